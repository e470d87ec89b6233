/**
 * A pool that an earlier collector filled is brought to today's shape with all it holds: what was shown stays as it was,
 * what waited waits, and nothing is counted twice.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../../pool/database';
import { openPglite } from '../../../pool/pglite';
import { tableRow } from '../../../pool/rows';
import { root } from '../../../scripts/browser.mjs';
import { mondayAfter, rowsOf } from './made-rows';
import { runPool } from './running-pool';

const folder = path.join(root, 'pool/migrations');
const steps = readdirSync(folder).sort();

let database: Database;
beforeAll(async () => {
  database = await openPglite();
}, 300_000); // a database starts here: seconds, or minutes on a busy machine
afterAll(() => database.close());

/** The shape of the third step, in which a row holds all its bins. */
async function earlierPool(): Promise<void> {
  await database.run('create table public.pool_migration (number integer primary key)');
  for (const step of steps.slice(0, 3)) {
    const mark = `insert into public.pool_migration values (${Number(step.slice(0, 4))});`;
    await database.run(`${mark}\n${readFileSync(path.join(folder, step), 'utf8')}`);
  }
}

async function putIn(rows: ReturnType<typeof rowsOf>): Promise<void> {
  const batch = rows.map((one) => ({ ...tableRow(one), hist: one.row.hist }));
  const add = 'select pool.add_contributions($1::text::jsonb, $2::text::date)';
  await database.ask('tessera_insert', add, [JSON.stringify(batch), '2026-03-02']);
}

/** Every step of the shape, one after the other: seconds, or minutes on a busy machine. */
const patient = { timeout: 120_000 };

it('keeps what was shown and what waited, and closes the rest in its time', patient, async () => {
  await earlierPool();
  const few = rowsOf(4, { stratum: 'siblings=2' });
  await putIn([...rowsOf(12), ...few]);
  await putIn(rowsOf(11, { monday: mondayAfter(6) }));
  const ask = 'select pool.summary(null, $1::text::date) as summary';
  const before = (await database.ask('tessera_read', ask, ['2026-03-02']))[0]?.summary;
  const pool = await runPool(database);
  pool.today = '2026-03-02';
  expect((await pool.summary()).body).toEqual(before);
  expect((await pool.send(few)).body).toEqual({ added: 0, known: 4 });
  pool.today = '2026-03-16';
  const later = (await pool.summary()).body as typeof before & { blocks: { events: number }[] };
  expect(later.blocks.map(({ events }) => events)).toEqual([12, 11, 12, 11]);
  const [row] = await database.ask('owner', 'select bins from pool.contribution limit 1');
  expect(row?.bins).toEqual([[42, 1]]);
});
