/**
 * A council's devices in a year with everything that goes wrong on the way: weeks away, answers lost, parcels sent
 * again, eight at once, clocks that are wrong, two versions side by side, a collector that is started anew. From a
 * seed, so that a fault can be looked at twice. It only knows the collector's door, and keeps books of its own.
 */
import { addDays, type Day } from '../utils/domain/day';
import { weekOf } from '../utils/domain/evidence/iso-week';
import { binOf, emptyBins } from '../utils/domain/evidence/log-bins';
import { normalDraw, seededDraw } from '../utils/domain/evidence/numerics/seeded-random';
import { mostRowsInParcel, type PooledRow, takenSchema } from '../utils/domain/evidence/parcel';

export interface Council {
  readonly devices: number;
  readonly weeks: number;
  readonly seed: number;
  /** A Monday. */
  readonly from: Day;
}

/** A door to a collector that may be another one each time. */
export interface Door {
  post(body: string): Promise<{ readonly status: number; readonly body: unknown }>;
  /** Starts the collector and its database anew. */
  restart(): Promise<void>;
  /** What the collector takes for today. */
  setToday(today: Day): void;
}

export interface Books {
  /** Rows that devices had to send, without those of wrong clocks. */
  readonly rows: number;
  /** Uses in them. */
  readonly uses: number;
  /** Rows of which a device has heard that they were taken. */
  readonly acknowledged: number;
  /** Rows of devices whose clock was ahead: refused, and kept aside by the device. */
  readonly aside: number;
  readonly requests: number;
  readonly lostAnswers: number;
  readonly repeats: number;
  readonly races: number;
  readonly restarts: number;
}

const lostShare = 0.1;
const repeatShare = 0.1;
const raceShare = 0.02;
const awayShare = 0.15;
const wrongClockShare = 0.01;
/** Of the collector with its database, spread over the weeks, each in the middle of one. */
const restartsInAll = 3;

type Draw = () => number;

const hex = (draw: Draw, digits: number) =>
  Array.from({ length: digits }, () => Math.floor(draw() * 16).toString(16)).join('');

const idFrom = (draw: Draw) =>
  `${hex(draw, 8)}-${hex(draw, 4)}-4${hex(draw, 3)}-8${hex(draw, 3)}-${hex(draw, 12)}`;

/** What a task typically takes, in seconds. */
const typicalSeconds = { manual: 75, helper: 45 } as const;

/** What an honest estimate has to come to: the helper's time over that by hand. */
export const simulatedRatio = typicalSeconds.helper / typicalSeconds.manual;

function rowFrom({ draw, contrib, number, pace }: Device, monday: Day): PooledRow {
  const arm = draw() < 0.3 ? 'manual' : 'helper';
  const times = Array.from(
    { length: 1 + Math.floor(draw() * 4) },
    () => typicalSeconds[arm] * pace * Math.exp(0.5 * normalDraw(draw)),
  );
  const logs = times.map((seconds) => Math.log(seconds));
  const add = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
  const hist = emptyBins();
  for (const seconds of times) hist[binOf(seconds)] = (hist[binOf(seconds)] ?? 0) + 1;
  const n = times.length;
  return {
    id: idFrom(draw),
    row: {
      ...{ v: 1, contrib, week: weekOf(monday), changeId: 'SC-003', taskDefId: 'copy-to-siblings' },
      ...{ taskDefV: number % 5 === 0 ? 2 : 1, stratum: `siblings=${1 + (number % 3)}` }, // two versions at once
      ...{ arm, assigned: 'on', learning: false },
      ...{ n, sumLog: add(logs), sumLog2: add(logs.map((log) => log * log)), sumSec: add(times) },
      ...{ sumLogIdle15: add(logs), sumLogIdle300: add(logs), lostSec: 0, uses: n, verified: n, hist },
      outcomes: { done: n, abandoned: 0, failed: 0, undone: 0 },
      purpose: 'evaluation-of-small-changes',
    },
  };
}

