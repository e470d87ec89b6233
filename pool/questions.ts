/**
 * `npm run pool:questions -- --rows 500000,5000000`: how long the pool's questions take on that many contribution rows,
 * and how they grow. Rows are made inside the database, a week at a time; after each the summary is asked for, as a
 * dashboard would. On a DATABASE_URL it takes the schema `pool` away first and leaves its rows there; without one, PGlite
 * in a folder of its own that is gone afterwards.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { addDays } from '../utils/domain/day';
import { closeWeeks, type Database } from './database';
import { closingDayOf, emptyPool, fillWeek, rowsOfADevice } from './filling';
import { parcelsASecond } from './parcels-a-second';
import { openPglite } from './pglite';
import { openPostgresql } from './postgresql';

const weeks = 52;

/** Milliseconds that some work takes. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const ask = (database: Database, change: string | null, today: string) => () =>
  database.ask('tessera_read', 'select pool.summary($1::text, $2::text::date) as summary', [change, today]);

/** What is timed: the collector closing a week, a question that finds a week to close, and questions after that. */
const works = ['close', 'first', 'question', 'ofOneChange'] as const;
type Times = { readonly [Work in (typeof works)[number]]: number[] };

interface Measured {
  readonly rows: number;
  /** In the weeks' order. */
  readonly times: Times;
  readonly megabytes: number;
  /** Parcels of one row that the collector takes in a second, with the year in place. */
  readonly taken: number;
}

/** Fills a year of so many rows and asks after each week; every other week the question comes before the collector. */
async function measure(database: Database, rows: number): Promise<Measured> {
  await emptyPool(database);
  const devices = Math.round(rows / weeks / rowsOfADevice);
  const times: Times = { close: [], first: [], question: [], ofOneChange: [] };
  for (let week = 0; week < weeks; week += 1) {
    const today = closingDayOf(week);
    await fillWeek(database, week, devices);
    if (week % 2 === 0) times.close.push(await timed(() => closeWeeks(database, today)));
    else times.first.push(await timed(ask(database, null, today)));
    times.question.push(await timed(ask(database, null, today)));
    times.ofOneChange.push(await timed(ask(database, 'SC-003', today)));
  }
  const [size] = await database.ask('owner', 'select pg_database_size(current_database()) as bytes');
  const taken = Math.round(await parcelsASecond(database, addDays(closingDayOf(weeks - 1), 7)));
  return {
    rows: devices * weeks * rowsOfADevice,
    times,
    megabytes: Math.round(Number(size?.bytes) / 1e6),
    taken,
  };
}

const slowest = (times: readonly number[]) => Math.round(Math.max(...times));

function say({ rows, times, megabytes, taken }: Measured): void {
  const half = times.close.length / 2;
  console.log(
    `${rows.toLocaleString('en-GB')} rows (${megabytes} MB). Slowest, in ms: ` +
      `closing a week ${slowest(times.close)} (in the first half-year ${slowest(times.close.slice(0, half))}, in the ` +
      `second ${slowest(times.close.slice(half))}), a question that has to close one first ${slowest(times.first)}, ` +
      `a question ${slowest(times.question)}, of one change ${slowest(times.ofOneChange)}. Parcels taken in a second: ${taken}.`,
  );
}

function sayGrowth(before: Measured, now: Measured): void {
  const grown = works.map(
    (work) => `${work} × ${(slowest(now.times[work]) / slowest(before.times[work])).toFixed(1)}`,
  );
  console.log(
    `× ${(now.rows / before.rows).toFixed(1)} rows: ${grown.join(', ')}, parcels a second × ${(now.taken / before.taken).toFixed(2)}.`,
  );
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rows: { type: 'string' } } });
  const folder = mkdtempSync(path.join(tmpdir(), 'tessera-questions-'));
  const address = process.env.DATABASE_URL;
  const database = address ? openPostgresql(address) : await openPglite(path.join(folder, 'database'));
  let before: Measured | null = null;
  for (const rows of (values.rows ?? '500000').split(',').map(Number)) {
    const now = await measure(database, rows);
    say(now);
    if (before) sayGrowth(before, now);
    before = now;
  }
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}

await main();
