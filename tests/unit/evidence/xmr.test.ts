/** The XmR chart against every published set, and what must hold for any series. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assuranceOf } from '../../../utils/domain/evidence/assurance';
import { type Xmr, type XmrOptions, xmr } from '../../../utils/domain/evidence/xmr';
import {
  runsCompletedAt,
  type Side,
  trendsCompletedAt,
  twoOfThreeAt,
} from '../../../utils/domain/evidence/xmr-signals';
import { near, oracle } from './oracles';

function chart(values: readonly number[], options?: XmrOptions): Xmr {
  const drawn = xmr(values, options);
  if (drawn.verdict === 'refused') throw new Error(drawn.because);
  return drawn;
}

interface Series {
  values: number[];
}
interface Limits {
  lowerLimit: number;
  upperLimit: number;
}
type Flags = Record<string, string>;
interface O1 extends Limits {
  mean: number;
  meanMr: number;
  mrUpperLimit: Record<string, number>;
  movingRanges: number[];
  nhs: { unscreened: { flags: Flags }; screened: Limits & { meanMr: number; flags: Flags } };
}
interface O3 extends Limits {
  mean: number;
  medianMr: number;
  mrUpperLimit: number;
  unrounded: Limits & { mrUpperLimit: number };
}
interface O4 {
  mean: number;
  screened: Limits & { outside: number[] };
  unscreened: Limits & { outside: number[] };
}
interface O6 {
  mean: number;
  meanMr: number;
  limits: Record<'3/1.128' | '2.66', Limits>;
  flags: Flags;
}
interface Ratios {
  numerators: number[];
  denominators: number[];
}
interface O7 {
  threeSigma: Limits;
  twoSigma: Limits;
}
type RuleCase = { case: string } & (
  | { rule: 'run-of-7'; sideOfMean: Side[] }
  | { rule: 'trend-of-7'; values: number[] }
  | { rule: 'two-of-three'; outerThird: number[]; sideOfMean: Side[] | string }
  | { rule: 'assurance'; improvement: 'increase' }
  | { rule: 'all four, from the values'; values: number[] }
);
interface RuleAnswer {
  completesAt?: number[];
  flagged?: number[];
  result?: string;
}
interface TinyAnswer extends Limits {
  mean: number;
  mrUpperLimit: number;
}

/** Flags as the oracles write them: point from 1 → signal. */
const flagsOf = ({ signals }: Xmr) =>
  Object.fromEntries(signals.flatMap((signal, at) => (signal ? [[String(at + 1), signal]] : [])));

const fromOne = (points: readonly number[]) => points.map((at) => at + 1);

