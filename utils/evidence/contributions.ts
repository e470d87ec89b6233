/**
 * Contributions of others, taken in by hand, and this device's own, given out by hand. Whole weeks under a random id
 * of the quarter; the same week taken in twice counts once. An import is kept whole or not at all.
 */
import * as z from 'zod/mini';
import { addDays, type Day } from '../domain/day';
import {
  contributionSchema,
  contributionsOf,
  mergeContributions,
  settledAfterDays,
  type WeeklyContribution,
} from '../domain/evidence/contribution';
import { weekStartsOn } from '../domain/evidence/iso-week';
import { addRollUps, rollUp } from '../domain/evidence/roll-up';
import { newId } from '../platform/ids';
import { readEvents, readWeeks } from './events';
import { evidenceDb, writeEvidence } from './open';
import { markChanged } from './revision';

const heldSchema = z.strictObject({ contrib: z.string(), rows: z.array(contributionSchema) });
const outline = z.object({ contrib: z.string(), rows: z.array(z.custom<WeeklyContribution>()) });

export interface Imported {
  readonly people: number;
  readonly added: number;
  readonly duplicates: number;
  readonly conflicts: number;
}

/** Every row was checked when it came in; checking a year of a council again would cost the page its first second. */
export async function readContributions(): Promise<WeeklyContribution[]> {
  const db = await evidenceDb();
  return (await db.getAll('contributions')).flatMap((row) => {
    const parsed = outline.safeParse(row);
    return parsed.success ? parsed.data.rows : [];
  });
}

function byContributor(rows: readonly WeeklyContribution[]): Map<string, WeeklyContribution[]> {
  const groups = new Map<string, WeeklyContribution[]>();
  for (const row of rows) {
    const group = groups.get(row.contrib);
    if (group) group.push(row);
    else groups.set(row.contrib, [row]);
  }
  return groups;
}

/** Keeps checked rows: all of them or, when anything goes wrong, none. */
export function addContributions(rows: readonly WeeklyContribution[]): Promise<Imported> {
  return writeEvidence(['contributions', 'kept'], async (write) => {
    const store = write.objectStore('contributions');
    const told = { people: 0, added: 0, duplicates: 0, conflicts: 0 };
    for (const [contrib, arrived] of byContributor(rows)) {
      const held = heldSchema.safeParse(await store.get(contrib));
      const merged = mergeContributions(held.success ? held.data.rows : [], arrived);
      told.people += 1;
      told.added += merged.added;
      told.duplicates += merged.duplicates;
      told.conflicts += merged.conflicts;
      await store.put({ contrib, rows: merged.rows });
    }
    await markChanged(write);
    return told;
  });
}

export function removeContributions(): Promise<void> {
  return writeEvidence(['contributions', 'kept'], async (write) => {
    await write.objectStore('contributions').clear();
    await markChanged(write);
  });
}

const ownIdsSchema = z.strictObject({
  quarter: z.string(),
  contrib: z.string(),
  /** Ids of quarters before: they never leave again, and tell what this device has handed on itself. */
  before: z.array(z.string()),
});
type OwnIds = z.infer<typeof ownIdsSchema>;

const quarterOf = (day: Day): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** A week leaves in the quarter in which it is past forgetting, so under one id only. */
const quarterOfWeek = (week: string): string => quarterOf(addDays(weekStartsOn(week), settledAfterDays));

/** This device's random ids, the one of this quarter made when there is none. */
function ownIds(today: Day): Promise<OwnIds> {
  return writeEvidence(['kept'], async (write) => {
    const kept = write.objectStore('kept');
    const quarter = quarterOf(today);
    const held = ownIdsSchema.safeParse(await kept.get('contributor'));
    if (held.success && held.data.quarter === quarter) return held.data;
    const before = held.success ? [...held.data.before, held.data.contrib] : [];
    const ids: OwnIds = { quarter, contrib: newId(), before };
    await kept.put(ids, 'contributor');
    return ids;
  });
}

/** Every id under which this device may have handed weeks on. Reads only: a full disk must not keep figures away. */
export async function ownContributors(): Promise<ReadonlySet<string>> {
  const db = await evidenceDb();
  const held = ownIdsSchema.safeParse(await db.get('kept', 'contributor'));
  return new Set(held.success ? [held.data.contrib, ...held.data.before] : []);
}

/** What this device would hand on today: its settled weeks of this quarter, and nothing that can be forgotten yet. */
export async function ownContribution(today: Day): Promise<WeeklyContribution[]> {
  const [{ contrib, quarter }, weeks, events] = await Promise.all([ownIds(today), readWeeks(), readEvents()]);
  const settled = contributionsOf(addRollUps(weeks, rollUp(events)), { contrib, today });
  return settled.filter(({ week }) => quarterOfWeek(week) === quarter);
}
