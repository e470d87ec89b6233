/**
 * The weekly chart of how long a task takes: geometric means on a log scale with XmR limits worked out on logs, so no
 * limit is ever below zero; down is improvement. A thin week joins the next. Data only: the drawing and its table
 * twin take it from here. Source: reference/evaluation.md section 7, 'Durations'.
 */
import type { Day } from '../day';
import type { Interval } from './geometric-mean';
import { type IsoWeek, weekStartsOn } from './iso-week';
import { xmr } from './xmr';
import type { Signal } from './xmr-signals';

/** Timed tasks of one week and stratum; `contrib` is the device's mark, left out on the device itself. */
export interface WeekOfTasks {
  readonly week: IsoWeek;
  readonly n: number;
  readonly sumLog: number;
  readonly contrib?: string;
}

/** What a point must rest on. On a person's own device there is one device, and only that person looks. */
export interface PointNeeds {
  readonly tasks: number;
  readonly devices: number;
}

export const pooledNeeds: PointNeeds = { tasks: 5, devices: 3 };
export const ownNeeds: PointNeeds = { tasks: 5, devices: 1 };

/** One point: a week, or several that were thin. */
export interface WeeklyPoint {
  readonly from: IsoWeek;
  readonly to: IsoWeek;
  readonly n: number;
  readonly devices: number;
  /** Seconds. */
  readonly typicalSeconds: number;
}

export interface WeeklyPoints {
  readonly points: readonly WeeklyPoint[];
  /** The last weeks, as long as they are too thin for a point of their own. */
  readonly waiting: { readonly n: number; readonly devices: number } | null;
}

interface Gathered {
  readonly from: IsoWeek;
  readonly to: IsoWeek;
  readonly n: number;
  readonly sumLog: number;
  readonly devices: ReadonlySet<string>;
}

function weekTogether(week: IsoWeek, rows: readonly WeekOfTasks[]): Gathered {
  return {
    ...{ from: week, to: week },
    n: rows.reduce((sum, { n }) => sum + n, 0),
    sumLog: rows.reduce((sum, { sumLog }) => sum + sumLog, 0),
    devices: new Set(rows.map(({ contrib = 'own' }) => contrib)),
  };
}

/** The rows with tasks in them, week by week in order. */
function byWeek(rows: readonly WeekOfTasks[]): [IsoWeek, WeekOfTasks[]][] {
  const weeks = new Map<IsoWeek, WeekOfTasks[]>();
  for (const row of rows) {
    if (row.n === 0) continue;
    const held = weeks.get(row.week);
    if (held) held.push(row);
    else weeks.set(row.week, [row]);
  }
  return [...weeks].sort(([a], [b]) => (a < b ? -1 : 1));
}

const joined = (one: Gathered, next: Gathered): Gathered => ({
  ...{ from: one.from, to: next.to },
  n: one.n + next.n,
  sumLog: one.sumLog + next.sumLog,
  devices: new Set([...one.devices, ...next.devices]),
});

/** The points of a change in week order. All rows are taken as one stratum: strata are charted apart. */
export function weeklyPoints(rows: readonly WeekOfTasks[], needs: PointNeeds = pooledNeeds): WeeklyPoints {
  const points: WeeklyPoint[] = [];
  let open: Gathered | null = null;
  for (const [week, own] of byWeek(rows)) {
    const here: Gathered = weekTogether(week, own);
    const gathered: Gathered = open ? joined(open, here) : here;
    const { from, to, n, sumLog, devices } = gathered;
    const isEnough = n >= needs.tasks && devices.size >= needs.devices;
    open = isEnough ? null : gathered;
    if (isEnough) {
      points.push({ from, to, n, devices: devices.size, typicalSeconds: Math.exp(sumLog / n) });
    }
  }
  return { points, waiting: open ? { n: open.n, devices: open.devices.size } : null };
}

/** A dated reason to work the limits out anew from that week on. There is no formula for when. */
export interface Rebase {
  readonly on: Day;
  readonly why: string;
}

/** Seconds. */
export interface LimitLines {
  readonly mean: number;
  readonly limits: Interval;
  readonly standing: 'trial' | 'settled';
}

/** A stretch of points with limits of its own; none for a single point. */
export interface Stretch {
  readonly since: Rebase | null;
  readonly points: readonly (WeeklyPoint & { readonly signal: Signal | null })[];
  readonly lines: LimitLines | null;
}

function stretchOf(since: Rebase | null, points: readonly WeeklyPoint[]): Stretch {
  const drawn = xmr(points.map(({ typicalSeconds }) => Math.log(typicalSeconds)));
  if (drawn.verdict === 'refused') {
    return { since, points: points.map((point) => ({ ...point, signal: null })), lines: null };
  }
  const { mean, lower, upper, signals, limits } = drawn;
  return {
    since,
    points: points.map((point, at) => ({ ...point, signal: signals[at] ?? null })),
    lines: { mean: Math.exp(mean), limits: [Math.exp(lower), Math.exp(upper)], standing: limits },
  };
}

/** The points in stretches between rebases, each with its limits; stretches without a point are left out. */
export function durationChart(points: readonly WeeklyPoint[], rebases: readonly Rebase[] = []): Stretch[] {
  const starts: (Rebase | null)[] = [null, ...[...rebases].sort((a, b) => (a.on < b.on ? -1 : 1))];
  return starts
    .map((since, at) => {
      const next = starts[at + 1];
      const within = points.filter(({ from }) => {
        const on = weekStartsOn(from);
        return (!since || on >= since.on) && (!next || on < next.on);
      });
      return { since, within };
    })
    .filter(({ within }) => within.length > 0)
    .map(({ since, within }) => stretchOf(since, within));
}
