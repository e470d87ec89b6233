/**
 * What a small change saves, from tasks timed before it and after it: the ratio of typical times, the shift of a
 * single task, and the seconds saved altogether, each with its 95 % interval. Losses come out as losses. It says
 * 'too few' rather than guess, and knows nothing of claims: only timings can come in.
 * Source: reference/evaluation.md section 6; oracles O13 and O15.
 */
import {
  type Arm,
  type Cell,
  type Comparison,
  deviceMeans,
  devicesIn,
  inValueOrder,
  secondsIn,
  tasksIn,
} from './cells';
import { contrastOf, type Method } from './contrast';
import type { Interval } from './geometric-mean';
import { type Group, hodgesLehmann } from './hodges-lehmann';
import { devicesFor, leastDevices, methodFor, thinFor } from './method';
import { studentQuantile } from './numerics/student-t';
import { comparisonsOf, leastTasks } from './stratified';
import { armOf, type Timing } from './timed-task';
import { type TotalMethod, totalOf } from './total';

export interface Estimate {
  readonly verdict: 'estimate';
  /** Typical time after over before: 0.7 takes 70 % of the time. */
  readonly ratio: number;
  readonly ratioInterval: Interval;
  /** Of all after tasks, lost seconds taken off; below zero when the change costs time. */
  readonly savedSeconds: number;
  readonly savedInterval: Interval;
  /** Of one task, after less before, in seconds; below zero is time saved. */
  readonly shiftSeconds: number;
  readonly shiftInterval: Interval;
  /** Done tasks before and after. */
  readonly n: readonly [before: number, after: number];
  /** Null where devices are not known. */
  readonly devices: readonly [before: number, after: number] | null;
  readonly method: Method;
  readonly totalMethod: TotalMethod;
  /** Strata that were compared as one because one of them was thin. */
  readonly merged: readonly (readonly string[])[];
  /** Active seconds of the after tasks done, and of those that came to nothing. */
  readonly afterSeconds: number;
  readonly lostSeconds: number;
}

/** The arm with fewer has `n`, and `need` are needed in each. */
export interface TooFew {
  readonly verdict: 'too-few';
  readonly n: number;
  readonly need: number;
  readonly of: 'tasks' | 'devices';
}

export interface EstimateRefused {
  readonly verdict: 'refused';
  readonly because: 'not-a-duration';
}

export interface EstimateOptions {
  /** Strata in the order in which thin ones join their neighbour; plain text order when left out. */
  readonly ladder?: readonly string[];
  /** Of the draws where arms spread differently. */
  readonly seed?: number;
}

/** Any number would do; this one is the day the first sheet was timed. */
const usualSeed = 20_261_123;

/** Times by device, or all of them together under null. */
function timesBy(cells: readonly Cell[], by: 'device' | 'nothing'): Map<string | null, number[]> {
  const times = new Map<string | null, number[]>();
  for (const cell of cells) {
    const key = by === 'device' ? cell.device : null;
    const held = times.get(key) ?? [];
    for (const seconds of cell.times) held.push(seconds);
    times.set(key, held);
  }
  return times;
}

/** Times that may be compared with each other: tasks, devices' typical times, or one device's tasks. */
function groupsOf({ before, after }: Comparison, method: Method): Group[] {
  if (method === 'device-means-t') {
    const typical = (cells: readonly Cell[]) => [...deviceMeans(cells).values()].map(Math.exp);
    return [{ before: typical(before), after: typical(after) }];
  }
  const by = method === 'within-device' ? 'device' : 'nothing';
  const [early, late] = [timesBy(before, by), timesBy(after, by)];
  return [...early].map(([device, times]) => ({ before: times, after: late.get(device) ?? [] }));
}

/** Too few tasks altogether, or too few devices in the one comparison that is left. */
function shortage(comparisons: readonly Comparison[], method: Method): TooFew | null {
  const counts = (arm: 'before' | 'after') => comparisons.reduce((sum, one) => sum + tasksIn(one[arm]), 0);
  const n = Math.min(counts('before'), counts('after'));
  if (n < leastTasks) return { verdict: 'too-few', n, need: leastTasks, of: 'tasks' };
  const devices = Math.min(...comparisons.map((one) => devicesFor(one, method) ?? leastDevices));
  return devices < leastDevices
    ? { verdict: 'too-few', n: devices, need: leastDevices, of: 'devices' }
    : null;
}

function ratioOf(comparisons: readonly Comparison[], method: Method) {
  const { logRatio, standardError, degrees } = contrastOf(comparisons, method);
  const reach = standardError > 0 ? studentQuantile(0.975, degrees) * standardError : 0;
  const ratioInterval: Interval = [Math.exp(logRatio - reach), Math.exp(logRatio + reach)];
  return { ratio: Math.exp(logRatio), ratioInterval, method };
}

function deviceCounts(before: Arm, after: Arm): Estimate['devices'] {
  const early = devicesIn(before.cells);
  const late = devicesIn(after.cells);
  return early && late ? [early.size, late.size] : null;
}

/** The arms in an order of their own, the method that suits them, and what is compared with what. */
function prepared(early: Arm, late: Arm, ladder: readonly string[]) {
  const [before, after] = [inValueOrder(early), inValueOrder(late)];
  const method = methodFor(before, after);
  const comparisons = comparisonsOf(before, after, thinFor(method), ladder);
  return { before, after, method, comparisons, short: shortage(comparisons, method) };
}

/** The ratio alone, for asking how another rule would have moved it; null where there are too few. */
export function ratioFromCells(early: Arm, late: Arm, { ladder = [] }: EstimateOptions = {}): number | null {
  const { comparisons, method, short } = prepared(early, late, ladder);
  return short ? null : ratioOf(comparisons, method).ratio;
}

/** The estimate from cells: the one way to a measured saving, for single timings and for roll-ups alike. */
export function estimateFromCells(
  early: Arm,
  late: Arm,
  { ladder = [], seed = usualSeed }: EstimateOptions = {},
): Estimate | TooFew {
  const { before, after, method, comparisons, short } = prepared(early, late, ladder);
  if (short) return short;
  const ratio = ratioOf(comparisons, method);
  return {
    verdict: 'estimate',
    ...ratio,
    ...totalOf(comparisons, after, ratio, seed),
    ...hodgesLehmann(comparisons.flatMap((comparison) => groupsOf(comparison, method))),
    n: [tasksIn(before.cells), tasksIn(after.cells)],
    devices: deviceCounts(before, after),
    merged: comparisons.filter(({ strata }) => strata.length > 1).map(({ strata }) => strata),
    afterSeconds: secondsIn(after.cells),
    lostSeconds: after.lostSeconds,
  };
}

/**
 * The estimate from timings in seconds, bare or with stratum, device and outcome. Learning uses are left out by the
 * caller, who shows them apart.
 */
export function estimateSaving(
  before: readonly Timing[],
  after: readonly Timing[],
  options: EstimateOptions = {},
): Estimate | TooFew | EstimateRefused {
  const early = armOf(before);
  const late = armOf(after);
  if (!early || !late) return { verdict: 'refused', because: 'not-a-duration' };
  return estimateFromCells(early, late, options);
}
