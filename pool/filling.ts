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

const filled = (monday: Day, devices: number) => {
  const partition = `contribution_${monday.replaceAll('-', '')}`;
  const [from, to] = [`'${monday}'`, `'${addDays(monday, 7)}'`];
  return `
create table pool.${partition} (like pool.contribution including constraints,
  check (week_start >= ${from} and week_start < ${to}));
insert into pool.${partition}
select date ${from}, md5('device ' || d || extract(quarter from date ${from}))::uuid, gen_random_uuid(),
  'SC-00' || (1 + s % 3), 'copy-to-siblings', 1, 'siblings=' || s, arm, 'on', false,
  3, 3 * ln(40 + d % 30), 3 * ln(40 + d % 30) ^ 2 + 0.2, 3 * (40 + d % 30), 3 * ln(40 + d % 30),
  3 * ln(40 + d % 30), 0, 3, 3, 3, 0, 0, 0, array[[46, 2], [47, 1]]
from generate_series(1, ${devices}) d, generate_series(1, 5) s, (values ('manual'), ('helper')) a(arm);
alter table pool.contribution attach partition pool.${partition} for values from (${from}) to (${to});
insert into pool.week values (${from}, '${partition}')`;
};

/** @param week from 0, each once; @param devices whole number */
export const fillWeek = (database: Database, week: number, devices: number): Promise<void> =>
  database.run(filled(mondayOf(week), devices));
