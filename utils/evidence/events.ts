/**
 * The store of events: rows, so that a person can forget one. Strict shape; a forbidden key cannot get in.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { eventSchema, type TimedEvent } from '../domain/evidence/event';

interface EvidenceSchema extends DBSchema {
  events: { key: string; value: unknown };
}

let opened: Promise<IDBPDatabase<EvidenceSchema>> | null = null;

function evidenceDb(): Promise<IDBPDatabase<EvidenceSchema>> {
  opened ??= openDB<EvidenceSchema>('tessera-evidence', 1, {
    upgrade(db) {
      db.createObjectStore('events', { keyPath: 'id' });
    },
  });
  return opened;
}

export async function addEvent(event: TimedEvent): Promise<void> {
  const db = await evidenceDb();
  await db.put('events', eventSchema.parse(event));
}

/** All events that fit the shape, newest day first. */
export async function readEvents(): Promise<TimedEvent[]> {
  const db = await evidenceDb();
  const rows = await db.getAll('events');
  return rows
    .flatMap((row) => {
      const parsed = eventSchema.safeParse(row);
      return parsed.success ? [parsed.data] : [];
    })
    .sort((a, b) => b.on.localeCompare(a.on));
}

export async function forgetEvent(id: string): Promise<void> {
  const db = await evidenceDb();
  await db.delete('events', id);
}

export async function forgetAllEvents(): Promise<void> {
  const db = await evidenceDb();
  await db.clear('events');
}
