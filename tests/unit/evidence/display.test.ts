/** What may be said, at which level, and when; and that levels cannot be added. */
import { describe, expect, it } from 'vitest';
import { baselineStanding, watchEndsOn } from '../../../utils/domain/evidence/baseline';
import { displayOf, sayDuration, sayRatio, twoFigures } from '../../../utils/domain/evidence/display';
import { type Estimate, estimateSaving } from '../../../utils/domain/evidence/estimate';
import { type MeasuredSaving, measuredLevel } from '../../../utils/domain/evidence/levels';
import { programmeTotal } from '../../../utils/domain/evidence/programme-total';
import { reviewPointSince } from '../../../utils/domain/evidence/review-point';

const times = (n: number, factor: number, devices?: number) =>
  Array.from({ length: n }, (_, at) => ({
    seconds: (100 + ((at * 37) % 40)) * factor,
    ...(devices ? { device: `d${at % devices}` } : {}),
  }));

describe('the display', () => {
  it('says how far the smaller arm has come', () => {
    expect(displayOf(estimateSaving(times(20, 1), times(5, 0.7)))).toEqual({
      state: 'not-enough',
      n: 5,
      need: 8,
      of: 'tasks',
    });
  });
  it('shows the interval only while early, and while devices are few or not known', () => {
    const early = { state: 'early', direction: 'saves-time', standing: 'early' };
    expect(displayOf(estimateSaving(times(12, 1, 6), times(12, 0.5, 6)))).toEqual(early);
    expect(displayOf(estimateSaving(times(40, 1, 4), times(40, 0.5, 4)))).toEqual(early);
    expect(displayOf(estimateSaving(times(40, 1), times(40, 0.5)))).toEqual(early);
  });
  it('shows an estimate, a loss as a loss, and no clear change', () => {
    const of = (factor: number) => displayOf(estimateSaving(times(40, 1, 8), times(40, factor, 8)));
    expect(of(0.7)).toEqual({ state: 'shown', direction: 'saves-time', standing: 'settled' });
    expect(of(1.4)).toEqual({ state: 'shown', direction: 'costs-time', standing: 'settled' });
    expect(of(1)).toEqual({ state: 'no-clear-change', standing: 'settled' });
    expect(displayOf(estimateSaving([-1], []))).toEqual({ state: 'refused', because: 'not-a-duration' });
  });
  it('speaks in two figures, and of hours never to the minute', () => {
    expect(twoFigures(12_345)).toBe(12_000);
    expect([38.4, 61, 3599, 5400, 3600, 434_000, -7200, 0.2, 1].map(sayDuration)).toEqual([
      '38 seconds',
      '1 minute',
      '1 hour',
      '1.5 hours',
      '1 hour',
      '120 hours',
      '-2 hours',
      '0.2 seconds',
      '1 second',
    ]);
    expect(sayRatio({ ratio: 0.7, ratioInterval: [0.612, 0.8] })).toBe('takes 70% of the time (61–80%)');
    expect(sayRatio({ ratio: 1.234, ratioInterval: [1.01, 1.5] })).toBe('takes 120% of the time (100–150%)');
  });
  it('changes claims only at review points', () => {
    const was = { n: 12, on: '2026-11-20' };
    expect(reviewPointSince(was, { n: 19, on: '2026-11-27' })).toBeNull();
    expect(reviewPointSince(was, { n: 20, on: '2026-11-27' })).toBe('n20');
    expect(reviewPointSince(was, { n: 55, on: '2026-12-01' })).toBe('n50');
    expect(reviewPointSince({ n: 130, on: '2026-11-30' }, { n: 131, on: '2026-12-01' })).toBe('month-end');
    expect(reviewPointSince({ n: 130, on: '2026-11-01' }, { n: 199, on: '2026-11-30' })).toBeNull();
  });
});

