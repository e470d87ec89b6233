/**
 * The ratio of geometric means between two arms, as a log ratio with its standard error and degrees of freedom, in
 * three ways: tasks (Welch), device means (Welch on them), and within devices (paired). Tasks of one person are
 * not many people, so which way is right depends on who filled the arms; see method.ts.
 * Source: reference/evaluation.md section 6; Welch 1947, Satterthwaite 1946.
 */
import { type Cell, type Comparison, deviceMeans, logMoments } from './cells';
import { atAfterMix } from './stratified';

export type Method = 'within-device' | 'welch-log' | 'device-means-t';

/** One independent cause of uncertainty in a stratum's log ratio. */
interface Source {
  readonly variance: number;
  readonly degrees: number;
  /** Per device, its own part of the error, so that one device in two strata is not counted as two. */
  readonly errors: ReadonlyMap<string, number> | null;
}

interface StratumContrast {
  readonly logRatio: number;
  readonly sources: readonly Source[];
}

export interface Contrast {
  readonly logRatio: number;
  readonly standardError: number;
  readonly degrees: number;
}

/** The sum from the smallest up: devices come in no order, and rounding must not depend on one. */
const sumOf = (values: Iterable<number>): number =>
  [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0);

const squared = (values: Iterable<number>): number[] => [...values].map((value) => value * value);

/** Mean of tasks' logs, whose variance is s²/n with n − 1 degrees. */
function taskSource(cells: readonly Cell[]): { mean: number; source: Source } {
  const { n, mean, squares } = logMoments(cells);
  return { mean, source: { variance: squares / (n - 1) / n, degrees: n - 1, errors: null } };
}

/** Mean of devices' values, each device counting once. */
function deviceSource(values: ReadonlyMap<string, number>): { mean: number; source: Source } {
  const count = values.size;
  const mean = sumOf(values.values()) / count;
  // Σ errors² is then s²/count, as the mean's variance must be.
  const scale = 1 / Math.sqrt(count * (count - 1));
  const errors = new Map([...values].map(([device, value]) => [device, (value - mean) * scale]));
  const variance = sumOf(squared(errors.values()));
  return { mean, source: { variance, degrees: count - 1, errors } };
}

/** After less before on each device that has both. */
export function deviceDifferences({ before, after }: Comparison): Map<string, number> {
  const early = deviceMeans(before);
  const differences = new Map<string, number>();
  for (const [device, mean] of deviceMeans(after)) {
    const was = early.get(device);
    if (was !== undefined) differences.set(device, mean - was);
  }
  return differences;
}

function stratumContrast(comparison: Comparison, method: Method): StratumContrast {
  if (method === 'within-device') {
    const { mean, source } = deviceSource(deviceDifferences(comparison));
    return { logRatio: mean, sources: [source] };
  }
  const of = (cells: readonly Cell[]) =>
    method === 'welch-log' ? taskSource(cells) : deviceSource(deviceMeans(cells));
  const before = of(comparison.before);
  const after = of(comparison.after);
  return { logRatio: after.mean - before.mean, sources: [before.source, after.source] };
}

/** The variance of the weighted sum over strata of one arm's sources (or of the pairs). */
function weightedVariance(sources: readonly Source[], weights: readonly number[]): number {
  const errors = new Map<string, number>();
  let variance = 0;
  sources.forEach((source, at) => {
    const weight = weights[at] ?? 0;
    if (!source.errors) variance += weight * weight * source.variance;
    for (const [device, error] of source.errors ?? []) {
      errors.set(device, (errors.get(device) ?? 0) + weight * error);
    }
  });
  return variance + sumOf(squared(errors.values()));
}

/** Satterthwaite's degrees of freedom, each stratum's source by its weight. */
function degreesOf(strata: readonly StratumContrast[], weights: readonly number[]): number {
  let sum = 0;
  let shares = 0;
  strata.forEach(({ sources }, at) => {
    for (const { variance, degrees } of sources) {
      const part = (weights[at] ?? 0) ** 2 * variance;
      sum += part;
      shares += (part * part) / degrees;
    }
  });
  return shares > 0 ? (sum * sum) / shares : Number.POSITIVE_INFINITY;
}

/** The log ratio of all strata at the after mix. Each must have what the method needs: see method.ts. */
export function contrastOf(comparisons: readonly Comparison[], method: Method): Contrast {
  const strata = comparisons.map((comparison) => stratumContrast(comparison, method));
  const mix = atAfterMix(
    comparisons,
    strata.map(({ logRatio }) => logRatio),
  );
  const arms = strata[0]?.sources.map((_, arm) => strata.flatMap(({ sources }) => sources[arm] ?? [])) ?? [];
  const variance = arms.reduce((sum, sources) => sum + weightedVariance(sources, mix.weights), 0);
  return {
    logRatio: mix.logRatio,
    standardError: Math.sqrt(variance),
    degrees: degreesOf(strata, mix.weights),
  };
}
