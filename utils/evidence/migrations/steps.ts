/**
 * The numbered steps that bring the evidence store to today's shape. Steps are only ever added. All steps of one
 * opening are one transaction: a crash in any of them leaves the old version whole.
 */
import type { IDBPTransaction, StoreNames } from 'idb';
import type { EvidenceDb, EvidenceSchema } from '../open';
import { fromFirstEvent } from './first-events';

export type Upgrade = IDBPTransaction<EvidenceSchema, StoreNames<EvidenceSchema>[], 'versionchange'>;

export const migrations: readonly ((db: EvidenceDb, upgrade: Upgrade) => Promise<void> | void)[] = [
  (db) => {
    db.createObjectStore('events', { keyPath: 'id' });
  },
  async (db, upgrade) => {
    db.createObjectStore('weeks', { keyPath: 'key' });
    db.createObjectStore('sheets', { keyPath: 'id' });
    db.createObjectStore('measures', { keyPath: 'id' });
    db.createObjectStore('contributions', { keyPath: 'contrib' });
    db.createObjectStore('answers', { keyPath: 'changeId' });
    db.createObjectStore('kept');
    const events = upgrade.objectStore('events');
    for (const row of await events.getAll()) {
      const event = fromFirstEvent(row);
      if (event) await events.put(event);
    }
  },
  (db) => {
    db.createObjectStore('outbox', { keyPath: 'key' });
  },
];
