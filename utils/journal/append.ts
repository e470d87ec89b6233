/**
 * The only writer of the journal. An entry is on disk (strict) before its promise resolves: what follows
 * an intent may then happen, and not before.
 */
import { type EntryOf, type JournalEntry, journalEntrySchema } from '../domain/journal-entry';
import { journalDb } from './open';

/** @throws when the entry is not on disk for sure: the caller must not go on */
export async function append(entry: JournalEntry): Promise<void> {
  const checked = journalEntrySchema.parse(entry);
  const db = await journalDb();
  const write = db.transaction('entries', 'readwrite', { durability: 'strict' });
  await Promise.all([write.store.add(checked), write.done]);
}

/** Proof that an intent is on disk. Only this module makes one. */
export interface Intent {
  readonly intentId: string;
}

/** Writes the intent down and resolves to what arms one click. */
export async function appendIntent(entry: EntryOf<'intended'>): Promise<Intent> {
  await append(entry);
  return { intentId: `${entry.runId}/${entry.seq}/${entry.attempt}` };
}
