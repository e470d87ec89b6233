/**
 * The collector and its database are killed in the middle of taking a parcel: before its transaction begins, before it
 * is stored, when it is stored and nobody knows yet, and just after the yes. What had a yes before is there, nothing is
 * there in part, and sent again everything is there once. On PostgreSQL each end is killed at each moment; PGlite, which
 * lives in the collector's own process, dies after each of its writes to the folder in turn.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPglite } from '../../pool/pglite';
import { openPostgresql } from '../../pool/postgresql';
import { addDays, type Day } from '../../utils/domain/day';
import { weekOf, weekStartsOn } from '../../utils/domain/evidence/iso-week';
import { dayOf } from '../../utils/platform/clock';
import { rowsOf } from '../unit/pool/made-rows';
import { type Server, serverPrograms, startServer } from '../unit/pool/postgresql-server';
import { runPool } from '../unit/pool/running-pool';
import { type CollectorProcess, collectorProcess } from './pool/collector-process';
import { holdableWire, type Wire } from './pool/held-wire';

const monday = (weeksAgo: number): Day => addDays(weekStartsOn(weekOf(dayOf(Date.now()))), -7 * weeksAgo);
const rowsInParcel = 5;

/** Rows in the table, and how many ids they have. */
const stored = 'select count(*)::integer as rows, count(distinct id)::integer as ids from pool.contribution';

const programs = serverPrograms();
if (!programs) console.log('Killed ends on PostgreSQL: not run, no PostgreSQL found on this machine.');

const moments = [
  { moment: 'before it begins', hold: 'begin', isStored: false },
  { moment: 'before it is stored', hold: 'commit', isStored: false },
  { moment: 'when it is stored and nobody knows', hold: 'committed', isStored: true },
  { moment: 'just after the yes', hold: null, isStored: true },
] as const;

describe.skipIf(!programs)('on PostgreSQL (not run: no PostgreSQL found)', () => {
  let server: Server;
  let wire: Wire;
  let collector: CollectorProcess;
  let before = 0;
  beforeAll(async () => {
    server = await startServer(programs ?? '');
    wire = await holdableWire(server.address);
    collector = await collectorProcess({ env: { DATABASE_URL: wire.address } });
    await collector.start();
  }, 300_000); // a database and a process start here: seconds, or minutes on a busy machine
  afterAll(async () => {
    await collector?.close();
    await wire?.close();
    await server?.close();
  });

  const count = async () => {
    const database = openPostgresql(server.address);
    const [row] = await database.ask('owner', stored);
    await database.close();
    expect(row?.ids).toBe(row?.rows);
    return Number(row?.rows);
  };

  const ends = {
    collector: {
      kill: () => collector.kill(),
      start: () => collector.start(),
    },
    database: {
      kill: () => server.kill(),
      start: () => server.start(),
    },
  } as const;
  const cases = moments.flatMap((one) =>
    (['collector', 'database'] as const).map((end) => ({ ...one, end })),
  );

  it.each(cases)('loses nothing when the $end is killed $moment', async ({ moment, hold, isStored, end }) => {
    const others = [rowsOf(rowsInParcel, { monday: monday(6) }), rowsOf(rowsInParcel, { monday: monday(3) })];
    for (const rows of others) expect((await collector.send(rows))?.status).toBe(200);
    before += others.length * rowsInParcel;
    const parcel = rowsOf(rowsInParcel, { monday: monday(4) });
    const isHeld = hold ? wire.hold(hold) : null;
    const heard = collector.send(parcel);
    await (isHeld ?? heard);
    await ends[end].kill();
    wire.cut();
    const answer = await heard;
    await ends[end].start();
    const after = (await count()) - before;
    expect(after).toBe(isStored ? rowsInParcel : 0);
    expect(answer?.status === 200).toBe(hold === null);
    const again = await collector.send(parcel);
    expect(again).toEqual({
      status: 200,
      body: isStored ? { added: 0, known: rowsInParcel } : { added: rowsInParcel, known: 0 },
    });
    before += rowsInParcel;
    expect(await count()).toBe(before);
    console.log(
      `PostgreSQL | ${end} killed ${moment} | heard ${answer?.status ?? 'nothing'} | ${after} of ${rowsInParcel} rows ` +
        `there afterwards | sent again: each once`,
    );
  });
});

describe('on PGlite', () => {
  const first = [path.resolve('tests/campaign/pool/dying-writes.ts')];
  const known = rowsOf(rowsInParcel, { monday: monday(4) });
  let base: string;

  beforeAll(async () => {
    base = mkdtempSync(path.join(tmpdir(), 'tessera-base-'));
    const pool = await runPool(await openPglite(base));
    expect((await pool.send(known)).status).toBe(200);
    await pool.database.close();
  }, 300_000); // a database starts here: seconds, or minutes on a busy machine
  afterAll(() => rmSync(base, { recursive: true, force: true }));

  const countIn = async (folder: string) => {
    const database = await openPglite(folder);
    const [row] = await database.ask('owner', stored);
    await database.close();
    expect(row?.ids).toBe(row?.rows);
    return Number(row?.rows) - known.length;
  };

  /** Gives whether it died before it had answered, and whether the parcel was stored. */
  async function dieAtWrite(nth: number, weeksAgo: number) {
    const collector = await collectorProcess({ env: { DIE_AT_WRITE: String(nth) }, first });
    const folder = path.join(collector.folder, 'database');
    cpSync(base, folder, { recursive: true });
    try {
      await collector.start();
      const armed = collector.says('From now on it may die.');
      collector.signal('SIGUSR2');
      await armed;
      const parcel = rowsOf(rowsInParcel, { monday: monday(weeksAgo) });
      const heard = await collector.send(parcel);
      await collector.kill();
      const after = await countIn(folder);
      expect([0, rowsInParcel]).toContain(after);
      if (heard?.status === 200) expect(after).toBe(rowsInParcel);
      await collector.start();
      const again = await collector.send(parcel);
      expect(again).toEqual({ status: 200, body: { added: rowsInParcel - after, known: after } });
      await collector.kill();
      expect(await countIn(folder)).toBe(rowsInParcel);
      return { hasDied: heard === null, isStored: after > 0 };
    } finally {
      await collector.close();
    }
  }

  it.each([
    ['into a week that is there', 4],
    ['the first of a new week', 5],
  ])('loses nothing when it dies after any of its writes: a parcel %s', async (what, weeksAgo) => {
    const outcomes = { 'nothing there': 0, 'there whole': 0 };
    for (let nth = 1; ; nth += 1) {
      const { hasDied, isStored } = await dieAtWrite(nth, weeksAgo);
      if (!hasDied) break;
      outcomes[isStored ? 'there whole' : 'nothing there'] += 1;
    }
    expect(outcomes['there whole']).toBeGreaterThan(0);
    console.log(`PGlite | killed after each of its writes, a parcel ${what} | afterwards`, outcomes);
  });
});
