/**
 * The note that a person has parked to look something up: what stood in its form and where the cursor was. One at
 * a time, in memory only, gone with the browser, with another worker and at sign-out.
 */
import * as z from 'zod/mini';
import { heldFormSchema } from '../domain/held-form';
import { forget, recall, remember } from '../platform/session';

const parkedSchema = z.strictObject({
  /** Epoch ms. */
  at: z.number(),
  tabId: z.number(),
  form: heldFormSchema,
  /** The part that was looked up. */
  part: z.string(),
});
export type Parked = z.infer<typeof parkedSchema>;

const key = 'parked-note';

export async function readParked(): Promise<Parked | null> {
  const parsed = parkedSchema.safeParse(await recall(key));
  return parsed.success ? parsed.data : null;
}

export function park(parked: Parked): Promise<void> {
  return remember(key, parked);
}

export function dropParked(): Promise<void> {
  return forget(key);
}

/** A note that was parked before this instant (epoch ms) waits no longer. */
export async function dropParkedBefore(instant: number): Promise<void> {
  const parked = await readParked();
  if (parked && parked.at <= instant) await dropParked();
}
