/**
 * A collector on a database of its own for one test file, with its clock in the test's hand: on PGlite, or on a real
 * PostgreSQL server where this machine has one.
 */

import { type CollectorSetting, type Counts, makeCollector } from '../../../pool/collector';
import { type Database, migrate } from '../../../pool/database';
import type { Door } from '../../../pool/simulation';
import { hashOf, type Tokens } from '../../../pool/tokens';
import type { Day } from '../../../utils/domain/day';
import { type PooledRow, parcelPath } from '../../../utils/domain/evidence/parcel';

export const writeToken = 'write-token-of-this-test';
export const readToken = 'read-token-of-this-test-only';

export const testTokens: Tokens = [
  { for: 'write', sha256: hashOf(writeToken), until: '2099-12-31' },
  { for: 'read', sha256: hashOf(readToken), until: '2099-12-31' },
];

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

export interface RunningPool {
  readonly database: Database;
  readonly counts: Counts;
  today: Day;
  ask(path: string, init?: RequestInit): Promise<Response>;
  send(rows: readonly PooledRow[], token?: string): Promise<Answer>;
  /** Text as it is, whatever it is. */
  post(body: string, token?: string): Promise<Answer>;
  summary(wish?: string, token?: string): Promise<Answer>;
  /** Rows stored, as the owner counts them. */
  stored(): Promise<number>;
}

const answerOf = async (response: Response): Promise<Answer> => ({
  status: response.status,
  body: (await response.json()) as Record<string, unknown>,
});

export async function runPool(
  database: Database,
  wishes: Partial<Pick<CollectorSetting, 'tokens' | 'mostWrites' | 'mostReads' | 'now'>> = {},
): Promise<RunningPool> {
  await migrate(database);
  const limits = { mostWrites: 1e9, mostReads: 1e9, now: () => 0, tokens: () => testTokens };
  const { app, counts } = makeCollector({ database, today: () => pool.today, ...limits, ...wishes });
  const bearer = (token: string) => ({
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
  });
  const post = async (body: string, token = writeToken) =>
    answerOf(await app.request(parcelPath, { method: 'POST', headers: bearer(token), body }));
  const pool: RunningPool = {
    database,
    counts,
    today: '2026-11-23',
    ask: async (path, init) => app.request(path, init),
    post,
    send: (rows, token) => post(JSON.stringify({ v: 1, rows }), token),
    summary: async (wish = '', token = readToken) =>
      answerOf(await app.request(`/summary${wish}`, { headers: bearer(token) })),
    async stored() {
      const [row] = await database.ask('owner', 'select count(*) as rows from pool.contribution');
      return Number(row?.rows);
    },
  };
  return pool;
}

/** The pool as a simulated council sees it. It goes on through restarts: those need a database of their own. */
export const doorTo = (pool: RunningPool): Door => ({
  post: (body) => pool.post(body),
  restart: async () => undefined,
  setToday(day) {
    pool.today = day;
  },
});
