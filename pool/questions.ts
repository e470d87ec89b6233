/**
 * `npm run pool:questions -- --rows 500000,5000000`: how long the pool's questions take on that many contribution rows,
 * and how they grow. Rows are made inside the database, a week at a time, as a council's devices would have left them;
 * after each week the summary is asked for, as a dashboard would. On a DATABASE_URL it takes the schema `pool` away
 * first and leaves its rows there; without one, PGlite in a folder of its own that is gone afterwards.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { addDays } from '../utils/domain/day';
import { type Database, migrate } from './database';
import { openPglite } from './pglite';
import { openPostgresql } from './postgresql';

const weeks = 52;
/** Rows that a device leaves in a week: five tasks' strata, each with two arms. */
const rowsOfADevice = 10;
const firstMonday = '2025-01-06';

/** One week of so many devices, into the table and among what waits, as the door puts it there. */
const fillWeek = `
with made as (
  insert into pool.contribution
  select $1::text::date, md5('device ' || d || extract(quarter from $1::text::date))::uuid, gen_random_uuid(),
    'SC-00' || (1 + s % 3), 'copy-to-siblings', 1, 'siblings=' || s, arm, 'on', false,
    3, 3 * ln(40 + d % 30), 3 * ln(40 + d % 30) ^ 2 + 0.2, 3 * (40 + d % 30), 3 * ln(40 + d % 30),
    3 * ln(40 + d % 30), 0, 3, 3, 3, 0, 0, 0, array_fill(0, array[108])
  from generate_series(1, $2::integer) d, generate_series(1, 5) s, (values ('manual'), ('helper')) a(arm)
  returning *
), uses as (
  insert into pool.waiting
  select array['uses', change_id, task, task_version::text, stratum, arm], week_start, contrib,
    uses, verified, lost_sec, 0, 0, 0
  from made
)
insert into pool.waiting
select array['times', change_id, task, task_version::text, stratum, arm], week_start, contrib,
  n, 0, 0, sum_log, sum_log2, sum_sec
from made`;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const ask = (database: Database, change: string | null, today: string) => () =>
  database.ask('tessera_read', 'select pool.summary($1::text, $2::text::date) as summary', [change, today]);

interface Measured {
  readonly rows: number;
  /** Milliseconds; a first question of a day also closes the week's blocks. */
  readonly slowestFirst: number;
  readonly slowestAgain: number;
  readonly slowestOfOneChange: number;
  readonly megabytes: number;
}

/** Fills a year of so many rows and asks after each week. */
async function measure(database: Database, rows: number): Promise<Measured> {
  await database.run('drop schema if exists pool cascade; drop table if exists public.pool_migration');
  await migrate(database);
  const devices = Math.round(rows / weeks / rowsOfADevice);
  let [slowestFirst, slowestAgain, slowestOfOneChange] = [0, 0, 0];
  for (let week = 0; week < weeks; week += 1) {
    const monday = addDays(firstMonday, 7 * week);
    const today = addDays(monday, 28);
    await database.ask('owner', 'select pool.open_week($1::text::date)', [monday]);
    await database.ask('owner', fillWeek, [monday, devices]);
    slowestFirst = Math.max(slowestFirst, await timed(ask(database, null, today)));
    slowestAgain = Math.max(slowestAgain, await timed(ask(database, null, today)));
    slowestOfOneChange = Math.max(slowestOfOneChange, await timed(ask(database, 'SC-003', today)));
  }
  const [size] = await database.ask('owner', 'select pg_database_size(current_database()) as bytes');
  return {
    rows: devices * weeks * rowsOfADevice,
    ...{ slowestFirst, slowestAgain, slowestOfOneChange },
    megabytes: Math.round(Number(size?.bytes) / 1e6),
  };
}

const say = (one: Measured) =>
  `${one.rows.toLocaleString('en-GB')} rows (${one.megabytes} MB): slowest first question of a day ` +
  `${Math.round(one.slowestFirst)} ms, asked again ${Math.round(one.slowestAgain)} ms, ` +
  `one change ${Math.round(one.slowestOfOneChange)} ms`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rows: { type: 'string' } } });
  const sizes = (values.rows ?? '500000').split(',').map(Number);
  const folder = mkdtempSync(path.join(tmpdir(), 'tessera-questions-'));
  const address = process.env.DATABASE_URL;
  const database = address ? openPostgresql(address) : await openPglite(path.join(folder, 'database'));
  let before: Measured | null = null;
  for (const rows of sizes) {
    const now = await measure(database, rows);
    console.log(say(now));
    if (before) {
      const { slowestFirst, slowestAgain } = before;
      const growth = [now.slowestFirst / slowestFirst, now.slowestAgain / slowestAgain];
      console.log(
        `× ${(now.rows / before.rows).toFixed(1)} rows: first × ${growth[0]?.toFixed(1)}, again × ${growth[1]?.toFixed(1)}`,
      );
    }
    before = now;
  }
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}

await main();
