/**
 * The run chart, for series too short for limits: median, longest run and crossings. Points on the median are left
 * out of both counts. Source: Anhøj & Olesen 2014 (PLoS ONE 9:e113825); checked by oracle O12.
 */
import { fairCoinQuantile } from './numerics/binomial';

export interface RunLimits {
  readonly longestRunAllowed: number;
  readonly leastCrossings: number;
}

export interface RunChart extends RunLimits {
  readonly verdict: 'chart';
  /** In the unit of the values. */
  readonly median: number;
  /** Points not on the median. */
  readonly useful: number;
  readonly longestRun: number;
  readonly crossings: number;
  readonly signal: 'long-run' | 'few-crossings' | 'both' | null;
}

export interface RunChartRefused {
  readonly verdict: 'refused';
  readonly because: 'too-few-points' | 'not-a-number';
}

/** With fewer useful points a run chart cannot signal anything but by accident (Anhøj & Olesen: 10 or more). */
export const leastUsefulPoints = 10;

/** The limits for `useful` points off the median: round(log2 n) + 3, and the 5 % quantile of n − 1 coin throws. */
export function runLimits(useful: number): RunLimits {
  return {
    longestRunAllowed: Math.round(Math.log2(useful)) + 3,
    leastCrossings: fairCoinQuantile(0.05, useful - 1),
  };
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0;
  return low === high ? low : (low + high) / 2;
}

/** How long the longest stretch on one side is, and how often the line crosses the median. */
function countRuns(isAbove: readonly boolean[]): { longestRun: number; crossings: number } {
  let longestRun = 0;
  let lasted = 0;
  let crossings = 0;
  isAbove.forEach((above, at) => {
    const isSame = above === isAbove[at - 1];
    if (!isSame && at > 0) crossings += 1;
    lasted = isSame ? lasted + 1 : 1;
    longestRun = Math.max(longestRun, lasted);
  });
  return { longestRun, crossings };
}

function signalOf(isLong: boolean, isFew: boolean): RunChart['signal'] {
  if (isLong) return isFew ? 'both' : 'long-run';
  return isFew ? 'few-crossings' : null;
}

/** The run chart of a series in time order; refused with fewer than 10 points off the median. */
export function runChart(values: readonly number[]): RunChart | RunChartRefused {
  if (!values.every(Number.isFinite)) return { verdict: 'refused', because: 'not-a-number' };
  const median = medianOf(values);
  const isAbove = values.filter((value) => value !== median).map((value) => value > median);
  const useful = isAbove.length;
  if (useful < leastUsefulPoints) return { verdict: 'refused', because: 'too-few-points' };
  const { longestRun, crossings } = countRuns(isAbove);
  const limits = runLimits(useful);
  const signal = signalOf(longestRun > limits.longestRunAllowed, crossings < limits.leastCrossings);
  return { verdict: 'chart', median, useful, longestRun, crossings, signal, ...limits };
}
