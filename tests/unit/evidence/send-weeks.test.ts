/**
 * Sending over weeks without a network: the worker asks later each time, loses nothing, sends everything once when the
 * pool answers again, obeys what the pool asks to wait, and stops in the middle when the person says so.
 */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addDays } from '../../../utils/domain/day';
import { weekOf } from '../../../utils/domain/evidence/iso-week';
import { type Parcel, type PooledRow, takenSchema } from '../../../utils/domain/evidence/parcel';
import type { Answered } from '../../../utils/platform/post';
import { event } from './event-rows';

const minute = 60_000;
const collector = { address: 'https://pool.northshire.example', token: 'token', leastPeople: 10 };
const nobody: Answered = { status: 0, body: null, retryAfter: 0 };

let sending: 'on' | 'off';
let answer: (rows: readonly PooledRow[]) => Answered;
/** What came out of the device, request by request. */
let out: (readonly PooledRow[])[];

vi.mock('../../../utils/settings/collector', () => ({ readCollector: async () => collector }));
vi.mock('../../../utils/settings/pause', () => ({ isPaused: async () => false }));
vi.mock('../../../utils/settings/stored', () => ({
  readTiming: async () => 'on',
  readSending: async () => sending,
}));
vi.mock('../../../utils/platform/post', () => ({
  postJson: async (_address: string, _token: string, body: string) => {
    const { rows } = JSON.parse(body) as Parcel;
    out.push(rows);
    return answer(rows);
  },
}));

const yes = (rows: readonly PooledRow[]): Answered => ({
  ...{ status: 200, retryAfter: 0 },
  body: takenSchema.parse({ added: rows.length, known: 0 }),
});

/** A worker that has just been started, and knows nothing. */
async function freshWorker() {
  vi.resetModules();
  const [worker, outbox, events] = await Promise.all([
    import('../../../utils/background/send-weeks'),
    import('../../../utils/evidence/outbox'),
    import('../../../utils/evidence/events'),
  ]);
  return { ...worker, ...outbox, ...events };
}
type Worker = Awaited<ReturnType<typeof freshWorker>>;

const day = '2026-11-23';
const timedOn = (days: readonly string[], worker: Worker) =>
  worker.addEvents(days.map((one, at) => event(at + 1, { week: weekOf(one), day: one })));
const statesIn = async (worker: Worker) => (await worker.readOutbox()).map(({ state }) => state);
const nextTry = async () => ((await fakeBrowser.alarms.get('send-weeks'))?.scheduledTime ?? 0) - Date.now();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T09:00:00`) });
  vi.stubGlobal('indexedDB', new IDBFactory());
  fakeBrowser.reset();
  sending = 'on';
  answer = () => nobody;
  out = [];
});
afterEach(() => vi.useRealTimers());

it('asks later each time while nobody answers, over weeks and new workers, and then sends each row once', async () => {
  let worker = await freshWorker();
  await timedOn([addDays(day, -42), addDays(day, -35), addDays(day, -28)], worker);
  const waits: number[] = [];
  for (let attempt = 0; attempt < 12; attempt += 1) {
    if (attempt % 4 === 3) worker = await freshWorker();
    await worker.sendWeeks();
    waits.push(await nextTry());
    vi.setSystemTime(Date.now() + (waits.at(-1) ?? 0));
  }
  expect(Date.now() - new Date(`${day}T09:00:00`).getTime()).toBeGreaterThan(7 * 24 * 60 * minute);
  const growing = waits.slice(0, 8); // after that it is two to three days each time
  expect(growing).toEqual(growing.toSorted((a, b) => a - b));
  const ids = out[0]?.map(({ id }) => id);
  expect(ids).toHaveLength(3);
  expect(out.every((rows) => rows.map(({ id }) => id).join() === ids?.join())).toBe(true);
  out = [];
  answer = yes;
  await worker.sendWeeks();
  await worker.sendWeeks();
  expect(out.map((rows) => rows.map(({ id }) => id))).toEqual([ids]);
  expect(await statesIn(worker)).toEqual(['sent', 'sent', 'sent']);
});

it('waits as long as the pool asks it to', async () => {
  const worker = await freshWorker();
  await timedOn([addDays(day, -35)], worker);
  answer = () => ({ status: 429, body: null, retryAfter: 300 * minute });
  await worker.sendWeeks();
  expect(await nextTry()).toBe(300 * minute);
});

it('takes no other answer for a yes, and sets aside by halving what the pool will never take', async () => {
  const worker = await freshWorker();
  await timedOn(
    [-49, -42, -35, -28].map((ago) => addDays(day, ago)),
    worker,
  );
  answer = () => ({ status: 200, body: { stored: true }, retryAfter: 0 });
  await worker.sendWeeks();
  expect(await statesIn(worker)).toEqual(Array(4).fill('waiting'));
  const bad = weekOf(addDays(day, -42));
  answer = (rows) =>
    rows.some(({ row }) => row.week === bad) ? { status: 422, body: null, retryAfter: 0 } : yes(rows);
  await worker.sendWeeks();
  const states = (await worker.readOutbox()).map(({ pooled, state }) => [pooled.row.week, state]);
  expect(states.filter(([, state]) => state === 'refused')).toEqual([[bad, 'refused']]);
  expect(states.filter(([, state]) => state === 'sent')).toHaveLength(3);
});

it('sends nothing more once the person has said stop, also in the middle', async () => {
  const worker = await freshWorker();
  await timedOn(
    [-49, -42, -35, -28].map((ago) => addDays(day, ago)),
    worker,
  );
  answer = () => {
    sending = 'off';
    return { status: 422, body: null, retryAfter: 0 };
  };
  await worker.sendWeeks();
  expect(out).toHaveLength(1);
  await worker.planSending();
  expect(await fakeBrowser.alarms.get('send-weeks')).toBeFalsy();
  await worker.sendWeeks();
  expect(out).toHaveLength(1);
});
