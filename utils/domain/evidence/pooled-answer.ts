/**
 * All that is shown of one change from the council's pool: uses, the estimate, the points of its charts, each with the
 * people and the coverage behind it, and the names of what the pool withholds. It must never be added to what this
 * computer knows: its own weeks may be in the pool already.
 */

import type { Observed } from './card';
import { displayOf, sayRatio, twoFigures } from './display';
import type { WeeklyPoint } from './duration-chart';
import type { TooFew } from './estimate';
import { weekOf } from './iso-week';
import { type PooledEstimate, peopleIn, pooledBaseline, pooledEstimate } from './pooled-estimate';
import { type Block, blocksIn, type PooledSummary, type WithheldSeries, withheldIn } from './pooled-summary';
import { taskOf } from './tasks';

export interface PooledSeries {
  readonly taskVersion: number;
  readonly stratum: string;
  readonly points: readonly WeeklyPoint[];
  /** Typical seconds before the helper; null where nothing of it may be seen. */
  readonly before: number | null;
}

export interface PooledAnswer {
  readonly changeId: string;
  /** Uses of the helper that may be seen, and the people behind them at the least; null where none may. */
  readonly uses: { readonly count: number; readonly verified: number; readonly people: number } | null;
  /** Share of those uses that were timed, done and past learning; null without uses. */
  readonly coverage: number | null;
  /** ISO weeks; null where nothing may be seen. */
  readonly weeks: { readonly from: string; readonly to: string } | null;
  readonly told: PooledEstimate | TooFew;
  readonly series: readonly PooledSeries[];
  readonly withheld: readonly WithheldSeries[];
}

const sumOf = (blocks: readonly Block[], of: (block: Block) => number): number =>
  blocks.reduce((sum, block) => sum + of(block), 0);

const pointOf = ({ firstWeek, lastWeek, events, people, sumLog }: Block): WeeklyPoint => ({
  ...{ from: weekOf(firstWeek), to: weekOf(lastWeek), n: events, devices: people },
  typicalSeconds: Math.exp(sumLog / events),
});

/** The strata of each version as the ladder has them. */
function seriesOf(changeId: string, times: readonly Block[]): PooledSeries[] {
  const baseline = pooledBaseline(times);
  const rung = new Map(taskOf(changeId).strata.map(({ key }, at) => [key, at]));
  const keyOf = ({ taskVersion, stratum }: Block) => `${taskVersion} ${stratum}`;
  const groups = new Map<string, Block[]>();
  for (const block of times) groups.set(keyOf(block), [...(groups.get(keyOf(block)) ?? []), block]);
  const all = [...groups.values()].flatMap((group): PooledSeries[] => {
    const [first] = group;
    const points = group.filter(({ arm }) => arm === 'helper').map(pointOf);
    if (!first || points.length === 0) return [];
    const before = group.filter(({ arm }) => arm === baseline);
    const n = sumOf(before, ({ events }) => events);
    const typical = n > 0 ? Math.exp(sumOf(before, ({ sumLog }) => sumLog) / n) : null;
    return [{ taskVersion: first.taskVersion, stratum: first.stratum, points, before: typical }];
  });
  return all.sort(
    (a, b) => a.taskVersion - b.taskVersion || (rung.get(a.stratum) ?? 0) - (rung.get(b.stratum) ?? 0),
  );
}

function weeksOf(blocks: readonly Block[]): PooledAnswer['weeks'] {
  const [first] = blocks.map(({ firstWeek }) => firstWeek).sort();
  const last = blocks.at(-1)?.lastWeek;
  return first && last ? { from: weekOf(first), to: weekOf(last) } : null;
}

function answerFor(
  changeId: string,
  blocks: readonly Block[],
  withheld: readonly WithheldSeries[],
): PooledAnswer {
  const helper = blocks.filter(({ arm }) => arm === 'helper');
  const used = helper.filter(({ measure }) => measure === 'uses');
  const times = blocks.filter(({ measure, events }) => measure === 'times' && events > 0);
  const count = sumOf(used, ({ events }) => events);
  const timed = sumOf(
    times.filter(({ arm }) => arm === 'helper'),
    ({ events }) => events,
  );
  const verified = sumOf(used, (one) => one.verified);
  return {
    changeId,
    uses: count > 0 ? { count, verified, people: peopleIn(used) } : null,
    // Uses and times are closed apart, so for some weeks more times than uses may be seen.
    coverage: count > 0 ? Math.min(1, timed / count) : null,
    weeks: weeksOf(blocks),
    told: pooledEstimate(
      changeId,
      times,
      sumOf(used, (one) => one.lostSeconds),
    ),
    series: seriesOf(changeId, times),
    withheld,
  };
}

/** One answer a change of which the pool holds anything, in the order of their ids. */
export function pooledAnswers(summary: PooledSummary): PooledAnswer[] {
  const [blocks, withheld] = [blocksIn(summary), withheldIn(summary)];
  const ids = [...new Set([...blocks, ...withheld].map(({ changeId }) => changeId))].sort();
  const of = (id: string) => (one: { readonly changeId: string }) => one.changeId === id;
  return ids.map((id) => answerFor(id, blocks.filter(of(id)), withheld.filter(of(id))));
}

/** What was observed, in words that name what it rests on. */
export function pooledObserved({ told, uses, coverage }: PooledAnswer): Observed {
  if (told.verdict === 'too-few') {
    const words = uses ? 'not enough timed' : 'nothing that may be shown yet';
    const hint =
      told.n === 0
        ? 'Both ways must have been timed by enough people; so far one or both may not be shown.'
        : `The smaller of the two ways was timed by ${told.n} people that may be shown; it needs ${told.need}.`;
    return { kind: uses ? 'not-enough' : 'withheld', words, hint };
  }
  const shown = displayOf(told);
  const [low, high] = told.ratioInterval.map((end) => twoFigures(end * 100));
  const share = coverage === null ? '' : `, ${Math.round(coverage * 100)}% of uses timed`;
  const hint = `${told.n[0]} tasks of ${told.devices[0]} people or more before, ${told.n[1]} of ${told.devices[1]} or more after${share}, 95% interval`;
  if (shown.state === 'shown') return { kind: shown.direction, words: sayRatio(told), hint };
  const span = `takes ${low}–${high}% of the time`;
  if (shown.state === 'early') return { kind: shown.direction, words: `${span} (early)`, hint };
  return { kind: 'no-clear-change', words: 'no clear change', hint: `${span}; ${hint}` };
}
