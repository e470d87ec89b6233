/** The estimate of a saving: published and independently computed answers, then what must hold for any timings. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Estimate, type EstimateOptions, estimateSaving } from '../../../utils/domain/evidence/estimate';
import type { TimedTask, Timing } from '../../../utils/domain/evidence/timed-task';
import known from './known-comparisons.json' with { type: 'json' };
import { near, oracle } from './oracles';

function estimate(before: readonly Timing[], after: readonly Timing[], options?: EstimateOptions): Estimate {
  const made = estimateSaving(before, after, options);
  if (made.verdict !== 'estimate') throw new Error(JSON.stringify(made));
  return made;
}

interface OracleCell {
  stratum: string;
  n: number;
  seconds: number;
}
const tasksOf = (cells: readonly OracleCell[]): TimedTask[] =>
  cells.flatMap(({ stratum, n, seconds }) => Array.from({ length: n }, () => ({ stratum, seconds })));
const meanOf = (tasks: readonly TimedTask[]) =>
  tasks.reduce((sum, { seconds }) => sum + seconds, 0) / tasks.length;

describe('known answers', () => {
  it('O13: strata at the after mix, where crude means tell the opposite', () => {
    const {
      input,
      expect: wanted,
      tolerance,
    } = oracle<Record<'before' | 'after', OracleCell[]>, Record<string, number>>('O13');
    const [before, after] = [tasksOf(input.before), tasksOf(input.after)];
    near(meanOf(before), wanted.crudeMeanBefore, tolerance.default);
    near(meanOf(after), wanted.crudeMeanAfter, tolerance.default);
    near((meanOf(after) / meanOf(before) - 1) * 100, wanted.crudePercentSlower, 0.5);
    const made = estimate(before, after);
    near((1 - made.ratio) * 100, wanted.percentSaved, tolerance.default);
    near(made.savedSeconds, wanted.totalSavedSeconds, tolerance.default);
    near(made.afterSeconds / after.length, wanted.afterMixMeanAfter, tolerance.default);
    near(
      (made.afterSeconds + made.savedSeconds) / after.length,
      wanted.afterMixMeanBefore,
      tolerance.default,
    );
    expect(made).toMatchObject({ method: 'welch-log', totalMethod: 'ratio', merged: [], n: [100, 100] });
    expect(made.shiftSeconds).toBeLessThan(0);
  });
  it("are SciPy's: Welch on logs, and Hodges and Lehmann by the exact rank", () => {
    for (const { before, after, ratio, ratioInterval, shift, shiftInterval } of known) {
      const made = estimate(before, after);
      near(made.ratio, ratio, 1e-12);
      near(made.ratioInterval[0], ratioInterval[0] ?? 0, 1e-9);
      near(made.ratioInterval[1], ratioInterval[1] ?? 0, 1e-9);
      near(made.shiftSeconds, shift, 1e-9);
      expect(made.shiftInterval).toEqual(shiftInterval);
    }
  });
  it('are too few under eight in an arm, and refused when a timing is no duration', () => {
    const eight = [50, 60, 70, 80, 55, 65, 75, 85];
    expect(estimateSaving(eight.slice(3), eight)).toEqual({ verdict: 'too-few', n: 5, need: 8, of: 'tasks' });
    expect(estimateSaving([], [])).toMatchObject({ verdict: 'too-few', n: 0, need: 8 });
    for (const bad of [0, -5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(estimateSaving([...eight, bad], eight)).toEqual({
        verdict: 'refused',
        because: 'not-a-duration',
      });
    }
    expect(estimate(eight, eight)).toMatchObject({ ratio: 1, shiftSeconds: 0 });
    expect(Math.abs(estimate(eight, eight).savedSeconds)).toBe(0);
  });
  it('merge thin strata along the ladder and say which', () => {
    const tasks = (stratum: string, n: number, seconds: number): TimedTask[] =>
      Array.from({ length: n }, (_, at) => ({ stratum, seconds: seconds + at }));
    const before = [
      ...tasks('1', 20, 100),
      ...tasks('2', 20, 200),
      ...tasks('3', 5, 300),
      ...tasks('4+', 4, 400),
    ];
    const after = [
      ...tasks('1', 20, 90),
      ...tasks('2', 20, 180),
      ...tasks('3', 9, 270),
      ...tasks('4+', 9, 360),
    ];
    expect(estimate(before, after).merged).toEqual([['3', '4+']]);
    expect(estimate(before, after, { ladder: ['4+', '1', '2', '3'] }).merged).toEqual([
      ['4+', '1'],
      ['2', '3'],
    ]);
  });
});

describe('the method', () => {
  const onDevices = (names: readonly string[], seconds: readonly number[]): TimedTask[] =>
    seconds.map((one, at) => ({ seconds: one, device: names[at % names.length] ?? '' }));
  const times = Array.from({ length: 24 }, (_, at) => 60 + ((at * 37) % 50));
  it('follows the devices that filled the arms', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'];
    const same = onDevices(six, times);
    expect(estimate(same, same)).toMatchObject({ method: 'within-device', devices: [6, 6] });
    const few = onDevices(['a', 'b'], times);
    expect(estimate(few, few).method).toBe('welch-log');
    const others = onDevices(['u', 'v', 'w'], times);
    expect(estimate(same, others)).toMatchObject({ method: 'device-means-t', devices: [6, 3] });
    expect(estimate(times, same)).toMatchObject({ method: 'welch-log', devices: null });
    expect(estimateSaving(few, onDevices(['z'], times))).toEqual({
      verdict: 'too-few',
      n: 1,
      need: 2,
      of: 'devices',
    });
  });
  it('draws the ratio of arithmetic means when the arms spread differently, and says so', () => {
    const narrow = times.map((one) => 100 + one / 100);
    const drawn = estimate(times, narrow);
    expect(drawn.totalMethod).toBe('bca');
    const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
    near(drawn.savedSeconds, sum(times) - sum(narrow), 1e-6);
    expect(drawn.savedInterval[0]).toBeLessThan(drawn.savedSeconds);
    expect(drawn.savedInterval[1]).toBeGreaterThan(drawn.savedSeconds);
    const few = ['a', 'b', 'c'];
    const apart = estimate(onDevices(few, times), onDevices(['x', 'y', 'z'], narrow));
    expect(apart.totalMethod).toBe('ratio-though-spreads-differ');
  });
  it('leaves no part of the answer out when thousands of tasks came in', () => {
    const many = Array.from({ length: 5000 }, (_, at) => 30 + ((at * 7919) % 600));
    const made = estimate(
      many,
      many.map((one) => one * 0.8),
    );
    near(made.ratio, 0.8, 1e-12);
    expect(made.shiftInterval[1]).toBeLessThan(0);
  });
});

describe('for any timings', () => {
  const seconds = fc.integer({ min: 5, max: 3600 });
  const arm = fc.array(seconds, { minLength: 8, maxLength: 30 });
  const task = fc.record({
    seconds,
    stratum: fc.constantFrom('1', '2', '3'),
    device: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  });
  const rich = fc.array(task, { minLength: 12, maxLength: 60 });
  const close = (got: number, wanted: number, what: string) =>
    near(got, wanted, 1e-7 * Math.max(1, Math.abs(wanted)), what);

  it('scaling keeps the ratio and scales the seconds', () => {
    fc.assert(
      fc.property(rich, rich, fc.constantFrom(0.5, 1 / 60, 7), (before, after, unit) => {
        const scaled = (tasks: readonly TimedTask[]) =>
          tasks.map((one) => ({ ...one, seconds: one.seconds * unit }));
        const one = estimateSaving(before, after);
        const other = estimateSaving(scaled(before), scaled(after));
        expect(other.verdict).toBe(one.verdict);
        if (one.verdict !== 'estimate' || other.verdict !== 'estimate') return;
        close(other.ratio, one.ratio, 'ratio');
        for (const [at, end] of one.ratioInterval.entries())
          close(other.ratioInterval[at] ?? 0, end, 'ratio interval');
        close(other.savedSeconds, one.savedSeconds * unit, 'saved');
        for (const [at, end] of one.savedInterval.entries())
          close(other.savedInterval[at] ?? 0, end * unit, 'saved interval');
        close(other.shiftSeconds, one.shiftSeconds * unit, 'shift');
      }),
    );
  });
  it('swapping the arms inverts the ratio and its interval, and turns the shift', () => {
    fc.assert(
      fc.property(arm, arm, (before, after) => {
        const one = estimate(before, after);
        const other = estimate(after, before);
        close(other.ratio, 1 / one.ratio, 'ratio');
        close(other.ratioInterval[0], 1 / one.ratioInterval[1], 'low end');
        close(other.ratioInterval[1], 1 / one.ratioInterval[0], 'high end');
        close(other.shiftSeconds, -one.shiftSeconds, 'shift');
        close(other.shiftInterval[0], -one.shiftInterval[1], 'shift low end');
      }),
    );
  });
  it('a helper task that came to nothing never raises the total', () => {
    const ending = fc.constantFrom('abandoned' as const, 'failed' as const, 'undone' as const);
    fc.assert(
      fc.property(rich, rich, ending, seconds, (before, after, outcome, lost) => {
        const one = estimateSaving(before, after);
        const other = estimateSaving(before, [
          ...after,
          { seconds: lost, outcome, stratum: '9', device: 'new' },
        ]);
        expect(other.verdict).toBe(one.verdict);
        if (one.verdict !== 'estimate' || other.verdict !== 'estimate') return;
        expect(other.ratio).toBe(one.ratio);
        close(other.savedSeconds, one.savedSeconds - lost, 'saved');
        close(other.savedInterval[1], one.savedInterval[1] - lost, 'high end');
      }),
    );
  });
  it('naming the devices anew, or another order of rows, changes nothing', () => {
    const named: Record<string, string> = { a: 'f', b: 'x9', c: 'a', d: 'zz', e: '0', f: 'c' };
    fc.assert(
      fc.property(rich, rich, (before, after) => {
        const anew = (tasks: readonly TimedTask[]) =>
          tasks.map((one) => ({ ...one, device: named[one.device ?? ''] ?? '' })).reverse();
        const one = estimateSaving(before, after);
        const other = estimateSaving(anew(before), anew(after));
        expect(other).toEqual(one);
      }),
    );
  });
  const numbersOf = (one: Estimate): Record<string, number> => ({
    ratio: one.ratio,
    savedSeconds: one.savedSeconds,
    shiftSeconds: one.shiftSeconds,
    afterSeconds: one.afterSeconds,
  });
  it('the answer is made of finite numbers and holds its own middle', () => {
    fc.assert(
      fc.property(arm, arm, (before, after) => {
        const made = estimate(before, after);
        expect(Object.values(numbersOf(made)).every(Number.isFinite)).toBe(true);
        expect(made.ratioInterval[0]).toBeLessThanOrEqual(made.ratio);
        expect(made.ratioInterval[1]).toBeGreaterThanOrEqual(made.ratio);
        expect(made.shiftInterval[0]).toBeLessThanOrEqual(made.shiftSeconds);
        expect(made.shiftInterval[1]).toBeGreaterThanOrEqual(made.shiftSeconds);
        expect(made.savedInterval.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
