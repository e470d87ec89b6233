/**
 * The pool on a real PostgreSQL server, where this machine has one: the same suite as on PGlite, and what only a
 * server can show, a race of real connections and a power cut.
 */
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeWeeks } from '../../../pool/database';
import { openPostgresql } from '../../../pool/postgresql';
import { tableRow } from '../../../pool/rows';
import { rowsOf } from './made-rows';
import { poolSuite } from './pool-suite';
import { type Server, serverPrograms, startServer } from './postgresql-server';
import { runPool } from './running-pool';

const programs = serverPrograms();
if (!programs) console.log('The pool on PostgreSQL: not run, no PostgreSQL found on this machine.');

describe.skipIf(!programs)('the pool on a PostgreSQL server (not run: no PostgreSQL found)', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer(programs ?? '');
    console.log(`PostgreSQL ${server.version}`);
  }, 300_000); // a database starts here: seconds, or minutes on a busy machine
  afterAll(() => server?.close());

  poolSuite(async () => openPostgresql(server.address));

  it('does not close a week while somebody is putting a row into it', async () => {
    const database = openPostgresql(server.address);
    await database.run('drop schema if exists pool cascade; drop table if exists public.pool_migration');
    const pool = await runPool(database);
    const writer = new pg.Client({ connectionString: server.address });
    await writer.connect();
    await writer.query('begin');
    const rows = rowsOf(12, { monday: '2026-10-26' }).map(tableRow);
    const add = 'select * from pool.add_contributions($1::text::jsonb, $2::text::date)';
    await writer.query(add, [JSON.stringify(rows), pool.today]);
    const closing = closeWeeks(database, pool.today);
    const waits =
      "select count(*) as waits from pg_locks where relation = 'pool.waiting'::regclass and not granted";
    await expect.poll(async () => (await writer.query(waits)).rows[0]?.waits, { timeout: 60_000 }).toBe('1');
    await writer.query('commit');
    await writer.end();
    expect(await closing).toBeGreaterThan(0);
    expect((await pool.summary()).body.blocks).toHaveLength(2);
    await database.close();
  });

  it('loses nothing that it has said yes to when the power is cut, and stores nothing twice', async () => {
    const database = openPostgresql(server.address);
    await database.run('drop schema if exists pool cascade; drop table if exists public.pool_migration');
    const pool = await runPool(database);
    const batches = Array.from({ length: 24 }, () => rowsOf(5));
    let cut: Promise<void> | null = null;
    const answers = await Promise.all(
      batches.map(async (rows) => {
        const answer = await pool.send(rows);
        if (answer.status === 200) cut ??= server.kill();
        return answer.status;
      }),
    );
    await cut;
    await server.start();
    const taken = answers.filter((status) => status === 200).length;
    expect(taken).toBeGreaterThan(0);
    expect(await pool.stored()).toBeGreaterThanOrEqual(taken * 5);
    for (const rows of batches) expect((await pool.send(rows)).status).toBe(200);
    expect(await pool.stored()).toBe(batches.length * 5);
    await database.close();
  });
});
