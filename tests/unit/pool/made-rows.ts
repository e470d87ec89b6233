/**
 * Made-up contributions for the pool: rows as devices would send them, from a seed. Nobody is behind any of them.
 */
import type { Day } from '../../../utils/domain/day';
import { addDays } from '../../../utils/domain/day';
import { weekOf } from '../../../utils/domain/evidence/iso-week';
import { binOf, emptyBins } from '../../../utils/domain/evidence/log-bins';
import type { PooledRow } from '../../../utils/domain/evidence/parcel';

/** A random id of version 4, out of two numbers. */
export function uuidOf(kind: number, count: number): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  return `${hex(kind, 8)}-0000-4000-8000-${hex(count, 12)}`;
}

export interface RowWishes {
  readonly contrib?: string;
  readonly monday?: Day;
  readonly stratum?: string;
  readonly arm?: 'manual' | 'native' | 'helper' | 'holdback';
  readonly changeId?: string;
  readonly learning?: boolean;
  readonly uses?: number;
  /** Seconds of each timed task. */
  readonly times?: readonly number[];
}

let made = 0;

export function madeRow(wishes: RowWishes = {}): PooledRow {
  made += 1;
  const { contrib = uuidOf(1, made), monday = '2026-01-05', times = [30], uses = times.length } = wishes;
  const sumLog = times.reduce((sum, seconds) => sum + Math.log(seconds), 0);
  const hist = emptyBins();
  for (const seconds of times) hist[binOf(seconds)] = (hist[binOf(seconds)] ?? 0) + 1;
  return {
    id: uuidOf(2, made),
    row: {
      ...{ v: 1, contrib, week: weekOf(monday), changeId: wishes.changeId ?? 'SC-003' },
      ...{ taskDefId: 'copy-to-siblings', taskDefV: 1, stratum: wishes.stratum ?? 'siblings=1' },
      ...{ arm: wishes.arm ?? 'helper', assigned: 'on', learning: wishes.learning ?? false },
      ...{ n: times.length, sumLog, sumLog2: times.reduce((sum, one) => sum + Math.log(one) ** 2, 0) },
      ...{ sumSec: times.reduce((sum, one) => sum + one, 0), sumLogIdle15: sumLog, sumLogIdle300: sumLog },
      ...{ lostSec: 0, uses, verified: uses, hist },
      outcomes: { done: uses, abandoned: 0, failed: 0, undone: 0 },
      purpose: 'evaluation-of-small-changes',
    },
  };
}

/** One row each of so many people, in one week. */
export const rowsOf = (people: number, wishes: RowWishes = {}): PooledRow[] =>
  Array.from({ length: people }, () => madeRow(wishes));

export const mondayAfter = (weeks: number, since: Day = '2026-01-05'): Day => addDays(since, 7 * weeks);
