/**
 * What the after tasks saved altogether, in seconds, from what they took and the ratio: never from a median times a
 * count. Tasks that came to nothing are subtracted, so a failed use can never raise a total. Where the arms spread
 * differently the ratio of arithmetic means takes over, and the total says so.
 * Source: reference/evaluation.md section 6.
 */

import { arithmeticRatio, type Sample, type Unit, type UnitPart } from './arithmetic-ratio';
import { type Arm, type Cell, type Comparison, logMoments, secondsIn } from './cells';
import type { Method } from './contrast';
import type { Interval } from './geometric-mean';

/** 'ratio-though-spreads-differ': too few devices to draw from, so the total keeps to the geometric ratio. */
export type TotalMethod = 'ratio' | 'bca' | 'ratio-though-spreads-differ';

export interface Total {
  readonly savedSeconds: number;
  readonly savedInterval: Interval;
  readonly totalMethod: TotalMethod;
}

/** Between these the log spreads are alike enough. */
const alikeSpreads: Interval = [0.67, 1.5];

/** Devices an arm needs before they are drawn from: no cluster bootstrap on few. */
const leastDrawnDevices = 10;

/** The pooled log variance of an arm within its strata. */
function spreadOf(arms: readonly (readonly Cell[])[]): number {
  const moments = arms.map(logMoments);
  const degrees = moments.reduce((sum, { n }) => sum + n - 1, 0);
  return Math.sqrt(moments.reduce((sum, { squares }) => sum + squares, 0) / degrees);
}

/** Whether the arms' logs spread so differently that the ratio of typical times is not that of the totals. */
export function spreadsDiffer(comparisons: readonly Comparison[]): boolean {
  const before = spreadOf(comparisons.map((one) => one.before));
  const after = spreadOf(comparisons.map((one) => one.after));
  if (before === after) return false;
  const ratio = after / before;
  return !(ratio >= alikeSpreads[0] && ratio <= alikeSpreads[1]);
}

/** Each task of a cell as a unit of its own. */
const taskUnits = (cells: readonly Cell[], part: Pick<UnitPart, 'stratum' | 'arm'>): Unit[] =>
  cells.flatMap(({ times }) => times.map((seconds): Unit => [{ ...part, n: 1, seconds }]));

function taskSamples(comparisons: readonly Comparison[]): Sample[] {
  return comparisons.flatMap(({ before, after }, stratum) => [
    taskUnits(before, { stratum, arm: 'before' }),
    taskUnits(after, { stratum, arm: 'after' }),
  ]);
}

/** Each device's tasks as a unit: the arms apart, or together where the devices did both. */
function deviceSamples(comparisons: readonly Comparison[], method: Method): Sample[] {
  const samples = new Map<string, Map<string, UnitPart[]>>();
  comparisons.forEach((comparison, stratum) => {
    for (const arm of ['before', 'after'] as const) {
      const sample = method === 'within-device' ? 'both' : arm;
      for (const { device, n, sumSeconds } of comparison[arm]) {
        const units = samples.get(sample) ?? new Map<string, UnitPart[]>();
        const part: UnitPart = { stratum, arm, n, seconds: sumSeconds };
        units.set(device ?? '', [...(units.get(device ?? '') ?? []), part]);
        samples.set(sample, units);
      }
    }
  });
  return [...samples.values()].map((units) => [...units.values()]);
}

function samplesFor(comparisons: readonly Comparison[], method: Method): Sample[] | null {
  if (method === 'welch-log') return taskSamples(comparisons);
  const samples = deviceSamples(comparisons, method);
  return samples.every((sample) => sample.length >= leastDrawnDevices) ? samples : null;
}

export interface RatioOfArms {
  readonly ratio: number;
  readonly ratioInterval: Interval;
  readonly method: Method;
}

/** The total in seconds, with its interval from that of the ratio; `after` brings the lost seconds. */
export function totalOf(
  comparisons: readonly Comparison[],
  after: Arm,
  { ratio, ratioInterval, method }: RatioOfArms,
  seed: number,
): Total {
  const afterSeconds = secondsIn(after.cells);
  const saved = (of: number) => afterSeconds * (1 / of - 1) - after.lostSeconds;
  const from = (totalMethod: TotalMethod, of: number, [low, high]: Interval): Total => ({
    savedSeconds: saved(of),
    savedInterval: [saved(high), saved(low)],
    totalMethod,
  });
  if (!spreadsDiffer(comparisons)) return from('ratio', ratio, ratioInterval);
  const samples = samplesFor(comparisons, method);
  if (!samples) return from('ratio-though-spreads-differ', ratio, ratioInterval);
  const drawn = arithmeticRatio(samples, comparisons.length, seed);
  return from('bca', drawn.ratio, drawn.interval);
}
