/**
 * Reads the journal. An entry that no longer fits its shape is counted, never guessed at.
 */
import { type JournalEntry, journalEntrySchema } from '../domain/journal-entry';
import { journalDb } from './open';

export async function readJournal(): Promise<{ entries: JournalEntry[]; unreadable: number }> {
  const db = await journalDb();
  const raw = await db.getAll('entries');
  const parsed = raw.map((value) => journalEntrySchema.safeParse(value));
  const entries = parsed.flatMap((result) => (result.success ? [result.data] : []));
  return { entries, unreadable: raw.length - entries.length };
}
