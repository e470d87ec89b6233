/**
 * Opens the evidence store and brings it up by numbered steps, and is the only way to write to it: all of a change
 * or none of it, on disk before its promise resolves. A row's content is checked by whoever writes and whoever reads.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { migrations } from './migrations/steps';

export interface EvidenceSchema extends DBSchema {
  /** Uses and timings that can still be forgotten one by one. */
  events: { key: string; value: unknown };
  /** What older events come to, a week and a stratum each. */
  weeks: { key: string; value: unknown };
  /** Afternoons with a stopwatch. */
  sheets: { key: string; value: unknown };
  /** Counts, days and answers that somebody entered. */
  measures: { key: string; value: unknown };
  /** What others handed on: all weeks of one random id. */
  contributions: { key: string; value: unknown };
  /** What has been worked out of all this, a change each. Can be worked out again. */
  answers: { key: string; value: unknown };
  /** Rows for the council's pool, waiting or sent: each under the random id that it keeps. */
  outbox: { key: string; value: unknown };
  /** Single values: the register, this device's id of the quarter, how often the evidence has changed. */
  kept: { key: string; value: unknown };
}
export type EvidenceDb = IDBPDatabase<EvidenceSchema>;
export type EvidenceStore = StoreNames<EvidenceSchema>;
export type Write = IDBPTransaction<EvidenceSchema, EvidenceStore[], 'readwrite'>;

let opened: Promise<EvidenceDb> | null = null;

export function evidenceDb(): Promise<EvidenceDb> {
  opened ??= openDB<EvidenceSchema>('tessera-evidence', migrations.length, {
    async upgrade(db, from, _to, upgrade) {
      try {
        for (const step of migrations.slice(from)) await step(db, upgrade);
      } catch {
        upgrade.done.catch(() => undefined);
        upgrade.abort(); // what a step has done so far must not stay; opening fails
      }
    },
    blocking(_now, _wanted, event) {
      (event.target as IDBDatabase).close(); // a newer Tessera is waiting: this page reads again when it is asked to
      opened = null;
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

/** Why something could not be kept, in words that say what to do. */
export class NotKept extends Error {}

const noRoom =
  'This computer has no room left for it. Nothing was changed. Free some space, then do the same again.';

/**
 * Carries out one change of the store. Whatever goes wrong in it, nothing of it is kept.
 * @throws NotKept with words for a person when there is no room; what the work itself throws otherwise
 */
export async function writeEvidence<T>(
  stores: readonly EvidenceStore[],
  work: (write: Write) => Promise<T>,
): Promise<T> {
  const db = await evidenceDb();
  const write = db.transaction([...stores], 'readwrite', { durability: 'strict' });
  try {
    const result = await work(write);
    await write.done;
    return result;
  } catch (error) {
    write.done.catch(() => undefined);
    if (!write.error) abort(write);
    if ([error, write.error].some((each) => each instanceof Error && each.name === 'QuotaExceededError')) {
      throw new NotKept(noRoom);
    }
    throw error;
  }
}

function abort(write: Write): void {
  try {
    write.abort();
  } catch {
    // It has ended already: the browser aborted it itself, and nothing of it stayed.
  }
}
