/**
 * A simulated council through a year, or a quarter, with everything that goes wrong on the way, and with the collector
 * and its database taken away in the middle of sending: every row is stored exactly once. On PGlite, which is closed and
 * opened, a hundred devices and a quarter; on a PostgreSQL server, which is killed, a thousand devices and a year. A smaller one
 * without restarts runs in the unit tests, a larger one by `npm run pool:simulate`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { closeWeeks, type Database } from '../../pool/database';
import { openPglite } from '../../pool/pglite';
import { openPostgresql } from '../../pool/postgresql';
import { openDoor, storedIn } from '../../pool/simulate';
import { type Council, simulate } from '../../pool/simulation';
import { addDays } from '../../utils/domain/day';
import { serverPrograms, startServer } from '../unit/pool/postgresql-server';

const seed = Number(process.env.SEED ?? 5);
const from = '2026-01-05';
const folder = mkdtempSync(path.join(tmpdir(), 'tessera-fleet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const programs = serverPrograms();
if (!programs) console.log('The fleet on PostgreSQL: not run, no PostgreSQL found on this machine.');

/** Uses that are in a block, and those left over by weeks of too few people. */
const counted = `
select (select sum(events) from pool.block where series[1] = 'uses') as seen,
  (select coalesce(sum(events), 0) from pool.waiting where series[1] = 'uses') as waiting`;

type Opened = Awaited<ReturnType<typeof openDoor>>;

async function expectExact(what: string, council: Council, { door, database }: Opened): Promise<void> {
  const began = performance.now();
  const books = await simulate(council, door);
  const perSecond = Math.round(books.requests / ((performance.now() - began) / 1000));
  console.log(`${what}, SEED=${seed}, ${perSecond} requests a second:`, books);
  for (const wrong of ['lostAnswers', 'repeats', 'races', 'restarts'] as const) {
    expect(books[wrong], wrong).toBeGreaterThan(0);
  }
  expect(await storedIn(database())).toEqual({ rows: books.rows, uses: books.uses });
  expect(books.acknowledged).toBe(books.rows);
  await closeWeeks(database(), addDays(from, 7 * (council.weeks + 30)));
  const [row] = await database().ask('owner', counted);
  expect(Number(row?.seen) + Number(row?.waiting)).toBe(books.uses);
  await database().close();
}

it('stores a council’s weeks exactly once through losses, repeats, races and restarts', async () => {
  const opened = await openDoor(() => openPglite(path.join(folder, 'database')));
  await expectExact('PGlite', { devices: 100, weeks: 13, seed, from }, opened);
});

it.skipIf(!programs)(
  'stores a council’s year exactly once on PostgreSQL, killed in the middle (not run: no PostgreSQL found)',
  async () => {
    const server = await startServer(programs ?? '');
    const cutPower = async () => {
      await server.kill();
      await server.start();
    };
    const open = async (): Promise<Database> => openPostgresql(server.address);
    try {
      const devices = Number(process.env.DEVICES ?? 1_000);
      await expectExact(
        `PostgreSQL ${server.version}`,
        { devices, weeks: 52, seed, from },
        await openDoor(open, cutPower),
      );
    } finally {
      await server.close();
    }
  },
);
