/**
 * What must hold of the pool on every database: the same suite is run on PGlite and on a PostgreSQL server. Each test
 * begins with an empty database; the last one closes it.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, dropOldWeeks, migrate } from '../../../pool/database';
import { simulate } from '../../../pool/simulation';
import { attack } from './analyst';
import { closingSuite } from './closing-suite';
import { madeRow, mondayAfter, rowsOf, uuidOf } from './made-rows';
import { doorTo, readToken, runPool, writeToken } from './running-pool';

type Block = { series: string[]; first_week: string; last_week: string; people: number; events: number };
const blocksIn = (body: Record<string, unknown>) => body.blocks as Block[];
const withheldIn = (body: Record<string, unknown>) =>
  body.withheld as { series: string[]; withheld_by: string }[];

/** Hundreds of requests: seconds, or minutes on a busy machine. */
const patient = { timeout: 120_000 };

export function poolSuite(open: () => Promise<Database>): void {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  }, 300_000); // a database starts here: seconds, or minutes on a busy machine
  afterAll(() => database.close().catch(() => undefined)); // the last test has closed it already
  const running = async () => {
    await database.run('drop schema if exists pool cascade; drop table if exists public.pool_migration');
    return runPool(database);
  };

  describe('what is sent', () => {
    it('is stored once, however often and by however many at once it comes', async () => {
      const pool = await running();
      const rows = rowsOf(20);
      const answers = await Promise.all(Array.from({ length: 8 }, () => pool.send(rows)));
      expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
      const added = answers.map(({ body }) => Number(body.added));
      expect(added.reduce((sum, one) => sum + one, 0)).toBe(20);
      expect(answers.every(({ body }) => Number(body.added) + Number(body.known) === 20)).toBe(true);
      expect(await pool.stored()).toBe(20);
      expect((await pool.send([...rows, madeRow()])).body).toEqual({ added: 1, known: 20 });
    });

    it('is stored once when the same week of the same device comes under new ids', async () => {
      const pool = await running();
      const row = madeRow();
      await pool.send([row]);
      expect((await pool.send([{ ...row, id: uuidOf(3, 1) }])).body).toEqual({ added: 0, known: 1 });
      expect(await pool.stored()).toBe(1);
    });

    it('is stored whole or not at all, and a week that is not over or not kept is refused', async () => {
      const pool = await running();
      for (const monday of ['2026-11-23', '2027-01-04', '2020-01-06']) {
        const answer = await pool.send([...rowsOf(3), madeRow({ monday })]);
        expect(answer.status).toBe(422);
        expect(answer.body.refused).toContain('not over yet, or is older');
      }
      expect(await pool.stored()).toBe(0);
    });

    it('makes the partitions of new weeks while others do the same', async () => {
      const pool = await running();
      const batches = Array.from({ length: 8 }, (_, at) =>
        Array.from({ length: 10 }, (_week, week) => madeRow({ monday: mondayAfter((week + at) % 12) })),
      );
      const answers = await Promise.all(batches.map((rows) => pool.send(rows)));
      expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
      expect(await pool.stored()).toBe(80);
    });
  });

  describe('what can be seen', () => {
    it('is a block of ten people or more, and nothing of nine', async () => {
      const pool = await running();
      await pool.send(rowsOf(9));
      const nine = (await pool.summary()).body;
      expect(blocksIn(nine)).toEqual([]);
      expect(withheldIn(nine).map(({ withheld_by }) => withheld_by)).toEqual(['k', 'k']);
      await pool.send(rowsOf(1));
      pool.today = '2026-11-30';
      const ten = (await pool.summary('?change=SC-003')).body;
      expect(blocksIn(ten).map(({ series, people, events }) => [series[0], people, events])).toEqual([
        ['times', 10, 10],
        ['uses', 10, 10],
      ]);
      expect(withheldIn(ten)).toEqual([]);
    });

    it('joins a week of too few with the next, and never changes afterwards', async () => {
      const pool = await running();
      await pool.send([
        ...rowsOf(4),
        ...rowsOf(6, { monday: mondayAfter(1) }),
        ...rowsOf(12, { monday: mondayAfter(2) }),
      ]);
      const first = blocksIn((await pool.summary()).body);
      const uses = first.filter(({ series }) => series[0] === 'uses');
      expect(uses.map(({ first_week, last_week, people }) => [first_week, last_week, people])).toEqual([
        ['2026-01-05', '2026-01-12', 10],
        ['2026-01-19', '2026-01-19', 12],
      ]);
      await pool.send(rowsOf(3)); // late: three people more in a week that is closed
      pool.today = '2026-11-30';
      expect(blocksIn((await pool.summary()).body)).toEqual(first);
    });

    it('holds nobody who gives more than two fifths', async () => {
      const pool = await running();
      await pool.send([...rowsOf(11), madeRow({ times: Array(9).fill(20) })]);
      const { body } = await pool.summary();
      expect(blocksIn(body)).toEqual([]);
      expect(withheldIn(body).map(({ withheld_by }) => withheld_by)).toEqual(['dominance', 'dominance']);
    });

    it('does not take one person with two quarters’ ids for two', async () => {
      const pool = await running();
      // Weeks on both sides of a quarter's end, six people each, who may be the same six.
      await pool.send([...rowsOf(6, { monday: '2026-03-09' }), ...rowsOf(6, { monday: '2026-03-23' })]);
      expect(blocksIn((await pool.summary()).body)).toEqual([]);
    });

    it('is not closed before devices that were away had a fortnight more', async () => {
      const pool = await running();
      pool.today = '2026-02-01';
      await pool.send(rowsOf(12));
      const early = (await pool.summary()).body;
      expect(blocksIn(early)).toEqual([]);
      expect(withheldIn(early).map(({ withheld_by }) => withheld_by)).toEqual(['not-yet', 'not-yet']);
      pool.today = '2026-02-02';
      expect(blocksIn((await pool.summary()).body)).toHaveLength(2);
    });

    it('cannot be asked for in any other way', async () => {
      const pool = await running();
      for (const wish of [
        '?k=1',
        '?from=2026-01-05',
        '?change=SC-003&week=2',
        "?change=SC-1'--",
        '?change=',
      ]) {
        expect((await pool.summary(wish)).status).toBe(400);
      }
    });

    it('needs five people at the least, whatever the council sets', async () => {
      const pool = await running();
      const set = (k: number) => pool.database.ask('owner', `update pool.setting set least_people = ${k}`);
      await expect(set(4)).rejects.toThrow();
      await set(5);
      await pool.send(rowsOf(5));
      expect(blocksIn((await pool.summary()).body)).toHaveLength(2);
    });
  });

  describe('closing', () => closingSuite(running));

  describe('the two roles', () => {
    const forbidden: [string, 'tessera_insert' | 'tessera_read', string][] = [
      ['insert reads rows', 'tessera_insert', 'select * from pool.contribution'],
      ['insert reads what waits', 'tessera_insert', 'select * from pool.waiting'],
      ['insert reads blocks', 'tessera_insert', 'select * from pool.seen'],
      ['insert asks for the summary', 'tessera_insert', "select pool.summary(null, '2026-11-23')"],
      ['insert inserts past its door', 'tessera_insert', "insert into pool.waiting (series) values ('{}')"],
      ['insert makes a partition', 'tessera_insert', "select pool.open_week('2026-01-05')"],
      ['read reads rows', 'tessera_read', 'select * from pool.contribution'],
      ['read reads what waits', 'tessera_read', 'select * from pool.waiting'],
      ['read reads the blocks itself', 'tessera_read', 'select * from pool.seen'],
      ['read closes a week before its time', 'tessera_read', "select pool.close_week('2026-01-05')"],
      ['read looks at a series', 'tessera_read', 'select * from pool.series'],
      ['insert closes weeks', 'tessera_insert', "select pool.close_weeks('2026-11-23')"],
      ['read lowers k', 'tessera_read', 'update pool.setting set least_people = 5'],
      ['read adds', 'tessera_read', "select pool.add_contributions('[]', '2026-11-23')"],
      ['read drops weeks', 'tessera_read', "select pool.drop_old_weeks('2026-11-23')"],
    ];
    it('may do nothing but their one thing', async () => {
      const pool = await running();
      await pool.send(rowsOf(12));
      for (const [what, role, statement] of forbidden) {
        await expect(pool.database.ask(role, statement), what).rejects.toThrow(/permission denied/);
      }
    });
  });

  describe('a sample of what the campaign does at size', () => {
    it('stores a small fleet’s weeks exactly once through losses, repeats and races', patient, async () => {
      const pool = await running();
      const books = await simulate({ devices: 20, weeks: 4, seed: 5, from: '2026-01-05' }, doorTo(pool));
      for (const wrong of ['lostAnswers', 'repeats', 'races'] as const) {
        expect(books[wrong], wrong).toBeGreaterThan(0);
      }
      expect(books.acknowledged).toBe(books.rows);
      expect(await pool.stored()).toBe(books.rows);
    });

    it('tells an analyst of no group under k', patient, async () => {
      const { figures, learnt } = await attack(await running(), { weeks: 8, queries: 18, seed: 11 });
      expect(learnt).toEqual([]);
      expect(figures).toBeGreaterThan(1); // or this would prove nothing
    });
  });

  describe('keeping', () => {
    it('drops whole weeks that are no longer kept, and takes none of them in again', async () => {
      const pool = await running();
      const old = rowsOf(3);
      await pool.send([...old, ...rowsOf(2, { monday: mondayAfter(20) })]);
      const later = '2028-08-01';
      expect(await dropOldWeeks(pool.database, later)).toBe(1);
      expect(await pool.stored()).toBe(2);
      pool.today = later;
      expect((await pool.send(old)).status).toBe(422);
    });

    it('migrates once', async () => {
      const pool = await running();
      expect(await migrate(pool.database)).toBe(0);
    });
  });

  describe('tokens', () => {
    it('let nobody in the wrong door', async () => {
      const pool = await running();
      expect((await pool.send(rowsOf(1), readToken)).status).toBe(403);
      expect((await pool.summary('', writeToken)).status).toBe(403);
      expect(await pool.stored()).toBe(0);
    });
  });

  describe('a database that is gone', () => {
    it('is told as “not now”, with nothing of what the database says', async () => {
      const pool = await running();
      await pool.database.close();
      const answer = await pool.send(rowsOf(1));
      expect(answer.status).toBe(503);
      expect(answer.body).toEqual({
        refused: 'The pool cannot answer now. Nothing was lost. Try again later.',
      });
      expect((await pool.ask('/health')).status).toBe(503);
    });
  });
}
