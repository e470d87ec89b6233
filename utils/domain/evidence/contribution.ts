/**
 * What a person may hand on: whole weeks as counts and sums under a random id of the quarter. No row of an event, no
 * person, no day. Weeks leave when nothing in them can be forgotten any more, so a week handed on never changes, and
 * the same week imported twice, by whoever and in whatever order, counts once.
 * Source: reference/evaluation.md sections 8, 9 and 13.
 */
import * as z from 'zod/mini';
import { addDays, type Day } from '../day';
import { weekStartsOn } from './iso-week';
import { rollUpShape, stratumKey, type WeeklyRollUp } from './roll-up';
import { mark } from './time-event';

/** Travels with the data; anything else is refused. */
export const purpose = 'evaluation-of-small-changes';

export const contributionSchema = z.strictObject({
  v: z.literal(1),
  /** Random, renewed each quarter. */
  contrib: z.string().check(z.regex(/^[0-9a-f-]{36}$/)),
  ...rollUpShape,
  /** Only where the team has k contributors or more. */
  team: z.optional(mark(40)),
  purpose: z.literal(purpose),
});
export type WeeklyContribution = z.infer<typeof contributionSchema>;

/** Days after its event on which a person may still forget it. */
const forgettableDays = 7;

/** Days after a week's Monday from which it can leave. */
export const settledAfterDays = 7 + forgettableDays;

/** True once a week is over and everything in it is past forgetting. */
export function isSettledWeek(week: string, today: Day): boolean {
  return today >= addDays(weekStartsOn(week), settledAfterDays);
}

/** The contribution of one device: its settled weeks, under the id given. */
export function contributionsOf(
  rollUps: readonly WeeklyRollUp[],
  { contrib, today }: { readonly contrib: string; readonly today: Day },
): WeeklyContribution[] {
  return rollUps
    .filter(({ week }) => isSettledWeek(week, today))
    .map((row): WeeklyContribution => ({ ...row, contrib, purpose }));
}

export interface Merged {
  /** In an order that depends on the rows only. */
  readonly rows: readonly WeeklyContribution[];
  readonly added: number;
  readonly duplicates: number;
  /** Rows of one id, week and stratum that differ: one was kept, and somebody should ask why. */
  readonly conflicts: number;
}

const rowKey = (row: WeeklyContribution): string => `${row.contrib} ${stratumKey(row)}`;

/** The row's content in one form, whatever the order its keys came in. */
const canonical = (row: WeeklyContribution): string =>
  JSON.stringify(
    Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)),
    (_, value) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
  );

/** Of two rows for the same thing, the one with more uses; then by content, so that every merge keeps the same one. */
function keptOf(one: WeeklyContribution, other: WeeklyContribution): WeeklyContribution {
  if (one.uses !== other.uses) return one.uses > other.uses ? one : other;
  return canonical(one) >= canonical(other) ? one : other;
}

/** Adds what arrived to what is held, each id, week and stratum once. */
export function mergeContributions(
  held: readonly WeeklyContribution[],
  arrived: readonly WeeklyContribution[],
): Merged {
  const rows = new Map(held.map((row) => [rowKey(row), row]));
  let [added, duplicates, conflicts] = [0, 0, 0];
  for (const row of arrived) {
    const key = rowKey(row);
    const same = rows.get(key);
    if (!same) added += 1;
    else if (canonical(same) === canonical(row)) duplicates += 1;
    else conflicts += 1;
    rows.set(key, same ? keptOf(same, row) : row);
  }
  const inOrder = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return { rows: inOrder, added, duplicates, conflicts };
}
