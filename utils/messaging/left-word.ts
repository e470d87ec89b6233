/**
 * A word left for a workbench that may not be open yet: in this very document the ribbon was pressed, just now, for the
 * siblings, or a link for its part beside. It can be taken once, by one workbench; it can never let it write.
 */
import * as z from 'zod/mini';
import { now } from '../platform/clock';
import { forget, onRemembered, recall, remember } from '../platform/session';

const siblingsKey = 'siblings-wanted';
const partKey = 'part-wanted';

/** Long enough for a slow machine to open a window; a person who comes back later presses again. */
const goodForMs = 20_000;

const wordSchema = z.strictObject({
  tabId: z.number(),
  nonce: z.string(),
  at: z.number(),
  /** With a part that is wanted: the way to it. */
  routeId: z.optional(z.string()),
});
type Word = z.infer<typeof wordSchema>;

export async function leaveWord(tabId: number, nonce: string): Promise<void> {
  await remember(siblingsKey, { tabId, nonce, at: now() });
}

/** @param routeId the profile's way to the part of the case that is wanted beside */
export async function wantPart(tabId: number, nonce: string, routeId: string): Promise<void> {
  await remember(partKey, { tabId, nonce, at: now(), routeId });
}

/** True once for each press, in the tab and the document that it was made in. */
export async function takeWord(tabId: number, nonce: string): Promise<boolean> {
  return (await takeFrom(siblingsKey, tabId, nonce)) !== null;
}

/** The part that was wanted; null where none was, in the tab and the document in which it was asked for. */
export async function takePart(tabId: number, nonce: string): Promise<string | null> {
  return (await takeFrom(partKey, tabId, nonce))?.routeId ?? null;
}

async function takeFrom(key: string, tabId: number, nonce: string): Promise<Word | null> {
  const word = wordSchema.safeParse(await recall(key));
  if (!word.success || word.data.tabId !== tabId || word.data.nonce !== nonce) return null;
  await forget(key);
  return now() - word.data.at < goodForMs ? word.data : null;
}

/** Calls back when a word has been left. Returns how to stop. */
export function onWordLeft(callback: () => void): () => void {
  return onRemembered(siblingsKey, callback);
}

export function onPartWanted(callback: () => void): () => void {
  return onRemembered(partKey, callback);
}
