/**
 * A timing as the estimates take it: seconds of active time of one task, bare or with what they need to know about
 * it. No person: a device is a random mark that tells whether two tasks were done on the same one.
 */
import type { Arm, Cell } from './cells';
import { isDuration } from './geometric-mean';

/** How a task ended. The last three are pure cost. */
export type TaskOutcome = 'done' | 'abandoned' | 'failed' | 'undone';

export interface TimedTask {
  /** Active seconds, rework included. */
  readonly seconds: number;
  /** What makes tasks comparable, such as the number of siblings; one stratum when left out. */
  readonly stratum?: string;
  /** Left out where it is not known, as on a stopwatch sheet. */
  readonly device?: string;
  /** 'done' when left out. */
  readonly outcome?: TaskOutcome;
}

/** Bare seconds are a done task of the one stratum, on a device not known. */
export type Timing = number | TimedTask;

/** The stratum of tasks that name none. */
export const onlyStratum = '';

const asTask = (timing: Timing): TimedTask => (typeof timing === 'number' ? { seconds: timing } : timing);

/** One cell of done tasks from their seconds. */
function cellOf(stratum: string, device: string | null, times: readonly number[]): Cell {
  let [sumLog, sumLog2, sumSeconds] = [0, 0, 0];
  for (const seconds of times) {
    const log = Math.log(seconds);
    sumLog += log;
    sumLog2 += log * log;
    sumSeconds += seconds;
  }
  return { stratum, device, n: times.length, sumLog, sumLog2, sumSeconds, times };
}

/** One arm's timings as cells of stratum and device; null when one of them is no duration. */
export function armOf(timings: readonly Timing[]): Arm | null {
  const cells = new Map<string, { stratum: string; device: string | null; times: number[] }>();
  let lostSeconds = 0;
  // Added up from the shortest, so that no order of rows can change a last figure.
  const tasks = timings.map(asTask).sort((a, b) => a.seconds - b.seconds);
  for (const { seconds, stratum = onlyStratum, device = null, outcome = 'done' } of tasks) {
    if (!isDuration(seconds)) return null;
    if (outcome !== 'done') {
      lostSeconds += seconds;
      continue;
    }
    const key = JSON.stringify([stratum, device]);
    const cell = cells.get(key);
    if (cell) cell.times.push(seconds);
    else cells.set(key, { stratum, device, times: [seconds] });
  }
  return {
    cells: [...cells.values()].map(({ stratum, device, times }) => cellOf(stratum, device, times)),
    lostSeconds,
  };
}
