/**
 * When a claim may change: as an arm reaches 20, 50 or 100 tasks, and then at the end of a month. In between the
 * figure stands as it was, so that nobody reads a change whenever it looks best.
 */
import type { Day } from '../day';

export type ReviewPoint = 'n20' | 'n50' | 'n100' | 'month-end';

/** How far the smaller arm had come, on a day. */
export interface Progress {
  readonly n: number;
  readonly on: Day;
}

const counts: readonly (readonly [ReviewPoint, number])[] = [
  ['n100', 100],
  ['n50', 50],
  ['n20', 20],
];

const monthOf = (day: Day): string => day.slice(0, 7);

/** The review point passed since the claim was last made, the furthest first; null: let it stand. */
export function reviewPointSince(last: Progress, now: Progress): ReviewPoint | null {
  const reached = counts.find(([, count]) => last.n < count && now.n >= count);
  if (reached) return reached[0];
  return monthOf(now.on) > monthOf(last.on) ? 'month-end' : null;
}
