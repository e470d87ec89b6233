/**
 * The typical time of one set of tasks: the geometric mean, which a few very long tasks do not carry away as they
 * do the arithmetic mean, with its t interval on logs. Source: Sauro, measuringu.com/average-times; oracle O15.
 */
import { studentQuantile } from './numerics/student-t';

/** Low end first. */
export type Interval = readonly [low: number, high: number];

export interface TypicalTime {
  readonly verdict: 'typical';
  /** Seconds. */
  readonly geometricMean: number;
  /** Seconds; null for a single task, which has no spread. */
  readonly interval: Interval | null;
  readonly n: number;
}

export interface TypicalTimeRefused {
  readonly verdict: 'refused';
  readonly because: 'no-tasks' | 'not-a-duration';
}

/** A task lasts a finite time above zero: zero has no logarithm. */
export const isDuration = (seconds: number): boolean => Number.isFinite(seconds) && seconds > 0;

/** The geometric mean of durations in seconds, with its interval at `confidence` (0 to 1). */
export function typicalTime(seconds: readonly number[], confidence = 0.95): TypicalTime | TypicalTimeRefused {
  const n = seconds.length;
  if (n === 0) return { verdict: 'refused', because: 'no-tasks' };
  if (!seconds.every(isDuration)) return { verdict: 'refused', because: 'not-a-duration' };
  const logs = seconds.map(Math.log);
  const mean = logs.reduce((sum, log) => sum + log, 0) / n;
  const geometricMean = Math.exp(mean);
  if (n === 1) return { verdict: 'typical', geometricMean, interval: null, n };
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (n - 1);
  const reach = studentQuantile((1 + confidence) / 2, n - 1) * Math.sqrt(variance / n);
  return { verdict: 'typical', geometricMean, interval: [Math.exp(mean - reach), Math.exp(mean + reach)], n };
}
