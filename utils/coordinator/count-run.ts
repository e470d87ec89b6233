/**
 * Counts a finished task for its small change. Seconds are kept only where the person has switched timing on; a run
 * that is taken up again is still one use; and what the disk has no room for waits in memory.
 */
import type { TimeEvent } from '../domain/evidence/time-event';
import { type Circumstances, eventOf, outcomeOfRun, type Use } from '../domain/evidence/use';
import { addEvents, addUse } from '../evidence/events';
import { NotKept } from '../evidence/open';
import { tryAgain, waitForRoom } from '../kept/uncounted';
import { today } from '../platform/clock';
import { newId } from '../platform/ids';
import { readTiming } from '../settings/stored';

type Task = Pick<Use, 'changeId' | 'taskDefId' | 'taskDefV' | 'stratum'> & {
  /** What the timer took; null when it did not run. */
  readonly timed: Pick<TimeEvent, 'timing' | 'flags'> | null;
};

export interface RunCount extends Task {
  /** Of the run, and random: the same run counted again replaces what was counted. */
  readonly id: string;
  readonly verdicts: readonly string[];
  readonly ended: 'stopped' | 'to-the-end';
  /** How many messages it needed, for a helper that makes some. */
  readonly messages?: number;
}

/** Its seconds, where the person lets them be counted. */
async function secondsOf(timed: Task['timed']): Promise<Pick<TimeEvent, 'timing' | 'flags'>> {
  return timed !== null && (await readTiming()) === 'on' ? timed : { timing: null, flags: [] };
}

async function count(use: Use, id: string): Promise<void> {
  const at: Omit<Circumstances, 'usesBefore'> = { id, day: today() };
  try {
    await addUse(use, at);
  } catch (error) {
    if (!(error instanceof NotKept)) throw error;
    await waitForRoom(eventOf(use, { ...at, usesBefore: 0 })); // whether it is learning is decided when it is kept
  }
}

export async function countRun({ id, verdicts, ended, timed, messages, ...task }: RunCount): Promise<void> {
  const counted = messages !== undefined && (await readTiming()) === 'on' ? { messages } : {};
  await count({ ...task, ...outcomeOfRun(verdicts, ended), ...(await secondsOf(timed)), ...counted }, id);
}

/** Something done that leaves no draft behind: one use. */
export async function countFinished({ timed, ...task }: Task): Promise<void> {
  await count({ ...task, outcome: 'done', verified: 0, ...(await secondsOf(timed)) }, newId());
}

/** Something begun and put down with nothing made: a cost where it was timed, and otherwise not a use at all. */
export async function countPutDown({ timed, ...task }: Task): Promise<void> {
  if (!timed || (await readTiming()) !== 'on') return;
  await count({ ...task, outcome: 'abandoned', verified: 0, ...timed }, newId());
}

async function keep(event: TimeEvent): Promise<'kept' | 'no-room'> {
  try {
    if (event.arm === 'helper') await addUse(event, { id: event.id, day: event.day ?? today() });
    else await addEvents([event]);
    return 'kept';
  } catch (error) {
    if (error instanceof NotKept) return 'no-room';
    throw error;
  }
}

/** Keeps what waited for room. Gives how many uses still wait. */
export const keepUncounted = (): Promise<number> => tryAgain(keep);
