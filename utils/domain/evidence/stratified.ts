/**
 * Compares like with like: strata one by one, thin ones merged along a fixed ladder, totals added at the after
 * mix. Crude means over strata are never compared, so a change of mix cannot pass for a saving or hide one
 * (Simpson's paradox; oracle O13, reference/evaluation.md section 6).
 */
import { type Cell, type Comparison, secondsIn } from './cells';

/** Done tasks an arm needs in a stratum, and altogether. */
export const leastTasks = 8;

/** An arm's cells, of whatever kind. */
interface Side<Held extends Cell> {
  readonly cells: readonly Held[];
}

/** Strata in the order of the ladder; those it does not name follow in plain text order. */
function inOrder(arms: readonly Side<Cell>[], ladder: readonly string[]): string[] {
  const present = new Set(arms.flatMap(({ cells }) => cells.map(({ stratum }) => stratum)));
  const named = ladder.filter((stratum) => present.has(stratum));
  const others = [...present].filter((stratum) => !ladder.includes(stratum));
  return [...named, ...others.sort((a, b) => (a < b ? -1 : 1))];
}

const within = <Held extends Cell>(cells: readonly Held[], stratum: string): Held[] =>
  cells.filter((cell) => cell.stratum === stratum);

const joined = <Held extends Cell>(one: Comparison<Held>, other: Comparison<Held>): Comparison<Held> => ({
  strata: [...one.strata, ...other.strata],
  before: [...one.before, ...other.before],
  after: [...one.after, ...other.after],
});

/**
 * The strata compared. A thin one joins the rung below it, the lowest the rung above, until none is thin or one
 * is left; that one may still be thin, which is for the caller to say.
 */
export function comparisonsOf<Held extends Cell>(
  before: Side<Held>,
  after: Side<Held>,
  isThin: (comparison: Comparison<Held>) => boolean,
  ladder: readonly string[] = [],
): Comparison<Held>[] {
  const rungs = inOrder([before, after], ladder).map(
    (stratum): Comparison<Held> => ({
      strata: [stratum],
      before: within(before.cells, stratum),
      after: within(after.cells, stratum),
    }),
  );
  for (let at = rungs.findLastIndex(isThin); at >= 0 && rungs.length > 1; at = rungs.findLastIndex(isThin)) {
    const lower = Math.max(0, at - 1);
    const [one, other] = rungs.slice(lower, lower + 2);
    if (one && other) rungs.splice(lower, 2, joined(one, other));
  }
  return rungs;
}

export interface AfterMix {
  /** Seconds that the after tasks took. */
  readonly afterSeconds: number;
  /** ln of after-seconds over what the same tasks would have taken before. */
  readonly logRatio: number;
  /** Each stratum's share of those would-have-been seconds: the delta method's weights of the log ratio. */
  readonly weights: readonly number[];
}

/** Adds the strata up at the after mix, from each stratum's own log ratio. */
export function atAfterMix(comparisons: readonly Comparison[], logRatios: readonly number[]): AfterMix {
  const seconds = comparisons.map(({ after }) => secondsIn(after));
  const before = seconds.map((taken, at) => taken * Math.exp(-(logRatios[at] ?? 0)));
  const afterSeconds = seconds.reduce((sum, taken) => sum + taken, 0);
  const beforeSeconds = before.reduce((sum, taken) => sum + taken, 0);
  return {
    afterSeconds,
    // A single stratum's ratio is itself: no rounding may come between.
    logRatio: logRatios.length === 1 ? (logRatios[0] ?? 0) : Math.log(afterSeconds / beforeSeconds),
    weights: before.map((taken) => taken / beforeSeconds),
  };
}
