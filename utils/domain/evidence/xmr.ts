/**
 * The XmR (individuals and moving range) chart of a series of counts, days or seconds: its lines and signals, with
 * the pinned rules by default. Pure numbers; never drawn here, and never NaN: what cannot be charted is refused.
 * Source: reference/evaluation.md section 7; Wheeler, Making Sense of Data; checked by oracles O1 to O11.
 */
import { type Signal, signalsOf } from './xmr-signals';

/** How the moving ranges are averaged. */
export type Spread = 'mean-mr' | 'median-mr';

export interface XmrOptions {
  /** Leaves out moving ranges at or beyond the moving-range limit, once, before averaging. Off, as in the NHS tool. */
  readonly screening?: boolean | 'off' | 'once';
  readonly spread?: Spread;
  /** Limits lie this many average moving ranges from the mean. */
  readonly limitConstant?: number;
  /** The moving-range limit is this many average moving ranges. */
  readonly mrLimitConstant?: number;
}

/** The lines in the unit of the values, and one signal or null for each value, in order. */
export interface Xmr {
  readonly verdict: 'chart';
  readonly mean: number;
  /** Mean or median of the moving ranges kept. */
  readonly averageMovingRange: number;
  readonly lower: number;
  readonly upper: number;
  readonly movingRangeUpper: number;
  /** One fewer than the values. */
  readonly movingRanges: readonly number[];
  readonly signals: readonly (Signal | null)[];
  /** 'trial' under 12 points: say so beside the chart. */
  readonly limits: 'trial' | 'settled';
}

export interface XmrRefused {
  readonly verdict: 'refused';
  readonly because: 'too-few-points' | 'not-a-number' | 'bad-constant';
}

/** Constants for limits and moving-range limits. Mean: NHS. Median: Wheeler, p. 145. */
const constants: Record<Spread, { readonly limit: number; readonly movingRange: number }> = {
  'mean-mr': { limit: 2.66, movingRange: 3.267 },
  'median-mr': { limit: 3.145, movingRange: 3.865 },
};

/** Fewer points than this give trial limits. */
const settledFrom = 12;

/** Differences under this share of the largest value are float noise: sums of decimals are rarely exact. */
const noiseShare = 1e-12;

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? 0;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + upper) / 2 : upper;
}

/** Leaves out ranges at or beyond `ceiling`; level series have no ceiling to be beyond. */
const screened = (ranges: readonly number[], ceiling: number): readonly number[] =>
  ceiling > 0 ? ranges.filter((range) => range < ceiling) : ranges;

const isConstant = (number: number): boolean => Number.isFinite(number) && number > 0;

/** The mean exactly when all values are equal, so that rounding cannot put them beside their own mean. */
function centreOf(values: readonly number[], noise: number): number {
  const [first = 0] = values;
  return values.every((value) => Math.abs(value - first) <= noise) ? first : meanOf(values);
}

/** The chart of a series in time order, or why there is none. */
export function xmr(values: readonly number[], options: XmrOptions = {}): Xmr | XmrRefused {
  const { screening = 'off', spread = 'mean-mr' } = options;
  const { limitConstant = constants[spread].limit, mrLimitConstant = constants[spread].movingRange } =
    options;
  if (values.length < 2) return { verdict: 'refused', because: 'too-few-points' };
  if (!values.every(Number.isFinite)) return { verdict: 'refused', because: 'not-a-number' };
  if (!isConstant(limitConstant) || !isConstant(mrLimitConstant)) {
    return { verdict: 'refused', because: 'bad-constant' };
  }
  const noise = noiseShare * values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  const mean = centreOf(values, noise);
  const movingRanges = values.slice(1).map((value, at) => {
    const range = Math.abs(value - (values[at] ?? value));
    return range <= noise ? 0 : range;
  });
  const average = spread === 'mean-mr' ? meanOf : medianOf;
  const isScreened = screening === true || screening === 'once';
  const kept = isScreened ? screened(movingRanges, mrLimitConstant * average(movingRanges)) : movingRanges;
  const averageMovingRange = average(kept);
  const lower = mean - limitConstant * averageMovingRange;
  const upper = mean + limitConstant * averageMovingRange;
  const movingRangeUpper = mrLimitConstant * averageMovingRange;
  // Values near the largest a number can be add up to infinity.
  if (![lower, upper, movingRangeUpper].every(Number.isFinite)) {
    return { verdict: 'refused', because: 'not-a-number' };
  }
  return {
    verdict: 'chart',
    mean,
    averageMovingRange,
    lower,
    upper,
    movingRangeUpper,
    movingRanges,
    signals: signalsOf(values, { mean, lower, upper, noise }),
    limits: values.length < settledFrom ? 'trial' : 'settled',
  };
}
