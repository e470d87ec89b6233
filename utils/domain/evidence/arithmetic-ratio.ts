/**
 * The ratio of arithmetic means with a bootstrap interval, for totals where the two arms spread so differently on
 * the log scale that the ratio of geometric means no longer tells the ratio of seconds.
 * Source: reference/evaluation.md section 6; BCa after Efron & Tibshirani 1993, chapter 14, several samples after
 * Davison & Hinkley 1997, equation 5.26.
 */
import type { Interval } from './geometric-mean';
import { normalCumulative, normalQuantile } from './numerics/normal';
import { type Draw, seededDraw } from './numerics/seeded-random';

/** Part of a unit's tasks: those of one stratum (a number from 0) in one arm. Seconds. */
export interface UnitPart {
  readonly stratum: number;
  readonly arm: 'before' | 'after';
  readonly n: number;
  readonly seconds: number;
}

/** What is drawn as one: a task, or all the tasks of a device. */
export type Unit = readonly UnitPart[];

/** Units drawn with replacement among themselves: a stratum's tasks in one arm, an arm's devices. */
export type Sample = readonly Unit[];

export interface ArithmeticRatio {
  readonly ratio: number;
  readonly interval: Interval;
}

const resamples = 2000;

/** From so many units the bootstrap's shape is normal on the log scale, and only costs time. */
const normalFrom = 1000;

/** Counts and seconds by stratum and arm: [n before, seconds before, n after, seconds after, ...]. */
type Sums = Float64Array;

function add(sums: Sums, unit: Unit, times: number): void {
  for (const { stratum, arm, n, seconds } of unit) {
    const at = stratum * 4 + (arm === 'before' ? 0 : 2);
    sums[at] = (sums[at] ?? 0) + times * n;
    sums[at + 1] = (sums[at + 1] ?? 0) + times * seconds;
  }
}

/** ln of after-seconds over the seconds that as many tasks took before, stratum by stratum. NaN if one is empty. */
function logRatioOf(sums: Sums): number {
  let after = 0;
  let before = 0;
  for (let at = 0; at < sums.length; at += 4) {
    after += sums[at + 3] ?? 0;
    before += ((sums[at + 2] ?? 0) * (sums[at + 1] ?? 0)) / (sums[at] ?? 0);
  }
  return Math.log(after / before);
}

function sumsOf(samples: readonly Sample[], strata: number): Sums {
  const sums = new Float64Array(strata * 4);
  for (const unit of samples.flat()) add(sums, unit, 1);
  return sums;
}

/** Each unit's pull on the log ratio, by leaving it out; divided by its sample's size. */
function pullsOf(samples: readonly Sample[], sums: Sums): number[] {
  return samples.flatMap((sample) => {
    const without = sample.map((unit) => {
      const rest = sums.slice();
      add(rest, unit, -1);
      return logRatioOf(rest);
    });
    const mean = without.reduce((sum, one) => sum + one, 0) / without.length;
    return without.map((one) => ((sample.length - 1) * (mean - one)) / sample.length);
  });
}

function drawOnce(samples: readonly Sample[], strata: number, draw: Draw): number {
  const sums = new Float64Array(strata * 4);
  for (const sample of samples) {
    for (let count = 0; count < sample.length; count += 1) {
      add(sums, sample[Math.floor(draw() * sample.length)] ?? [], 1);
    }
  }
  return logRatioOf(sums);
}

/** The value below which a share of the sorted draws lies, between two of them when need be. */
function quantileOf(sorted: readonly number[], share: number): number {
  const place = Math.min(1, Math.max(0, share)) * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? 0;
  return low + ((sorted[Math.ceil(place)] ?? low) - low) * (place - Math.floor(place));
}

/** The shares of the draws at which a BCa interval ends: moved for bias and for skewness. */
function endShares(sorted: readonly number[], estimate: number, acceleration: number): [number, number] {
  const below = sorted.filter((one) => one < estimate).length;
  const level = sorted.filter((one) => one === estimate).length;
  // Half a draw from either end at most: an infinite bias would leave no interval.
  const half = 0.5 / sorted.length;
  const bias = normalQuantile(Math.min(1 - half, Math.max(half, (below + level / 2) / sorted.length)));
  const moved = (z: number) => normalCumulative(bias + (bias + z) / (1 - acceleration * (bias + z)));
  const z = normalQuantile(0.975);
  return [moved(-z), moved(z)];
}

/**
 * The ratio after to before at the after mix, and its 95 % interval. Every stratum must have tasks in both arms.
 * Samples are put in order first, so that no order of rows or names of devices can change the draws.
 */
export function arithmeticRatio(given: readonly Sample[], strata: number, seed: number): ArithmeticRatio {
  const weight = (unit: Unit) => unit.reduce((sum, { seconds }) => sum + seconds, 0);
  const samples = given.map((sample) => [...sample].sort((a, b) => weight(a) - weight(b)));
  const sums = sumsOf(samples, strata);
  const logRatio = logRatioOf(sums);
  const pulls = pullsOf(samples, sums);
  const squares = pulls.reduce((sum, pull) => sum + pull * pull, 0);
  const ratio = Math.exp(logRatio);
  if (!(squares > 0)) return { ratio, interval: [ratio, ratio] };
  if (pulls.length > normalFrom) {
    const reach = normalQuantile(0.975) * Math.sqrt(squares);
    return { ratio, interval: [Math.exp(logRatio - reach), Math.exp(logRatio + reach)] };
  }
  const acceleration = pulls.reduce((sum, pull) => sum + pull ** 3, 0) / (6 * squares ** 1.5);
  const draw = seededDraw(seed);
  const draws = Array.from({ length: resamples }, () => drawOnce(samples, strata, draw))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const [low, high] = endShares(draws, logRatio, acceleration);
  return { ratio, interval: [Math.exp(quantileOf(draws, low)), Math.exp(quantileOf(draws, high))] };
}