interface Device {
  readonly draw: Draw;
  readonly number: number;
  readonly isAhead: boolean;
  /** How slow this person is: 1 is as typical. */
  readonly pace: number;
  contrib: string;
  outbox: PooledRow[];
}

function deviceFrom(seed: number, number: number): Device {
  const draw = seededDraw(seed * 1_000_003 + number);
  const isAhead = draw() < wrongClockShare;
  return { draw, number, isAhead, pace: Math.exp(0.3 * normalDraw(draw)), contrib: idFrom(draw), outbox: [] };
}

/** A device has another random mark each quarter of thirteen weeks. */
function startWeek(device: Device, week: number): void {
  if (week % 13 === 0) device.contrib = idFrom(device.draw);
}

/** A council's rows without anything going wrong, week by week. */
export function rowsOfCouncil({ devices, weeks, seed, from }: Council): PooledRow[] {
  const fleet = Array.from({ length: devices }, (_, number) => deviceFrom(seed, number));
  return Array.from({ length: weeks }, (_, week) =>
    fleet.map((device) => {
      startWeek(device, week);
      return rowFrom(device, addDays(from, 7 * week));
    }),
  ).flat();
}

type Tally = { -readonly [Key in keyof Books]: number };

/** One parcel, as often as the network and the device make of it. True when the device has heard a yes. */
async function deliver(
  rows: readonly PooledRow[],
  draw: Draw,
  door: Door,
  tally: Tally,
): Promise<boolean | 'no'> {
  const body = JSON.stringify({ v: 1, rows });
  const isRace = draw() < raceShare;
  if (isRace) tally.races += 1;
  const answers = await Promise.all(Array.from({ length: isRace ? 8 : 1 }, () => door.post(body)));
  tally.requests += answers.length;
  if (draw() < repeatShare) {
    tally.repeats += 1;
    tally.requests += 1;
    await door.post(body);
  }
  if (draw() < lostShare) {
    tally.lostAnswers += 1;
    return false;
  }
  if (answers.every(({ status }) => status === 422)) return 'no';
  return answers.some((answer) => answer.status === 200 && takenSchema.safeParse(answer.body).success);
}

async function sendAll(device: Device, door: Door, tally: Tally): Promise<void> {
  for (let from = 0; from < device.outbox.length; ) {
    const rows = device.outbox.slice(from, from + mostRowsInParcel);
    const heard = await deliver(rows, device.draw, door, tally);
    if (heard === false)
      from += rows.length; // stays, and goes again next week
    else {
      device.outbox = device.outbox.filter((row) => !rows.includes(row));
      if (heard === 'no') tally.aside += rows.length;
      else tally.acknowledged += rows.length;
    }
  }
}

/** Goes through the weeks, and then on until every device has heard of all it had. */
export async function simulate({ devices, weeks, seed, from }: Council, door: Door): Promise<Books> {
  const tally: Tally = {
    ...{ rows: 0, uses: 0, acknowledged: 0, aside: 0, requests: 0 },
    ...{ lostAnswers: 0, repeats: 0, races: 0, restarts: 0 },
  };
  const fleet = Array.from({ length: devices }, (_, number) => deviceFrom(seed, number));
  const untilRestart = Math.ceil((devices * weeks) / (restartsInAll + 1));
  let turns = 0;
  for (let week = 0; week < weeks || fleet.some(({ outbox }) => outbox.length > 0); week += 1) {
    const monday = addDays(from, 7 * week);
    door.setToday(addDays(monday, 15));
    for (const device of fleet) {
      const { draw } = device;
      startWeek(device, week);
      if (week < weeks) {
        const of = device.isAhead ? addDays(monday, 70) : monday;
        const row = rowFrom(device, of);
        device.outbox.push(row);
        if (!device.isAhead) {
          tally.rows += 1;
          tally.uses += row.row.uses;
        }
      }
      turns += 1;
      const isRestart = turns % untilRestart === 0;
      if (isRestart) tally.restarts += 1;
      const sending = draw() >= awayShare ? sendAll(device, door, tally) : null;
      await Promise.all([sending, isRestart ? door.restart() : null]);
    }
  }
  return tally;
}