describe('a baseline', () => {
  const baseline = { capturedOn: '2026-08-31', taskDefV: 1, mosaicSig: 'a1' };
  const now = { today: '2027-02-28', taskDefV: 1, mosaicSig: 'a1' };
  it('stands for six months, by the calendar', () => {
    expect(baselineStanding(baseline, now)).toEqual({ verdict: 'stands', until: '2027-02-28' });
    expect(baselineStanding(baseline, { ...now, today: '2027-03-01' })).toMatchObject({
      because: 'six-months',
    });
    expect(baselineStanding({ ...baseline, capturedOn: '2026-06-15' }, now)).toMatchObject({
      because: 'six-months',
    });
    expect(baselineStanding({ ...baseline, capturedOn: '2027-01-15' }, now)).toMatchObject({
      until: '2027-07-15',
    });
  });
  it('ends when the task or Mosaic changes, and watching ends itself', () => {
    expect(baselineStanding(baseline, { ...now, taskDefV: 2 })).toMatchObject({ because: 'task-changed' });
    expect(baselineStanding(baseline, { ...now, mosaicSig: 'b2' })).toMatchObject({
      because: 'mosaic-changed',
    });
    expect(watchEndsOn('2026-11-02')).toBe('2026-11-29');
  });
});

describe('levels of evidence', () => {
  const saving = <Level extends 'E2' | 'E3'>(
    level: Level,
    changeId: string,
    [low, middle, high]: readonly [number, number, number],
  ): MeasuredSaving<Level> => ({
    level,
    changeId,
    savedSeconds: middle,
    savedInterval: [low, high],
    afterSeconds: 1000,
    lostSeconds: 0,
    tasks: 31,
  });
  it('need what the reference says', () => {
    const grounds = { n: [8, 8] as const, timer: 'validated' as const, trial: [] };
    expect(measuredLevel(grounds)).toBe('E2');
    expect(measuredLevel({ ...grounds, n: [8, 7] })).toBeNull();
    expect(measuredLevel({ ...grounds, timer: 'not-validated' })).toBeNull();
    const device = { weeksOff: 4, tasksOn: 20, tasksOff: 20 };
    expect(measuredLevel({ ...grounds, trial: [device, device] })).toBe('E3');
    expect(measuredLevel({ ...grounds, trial: [device, { ...device, weeksOff: 3 }] })).toBeNull();
  });
  it('add up within a level, losses too, with an interval narrower than the sum of the ends', () => {
    const gain = saving('E2', 'SC-003', [200, 400, 600]);
    const loss = saving('E2', 'SC-005', [-300, -200, -100]);
    const total = programmeTotal<'E2'>([gain, loss], 100, 1);
    if (total.verdict !== 'total') throw new Error(total.because);
    expect(total).toMatchObject({ level: 'E2', savedSeconds: 200, changes: 2, coverage: 0.62 });
    const [low, high] = total.savedInterval;
    expect(low).toBeGreaterThan(-100);
    expect(low).toBeLessThan(200);
    expect(high).toBeLessThan(500);
    expect(high).toBeGreaterThan(200);
    expect(programmeTotal<'E2'>([loss, gain], 100, 1)).toEqual(total);
    const alone = programmeTotal<'E2'>([gain], 31, 1);
    if (alone.verdict !== 'total') throw new Error(alone.because);
    expect(Math.abs(alone.savedInterval[0] - 200)).toBeLessThan(15);
    expect(Math.abs(alone.savedInterval[1] - 600)).toBeLessThan(15);
  });
  it('never add to one another, in types and in data', () => {
    const early = saving('E2', 'SC-003', [1, 2, 3]);
    const same = saving('E3', 'SC-005', [1, 2, 3]);
    // @ts-expect-error an E3 saving cannot be added to E2 savings
    expect(programmeTotal<'E2'>([early, same], 100, 1)).toMatchObject({ because: 'levels-mixed' });
    // @ts-expect-error and a total of 'either level' does not exist
    expect(programmeTotal<'E2' | 'E3'>([early, same], 100, 1)).toMatchObject({ because: 'levels-mixed' });
    // @ts-expect-error an estimate by itself has no level, so it cannot enter a total
    const unlevelled: MeasuredSaving<'E2'> = estimateSaving(times(9, 1), times(9, 1)) as Estimate;
    expect(unlevelled).toBeDefined();
    expect(programmeTotal<'E2'>([early, early], 100, 1)).toMatchObject({ because: 'counted-twice' });
    expect(programmeTotal<'E2'>([], 100, 1)).toMatchObject({ because: 'nothing-measured' });
  });
});
