/**
 * Opens the journal's database and brings it up by numbered steps. A step that fails leaves the old
 * version in place; the journal is then unavailable, and without a journal nothing is written.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { migrations } from './migrations/steps';

export interface JournalSchema extends DBSchema {
  entries: { key: number; value: unknown };
  keys: { key: string; value: CryptoKey };
}
export type JournalDb = IDBPDatabase<JournalSchema>;

let opened: Promise<JournalDb> | null = null;

export function journalDb(): Promise<JournalDb> {
  opened ??= openDB<JournalSchema>('tessera-journal', migrations.length, {
    upgrade(db, from) {
      for (const step of migrations.slice(from)) step(db);
    },
    terminated() {
      opened = null;
    },
  });
  opened.catch(() => {
    opened = null;
  });
  return opened;
}