describe('published charts', () => {
  it('O1: Wheeler, both constants, with the NHS flags, screened and not', () => {
    const { input, expect: wanted, tolerance } = oracle<Series, O1>('O1');
    const drawn = chart(input.values);
    near(drawn.mean, wanted.mean, tolerance.default);
    near(drawn.averageMovingRange, wanted.meanMr, tolerance.default);
    near(drawn.lower, wanted.lowerLimit, tolerance.default);
    near(drawn.upper, wanted.upperLimit, tolerance.default);
    expect(drawn.movingRanges).toEqual(wanted.movingRanges);
    near(drawn.movingRangeUpper, wanted.mrUpperLimit['3.267'], tolerance.default);
    near(
      chart(input.values, { mrLimitConstant: 3.268 }).movingRangeUpper,
      wanted.mrUpperLimit['3.268'],
      tolerance.default,
    );
    expect(flagsOf(drawn)).toEqual(wanted.nhs.unscreened.flags);
    const screened = chart(input.values, { screening: 'once' });
    near(screened.averageMovingRange, wanted.nhs.screened.meanMr, 0.0005);
    near(screened.lower, wanted.nhs.screened.lowerLimit, tolerance.default);
    near(screened.upper, wanted.nhs.screened.upperLimit, tolerance.default);
    expect(flagsOf(screened)).toEqual(wanted.nhs.screened.flags);
    expect(chart(input.values, { screening: true })).toEqual(screened);
    expect(drawn.limits).toBe('settled');
  });

  it('O3: the median moving range', () => {
    const { input, expect: wanted, tolerance } = oracle<Series & { limitConstant: number }, O3>('O3');
    const drawn = chart(input.values, { spread: 'median-mr' });
    expect(chart(input.values, { spread: 'median-mr', limitConstant: input.limitConstant })).toEqual(drawn);
    near(drawn.mean, wanted.mean, tolerance.default);
    near(drawn.averageMovingRange, wanted.medianMr, tolerance.default);
    near(drawn.upper, wanted.upperLimit, tolerance.default);
    near(drawn.lower, wanted.lowerLimit, tolerance.default);
    near(drawn.movingRangeUpper, wanted.mrUpperLimit, tolerance.default);
    near(drawn.upper, wanted.unrounded.upperLimit, 5e-5);
    near(drawn.lower, wanted.unrounded.lowerLimit, 5e-5);
    near(drawn.movingRangeUpper, wanted.unrounded.mrUpperLimit, 5e-5);
  });

  it('O4: screening outlying moving ranges', () => {
    const { input, expect: wanted, tolerance } = oracle<Series, O4>('O4');
    for (const [screening, lines] of [
      ['once', wanted.screened],
      ['off', wanted.unscreened],
    ] as const) {
      const drawn = chart(input.values, { screening });
      near(drawn.mean, wanted.mean, tolerance.default);
      near(drawn.lower, lines.lowerLimit, tolerance.default);
      near(drawn.upper, lines.upperLimit, tolerance.default);
      const outside = drawn.signals.flatMap((signal, at) => (signal?.startsWith('outside') ? [at + 1] : []));
      expect(outside).toEqual(lines.outside);
    }
  });

  it('O6: the constant in the fourth figure', () => {
    const { input, expect: wanted, tolerance } = oracle<Series, O6>('O6');
    for (const [name, limitConstant] of [
      ['3/1.128', 3 / 1.128],
      ['2.66', 2.66],
    ] as const) {
      const drawn = chart(input.values, { limitConstant });
      near(drawn.mean, wanted.mean, tolerance.default);
      near(drawn.averageMovingRange, wanted.meanMr, tolerance.default);
      near(drawn.upper, wanted.limits[name].upperLimit, tolerance.default);
      near(drawn.lower, wanted.limits[name].lowerLimit, tolerance.default);
      expect(flagsOf(drawn)).toEqual(wanted.flags);
      expect(drawn.limits).toBe('trial');
    }
  });

  it('O7: ratios, three and two sigma', () => {
    const { input, expect: wanted, tolerance } = oracle<Ratios, O7>('O7');
    const values = input.numerators.map((top, at) => top / (input.denominators[at] ?? 0));
    for (const [sigmas, lines] of [
      [3, wanted.threeSigma],
      [2, wanted.twoSigma],
    ] as const) {
      const drawn = chart(values, { limitConstant: sigmas / 1.128 });
      near(drawn.upper, lines.upperLimit, tolerance.default);
      near(drawn.lower, lines.lowerLimit, tolerance.default);
    }
  });

  it('O10: each rule by itself', () => {
    const { input, expect: wanted } = oracle<{ cases: RuleCase[] }, Record<string, RuleAnswer>>('O10');
    for (const { case: name, ...given } of input.cases) {
      if (given.rule === 'run-of-7') {
        expect(fromOne(runsCompletedAt(given.sideOfMean)), name).toEqual(wanted[name]?.completesAt);
      } else if (given.rule === 'trend-of-7') {
        expect(fromOne(trendsCompletedAt(given.values, 0)), name).toEqual(wanted[name]?.completesAt);
      } else if (given.rule === 'two-of-three') {
        const outer = given.outerThird.map((one) => one === 1);
        const sides: Side[] = Array.isArray(given.sideOfMean) ? given.sideOfMean : outer.map(() => 1);
        expect(fromOne(twoOfThreeAt(outer, sides)), name).toEqual(wanted[name]?.flagged);
      } else if (given.rule === 'assurance') {
        const target = { at: 11, improvement: given.improvement };
        expect(assuranceOf({ lower: 5, upper: 10 }, target)).toBe(wanted[name]?.result);
      } else {
        expect(flagsOf(chart(given.values)), name).toEqual({});
      }
    }
  });

  it('O11: tiny and degenerate series', () => {
    const {
      input,
      expect: wanted,
      tolerance,
    } = oracle<{ cases: { case: string; values: number[] }[] }, Record<string, TinyAnswer>>('O11');
    for (const { case: name, values } of input.cases.slice(0, 2)) {
      const drawn = chart(values, { mrLimitConstant: 3.268 });
      near(drawn.mean, wanted[name]?.mean, tolerance.default);
      near(drawn.upper, wanted[name]?.upperLimit, tolerance.default);
      near(drawn.lower, wanted[name]?.lowerLimit, tolerance.default);
      near(drawn.movingRangeUpper, wanted[name]?.mrUpperLimit, tolerance.default);
    }
    expect(xmr([])).toEqual({ verdict: 'refused', because: 'too-few-points' });
    expect(xmr([42])).toEqual({ verdict: 'refused', because: 'too-few-points' });
    for (const level of [0, 0.1, 1 / 3, -7, 1e9]) {
      for (const length of [2, 3, 10, 49]) {
        const drawn = chart(Array(length).fill(level), { screening: 'once' });
        expect(drawn.upper - drawn.lower).toBe(0);
        expect(flagsOf(drawn)).toEqual({});
      }
    }
  });
});

