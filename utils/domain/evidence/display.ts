/**
 * What may be said about an estimate, by how much it rests on: too few, early, an estimate, no clear change yet, a
 * loss. The rules are the same for every change and look at no size of effect but whether the interval holds 1, and
 * claims change only at review points, so a lucky week cannot be picked (winner's curse).
 * Source: reference/evaluation.md section 6, 'Display'.
 */
import type { Estimate, EstimateRefused, TooFew } from './estimate';

/** Tasks an arm needs before its middle figure is shown beside the interval, and devices likewise. */
export const settledTasks = 20;
export const settledDevices = 5;

export type Display =
  /** "Not enough yet (5 of 8)". */
  | { readonly state: 'not-enough'; readonly n: number; readonly need: number; readonly of: TooFew['of'] }
  /** The interval holds 1. */
  | { readonly state: 'no-clear-change'; readonly standing: Standing }
  /** The interval only, tagged early. */
  | { readonly state: 'early'; readonly direction: Direction; readonly standing: 'early' }
  /** Estimate and interval. */
  | { readonly state: 'shown'; readonly direction: Direction; readonly standing: 'settled' }
  | { readonly state: 'refused'; readonly because: EstimateRefused['because'] };

export type Standing = 'early' | 'settled';

/** 'costs-time' is shown as plainly as 'saves-time'. */
export type Direction = 'saves-time' | 'costs-time';

/** Early under 20 tasks in an arm or under 5 devices; where devices are not known it stays early. */
export function standingOf({ n, devices }: Pick<Estimate, 'n' | 'devices'>): Standing {
  const isSettled = Math.min(...n) >= settledTasks && devices && Math.min(...devices) >= settledDevices;
  return isSettled ? 'settled' : 'early';
}

/** How an estimate, or the lack of one, is shown. */
export function displayOf(
  estimate: Pick<Estimate, 'verdict' | 'ratioInterval' | 'n' | 'devices'> | TooFew | EstimateRefused,
): Display {
  if (estimate.verdict === 'refused') return { state: 'refused', because: estimate.because };
  if (estimate.verdict === 'too-few') {
    const { n, need, of } = estimate;
    return { state: 'not-enough', n, need, of };
  }
  const [low, high] = estimate.ratioInterval;
  const standing = standingOf(estimate);
  if (low <= 1 && high >= 1) return { state: 'no-clear-change', standing };
  const direction = high < 1 ? 'saves-time' : 'costs-time';
  return standing === 'early'
    ? { state: 'early', direction, standing }
    : { state: 'shown', direction, standing };
}

/** Rounds to two significant figures: nothing measured here is known better. */
export function twoFigures(value: number): number {
  return Number(value.toPrecision(2));
}

/** A length of time in words, two figures, hours never to the minute: '45 minutes', '1.5 hours', '120 hours'. */
export function sayDuration(seconds: number): string {
  const size = Math.abs(seconds);
  const [unit, length] = [
    ['second', 1],
    ['minute', 60],
    ['hour', 3600],
  ].findLast(([, least]) => twoFigures(size) >= Number(least)) ?? ['second', 1];
  const value = twoFigures(seconds / Number(length));
  return `${value.toLocaleString('en-GB')} ${unit}${Math.abs(value) === 1 ? '' : 's'}`;
}

/** A ratio as a share of the time it took, with two figures: 'takes 70% of the time (61–80%)'. */
export function sayRatio({ ratio, ratioInterval }: Pick<Estimate, 'ratio' | 'ratioInterval'>): string {
  const [low, high] = ratioInterval.map((end) => twoFigures(end * 100));
  return `takes ${twoFigures(ratio * 100)}% of the time (${low}–${high}%)`;
}
