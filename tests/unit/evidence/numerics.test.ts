/** Holds the distributions against published tables and values computed with SciPy 1.17. */
import { describe, expect, it } from 'vitest';
import { fairCoinQuantile } from '../../../utils/domain/evidence/numerics/binomial';
import { normalCumulative, normalQuantile } from '../../../utils/domain/evidence/numerics/normal';
import { endRank } from '../../../utils/domain/evidence/numerics/rank-sum';
import { normalDraw, seededDraw } from '../../../utils/domain/evidence/numerics/seeded-random';
import { incompleteBeta, studentQuantile } from '../../../utils/domain/evidence/numerics/student-t';
import known from './known-distributions.json' with { type: 'json' };

describe('the distributions', () => {
  it('give the t quantiles of the tables', () => {
    for (const [probability, degrees, t] of known.student as [number, number, number][]) {
      const off = Math.abs(studentQuantile(probability, degrees) - t) / Math.max(1, Math.abs(t));
      expect(off, `t ${probability} with ${degrees}`).toBeLessThan(1e-9);
    }
  });
  it('become the normal with endless degrees of freedom', () => {
    expect(studentQuantile(0.975, Number.POSITIVE_INFINITY)).toBeCloseTo(1.959963984540054, 12);
  });
  it('give the incomplete beta function', () => {
    for (const [x, a, b, share] of known.beta as [number, number, number, number][]) {
      expect(incompleteBeta(x, a, b)).toBeCloseTo(share, 10);
    }
  });
  it('give the normal both ways', () => {
    for (const [z, share] of known.normal as [number, number][]) {
      expect(normalCumulative(z)).toBeCloseTo(share, 13);
      expect(normalQuantile(share)).toBeCloseTo(z, 8);
    }
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
  });
  it('count fair coins, also many of them', () => {
    for (const [probability, trials, count] of known.coins as [number, number, number][]) {
      expect(fairCoinQuantile(probability, trials)).toBe(count);
    }
  });
  it('rank the differences that end an interval, exactly for small samples', () => {
    for (const [before, after, rank] of known.ranks as [number, number, number][]) {
      expect(endRank([{ before, after }], 0.025), `${before} and ${after}`).toBe(rank);
    }
  });
  it('draw the same from the same seed, and about normally', () => {
    const draws = Array.from({ length: 4000 }, normalDraw.bind(null, seededDraw(7)));
    expect(draws).toEqual(Array.from({ length: 4000 }, normalDraw.bind(null, seededDraw(7))));
    const mean = draws.reduce((sum, z) => sum + z, 0) / draws.length;
    expect(Math.abs(mean)).toBeLessThan(0.05);
    expect(draws.reduce((sum, z) => sum + z * z, 0) / draws.length).toBeCloseTo(1, 1);
  });
});
