/**
 * The Hodges-Lehmann shift: the median of all differences between an after time and a before time, which is not the
 * difference of the medians, with its order-statistic interval. Differences are taken only within a group (a
 * stratum, a device), so a change of mix cannot move it. Source: Hollander & Wolfe; R's wilcox.test.
 */
import type { Interval } from './geometric-mean';
import { endRank } from './numerics/rank-sum';

/** Seconds of tasks, or typical seconds of devices, that may be compared with each other. */
export interface Group {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Seconds, after less before: below zero is time saved. */
export interface Shift {
  readonly shiftSeconds: number;
  readonly shiftInterval: Interval;
}

/** Halvings of the range of differences: 2⁻⁶⁰ of any range of seconds is less than a rounding. */
const halvings = 60;

/**
 * How many differences of the groups are at most `limit`: one walk over two sorted lists each, because 25,000 by
 * 25,000 tasks have more differences than memory.
 */
function countUpTo(groups: readonly Group[], limit: number): number {
  let count = 0;
  for (const { before, after } of groups) {
    let reach = after.length;
    // Before-times come falling, so each next one leaves room for fewer after-times.
    for (const early of before) {
      while (reach > 0 && (after[reach - 1] ?? 0) - early > limit) reach -= 1;
      if (reach === 0) break;
      count += reach;
    }
  }
  return count;
}

/** The largest difference that is at most `limit`. */
function largestUpTo(groups: readonly Group[], limit: number): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (const { before, after } of groups) {
    let reach = after.length;
    for (const early of before) {
      while (reach > 0 && (after[reach - 1] ?? 0) - early > limit) reach -= 1;
      if (reach === 0) break;
      largest = Math.max(largest, (after[reach - 1] ?? 0) - early);
    }
  }
  return largest;
}

/** The difference of rank `rank` (from 1) over all groups, by halving the range it lies in. */
function differenceOfRank(groups: readonly Group[], rank: number, range: Interval): number {
  let [low, high] = range;
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (countUpTo(groups, middle) >= rank) high = middle;
    else low = middle;
  }
  return largestUpTo(groups, high);
}

const rising = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const falling = (values: readonly number[]): number[] => rising(values).reverse();

/** The shift over groups that each hold at least one time in both arms; the others have nothing to compare. */
export function hodgesLehmann(given: readonly Group[], confidence = 0.95): Shift {
  const groups = given
    .filter(({ before, after }) => before.length > 0 && after.length > 0)
    .map(({ before, after }) => ({ before: falling(before), after: rising(after) }));
  const sizes = groups.map(({ before, after }) => ({ before: before.length, after: after.length }));
  const pairs = sizes.reduce((sum, { before, after }) => sum + before * after, 0);
  const least = Math.min(...groups.map(({ before, after }) => (after[0] ?? 0) - (before[0] ?? 0)));
  const most = Math.max(...groups.map(({ before, after }) => (after.at(-1) ?? 0) - (before.at(-1) ?? 0)));
  const ofRank = (rank: number) => differenceOfRank(groups, rank, [least, most]);
  const end = endRank(sizes, (1 - confidence) / 2);
  const middle = ofRank(Math.floor((pairs + 1) / 2));
  return {
    shiftSeconds: pairs % 2 === 1 ? middle : (middle + ofRank(pairs / 2 + 1)) / 2,
    shiftInterval: [ofRank(end), ofRank(pairs + 1 - end)],
  };
}
