/**
 * Tokens, sizes, rates and hostile batches: each is refused with a plain reason that repeats nothing, and nothing of
 * it is stored.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../pool/database';
import { openPglite } from '../../../pool/pglite';
import { hashOf, type Tokens } from '../../../pool/tokens';
import { mostBytesInParcel, mostRowsInParcel, parcelPath } from '../../../utils/domain/evidence/parcel';
import { madeRow, rowsOf } from './made-rows';
import { type RunningPool, readToken, runPool, testTokens, writeToken } from './running-pool';

const secret = 'Amina-Okafor-of-12-Elm-Road';
const oldToken = 'token-of-the-last-build-1';
const nextToken = 'token-of-the-next-build-2';

let tokens: Tokens;
let at = 0;
let database: Database;
let pool: RunningPool;

beforeAll(async () => {
  database = await openPglite();
  pool = await runPool(database, { tokens: () => tokens, mostWrites: 40, now: () => at });
}, 300_000);
beforeEach(() => {
  at += 60_000;
  tokens = testTokens;
});
afterAll(() => database.close());

async function expectRefused(answer: { status: number; body: Record<string, unknown> }, status: number) {
  expect(answer.status).toBe(status);
  expect(Object.keys(answer.body)).toEqual(['refused']);
  expect(answer.body.refused).toMatch(/^[A-Z].*\.$/);
  expect(JSON.stringify(answer.body)).not.toContain(secret);
  expect(await pool.stored()).toBe(0);
}

describe('tokens', () => {
  it('that are missing, wrong, cut short or of the other use let nobody in', async () => {
    const body = JSON.stringify({ v: 1, rows: rowsOf(1) });
    const bare = await pool.ask(parcelPath, { method: 'POST', body });
    expect(bare.status).toBe(401);
    await expectRefused(await pool.post(body, `${secret}-as-token`), 401);
    await expectRefused(await pool.post(body, writeToken.slice(0, -1)), 401);
    await expectRefused(await pool.post(body, readToken), 403);
    await expectRefused(await pool.summary('', writeToken), 403);
    await expectRefused(await pool.summary('', 'short'), 401);
  });

  it('are several at once while builds change, each until its last day', async () => {
    const until = (token: string, day: string) =>
      ({ for: 'write', sha256: hashOf(token), until: day }) as const;
    tokens = [until(oldToken, '2026-11-22'), until(nextToken, '2026-11-23')];
    await expectRefused(await pool.send(rowsOf(1), oldToken), 403);
    expect((await pool.send(rowsOf(1), nextToken)).status).toBe(200);
    await database.run('delete from pool.contribution; delete from pool.waiting');
  });
});

describe('batches', () => {
  const good = madeRow();
  const withRow = (change: object) => ({
    v: 1,
    rows: [madeRow(), { ...good, row: { ...good.row, ...change } }],
  });
  const bad: [string, unknown][] = [
    ['no parcel', []],
    ['none', { v: 1, rows: [] }],
    ['another version', { v: 2, rows: [good] }],
    [
      'too many rows',
      { v: 1, rows: rowsOf(mostRowsInParcel + 1).map((row) => ({ ...row, row: { ...row.row, hist: [] } })) },
    ],
    ['a name as a stratum', withRow({ stratum: 'Amina Okafor' })],
    ['a text beside it', withRow({ note: secret })],
    ['a team', withRow({ team: 'team-7' })],
    ['a day', withRow({ day: '2026-01-06' })],
    ['another purpose', withRow({ purpose: 'performance' })],
    ['a week that is none', withRow({ week: '2025-W53' })],
    ['a name as an id', withRow({ contrib: secret })],
    ['an id that tells its time', withRow({ contrib: '01940000-0000-7000-8000-000000000001' })],
    ['less than nothing', withRow({ uses: -1 })],
    ['too much', withRow({ uses: 1e12 })],
    ['a number as text', withRow({ sumLog: '1; drop table pool.contribution' })],
    ['half a use', withRow({ uses: 0.5 })],
    ['short bins', withRow({ hist: [1] })],
    [
      'an outcome of its own',
      withRow({ outcomes: { done: 1, abandoned: 0, failed: 0, undone: 0, [secret]: 1 } }),
    ],
    ['null', null],
  ];
  it.each(bad)('with %s are refused whole', async (_what, body) => {
    await expectRefused(await pool.post(JSON.stringify(body)), 422);
  });

  it('that are no JSON, that poison prototypes, or that are nested without end are refused', async () => {
    await expectRefused(await pool.post(`{"v":1,"rows":[${secret}`), 400);
    await expectRefused(await pool.post(''), 400);
    await expectRefused(await pool.post(`{"v":1,"rows":[],"__proto__":{"x":1}}`), 422);
    await expectRefused(await pool.post('['.repeat(5_000) + ']'.repeat(5_000)), 422);
  });

  it('that are larger than a parcel are refused, also when they do not say how large they are', async () => {
    const large = JSON.stringify({ v: 1, rows: [], more: 'x'.repeat(mostBytesInParcel) });
    await expectRefused(await pool.post(large), 413);
    const stream = new ReadableStream({
      start(controller) {
        for (let part = 0; part < 70; part += 1)
          controller.enqueue(new TextEncoder().encode('x'.repeat(1_000)));
        controller.close();
      },
    });
    const headers = { authorization: `Bearer ${writeToken}` };
    const init = { method: 'POST', headers, body: stream, duplex: 'half' } as RequestInit;
    expect((await pool.ask(parcelPath, init)).status).toBe(413);
    expect(await pool.stored()).toBe(0);
  });

  it('over the rate wait, and are told how long', async () => {
    for (let count = 0; count < 40; count += 1) await pool.post('');
    at += 20_000;
    await expectRefused(await pool.send(rowsOf(1)), 429);
    const headers = { authorization: `Bearer ${writeToken}` };
    const told = await pool.ask(parcelPath, { method: 'POST', headers, body: '' });
    expect(told.headers.get('retry-after')).toBe('40');
  });
});

describe('what is counted', () => {
  it('is how many requests ended how, and nothing else', () => {
    expect([...pool.counts.keys()].every((key) => /^[a-z-]+$/.test(key))).toBe(true);
    expect(pool.counts.get('not-a-parcel')).toBeGreaterThan(0);
  });
});
