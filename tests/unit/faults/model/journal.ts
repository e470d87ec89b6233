/** Stands in for the journal's modules: the same promises, entries in memory. That a disk keeps them is tried elsewhere. */
import { type EntryOf, type JournalEntry, journalEntrySchema } from '../../../../utils/domain/journal-entry';
import { journal, tagOf as tag } from './memory';

export function append(entry: JournalEntry): Promise<void> {
  return journal.write(journalEntrySchema.parse(entry));
}

export async function appendIntent(entry: EntryOf<'intended'>): Promise<{ readonly intentId: string }> {
  await append(entry);
  return { intentId: `${entry.runId}/${entry.seq}/${entry.attempt}` };
}

export const readJournal = () => Promise.resolve({ entries: journal.entries, unreadable: 0 });

export const tagOf = (kind: string, text: string) => Promise.resolve(tag(kind, text));
