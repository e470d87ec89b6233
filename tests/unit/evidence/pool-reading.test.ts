/**
 * What comes of asking the pool: each way to fail has words of its own on the page, and an answer that is not as agreed
 * gives no figure at all.
 */
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../utils/evidence/desk/pool';

const on = '2026-11-23';
const read = (status: number, body: unknown) => readingOf({ status, body, retryAfter: 0 }, on);
const nothing = { leastPeople: 10, blocks: [], withheld: [] };

describe('reading the pool', () => {
  it('takes an answer that fits, also an empty one', () => {
    expect(read(200, nothing)).toEqual({ at: 'read', on, leastPeople: 10, answers: [] });
  });

  it.each([
    [0, 'no-answer'],
    [401, 'token'],
    [403, 'token'],
    [429, 'too-often'],
    [503, 'not-now'],
    [404, 'not-now'],
    [302, 'not-now'],
  ])('says of %i: %s', (status, because) => {
    expect(read(status, nothing)).toEqual({ at: 'failed', because });
  });

  it('takes no figure from an answer that is not as agreed', () => {
    const poisoned = JSON.parse('{"leastPeople":10,"blocks":[],"withheld":[],"__proto__":{"x":1}}');
    for (const body of [null, '<html>', { ...nothing, leastPeople: 2 }, { ...nothing, rows: [] }, poisoned])
      expect(read(200, body)).toEqual({ at: 'failed', because: 'not-understood' });
  });
});
