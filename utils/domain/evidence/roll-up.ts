/**
 * A week of events as counts and sums for each stratum: what dashboards read, and all that can ever leave a device.
 * Counts are exact; times are sums of logs, sums of seconds and log bins. Rolling up twice gives the same week, so a
 * crash in the middle loses and doubles nothing as long as a week's events are rolled up whole or added once.
 * Source: reference/evaluation.md sections 12 and 13.
 */
import * as z from 'zod/mini';
import type { Arm, Cell } from './cells';
import { isDuration } from './geometric-mean';
import { addBins, binCount, binOf, emptyBins, timesIn } from './log-bins';
import { stratumShape, type TimeEvent } from './time-event';

const count = z.int().check(z.minimum(0), z.maximum(10_000_000));
const sum = z.number().check(z.minimum(-1e12), z.maximum(1e12));

/** Sums of natural logs and of seconds are over timed tasks that were done. */
export const rollUpShape = {
  ...stratumShape,
  /** Timed tasks that were done. */
  n: count,
  sumLog: sum,
  sumLog2: sum,
  sumSec: sum,
  /** The same with gaps of 15 and of 300 seconds, for sensitivity. */
  sumLogIdle15: sum,
  sumLogIdle300: sum,
  /** Active seconds of tasks that came to nothing. */
  lostSec: sum,
  /** All of them, timed or not. */
  uses: count,
  /** Drafts made and read back. */
  verified: count,
  hist: z.array(count).check(z.length(binCount)),
  outcomes: z.strictObject({ done: count, abandoned: count, failed: count, undone: count }),
};

export const rollUpSchema = z.strictObject({ v: z.literal(1), ...rollUpShape });
export type WeeklyRollUp = z.infer<typeof rollUpSchema>;

type StratumKeys = Pick<WeeklyRollUp, keyof typeof stratumShape>;

/** What a roll-up is of: two with the same key belong in one row. */
export function stratumKey(of: StratumKeys): string {
  const { week, changeId, taskDefId, taskDefV, stratum, arm, assigned, learning } = of;
  return JSON.stringify([week, changeId, taskDefId, taskDefV, stratum, arm, assigned, learning]);
}

function emptyRollUp(event: TimeEvent): WeeklyRollUp {
  const { week, changeId, taskDefId, taskDefV, stratum, arm, assigned, learning } = event;
  return {
    v: 1,
    ...{ week, changeId, taskDefId, taskDefV, stratum, arm, assigned, learning },
    ...{ n: 0, sumLog: 0, sumLog2: 0, sumSec: 0, sumLogIdle15: 0, sumLogIdle300: 0, lostSec: 0 },
    ...{ uses: 0, verified: 0 },
    hist: emptyBins(),
    outcomes: { done: 0, abandoned: 0, failed: 0, undone: 0 },
  };
}

/** Active seconds with rework, by the longest gap counted; null when not timed or the clock jumped. */
function activeSeconds({ timing, flags }: TimeEvent, idle: 'idle15' | 'idle60' | 'idle300'): number | null {
  if (!timing || flags.includes('clockJump')) return null;
  const seconds = (timing.activeMs[idle] + timing.reworkMs) / 1000;
  return isDuration(seconds) ? seconds : null;
}

/** Adds one event to a row of its stratum, in place. */
function addEvent(row: WeeklyRollUp, event: TimeEvent): void {
  row.uses += 1;
  row.verified += event.verified;
  row.outcomes[event.outcome] += 1;
  const seconds = activeSeconds(event, 'idle60');
  if (seconds === null) return;
  if (event.outcome !== 'done') {
    row.lostSec += seconds;
    return;
  }
  const log = Math.log(seconds);
  const bin = binOf(seconds);
  row.n += 1;
  row.sumLog += log;
  row.sumLog2 += log * log;
  row.sumSec += seconds;
  row.sumLogIdle15 += Math.log(activeSeconds(event, 'idle15') ?? seconds);
  row.sumLogIdle300 += Math.log(activeSeconds(event, 'idle300') ?? seconds);
  row.hist[bin] = (row.hist[bin] ?? 0) + 1;
}

