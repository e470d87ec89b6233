/**
 * The numbered steps that bring the journal's database to today's shape. Steps are only ever added.
 */
import type { JournalDb } from '../open';

export const migrations: readonly ((db: JournalDb) => void)[] = [
  (db) => {
    db.createObjectStore('entries', { autoIncrement: true });
    db.createObjectStore('keys');
  },
];
