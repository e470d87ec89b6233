/**
 * An analyst with the read token and ten thousand seeded questions learns of no group smaller than k. A sample of the
 * same attack runs in the unit tests.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../pool/database';
import { openPglite } from '../../pool/pglite';
import { attack } from '../unit/pool/analyst';
import { runPool } from '../unit/pool/running-pool';

const seed = Number(process.env.SEED ?? 11);

let database: Database;
beforeAll(async () => {
  database = await openPglite();
});
afterAll(() => database.close());

it('tells an analyst of no group under k, in ten thousand answers', async () => {
  const pool = await runPool(database);
  const { queries, figures, groups, learnt } = await attack(pool, { weeks: 14, queries: 10_000, seed });
  console.log(
    `${queries} questions (SEED=${seed}), ${figures} figures seen, ${groups} groups under ten: ${learnt.length} learnt`,
  );
  expect(learnt).toEqual([]);
  expect(figures).toBeGreaterThan(5); // or this would prove nothing
});
