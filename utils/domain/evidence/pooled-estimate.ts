/**
 * What a change saves, from sums of blocks in which nobody can be told from anybody. Where no person's spread is
 * known, the widest case is taken: that one person's tasks are all alike, so that people count and not tasks, and
 * that the same people stand in all strata. An interval may come out too wide; it must never come out too narrow.
 * Source: reference/evaluation.md section 6; docs/decisions/0022-the-dashboard-reads-the-pool.md.
 */
import { type Cell, type Comparison, logMoments, secondsIn, tasksIn } from './cells';
import type { Baseline } from './change-estimate';
import type { Estimate, TooFew } from './estimate';
import type { Interval } from './geometric-mean';
import { studentQuantile } from './numerics/student-t';
import type { Block } from './pooled-summary';
import { atAfterMix, comparisonsOf, leastTasks } from './stratified';
import { taskOf } from './tasks';
import { spreadsDiffer } from './total';

export interface PooledEstimate
  extends Pick<Estimate, 'verdict' | 'ratio' | 'ratioInterval' | 'n' | 'merged'> {
  readonly compared: readonly [before: Baseline, after: 'helper'];
  /** People in each arm, at the least. */
  readonly devices: readonly [before: number, after: number];
  /** Of the timed tasks alone, seconds of those that came to nothing taken off; null where spreads differ. */
  readonly saved: { readonly seconds: number; readonly interval: Interval } | null;
}

/** People an arm needs; the same number as of tasks elsewhere, since here each person counts as one. */
const leastPeople = leastTasks;

/** A block's sums beside the people who gave them. */
interface PeoplesCell extends Cell {
  readonly people: number;
}

const cellOf = (block: Block): PeoplesCell => ({
  ...{ stratum: block.stratum, device: null, n: block.events, people: block.people },
  ...{ sumLog: block.sumLog, sumLog2: block.sumLog2, sumSeconds: block.sumSeconds, times: [] },
});

/** People behind some blocks, at the least: the same ones may stand in all of them. */
export const peopleIn = (blocks: readonly { readonly people: number }[]): number =>
  Math.max(0, ...blocks.map(({ people }) => people));

const eventsIn = (blocks: readonly Block[]): number => blocks.reduce((sum, { events }) => sum + events, 0);

/** Weeks off where enough was timed, else Mosaic's own way, else by hand: as for one computer. */
export function pooledBaseline(times: readonly Block[]): Baseline {
  const isEnough = (arm: Baseline) => eventsIn(times.filter((one) => one.arm === arm)) >= leastTasks;
  if (isEnough('holdback')) return 'holdback';
  return isEnough('native') ? 'native' : 'manual';
}

/** People in the smaller arm. */
const fewestIn = ({ before, after }: Comparison<PeoplesCell>): number =>
  Math.min(peopleIn(before), peopleIn(after));

/** What is compared with what: strata of one version of the task, never of two. */
function comparisonsIn(
  changeId: string,
  times: readonly Block[],
  before: Baseline,
): Comparison<PeoplesCell>[] {
  const ladder = taskOf(changeId).strata.map(({ key }) => key);
  const versions = [...new Set(times.map(({ taskVersion }) => taskVersion))].sort((a, b) => a - b);
  const cells = (version: number, arm: Block['arm']) =>
    times.filter((one) => one.taskVersion === version && one.arm === arm).map(cellOf);
  return versions.flatMap((version) =>
    comparisonsOf(
      { cells: cells(version, before) },
      { cells: cells(version, 'helper') },
      (one) => fewestIn(one) < leastPeople,
      ladder,
    ),
  );
}

/** Mean log of an arm and its standard error, each person counting as one whatever they gave. */
function typicalOf(cells: readonly PeoplesCell[]): { readonly mean: number; readonly error: number } {
  const { n, mean, squares } = logMoments(cells);
  return { mean, error: Math.sqrt(squares / (n - 1) / peopleIn(cells)) };
}

function ratioOf(comparisons: readonly Comparison<PeoplesCell>[]): Pick<Estimate, 'ratio' | 'ratioInterval'> {
  const strata = comparisons.map(({ before, after }) => {
    const [was, is] = [typicalOf(before), typicalOf(after)];
    return { logRatio: is.mean - was.mean, error: Math.hypot(was.error, is.error) };
  });
  const { logRatio, weights } = atAfterMix(
    comparisons,
    strata.map((one) => one.logRatio),
  );
  // Errors of strata are added as they stand: the same people may be in all of them.
  const error = strata.reduce((sum, one, at) => sum + (weights[at] ?? 0) * one.error, 0);
  const reach = studentQuantile(0.975, Math.min(...comparisons.map(fewestIn)) - 1) * error;
  return {
    ratio: Math.exp(logRatio),
    ratioInterval: [Math.exp(logRatio - reach), Math.exp(logRatio + reach)],
  };
}

/** @param lostSeconds of helper uses that came to nothing */
export function pooledEstimate(
  changeId: string,
  times: readonly Block[],
  lostSeconds: number,
): PooledEstimate | TooFew {
  const baseline = pooledBaseline(times);
  const all = comparisonsIn(changeId, times, baseline);
  const comparisons = all.filter((one) => fewestIn(one) >= leastPeople);
  if (comparisons.length === 0) {
    const n = Math.max(0, ...all.map(fewestIn));
    return { verdict: 'too-few', n, need: leastPeople, of: 'devices' };
  }
  const arms = {
    before: comparisons.flatMap((one) => one.before),
    after: comparisons.flatMap((one) => one.after),
  };
  const found = ratioOf(comparisons);
  const savedAt = (ratio: number) => secondsIn(arms.after) * (1 / ratio - 1) - lostSeconds;
  const [low, high] = found.ratioInterval;
  return {
    verdict: 'estimate',
    compared: [baseline, 'helper'],
    ...found,
    saved: spreadsDiffer(comparisons)
      ? null
      : { seconds: savedAt(found.ratio), interval: [savedAt(high), savedAt(low)] },
    n: [tasksIn(arms.before), tasksIn(arms.after)],
    devices: [peopleIn(arms.before), peopleIn(arms.after)],
    merged: comparisons.filter(({ strata }) => strata.length > 1).map(({ strata }) => strata),
  };
}
