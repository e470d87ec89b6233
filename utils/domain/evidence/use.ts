/**
 * One finished use of a helper as an event: marks, counts and times, and nothing of whom it was for. The first few
 * uses on a machine are learning; a use that made nothing is a cost. Knows no helper by name.
 * Source: reference/evaluation.md sections 4 and 5.
 */
import type { Day } from '../day';
import { weekOf } from './iso-week';
import type { TimeEvent } from './time-event';

/** Uses on one machine that count as learning: kept and shown, outside the estimate. */
export const learningUses = 5;

/** How a run ended, from its children's verdicts. Stopped half-way is abandoned, whatever was made before. */
export function outcomeOfRun(
  verdicts: readonly string[],
  ended: 'stopped' | 'to-the-end',
): Pick<TimeEvent, 'outcome' | 'verified'> {
  const verified = verdicts.filter((verdict) => verdict.startsWith('verified')).length;
  if (ended === 'stopped') return { outcome: 'abandoned', verified };
  return { outcome: verified > 0 ? 'done' : 'failed', verified };
}

export interface Use {
  readonly changeId: string;
  readonly taskDefId: string;
  readonly taskDefV: number;
  readonly stratum: string;
  readonly outcome: TimeEvent['outcome'];
  readonly verified: number;
  readonly timing: TimeEvent['timing'];
  readonly flags: TimeEvent['flags'];
  readonly messages?: TimeEvent['messages'];
}

export interface Circumstances {
  readonly id: string;
  readonly day: Day;
  /** Uses of the same helper on this machine before. */
  readonly usesBefore: number;
}

/** What stands where a page's own signature is not taken: a baseline then ends by its date alone. */
export const noSignature = 'not-taken';

export function eventOf(use: Use, { id, day, usesBefore }: Circumstances): TimeEvent {
  return {
    v: 1,
    id,
    week: weekOf(day),
    day,
    ...use,
    arm: 'helper',
    assigned: 'on',
    learning: usesBefore < learningUses,
    mosaicSig: noSignature,
  };
}

/** A use that ended once and was taken up again: as it stands now, with the first day and all of its time. */
export function takenUpAgain(first: TimeEvent, again: TimeEvent): TimeEvent {
  const { day, week, learning, timing } = first;
  const more = again.timing?.activeMs.idle60 ?? 0;
  return {
    ...again,
    ...(day === undefined ? {} : { day }),
    week,
    learning,
    timing: timing && { ...timing, reworkMs: timing.reworkMs + more },
    flags: [...new Set([...first.flags, ...again.flags])],
  };
}