describe('a chart that nobody published', () => {
  it('refuses what is not a number, and a constant that draws no limits', () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(xmr([1, bad, 3])).toEqual({ verdict: 'refused', because: 'not-a-number' });
    }
    expect(xmr([1.7e308, -1.7e308])).toEqual({ verdict: 'refused', because: 'not-a-number' });
    expect(xmr([1, 2], { limitConstant: Number.NaN })).toEqual({
      verdict: 'refused',
      because: 'bad-constant',
    });
    expect(xmr([1, 2], { limitConstant: 0 })).toEqual({ verdict: 'refused', because: 'bad-constant' });
  });
  it('shows a trend before two of three and a run, all seven points of it', () => {
    const drawn = chart([50, 40, 60, 50, 41, 42, 43, 44, 45, 46, 47, 60, 40, 50, 60, 40, 50]);
    expect(drawn.signals.slice(4, 11)).toEqual(Array(7).fill('trend-up'));
    expect(chart([7, 6, 5, 4, 3, 2, 1]).signals).toContain('trend-down');
  });
  it('keeps a point that equals a limit inside, whatever the decimals do', () => {
    // Mean 0 and average moving range 2, so half a range either way lies exactly on the points.
    const drawn = chart([1, -1, 1, -1], { limitConstant: 0.5 });
    expect(drawn.upper).toBe(1);
    expect(flagsOf(drawn)).toEqual({});
    const decimals = chart([0.1, -0.1, 0.1, -0.1], { limitConstant: 0.5 });
    expect(flagsOf(decimals)).toEqual({});
  });
  it('breaks a run at a point on the mean, also when the mean is no exact decimal', () => {
    // Their mean is 0.2 but for rounding: the middle point lies on it, so neither side has seven.
    const drawn = chart([...Array(6).fill(0.1), 0.2, ...Array(6).fill(0.3)], { limitConstant: 90 });
    expect(flagsOf(drawn)).toEqual({});
  });
  it('is unmoved by float noise in a level series', () => {
    expect(flagsOf(chart([0.3, 0.1 + 0.2, 0.3, 0.3, 0.3, 0.1 + 0.2]))).toEqual({});
  });

  const series = fc.array(fc.integer({ min: -10_000, max: 10_000 }), { minLength: 2, maxLength: 60 });
  it('has the same signals in any unit, and mirrored ones upside down', () => {
    const flip: Record<string, string> = { high: 'low', low: 'high', up: 'down', down: 'up' };
    fc.assert(
      fc.property(series, fc.constantFrom(0.001, 1 / 60, 60, 1000), (values, unit) => {
        const { signals } = chart(values);
        expect(chart(values.map((value) => value * unit)).signals).toEqual(signals);
        const turned = signals.map(
          (one) => one?.replace(/high|low|up|down/, (word) => flip[word] ?? '') ?? null,
        );
        expect(chart(values.map((value) => -value)).signals).toEqual(turned);
      }),
    );
  });
  it('is never NaN, has a signal for each value, and screening never widens its limits', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noDefaultInfinity: true }), { maxLength: 30 }), (values) => {
        const drawn = xmr(values);
        if (drawn.verdict === 'refused') return;
        const { signals, movingRanges, limits: _, verdict: __, ...lines } = drawn;
        expect(Object.values(lines).every(Number.isFinite)).toBe(true);
        expect(signals).toHaveLength(values.length);
        expect(movingRanges).toHaveLength(values.length - 1);
        expect(chart(values, { screening: 'once' }).averageMovingRange).toBeLessThanOrEqual(
          drawn.averageMovingRange * (1 + 1e-12),
        );
      }),
    );
  });
});
