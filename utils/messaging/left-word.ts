/**
 * A word left for a workbench that may not be open yet: the ribbon of this very document was pressed, just now, for
 * the siblings. It can be taken once, by one workbench, and lets it read; it can never let it write.
 */
import * as z from 'zod/mini';
import { now } from '../platform/clock';
import { forget, onRemembered, recall, remember } from '../platform/session';

const key = 'siblings-wanted';

/** Long enough for a slow machine to open a window; a person who comes back later presses again. */
const goodForMs = 20_000;

const wordSchema = z.strictObject({ tabId: z.number(), nonce: z.string(), at: z.number() });

export async function leaveWord(tabId: number, nonce: string): Promise<void> {
  await remember(key, { tabId, nonce, at: now() });
}

/** True once for each press, in the tab and the document that it was made in. */
export async function takeWord(tabId: number, nonce: string): Promise<boolean> {
  const word = wordSchema.safeParse(await recall(key));
  if (!word.success || word.data.tabId !== tabId || word.data.nonce !== nonce) return false;
  await forget(key);
  return now() - word.data.at < goodForMs;
}

/** Calls back when a word has been left. Returns how to stop. */
export function onWordLeft(callback: () => void): () => void {
  return onRemembered(key, callback);
}
