/** Nothing is lost or counted twice between an event and a pooled week, and nothing that names anybody gets in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baselineOf, estimateChange } from '../../../utils/domain/evidence/change-estimate';
import {
  contributionSchema,
  contributionsOf,
  isSettledWeek,
  mergeContributions,
} from '../../../utils/domain/evidence/contribution';
import { estimateSaving } from '../../../utils/domain/evidence/estimate';
import { isIsoWeek, weekOf, weekStartsOn } from '../../../utils/domain/evidence/iso-week';
import { binCount, binMiddle, binOf } from '../../../utils/domain/evidence/log-bins';
import { addRollUps, rollUp, rollUpSchema, type WeeklyRollUp } from '../../../utils/domain/evidence/roll-up';
import { timeEventSchema } from '../../../utils/domain/evidence/time-event';
import { event, idFor, someEvents } from './event-rows';
import { near } from './oracles';

describe('a week', () => {
  it('is the ISO one, also around the new year', () => {
    for (const [day, week] of [
      ['2026-11-23', '2026-W48'],
      ['2026-11-22', '2026-W47'],
      ['2027-01-01', '2026-W53'],
      ['2024-12-30', '2025-W01'],
      ['2021-01-03', '2020-W53'],
      ['2018-12-31', '2019-W01'],
    ] as const) {
      expect(weekOf(day)).toBe(week);
      expect(isIsoWeek(week)).toBe(true);
    }
    expect(weekStartsOn('2026-W48')).toBe('2026-11-23');
    expect(['2025-W53', '2026-W00', '2026-48', '2026-W5', 'x'].some(isIsoWeek)).toBe(false);
  });
  it('counts durations in bins a tenth wide, from half a second to four hours', () => {
    expect([0.01, 0.5, 0.5499, 0.5501, 60, 1e9].map(binOf)).toEqual([0, 0, 0, 1, 50, binCount - 1]);
    for (let bin = 0; bin < binCount; bin += 1) expect(binOf(binMiddle(bin))).toBe(bin);
    expect(0.5 * 1.1 ** binCount).toBeGreaterThan(4 * 3600);
  });
});

describe('an event', () => {
  it('has no room for anything but marks, enums and times, at any depth', () => {
    const good = event(1, { day: '2026-11-18' });
    expect(timeEventSchema.safeParse(good).success).toBe(true);
    expect(timeEventSchema.safeParse({ ...good, timing: null }).success).toBe(true);
    const forbidden = [
      'name',
      'email',
      'login',
      'childId',
      'caseId',
      'url',
      'title',
      'text',
      'ip',
      'user',
      'keys',
    ];
    for (const key of forbidden) {
      expect(timeEventSchema.safeParse({ ...good, [key]: 'x' }).success, key).toBe(false);
      expect(
        timeEventSchema.safeParse({ ...good, timing: { ...good.timing, [key]: 1 } }).success,
        `timing.${key}`,
      ).toBe(false);
    }
    for (const wrong of [
      { stratum: 'Jane Smith, 12 High Street' },
      { week: '2026-W60' },
      { day: '2026-11-25' },
      { changeId: 'anything' },
      { id: 'a' },
      { mosaicSig: 'https://mosaic/?person=1' },
    ]) {
      expect(timeEventSchema.safeParse({ ...good, ...wrong }).success, JSON.stringify(wrong)).toBe(false);
    }
  });
});

describe('a roll-up', () => {
  it('counts uses that were not timed, and keeps no duration of them', () => {
    const [row] = rollUp([event(1, { timing: null }), event(2, { timing: null, outcome: 'failed' })]);
    expect(row).toMatchObject({ uses: 2, n: 0, sumLog: 0, sumSec: 0, lostSec: 0 });
    expect(row?.outcomes).toEqual({ done: 1, abandoned: 0, failed: 1, undone: 0 });
    expect(rollUpSchema.safeParse(row).success).toBe(true);
  });
  it('adds rework to a task, loses what came to nothing, and voids a clock jump', () => {
    const long = event(1, {}, 100);
    const [row] = rollUp([
      { ...long, timing: long.timing && { ...long.timing, reworkMs: 20_000 } },
      event(2, { outcome: 'abandoned' }, 30),
      event(3, { flags: ['clockJump'] }, 999),
    ]);
    expect(row).toMatchObject({ n: 1, sumSec: 120, lostSec: 30, uses: 3 });
    near(row?.sumLog ?? 0, Math.log(120), 1e-12);
  });
  it('is the same in any order, and when events come twice', () => {
    const events = someEvents(300, 5);
    expect(rollUp([...events].reverse())).toEqual(rollUp(events));
    expect(rollUp([...events, ...events.slice(0, 100)])).toEqual(rollUp(events));
  });
  it('of parts, added, is the roll-up of the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 60 }), (seed, cut) => {
        const events = someEvents(60, seed);
        const whole = rollUp(events);
        const parts = addRollUps(rollUp(events.slice(0, cut)), rollUp(events.slice(cut)));
        const counts = (rows: readonly WeeklyRollUp[]) =>
          rows.map(({ week, stratum, arm, learning, n, uses, hist, outcomes }) => ({
            ...{ week, stratum, arm, learning, n, uses, hist, outcomes },
          }));
        expect(counts(parts)).toEqual(counts(whole));
        whole.forEach((row, at) => {
          near(parts[at]?.sumLog ?? 0, row.sumLog, 1e-9);
          near(parts[at]?.sumSec ?? 0, row.sumSec, 1e-6);
        });
        expect(whole.reduce((sum, { uses }) => sum + uses, 0)).toBe(60);
      }),
      { numRuns: 50 },
    );
  });
});

describe('contributions', () => {
  const from = (device: number, seed: number) =>
    contributionsOf(rollUp(someEvents(40, seed)), { contrib: idFor(device), today: '2027-01-01' });
  it('leave when their week is past forgetting, with the id given and their purpose', () => {
    const rows = contributionsOf(rollUp(someEvents(60, 2)), { contrib: idFor(7), today: '2026-11-30' });
    expect(new Set(rows.map(({ week }) => week))).toEqual(new Set(['2026-W46', '2026-W47']));
    expect(isSettledWeek('2026-W47', '2026-11-29')).toBe(false);
    expect(rows.every((row) => contributionSchema.safeParse(row).success)).toBe(true);
    expect(contributionSchema.safeParse({ ...rows[0], purpose: 'performance' }).success).toBe(false);
    expect(contributionSchema.safeParse({ ...rows[0], day: '2026-11-18' }).success).toBe(false);
  });
  it('count once however often and in whatever order they arrive', () => {
    const [a, b, c] = [from(1, 1), from(2, 2), from(3, 3)];
    const all = mergeContributions(mergeContributions(a, b).rows, c);
    expect(all).toMatchObject({ added: c.length, duplicates: 0, conflicts: 0 });
    expect(mergeContributions(mergeContributions(c, a).rows, b).rows).toEqual(all.rows);
    expect(mergeContributions(all.rows, b)).toMatchObject({ rows: all.rows, added: 0, duplicates: b.length });
    const reread = JSON.parse(JSON.stringify(b));
    expect(mergeContributions(all.rows, reread).duplicates).toBe(b.length);
    expect(JSON.stringify(reread)).toBe(JSON.stringify(b));
  });
  it('that contradict one another are told, and the same one is kept either way', () => {
    const [row, ...rest] = from(1, 1);
    if (!row) throw new Error('no rows');
    const other = { ...row, uses: row.uses + 1 };
    const one = mergeContributions([row, ...rest], [other]);
    expect(one.conflicts).toBe(1);
    expect(mergeContributions([other, ...rest], [row]).rows).toEqual(one.rows);
    expect(one.rows).toContainEqual(other);
  });
});

describe('an estimate from weeks', () => {
  const events = someEvents(400, 11).map((one) => ({ ...one, learning: false }));
  it('is the one from the single timings', () => {
    const times = (arm: string) =>
      events.flatMap(({ timing, arm: own, stratum, outcome }) =>
        timing && own === arm ? [{ seconds: timing.activeMs.idle60 / 1000, stratum, outcome }] : [],
      );
    const single = estimateSaving(times('manual'), times('helper'));
    const { estimate } = estimateChange(rollUp(events));
    if (single.verdict !== 'estimate' || estimate.verdict !== 'estimate') throw new Error('too few');
    near(estimate.ratio, single.ratio, 1e-12);
    near(estimate.ratioInterval[0], single.ratioInterval[0], 1e-12);
    near(estimate.savedSeconds, single.savedSeconds, 1e-6);
    expect(estimate.n).toEqual(single.n);
    expect(Math.abs(estimate.shiftSeconds - single.shiftSeconds)).toBeLessThan(15);
  });
  it('leaves learning out and shows it, and prefers the native way as baseline', () => {
    const rows = rollUp([
      ...Array.from({ length: 10 }, (_, at) => event(at, { arm: 'manual' }, 200 + at)),
      ...Array.from({ length: 10 }, (_, at) => event(100 + at, { arm: 'native' }, 100 + at)),
      ...Array.from({ length: 10 }, (_, at) => event(200 + at, {}, 80 + at)),
      ...Array.from({ length: 5 }, (_, at) => event(300 + at, { learning: true }, 300 + at)),
      ...Array.from({ length: 5 }, (_, at) => event(400 + at, { timing: null })),
    ]);
    expect(baselineOf(rows)).toBe('native');
    const told = estimateChange(rows);
    expect(told).toMatchObject({ compared: ['native', 'helper'], learningTasks: 5, coverage: 0.5 });
    expect(told.estimate).toMatchObject({ verdict: 'estimate', n: [10, 10] });
    expect(told.sensitivity.withLearning).toBeGreaterThan(1);
    near(told.sensitivity.idle15 ?? 0, told.estimate.verdict === 'estimate' ? told.estimate.ratio : 0, 1e-12);
    expect(estimateChange(rows, 'holdback').estimate.verdict).toBe('too-few');
  });
});
