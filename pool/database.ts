/**
 * What the collector needs of a database, and the numbered steps that bring one up. PGlite in a folder and a
 * PostgreSQL server are the same behind it. It never builds a statement out of what somebody sent.
 */
import { readdirSync, readFileSync } from 'node:fs';

/** The only roles that a request may be answered as. Migrations and retention run as the owner. */
export type Role = 'tessera_insert' | 'tessera_read';

export interface Database {
  /** One statement in one transaction, as that role or as who logged in. */
  ask(
    role: Role | 'owner',
    statement: string,
    values?: readonly unknown[],
  ): Promise<Record<string, unknown>[]>;
  /** Several statements in one transaction, as who logged in. */
  run(script: string): Promise<void>;
  close(): Promise<void>;
}

const folder = new URL('./migrations/', import.meta.url);

const steps = () =>
  readdirSync(folder)
    .filter((file) => /^\d{4}-[a-z-]+\.sql$/.test(file))
    .sort();

/**
 * Brings the database to today's shape: each step once, in its order, whole or not at all. Two collectors that start
 * together wait for each other.
 */
export async function migrate(database: Database): Promise<number> {
  await database.run('create table if not exists public.pool_migration (number integer primary key)');
  const held = await database.ask('owner', 'select max(number) as last from public.pool_migration');
  const last = Number(held[0]?.last ?? 0);
  const missing = steps().filter((file) => Number(file.slice(0, 4)) > last);
  for (const file of missing) {
    const mark = `insert into public.pool_migration values (${Number(file.slice(0, 4))});`;
    await database.run(`${mark}\n${readFileSync(new URL(file, folder), 'utf8')}`);
  }
  return missing.length;
}

/** Closes the weeks that are due, so that no question has to wait for it. Gives how many. */
export async function closeWeeks(database: Database, today: string): Promise<number> {
  const close = 'select pool.close_weeks($1::text::date) as closed';
  const [row] = await database.ask('tessera_read', close, [today]);
  return Number(row?.closed ?? 0);
}

/** Drops the weeks that are no longer kept. Gives how many. */
export async function dropOldWeeks(database: Database, today: string): Promise<number> {
  const [row] = await database.ask('owner', 'select pool.drop_old_weeks($1::text::date) as dropped', [today]);
  return Number(row?.dropped ?? 0);
}
