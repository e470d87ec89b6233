/**
 * How often the evidence has changed: written in the same step as each change, so that an answer worked out before it
 * is known to be old, whatever crashed in between.
 */
import { evidenceDb, type Write } from './open';

const key = 'revision';

const asNumber = (value: unknown): number => (typeof value === 'number' ? value : 0);

export async function markChanged(write: Write): Promise<void> {
  const kept = write.objectStore('kept');
  await kept.put(asNumber(await kept.get(key)) + 1, key);
}

export async function readRevision(): Promise<number> {
  const db = await evidenceDb();
  return asNumber(await db.get('kept', key));
}
