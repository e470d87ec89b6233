/**
 * Weeks of made-up rows, made inside the database as a council's devices would have left them: for measuring at sizes
 * that nobody would send over a network. It takes the schema `pool` away first. It goes past the door, never past the
 * table's own checks and keys: a week is filled apart and then joined to the others.
 */
import { addDays, type Day } from '../utils/domain/day';
import { type Database, migrate } from './database';

/** Rows that a device leaves in a week: five tasks' strata, each with two arms. */
export const rowsOfADevice = 10;
const firstMonday = '2025-01-06';

/** An empty pool. */
export async function emptyPool(database: Database): Promise<void> {
  await database.run('drop schema if exists pool cascade; drop table if exists public.pool_migration');
  await migrate(database);
}

/** The Monday of a week, counted from 0. */
const mondayOf = (week: number): Day => addDays(firstMonday, 7 * week);

/** The first day on which a week may be closed. */
export const closingDayOf = (week: number): Day => addDays(mondayOf(week), 28);

const partitionOf = (week: number) => `contribution_${mondayOf(week).replaceAll('-', '')}`;

const firstWeek = (devices: number) => `
select date '${firstMonday}', md5('device ' || d)::uuid, gen_random_uuid(),
  'SC-00' || (1 + s % 3), 'copy-to-siblings', 1, 'siblings=' || s, arm, 'on', false,
  3, 3 * ln(40 + d % 30), 3 * ln(40 + d % 30) ^ 2 + 0.2, 3 * (40 + d % 30), 3 * ln(40 + d % 30),
  3 * ln(40 + d % 30), 0, 3, 3, 3, 0, 0, 0, array[[46, 2], [47, 1]]
from generate_series(1, ${devices}) d, generate_series(1, 5) s, (values ('manual'), ('helper')) a(arm)`;

/** The same people in the week after, under another mark in each quarter. */
const weekLike = (before: number) => `
select date '${mondayOf(before + 1)}', ${(before + 1) % 13 === 0 ? 'md5(contrib::text)::uuid' : 'contrib'}, gen_random_uuid(),
  change_id, task, task_version, stratum, arm, assigned, learning, n, sum_log, sum_log2, sum_sec, sum_log_idle15,
  sum_log_idle300, lost_sec, uses, verified, done, abandoned, failed, undone, bins
from pool.${partitionOf(before)}`;

const filled = (week: number, devices: number) => {
  const [partition, from, to] = [partitionOf(week), `'${mondayOf(week)}'`, `'${mondayOf(week + 1)}'`];
  return `
create table pool.${partition} (like pool.contribution including constraints,
  check (week_start >= ${from} and week_start < ${to}));
insert into pool.${partition} ${week === 0 ? firstWeek(devices) : weekLike(week - 1)};
alter table pool.contribution attach partition pool.${partition} for values from (${from}) to (${to});
insert into pool.week values (${from}, '${partition}')`;
};

/** @param week from 0, each once and in their order; @param devices whole number */
export const fillWeek = (database: Database, week: number, devices: number): Promise<void> =>
  database.run(filled(week, devices));
