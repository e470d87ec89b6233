/**
 * The shelf of kept copies: in the browser's memory only, within a stated budget, and gone with the browser, with
 * another worker and at sign-out. When it is full it says so; nothing is dropped to make room.
 */
import * as z from 'zod/mini';
import { identitySchema, workerSchema } from '../domain/page-facts';
import { forget, recall, rememberAll } from '../platform/session';
import { oneAtATime } from './one-at-a-time';

/** Characters for all copies together: half of what a browser holds in memory for an extension. */
export const shelfRoom = 5_000_000;

export const keptCopySchema = z.strictObject({
  id: z.string(),
  /** Epoch ms. */
  at: z.number(),
  screen: z.string(),
  title: z.string(),
  child: identitySchema,
  worker: workerSchema,
  leftOut: z.array(z.string()),
  /** Characters that it takes on the shelf. */
  size: z.number(),
  /** What its words come to: another value of the same screen means that the record has changed. */
  wordsTag: z.string(),
  isStale: z.boolean(),
});
export type KeptCopy = z.infer<typeof keptCopySchema>;

const shelfSchema = z.array(keptCopySchema);
const shelfKey = 'copies';
const bodyKey = (id: string) => `copy/${id}`;

export type Shelved = { readonly verdict: 'kept' } | { readonly verdict: 'full'; readonly used: number };

export async function readShelf(): Promise<readonly KeptCopy[]> {
  const parsed = shelfSchema.safeParse(await recall(shelfKey));
  return parsed.success ? parsed.data : [];
}

export function keepCopy(copy: KeptCopy, packed: string): Promise<Shelved> {
  return oneAtATime(shelfKey, async () => {
    const shelf = await readShelf();
    const used = roomUsed(shelf);
    if (used + packed.length > shelfRoom) return { verdict: 'full', used };
    const others = shelf.map((one) => (isOutdatedBy(one, copy) ? { ...one, isStale: true } : one));
    await rememberAll({ [shelfKey]: [...others, copy], [bodyKey(copy.id)]: packed });
    return { verdict: 'kept' };
  });
}

export function roomUsed(shelf: readonly KeptCopy[]): number {
  return shelf.reduce((sum, { size }) => sum + size, 0);
}

/** The same part of the same child's case, taken later, with other words. */
function isOutdatedBy(one: KeptCopy, newer: KeptCopy): boolean {
  return one.screen === newer.screen && one.child.id === newer.child.id && one.wordsTag !== newer.wordsTag;
}

export async function readPacked(id: string): Promise<string | null> {
  const packed = await recall(bodyKey(id));
  return typeof packed === 'string' ? packed : null;
}

export function forgetCopy(id: string): Promise<void> {
  return oneAtATime(shelfKey, async () => {
    const shelf = await readShelf();
    await rememberAll({ [shelfKey]: shelf.filter((one) => one.id !== id) });
    await forget(bodyKey(id));
  });
}

/** All but what this worker kept; with null all of it. */
export function forgetCopiesExceptOf(worker: z.infer<typeof workerSchema> | null): Promise<void> {
  return oneAtATime(shelfKey, async () => {
    const shelf = await readShelf();
    const isOwn = (one: KeptCopy) =>
      worker !== null && one.worker.name === worker.name && one.worker.actingFor === worker.actingFor;
    const gone = shelf.filter((one) => !isOwn(one));
    if (gone.length === 0) return;
    await rememberAll({ [shelfKey]: shelf.filter(isOwn) });
    await forget(...gone.map(({ id }) => bodyKey(id)));
  });
}
