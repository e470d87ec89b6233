/**
 * Whether a process, as its XmR limits show it, can be relied on to meet a target. It says what chance variation
 * allows, not how well anybody works. Source: NHS Making Data Count, as NHSRplotthedots tests it (oracle O10).
 */

export interface AssuredLines {
  readonly lower: number;
  readonly upper: number;
}

export interface Target {
  readonly at: number;
  readonly improvement: 'increase' | 'decrease';
}

export type Assurance = 'consistent-pass' | 'consistent-fail' | 'hit-or-miss';

/** Limits and target in one unit. A target on a limit is within reach of chance. */
export function assuranceOf({ lower, upper }: AssuredLines, { at, improvement }: Target): Assurance {
  if (at >= lower && at <= upper) return 'hit-or-miss';
  const isAbove = at > upper;
  return isAbove === (improvement === 'decrease') ? 'consistent-pass' : 'consistent-fail';
}
