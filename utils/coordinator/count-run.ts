/**
 * Counts a finished run for its small change. Seconds are kept only where the person has switched timing on; a run
 * that is taken up again is still one use.
 */
import type { TimeEvent } from '../domain/evidence/time-event';
import { outcomeOfRun } from '../domain/evidence/use';
import { addUse } from '../evidence/events';
import { today } from '../platform/clock';
import { newId } from '../platform/ids';
import { readTiming } from '../settings/stored';

export interface RunCount {
  /** Of the run, and random: the same run counted again replaces what was counted. */
  readonly id: string;
  readonly changeId: string;
  readonly taskDefId: string;
  readonly taskDefV: number;
  readonly stratum: string;
  readonly verdicts: readonly string[];
  readonly ended: 'stopped' | 'to-the-end';
  /** What the timer took; null when it did not run. */
  readonly timed: Pick<TimeEvent, 'timing' | 'flags'> | null;
  /** How many messages it needed, for a helper that makes some. */
  readonly messages?: number;
}

export async function countRun({ id, verdicts, ended, timed, messages, ...of }: RunCount): Promise<void> {
  const isOn = (await readTiming()) === 'on';
  const taken = isOn && timed !== null ? timed : { timing: null, flags: [] };
  const counted = isOn && messages !== undefined ? { messages } : {};
  await addUse({ ...of, ...outcomeOfRun(verdicts, ended), ...taken, ...counted }, { id, day: today() });
}

/** Something begun and put down with nothing made: a cost where it was timed, and otherwise not a use at all. */
export async function countPutDown(
  of: Pick<RunCount, 'changeId' | 'taskDefId' | 'taskDefV' | 'stratum' | 'timed'>,
): Promise<void> {
  const { timed, ...task } = of;
  if (!timed || (await readTiming()) !== 'on') return;
  await addUse({ ...task, outcome: 'abandoned', verified: 0, ...timed }, { id: newId(), day: today() });
}
