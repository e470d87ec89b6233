/**
 * An analyst with the read token, who asks whenever a week or a late device has come in and does sums with all the
 * answers. The attack is judged by books that the analyst does not have: which rows each figure is the sum of.
 */
import { expect } from 'vitest';
import type { Database } from '../../../pool/database';
import { addDays } from '../../../utils/domain/day';
import { seededDraw } from '../../../utils/domain/evidence/numerics/seeded-random';
import { mostRowsInParcel, type PooledRow } from '../../../utils/domain/evidence/parcel';
import { knowledgeOf } from './attack';
import { madeRow, mondayAfter, uuidOf } from './made-rows';
import type { RunningPool } from './running-pool';

const people = 26;
const k = 10;

export interface Attack {
  readonly weeks: number;
  readonly queries: number;
  readonly seed: number;
}

interface Sent {
  readonly row: PooledRow;
  readonly who: number;
  readonly week: number;
  /** Which measure's figures it is in. */
  readonly cell: string;
}

/** Weeks of a service: regulars, people who come once, one who does most of a stratum, late devices. */
function seededService({ weeks, seed }: Attack): { readonly at: number; readonly sent: Sent }[] {
  const draw = seededDraw(seed);
  return Array.from({ length: weeks * people }, (_, index) => {
    const [week, who] = [Math.floor(index / people), index % people];
    const stratum = who % 4 === 0 ? 'siblings=4+' : 'siblings=1';
    const arm = draw() < 0.25 ? ('manual' as const) : ('helper' as const);
    const uses = who === 0 ? 9 : 1 + Math.floor(draw() * 3);
    const isThere = draw() < 0.7;
    const late = draw() < 0.15 ? 1 + Math.floor(draw() * 8) : 0;
    const row = madeRow({
      contrib: uuidOf(7, who),
      monday: mondayAfter(week),
      ...{ stratum, arm, times: Array(uses).fill(30) },
    });
    return isThere ? [{ at: week + late, sent: { row, who, week, cell: `${stratum} ${arm}` } }] : [];
  }).flat();
}

interface Seen {
  readonly series: readonly string[];
  readonly first_week: string;
  readonly last_week: string;
  readonly people: number;
  readonly events: number;
}

/** Who is in no block yet: those of weeks that are open, and those left over. */
const notSeen = `
select contrib::text, week_start::text from pool.waiting where series[1] = 'uses'
union all
select contrib::text, week_start::text from pool.contribution where week_start > (select closed_to from pool.setting)`;

/** The books that the attack is judged by: which rows each block holds. The analyst does not have them. */
function booksOn(from: Database) {
  const open = new Map<string, Sent & { readonly index: number }>();
  const seen = new Map<string, number[]>();
  const keyOf = (contrib: unknown, monday: unknown) => `${contrib} ${monday}`;
  const enter = (block: Seen, closed: (Sent & { readonly index: number })[]) => {
    const isIn = ({ cell, week }: Sent) =>
      cell === `${block.series[4]} ${block.series[5]}` && mondayAfter(week) <= block.last_week;
    const rows = closed.filter(
      (one) => isIn(one) && open.has(keyOf(one.row.row.contrib, mondayAfter(one.week))),
    );
    for (const { row, week } of rows) open.delete(keyOf(row.row.contrib, mondayAfter(week)));
    expect(rows.reduce((sum, { row }) => sum + row.row.uses, 0)).toBe(block.events);
    seen.set(
      JSON.stringify(block),
      rows.map(({ index }) => index),
    );
  };
  return {
    seen,
    send: (sent: Sent, index: number) =>
      open.set(keyOf(sent.row.row.contrib, mondayAfter(sent.week)), { ...sent, index }),
    /** Blocks that were not there before hold what no longer waits, the earlier block the earlier weeks. */
    async take(blocks: readonly Seen[]): Promise<void> {
      const fresh = blocks.filter((one) => one.series[0] === 'uses' && !seen.has(JSON.stringify(one)));
      if (fresh.length === 0) return;
      const waiting = await from.ask('owner', notSeen);
      const waits = new Set(waiting.map((row) => keyOf(row.contrib, row.week_start)));
      const closed = [...open].filter(([key]) => !waits.has(key)).map(([, one]) => one);
      for (const block of fresh) enter(block, closed);
    },
  };
}

/** Every group that an analyst could want to know and that is smaller than k: cells, people, single weeks of them. */
function smallGroups(rows: readonly Sent[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [index, { cell, week, who }] of rows.entries()) {
    for (const key of [
      cell,
      `${cell} ${week}`,
      `${cell} of ${who}`,
      `week ${week}`,
      `of ${who}`,
      `row ${index}`,
    ]) {
      groups.set(key, [...(groups.get(key) ?? []), index]);
    }
  }
  return [...groups.values()].filter((group) => isSmall(group, rows));
}

const isSmall = (group: readonly number[], rows: readonly Sent[]) =>
  new Set(group.map((index) => rows[index]?.who)).size < k;

export interface Learnt {
  readonly queries: number;
  /** Figures that were seen. */
  readonly figures: number;
  /** Groups smaller than k that an analyst could want to know. */
  readonly groups: number;
  /** Those whose sums follow from what was seen. */
  readonly learnt: readonly (readonly number[])[];
}

/** Sends what comes in at a step, as the devices would. */
async function sendStep(pool: RunningPool, coming: readonly Sent[]): Promise<void> {
  for (let from = 0; from < coming.length; from += mostRowsInParcel) {
    const rows = coming.slice(from, from + mostRowsInParcel).map(({ row }) => row);
    expect((await pool.send(rows)).status).toBe(200);
  }
}

/** Lets weeks come in and asks in between, as often as wished. The pool must be empty. */
export async function attack(pool: RunningPool, wishes: Attack): Promise<Learnt> {
  const service = seededService(wishes);
  const rows = service.map(({ sent }) => sent);
  const books = booksOn(pool.database);
  const draw = seededDraw(wishes.seed + 1);
  const steps = wishes.weeks + 10;
  const share = Math.ceil(wishes.queries / steps);
  for (let step = 0; step < steps; step += 1) {
    pool.today = addDays(mondayAfter(step), 15);
    const coming = [...service.entries()].filter(([, { at }]) => at === step);
    await sendStep(
      pool,
      coming.map(([, { sent }]) => sent),
    );
    for (const [index, { sent }] of coming) books.send(sent, index);
    for (let query = 0; query < share; query += 1) {
      pool.today = addDays(mondayAfter(step), 15 + Math.floor((query / share) * 7));
      const wish = ['', '?change=SC-003', '?change=SC-001'][Math.floor(draw() * 3)];
      await books.take((await pool.summary(wish)).body.blocks as Seen[]);
    }
  }
  return judged([...books.seen.values()], rows, share * steps);
}

/** What follows from the figures; and that the judge is no fool: it finds what one figure more gives away. */
function judged(held: readonly number[][], rows: readonly Sent[], queries: number): Learnt {
  const knowledge = knowledgeOf(rows.length);
  for (const block of held) knowledge.learn(block);
  const small = smallGroups(rows);
  const learnt = small.filter((group) => knowledge.follows(group));
  expect(held.filter((block) => isSmall(block, rows) || !knowledge.follows(block))).toEqual([]);
  const [first = []] = held;
  knowledge.learn(first.slice(1));
  expect(knowledge.follows(first.slice(0, 1))).toBe(true);
  return { queries, figures: held.length, groups: small.length, learnt };
}
