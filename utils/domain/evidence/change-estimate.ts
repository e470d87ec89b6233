/**
 * The estimate of one small change from weekly roll-ups or contributions: picks the arms, leaves learning uses out,
 * and shows how much idle time and learning would have moved the ratio. Compares with Mosaic's own way where that was
 * timed, because the worst manual way is not what the helper replaces.
 * Source: reference/evaluation.md sections 1 (decision 5), 4 and 6.
 */

import {
  type Estimate,
  type EstimateOptions,
  estimateFromCells,
  ratioFromCells,
  type TooFew,
} from './estimate';
import { armFromRollUps, type IdleRule, type WeeklyRollUp } from './roll-up';
import { leastTasks } from './stratified';

/** A roll-up of this device, or a contribution with its id. */
export type TaskRow = Omit<WeeklyRollUp, 'v'> & { readonly contrib?: string };

export type Baseline = 'manual' | 'native' | 'holdback';

export interface ChangeEstimate {
  readonly compared: readonly [before: Baseline, after: 'helper'];
  readonly estimate: Estimate | TooFew;
  /** Ratios under other rules; null where too few. */
  readonly sensitivity: {
    readonly idle15: number | null;
    readonly idle300: number | null;
    readonly withLearning: number | null;
  };
  /** Learning uses, shown beside the estimate and outside it. */
  readonly learningTasks: number;
  /** Share of all helper uses that were timed and done, and outside learning. */
  readonly coverage: number;
}

const doneIn = (rows: readonly TaskRow[]): number => rows.reduce((sum, { n }) => sum + n, 0);

/** Helper-off weeks where there are any, else the native way where enough of it was timed, else by hand. */
export function baselineOf(rows: readonly TaskRow[]): Baseline {
  const enough = (arm: Baseline) => doneIn(rows.filter((row) => row.arm === arm)) >= leastTasks;
  if (enough('holdback')) return 'holdback';
  return enough('native') ? 'native' : 'manual';
}

/** The estimate of the rows' one change against its baseline; in a trial, by what was assigned and not by use. */
export function estimateChange(
  rows: readonly TaskRow[],
  before: Baseline = baselineOf(rows),
  options: EstimateOptions = {},
): ChangeEstimate {
  const isTrial = before === 'holdback';
  // An overridden week off stays a week off; what was timed before the trial is in neither arm.
  const isInTrial = ({ arm }: TaskRow) => arm === 'helper' || arm === 'holdback';
  const isBefore = (row: TaskRow) =>
    isTrial ? isInTrial(row) && row.assigned === 'off' : row.arm === before;
  const isAfter = (row: TaskRow) =>
    isTrial ? isInTrial(row) && row.assigned === 'on' : row.arm === 'helper';
  const early = rows.filter((row) => isBefore(row) && !row.learning);
  const allLate = rows.filter(isAfter);
  const late = allLate.filter(({ learning }) => !learning);
  const [was, is] = [armFromRollUps(early), armFromRollUps(late)];
  const ratioAt = (idle: IdleRule) =>
    ratioFromCells(armFromRollUps(early, idle), armFromRollUps(late, idle), options);
  const uses = rows.filter(({ arm }) => arm === 'helper').reduce((sum, row) => sum + row.uses, 0);
  return {
    compared: [before, 'helper'],
    estimate: estimateFromCells(was, is, options),
    sensitivity: {
      idle15: ratioAt(15),
      idle300: ratioAt(300),
      withLearning: ratioFromCells(was, armFromRollUps(allLate), options),
    },
    learningTasks: doneIn(allLate) - doneIn(late),
    // Tasks of a stopwatch sheet are timed without being counted as uses.
    coverage: uses > 0 ? Math.min(1, doneIn(late) / uses) : 0,
  };
}