const inKeyOrder = <Row extends StratumKeys>(rows: Iterable<Row>): Row[] =>
  [...rows]
    .map((row) => ({ row, key: stratumKey(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ row }) => row);

/** Events as weekly roll-ups, one a stratum. An event that comes twice, by its id, counts once. */
export function rollUp(events: readonly TimeEvent[]): WeeklyRollUp[] {
  const rows = new Map<string, WeeklyRollUp>();
  const counted = new Set<string>();
  for (const event of [...events].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (counted.has(event.id)) continue;
    counted.add(event.id);
    const key = stratumKey(event);
    const row = rows.get(key) ?? emptyRollUp(event);
    addEvent(row, event);
    rows.set(key, row);
  }
  return inKeyOrder(rows.values());
}

function together(one: WeeklyRollUp, other: WeeklyRollUp): WeeklyRollUp {
  return {
    ...one,
    n: one.n + other.n,
    sumLog: one.sumLog + other.sumLog,
    sumLog2: one.sumLog2 + other.sumLog2,
    sumSec: one.sumSec + other.sumSec,
    sumLogIdle15: one.sumLogIdle15 + other.sumLogIdle15,
    sumLogIdle300: one.sumLogIdle300 + other.sumLogIdle300,
    lostSec: one.lostSec + other.lostSec,
    uses: one.uses + other.uses,
    verified: one.verified + other.verified,
    hist: one.hist.map((held, bin) => held + (other.hist[bin] ?? 0)),
    outcomes: {
      done: one.outcomes.done + other.outcomes.done,
      abandoned: one.outcomes.abandoned + other.outcomes.abandoned,
      failed: one.outcomes.failed + other.outcomes.failed,
      undone: one.outcomes.undone + other.outcomes.undone,
    },
  };
}

/** Adds roll-ups of *different* events. The caller says, by removing the events in the same step, that they are. */
export function addRollUps(held: readonly WeeklyRollUp[], more: readonly WeeklyRollUp[]): WeeklyRollUp[] {
  const rows = new Map<string, WeeklyRollUp>();
  for (const row of [...held, ...more]) {
    const key = stratumKey(row);
    const same = rows.get(key);
    rows.set(key, same ? together(same, row) : row);
  }
  return inKeyOrder(rows.values());
}

interface OpenCell {
  readonly stratum: string;
  readonly device: string | null;
  n: number;
  sumLog: number;
  sumLog2: number;
  sumSeconds: number;
  readonly bins: number[];
}

/** The longest gap counted, in seconds. Only for 60 are squares and bins kept, so the others give ratios alone. */
export type IdleRule = 15 | 60 | 300;

const sumAt: Record<IdleRule, 'sumLogIdle15' | 'sumLog' | 'sumLogIdle300'> = {
  15: 'sumLogIdle15',
  60: 'sumLog',
  300: 'sumLogIdle300',
};

/** Roll-ups as the cells of an estimate's arm, the weeks of a device together: exact sums, times from the bins. */
export function armFromRollUps(
  rows: readonly (Omit<WeeklyRollUp, 'v'> & { readonly contrib?: string })[],
  idle: IdleRule = 60,
): Arm {
  const cells = new Map<string, OpenCell>();
  for (const row of rows) {
    const { stratum, contrib, n, sumLog2, sumSec, hist } = row;
    if (n === 0) continue;
    const key = `${contrib ?? ''} ${stratum}`;
    const device = contrib ?? null;
    const cell = cells.get(key) ?? {
      ...{ stratum, device, n: 0, sumLog: 0, sumLog2: 0, sumSeconds: 0, bins: emptyBins() },
    };
    cell.n += n;
    cell.sumLog += row[sumAt[idle]];
    cell.sumSeconds += sumSec;
    if (idle === 60) {
      cell.sumLog2 += sumLog2;
      addBins(cell.bins, hist);
    }
    cells.set(key, cell);
  }
  return {
    cells: [...cells.values()].map(({ bins, ...cell }): Cell => ({ ...cell, times: timesIn(bins) })),
    lostSeconds: rows.reduce((lost, { lostSec }) => lost + lostSec, 0),
  };
}
