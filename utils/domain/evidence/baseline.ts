/**
 * Whether a baseline still stands for the ordinary way of doing a task. Forms and waits change, so it ends by itself
 * after six months or when what was timed changed; totals then stop growing and say 'baseline out of date'.
 * Source: reference/evaluation.md section 4.
 */
import { addDays, type Day } from '../day';

export interface Baseline {
  /** Last day on which it was timed. */
  readonly capturedOn: Day;
  readonly taskDefV: number;
  /** How Mosaic's own page looked to the recogniser. */
  readonly mosaicSig: string;
}

export type BaselineStanding =
  | { readonly verdict: 'stands'; readonly until: Day }
  | { readonly verdict: 'out-of-date'; readonly because: 'six-months' | 'task-changed' | 'mosaic-changed' };

const watchDays = 28;

/** The same date some months on; the last of the month where that month is shorter. */
function monthsLater(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const first = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01`;
  const next = count + 1;
  const end = addDays(`${Math.floor(next / 12)}-${String((next % 12) + 1).padStart(2, '0')}-01`, -1);
  const wanted = addDays(first, date - 1);
  return wanted < end ? wanted : end;
}

/** Whether a baseline may still be compared with, as things are now. */
export function baselineStanding(
  baseline: Baseline,
  now: { readonly today: Day } & Pick<Baseline, 'taskDefV' | 'mosaicSig'>,
): BaselineStanding {
  if (now.taskDefV !== baseline.taskDefV) return { verdict: 'out-of-date', because: 'task-changed' };
  if (now.mosaicSig !== baseline.mosaicSig) return { verdict: 'out-of-date', because: 'mosaic-changed' };
  const until = monthsLater(baseline.capturedOn, 6);
  return now.today > until ? { verdict: 'out-of-date', because: 'six-months' } : { verdict: 'stands', until };
}

/** The last day of watching the ordinary way: it ends itself after four weeks. */
export function watchEndsOn(startedOn: Day): Day {
  return addDays(startedOn, watchDays - 1);
}
