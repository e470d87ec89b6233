/**
 * Drops what the journal no longer needs: ended runs after the days that policy sets. What is unresolved stays until a person
 * closes it, and a clock that went backwards drops nothing.
 */
import { runsIn, stillToFinish } from '../domain/run-history';
import { journalDb } from './open';
import { readJournal } from './query';

const dayMs = 86_400_000;

/** @returns how many entries were dropped */
export async function purgeJournal(now: number, keptDays: number): Promise<number> {
  const { entries } = await readJournal();
  const waiting = new Set(stillToFinish(entries).map(({ noteTag }) => noteTag));
  const unresolved = new Set(
    runsIn(entries)
      .filter((run) => !run.isEnded || run.targets.some((target) => target.known === 'in-doubt'))
      .map((run) => run.runId),
  );
  const isOld = (value: (typeof entries)[number]) => value.at < now - keptDays * dayMs;
  const mayGo = (value: (typeof entries)[number]) =>
    isOld(value) &&
    !('runId' in value && unresolved.has(value.runId)) &&
    !('noteTag' in value && value.noteTag !== null && waiting.has(value.noteTag));
  const db = await journalDb();
  const write = db.transaction('entries', 'readwrite');
  let dropped = 0;
  for (let cursor = await write.store.openCursor(); cursor; cursor = await cursor.continue()) {
    const fits = entries.find((entry) => JSON.stringify(entry) === JSON.stringify(cursor?.value));
    if (fits && mayGo(fits)) {
      await cursor.delete();
      dropped += 1;
    }
  }
  await write.done;
  return dropped;
}
