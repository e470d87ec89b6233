/** Repeatable randomness: the same from the same seed, and branches that do not lean on each other. */
import { describe, expect, it } from 'vitest';
import { seededRandom } from './seeded-random';

const draws = (random: ReturnType<typeof seededRandom>) =>
  Array.from({ length: 50 }, () => random.between(3, 9));

describe('seeded randomness', () => {
  it('repeats itself, stays within its bounds and reaches both', () => {
    expect(draws(seededRandom(5))).toEqual(draws(seededRandom(5)));
    expect(draws(seededRandom(5))).not.toEqual(draws(seededRandom(6)));
    const seen = new Set(draws(seededRandom(5)));
    expect([Math.min(...seen), Math.max(...seen)]).toEqual([3, 9]);
  });

  it('branches by name and not by what was drawn before', () => {
    const used = seededRandom(5);
    draws(used);
    expect(draws(used.branch('one'))).toEqual(draws(seededRandom(5).branch('one')));
    expect(draws(used.branch('one'))).not.toEqual(draws(used.branch('two')));
  });

  it('refuses to pick from nothing', () => {
    expect(() => seededRandom(5).pick([])).toThrow('nothing to pick from');
  });
});
