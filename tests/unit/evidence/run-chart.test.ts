/** The run chart's limits as published, and its counts on series made by hand. */
import { describe, expect, it } from 'vitest';
import { type RunLimits, runChart, runLimits } from '../../../utils/domain/evidence/run-chart';
import { oracle } from './oracles';

describe('the run chart', () => {
  it('O12: has the published limits', () => {
    const { input, expect: wanted } = oracle<{ n: number[] }, (RunLimits & { n: number })[]>('O12');
    expect(input.n.map((n) => ({ n, ...runLimits(n) }))).toEqual(wanted);
  });
  it('signals a long run and few crossings', () => {
    expect(runChart([9, 9, 9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 1, 1])).toMatchObject({
      median: 5,
      useful: 14,
      longestRun: 7,
      crossings: 1,
      signal: 'few-crossings',
    });
    const long = [...Array(10).fill(9), ...Array(10).fill(1)];
    expect(runChart(long)).toMatchObject({ longestRun: 10, signal: 'both' });
    const swings = [...Array(8).fill(9), 1, 9, 1, 9, 1, 9, ...Array(8).fill(1)];
    expect(runChart(swings)).toMatchObject({ longestRun: 8, signal: 'long-run' });
  });
  it('leaves points on the median out of both counts', () => {
    const series = [1, 9, 1, 9, 5, 5, 5, 1, 9, 1, 9, 1, 9];
    expect(runChart(series)).toMatchObject({
      median: 5,
      useful: 10,
      longestRun: 1,
      crossings: 9,
      signal: null,
    });
  });
  it('refuses few points, level points and what is no number', () => {
    expect(runChart([])).toEqual({ verdict: 'refused', because: 'too-few-points' });
    expect(runChart([1, 2, 3])).toEqual({ verdict: 'refused', because: 'too-few-points' });
    expect(runChart(Array(30).fill(4))).toEqual({ verdict: 'refused', because: 'too-few-points' });
    expect(runChart([1, Number.NaN])).toEqual({ verdict: 'refused', because: 'not-a-number' });
  });
});
