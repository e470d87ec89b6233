/**
 * `npm run pool:simulate -- --devices 1000 --weeks 52`: a simulated council against a real collector on PGlite in a
 * folder of its own, or on DATABASE_URL, and whether every row is stored exactly once. Small when nothing is said.
 * On a DATABASE_URL it expects an empty database and leaves its rows there. With `--paper` it sends nothing: it measures
 * a row and a block, and says what 150 councils come to in five years.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parcelPath } from '../utils/domain/evidence/parcel';
import { makeCollector } from './collector';
import { type Database, migrate } from './database';
import { sayFleet } from './measured-unit';
import { openPglite } from './pglite';
import { openPostgresql } from './postgresql';
import { type Council, type Door, simulate } from './simulation';
import { hashOf } from './tokens';

const token = 'token-of-the-simulation';

const sameServer = async () => undefined;

/**
 * A collector on a database that is opened anew at each restart.
 * @param cutPower takes the database's own server away and brings it back, in the middle of whatever it does
 */
export async function openDoor(open: () => Promise<Database>, cutPower: () => Promise<void> = sameServer) {
  let today = '2026-01-05';
  const collectorOn = (database: Database) =>
    makeCollector({
      ...{ database, today: () => today, now: () => 0, mostWrites: 1e9, mostReads: 1e9 },
      tokens: () => [{ for: 'write', sha256: hashOf(token), until: '2999-12-31' }],
    }).app;
  let database = await open();
  await migrate(database);
  let app = collectorOn(database);
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const door: Door = {
    async post(body) {
      const answer = await app.request(parcelPath, { method: 'POST', headers, body });
      return { status: answer.status, body: await answer.json() };
    },
    async restart() {
      await cutPower();
      await database.close();
      database = await open();
      app = collectorOn(database);
    },
    setToday(day) {
      today = day;
    },
  };
  return { door, database: () => database };
}

/** Rows and uses that are stored, as the owner counts them. */
export async function storedIn(
  database: Database,
): Promise<{ readonly rows: number; readonly uses: number }> {
  const [row] = await database.ask(
    'owner',
    'select count(*) as rows, sum(uses) as uses from pool.contribution',
  );
  return { rows: Number(row?.rows), uses: Number(row?.uses) };
}

async function main(): Promise<void> {
  const option = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { devices: option, weeks: option, seed: option, paper: { type: 'boolean' } },
  });
  const council: Council = {
    devices: Number(values.devices ?? 100),
    weeks: Number(values.weeks ?? 13),
    seed: Number(values.seed ?? 1),
    from: '2026-01-05',
  };
  const folder = mkdtempSync(path.join(tmpdir(), 'tessera-pool-'));
  const address = process.env.DATABASE_URL;
  const open = address
    ? async () => openPostgresql(address)
    : () => openPglite(path.join(folder, 'database'));
  if (values.paper) {
    const measured = await open();
    await sayFleet(measured);
    await measured.close();
    return rmSync(folder, { recursive: true, force: true });
  }
  const { door, database } = await openDoor(open);
  const began = performance.now();
  const books = await simulate(council, door);
  const seconds = (performance.now() - began) / 1000;
  const stored = await storedIn(database());
  await database().close();
  rmSync(folder, { recursive: true, force: true });
  console.log({ ...council, ...books, stored, requestsPerSecond: Math.round(books.requests / seconds) });
  const isExact =
    stored.rows === books.rows && stored.uses === books.uses && books.acknowledged === books.rows;
  console.log(isExact ? 'Every row is stored exactly once.' : 'ROWS DIFFER: see the figures above.');
  if (!isExact) process.exitCode = 1;
}

if (process.argv[1]?.endsWith('simulate.ts')) await main();
