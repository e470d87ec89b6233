/** The weekly chart: thin weeks join, limits are never below zero, a rebase starts afresh. */
import { describe, expect, it } from 'vitest';
import {
  durationChart,
  ownNeeds,
  type WeekOfTasks,
  weeklyPoints,
} from '../../../utils/domain/evidence/duration-chart';

const weeks = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `2026-W${String(from + at).padStart(2, '0')}`);
const rows = (names: readonly string[], seconds: number, each = 2, devices = 3): WeekOfTasks[] =>
  names.flatMap((week, at) =>
    Array.from({ length: devices }, (_, device) => ({
      week,
      contrib: `d${device}`,
      n: each,
      sumLog: each * Math.log(seconds + (at % 3)),
    })),
  );

describe('the weekly chart', () => {
  it('joins a thin week to the next, and says what waits', () => {
    const thin = [
      ...rows(['2026-W10'], 60, 1, 2),
      ...rows(['2026-W11'], 60, 1, 3),
      ...rows(['2026-W12'], 60, 1, 1),
    ];
    const { points, waiting } = weeklyPoints(thin);
    expect(points).toHaveLength(1);
    expect(points[0]).toMatchObject({ from: '2026-W10', to: '2026-W11', n: 5, devices: 3 });
    expect(points[0]?.typicalSeconds).toBeCloseTo(60, 10);
    expect(waiting).toEqual({ n: 1, devices: 1 });
    expect(weeklyPoints(rows(['2026-W10'], 60, 5, 1)).points).toEqual([]);
    expect(weeklyPoints(rows(['2026-W10'], 60, 5, 1), ownNeeds).points).toHaveLength(1);
    expect(weeklyPoints([])).toEqual({ points: [], waiting: null });
  });
  it('has limits on logs, so never below zero, and flags a fall', () => {
    const { points } = weeklyPoints([...rows(weeks(1, 13), 90), ...rows(weeks(13, 22), 30)]);
    const [stretch] = durationChart(points);
    expect(stretch?.lines?.limits[0]).toBeGreaterThan(0);
    expect(stretch?.lines?.standing).toBe('settled');
    expect(stretch?.points.at(-1)?.signal).toMatch(/low$/);
  });
  it('starts afresh at a rebase, with its reason', () => {
    const { points } = weeklyPoints([...rows(weeks(1, 13), 90), ...rows(weeks(13, 22), 30)]);
    const why = { on: '2026-03-23', why: 'helper switched on' };
    const [early, late] = durationChart(points, [why]);
    expect(early).toMatchObject({ since: null, lines: { standing: 'settled' } });
    expect(late).toMatchObject({ since: why, lines: { standing: 'trial' } });
    expect([...(early?.points ?? []), ...(late?.points ?? [])].every(({ signal }) => signal === null)).toBe(
      true,
    );
    expect(durationChart(points.slice(0, 1))).toMatchObject([{ lines: null, points: [{ signal: null }] }]);
  });
});
