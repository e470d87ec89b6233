/**
 * A simulated council on a pool in a folder that is closed and opened in the middle: every row is stored exactly once.
 * A smaller one without restarts runs in the unit tests, a larger one by `npm run pool:simulate`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openPglite } from '../../pool/pglite';
import { openDoor, storedIn } from '../../pool/simulate';
import { simulate } from '../../pool/simulation';

const seed = Number(process.env.SEED ?? 5);
const folder = mkdtempSync(path.join(tmpdir(), 'tessera-fleet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('stores a council’s weeks exactly once through losses, repeats, races and restarts', async () => {
  const { door, database } = await openDoor(() => openPglite(path.join(folder, 'database')));
  const books = await simulate({ devices: 100, weeks: 13, seed, from: '2026-01-05' }, door);
  const stored = await storedIn(database());
  await database().close();
  console.log(`SEED=${seed}`, books);
  for (const wrong of ['lostAnswers', 'repeats', 'races', 'restarts'] as const) {
    expect(books[wrong], wrong).toBeGreaterThan(0);
  }
  expect(stored).toEqual({ rows: books.rows, uses: books.uses });
  expect(books.acknowledged).toBe(books.rows);
});
