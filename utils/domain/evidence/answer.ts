/**
 * All that may be shown of one small change, worked out once from its rows: counts, the estimate and how it was made,
 * and the weekly points of its chart. Faces read this and never a row. A figure of 20 tasks and more stands until a
 * review point, however often it is worked out again.
 * Source: reference/evaluation.md sections 6, 7 and 12.
 */
import * as z from 'zod/mini';
import type { Day } from '../day';
import { type ChangeEstimate, estimateChange, type TaskRow } from './change-estimate';
import { displayOf, settledTasks } from './display';
import { type PointNeeds, type WeeklyPoints, weeklyPoints } from './duration-chart';
import { reviewPointSince } from './review-point';
import { kInForce } from './suppression';
import { taskOf } from './tasks';

/** Tasks of one arm that were timed, done and outside learning. */
type ArmCounts = Readonly<Record<'manual' | 'native' | 'holdback' | 'helper', number>>;

export interface StratumSeries {
  readonly stratum: string;
  readonly points: WeeklyPoints;
  /** Typical seconds before the helper: geometric mean of the baseline's tasks; null without any. */
  readonly before: number | null;
}

export interface Answer {
  readonly changeId: string;
  readonly asOf: Day;
  /** Uses of the helper, timed or not, how they ended, and drafts they made that were read back. */
  readonly uses: number;
  readonly verified: number;
  readonly cameToNothing: number;
  /** Timed helper tasks that were done, learning apart. */
  readonly timed: ArmCounts;
  readonly learning: number;
  readonly told: ChangeEstimate;
  /** Since when the told figure has stood, and at how many tasks; null while it is still worked out each time. */
  readonly claim: { readonly on: Day; readonly n: number } | null;
  readonly series: readonly StratumSeries[];
  /** Last day of the week in which the baseline was timed. */
  readonly baselineWeek: string | null;
  /** People elsewhere whose weeks have come in and wait for others before they are shown. */
  readonly waiting: number;
  /** Random marks → their number of uses and timed tasks: for withholding, never shown. */
  readonly contributors: Readonly<Record<string, number>>;
}

const sumOf = (rows: readonly TaskRow[], of: (row: TaskRow) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);

function countsOf(rows: readonly TaskRow[]): ArmCounts {
  const count = (arm: TaskRow['arm']) => sumOf(rows, (row) => (row.arm === arm && !row.learning ? row.n : 0));
  return {
    manual: count('manual'),
    native: count('native'),
    holdback: count('holdback'),
    helper: count('helper'),
  };
}

function seriesOf(rows: readonly TaskRow[], told: ChangeEstimate, needs: PointNeeds): StratumSeries[] {
  const counted = rows.filter(({ n, learning }) => n > 0 && !learning);
  const ladder = taskOf(rows[0]?.changeId ?? '').strata.map(({ key }) => key);
  const strata = [...new Set(counted.map(({ stratum }) => stratum))].sort(
    (a, b) => ladder.indexOf(a) - ladder.indexOf(b) || (a < b ? -1 : 1),
  );
  return strata.map((stratum) => {
    const own = counted.filter((row) => row.stratum === stratum);
    const before = own.filter(({ arm }) => arm === told.compared[0]);
    const n = sumOf(before, (row) => row.n);
    return {
      stratum,
      points: weeklyPoints(
        own.filter(({ arm }) => arm === 'helper'),
        needs,
      ),
      before: n > 0 ? Math.exp(sumOf(before, ({ sumLog }) => sumLog) / n) : null,
    };
  });
}

function contributorsOf(rows: readonly TaskRow[], own: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { contrib = own, uses, n } of rows) {
    counts[contrib] = (counts[contrib] ?? 0) + Math.max(uses, n);
  }
  return counts;
}

/** The mark of this device, and of a volunteer nobody numbered: they count as one contributor. */
export const thisDevice = 'this-device';

export interface AnswerOptions {
  readonly today: Day;
  readonly needs: PointNeeds;
  /** The answer that stands, if any. */
  readonly last: Answer | null;
}

/** True while the last figure stands: it rests on 20 tasks and no review point has been passed since. */
function stands(last: Answer | null, told: ChangeEstimate, today: Day): last is Answer {
  if (!last?.claim || told.estimate.verdict !== 'estimate') return false;
  return reviewPointSince(last.claim, { n: Math.min(...told.estimate.n), on: today }) === null;
}

/** Works a change's rows out. The rows are of one change; their weeks and devices may be any. */
export function answerFor(changeId: string, rows: readonly TaskRow[], options: AnswerOptions): Answer {
  const { today, needs, last } = options;
  const ladder = taskOf(changeId).strata.map(({ key }) => key);
  const now = estimateChange(rows, undefined, { ladder });
  const isStanding = stands(last, now, today);
  const told = isStanding ? last.told : now;
  const n = now.estimate.verdict === 'estimate' ? Math.min(...now.estimate.n) : 0;
  const fresh = n >= settledTasks ? { on: today, n } : null;
  const helper = rows.filter(({ arm }) => arm === 'helper');
  const baseline = rows.filter(({ arm, n: tasks }) => arm === told.compared[0] && tasks > 0);
  return {
    changeId,
    asOf: today,
    uses: sumOf(helper, ({ uses }) => uses),
    verified: sumOf(helper, ({ verified }) => verified),
    cameToNothing: sumOf(helper, ({ outcomes }) => outcomes.abandoned + outcomes.failed + outcomes.undone),
    timed: countsOf(rows),
    learning: told.learningTasks,
    told,
    claim: isStanding ? last.claim : fresh,
    series: seriesOf(rows, now, needs),
    baselineWeek:
      baseline
        .map(({ week }) => week)
        .sort()
        .at(-1) ?? null,
    waiting: 0,
    contributors: contributorsOf(rows, thisDevice),
  };
}

/** Marks of people elsewhere who handed their weeks on: not this device, and not a volunteer of a sheet. */
export const contributorsElsewhere = (contributors: Answer['contributors']): Record<string, number> =>
  Object.fromEntries(
    Object.entries(contributors).filter(([mark]) => mark !== thisDevice && !mark.includes('/')),
  );

/** People elsewhere whose weeks are not the same in the two answers. */
function changedElsewhere(last: Answer, next: Answer): number {
  const [before, after] = [
    contributorsElsewhere(last.contributors),
    contributorsElsewhere(next.contributors),
  ];
  const marks = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...marks].filter((mark) => before[mark] !== after[mark]).length;
}

/**
 * The answer to show: the two can be subtracted, so what came in between must be nobody's from elsewhere, or at least
 * k people's. Until then the last one stands and says how many people's weeks wait.
 */
export function successor(last: Answer | null, next: Answer, k: number): Answer {
  const changed = last ? changedElsewhere(last, next) : 0;
  return last && changed > 0 && changed < kInForce(k) ? { ...last, waiting: changed } : next;
}

/** How the answer's estimate is shown. */
export function displayedOf({ told }: Pick<Answer, 'told'>) {
  return displayOf(told.estimate);
}

/** An answer as it lies on disk: it can always be worked out again, so only its outline is checked. */
export const keptAnswerSchema = z.strictObject({
  changeId: z.string().check(z.regex(/^SC-\d{3,}$/)),
  revision: z.int().check(z.minimum(0)),
  answer: z.custom<Answer>((value) => typeof value === 'object' && value !== null && 'told' in value),
});
