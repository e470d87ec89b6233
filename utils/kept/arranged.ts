/**
 * How a window stood before it was put beside others, so that it can stand so again. Numbers in memory only.
 */
import * as z from 'zod/mini';
import { forget, recall, remember } from '../platform/session';

const stoodSchema = z.strictObject({
  windowId: z.number(),
  isMaximised: z.boolean(),
  left: z.number(),
  top: z.number(),
  width: z.number(),
  height: z.number(),
});
export type Stood = z.infer<typeof stoodSchema>;

const key = 'stood-before';

export async function readStood(windowId: number): Promise<Stood | null> {
  const parsed = stoodSchema.safeParse(await recall(key));
  return parsed.success && parsed.data.windowId === windowId ? parsed.data : null;
}

export function noteStood(stood: Stood): Promise<void> {
  return remember(key, stood);
}

export function forgetStood(): Promise<void> {
  return forget(key);
}
