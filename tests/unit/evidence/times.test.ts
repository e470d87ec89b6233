/** Typical and predicted times against their published figures. */
import { describe, expect, it } from 'vitest';
import { typicalTime } from '../../../utils/domain/evidence/geometric-mean';
import {
  isBeyondBelief,
  type KlmScript,
  type Operator,
  type Prediction,
  predictedTime,
} from '../../../utils/domain/evidence/predicted';
import { near, oracle } from './oracles';

interface O15Input {
  seconds: number[];
  confidence: number;
}
interface O15Answer {
  geometricMean: number;
  interval: [number, number];
}
interface O14Input {
  operatorSeconds: Partial<Record<Operator, number>>;
  cases: { case: string; ops: Partial<Record<Operator, number>> }[];
}

describe('the typical time', () => {
  it('O15: is the geometric mean with its interval on logs', () => {
    const {
      input,
      expect: wanted,
      tolerance,
    } = oracle<O15Input, Record<'exact' | 'published', O15Answer>>('O15');
    const typical = typicalTime(input.seconds, input.confidence);
    if (typical.verdict !== 'typical' || !typical.interval) throw new Error('refused');
    for (const [answer, within] of [
      [wanted.exact, tolerance.default],
      [wanted.published, 0.5],
    ] as const) {
      near(typical.geometricMean, answer.geometricMean, within);
      near(typical.interval[0], answer.interval[0], within);
      near(typical.interval[1], answer.interval[1], within);
    }
  });
  it('has no interval for one task, and refuses none and what is no duration', () => {
    expect(typicalTime([60])).toMatchObject({ interval: null, n: 1 });
    expect(typicalTime([])).toEqual({ verdict: 'refused', because: 'no-tasks' });
    for (const bad of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(typicalTime([60, bad])).toEqual({ verdict: 'refused', because: 'not-a-duration' });
    }
  });
});

const script = (counts: Partial<Record<Operator, number>>): KlmScript => ({
  ops: Object.entries(counts).map(([op, n]) => ({ op: op as Operator, n })),
});

describe('the predicted time', () => {
  it('O14: adds up the operators', () => {
    const { input, expect: wanted, tolerance } = oracle<O14Input, Record<string, number>>('O14');
    for (const { case: name, ops } of input.cases) {
      const told = predictedTime(script(ops), { seconds: input.operatorSeconds }) as Prediction;
      near(told.seconds, wanted[name] ?? 0, tolerance.default);
      near(
        (predictedTime(script(ops), { typist: 'skilled' }) as Prediction).seconds,
        wanted[name] ?? 0,
        1e-9,
      );
    }
  });
  it('gives the sibling note and its confirmation as the reference does', () => {
    const byHand = predictedTime(script({ M: 6, P: 8, B: 16, H: 6, K: 30 })) as Prediction;
    near(byHand.seconds, 29.3, 0.05);
    expect(byHand.band.map(Math.round)).toEqual([23, 35]);
    near((predictedTime(script({ M: 2, P: 5, B: 10 })) as Prediction).seconds, 9.2, 0.05);
    expect(isBeyondBelief(20, byHand)).toBe(false);
    expect(isBeyondBelief(36, byHand)).toBe(true);
  });
  it('refuses a wait nobody measured, a count that is none, and users of assistive technology', () => {
    expect(predictedTime(script({ R: 2 }))).toEqual({
      verdict: 'refused',
      because: 'wait-not-measured',
      operator: 'R',
    });
    expect(predictedTime(script({ R: 2 }), { seconds: { R: 1.5 } })).toMatchObject({ seconds: 3 });
    expect(predictedTime({ ops: [{ op: 'R', n: 1, s: 4 }] })).toMatchObject({ seconds: 4 });
    expect(predictedTime(script({ K: -1 }))).toMatchObject({ because: 'not-a-count' });
    expect(predictedTime(script({ K: Number.NaN }))).toMatchObject({ because: 'not-a-count' });
    expect(predictedTime(script({ K: 1 }), { user: 'assistive-technology' })).toMatchObject({
      because: 'assistive-technology',
    });
  });
});
