/**
 * How weeks become blocks, on every database: each use is counted in one place whatever comes in meanwhile, closing reads
 * no more than the week that it closes, and the keys leave the table free to be spread over servers.
 */
import { expect, it } from 'vitest';
import { closeWeeks } from '../../../pool/database';
import { addDays } from '../../../utils/domain/day';
import { madeRow, mondayAfter, rowsOf, uuidOf } from './made-rows';
import type { RunningPool } from './running-pool';

/** Uses in blocks, left over, and in weeks that are open; and in all rows together. */
const places = `
select
  (select coalesce(sum(events), 0) from pool.block where series[1] = 'uses') as seen,
  (select coalesce(sum(events), 0) from pool.waiting where series[1] = 'uses') as waiting,
  (select coalesce(sum(uses), 0) from pool.contribution
    where week_start > (select closed_to from pool.setting)) as open,
  (select coalesce(sum(uses), 0) from pool.contribution) as uses`;

async function usesIn(pool: RunningPool) {
  const [row] = await pool.database.ask('owner', places);
  const [seen = 0, waiting = 0, open = 0, uses = 0] = ['seen', 'waiting', 'open', 'uses'].map((place) =>
    Number(row?.[place]),
  );
  return { seen, waiting, open, uses };
}

interface PlanNode {
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly PlanNode[];
}
const tablesIn = (node: PlanNode): string[] => [
  ...(node['Relation Name'] ? [node['Relation Name']] : []),
  ...(node.Plans ?? []).flatMap(tablesIn),
];

export function closingSuite(running: () => Promise<RunningPool>): void {
  it('counts each use in one place, whether it came before its week closed, meanwhile or after', async () => {
    const pool = await running();
    for (let step = 0; step < 8; step += 1) {
      pool.today = addDays(mondayAfter(step), 35);
      const sends = Array.from({ length: 6 }, (_, sender) => {
        const stratum = `siblings=${sender % 3}`;
        const weeks = [step, step + 1, step + 3, Math.max(0, step - 3)].map((week) => mondayAfter(week));
        return pool.send(
          weeks.flatMap((monday) => [
            ...rowsOf(3, { monday, stratum }),
            madeRow({ monday, stratum, uses: 2, learning: true }),
          ]),
        );
      });
      const answers = await Promise.all([pool.summary(), ...sends, pool.summary()]);
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
      const { seen, waiting, open, uses } = await usesIn(pool);
      expect(seen + waiting + open).toBe(uses);
    }
    await pool.send(rowsOf(1, { monday: mondayAfter(0) }));
    const { seen, waiting, open } = await usesIn(pool);
    expect([seen, waiting, open].every((one) => one > 0)).toBe(true); // or this would prove nothing
  });

  it('is done by the collector beforehand, so that a question finds nothing left to close', async () => {
    const pool = await running();
    await pool.send(rowsOf(12));
    expect(await closeWeeks(pool.database, pool.today)).toBeGreaterThan(0);
    expect(await closeWeeks(pool.database, pool.today)).toBe(0);
    expect((await pool.summary()).body.blocks).toHaveLength(2);
  });

  it('makes blocks of late weeks one by one, and not one of them all', async () => {
    const pool = await running();
    await pool.summary();
    for (const week of [0, 1, 2]) await pool.send(rowsOf(10, { monday: mondayAfter(week) }));
    pool.today = addDays(pool.today, 7);
    const blocks = (await pool.summary('?change=SC-003')).body.blocks as { first_week: string }[];
    expect(blocks.map(({ first_week }) => first_week)).toEqual(
      ['times', 'uses'].flatMap(() => [0, 1, 2].map((week) => mondayAfter(week))),
    );
  });

  it('reads no other week’s partition, and looks at no row twice to see what it counts in', async () => {
    const pool = await running();
    for (const week of [0, 1, 2])
      await pool.send([madeRow({ contrib: uuidOf(9, 1), monday: mondayAfter(week) })]);
    const [row] = await pool.database.ask(
      'owner',
      `explain (format json) select m.* from pool.contribution c, pool.measures(c) m
       where c.week_start = '${mondayAfter(1)}'`,
    );
    const [explained] = (row?.['QUERY PLAN'] ?? []) as { readonly Plan: PlanNode }[];
    const plan = explained?.Plan ?? {};
    expect(tablesIn(plan)).toEqual(['contribution_20260112']);
    expect(JSON.stringify(plan)).not.toContain('Function Scan');
  });

  it('leaves the table ready for Citus: every key that must be unique holds the column it would be spread by', async () => {
    const pool = await running();
    const keys = await pool.database.ask(
      'owner',
      `select array_agg(a.attname::text order by a.attname) as columns
       from pg_index i cross join unnest(i.indkey) k(number)
       join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
       where i.indrelid = 'pool.contribution'::regclass and i.indisunique group by i.indexrelid`,
    );
    expect(keys).toHaveLength(2);
    for (const { columns } of keys)
      expect(columns).toEqual(expect.arrayContaining(['contrib', 'week_start']));
    const others = await pool.database.ask(
      'owner',
      `select conname from pg_constraint where contype in ('f', 'x')
       and 'pool.contribution'::regclass in (conrelid, confrelid)`,
    );
    expect(others).toEqual([]);
  });
}
