/**
 * Whether a person wants a hint on each face. Kept on this machine; on until they switch it off.
 */
import * as z from 'zod/mini';
import { browser } from '../platform/browser';

const hintsSchema = z.enum(['on', 'off']);
type Hints = z.infer<typeof hintsSchema>;

export async function readHints(): Promise<Hints> {
  const parsed = hintsSchema.safeParse((await browser.storage.local.get('hints')).hints);
  return parsed.success ? parsed.data : 'on';
}

export async function writeHints(hints: Hints): Promise<void> {
  await browser.storage.local.set({ hints });
}
