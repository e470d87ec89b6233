/**
 * Sends settled weeks to the council's pool, by alarm: only where policy names a collector that this build may reach
 * and the person has both timing and sending on. Only the collector's own yes counts as sent; on any doubt the same
 * rows go again under the same ids, which adds nothing.
 */
import {
  mostRowsInParcel,
  type PooledRow,
  parcelPath,
  parcelSchema,
  takenSchema,
} from '../domain/evidence/parcel';
import { nextSending, sendAgainAt } from '../domain/evidence/sending';
import { fillOutbox, noteAnswer, readPlan, writePlan } from '../evidence/outbox';
import { browser } from '../platform/browser';
import { now, today } from '../platform/clock';
import { chance } from '../platform/ids';
import { postJson } from '../platform/post';
import { type Collector, readCollector } from '../settings/collector';
import { isPaused } from '../settings/pause';
import { readSending, readTiming } from '../settings/stored';

export const sendWeeksAlarm = 'send-weeks';

async function wakeAt(at: number, failures: number): Promise<void> {
  await writePlan({ at, failures });
  await browser.alarms.create(sendWeeksAlarm, { when: at });
}

/** Where weeks go from this device; null when they go nowhere, as while Tessera is paused. */
async function agreedCollector(): Promise<Collector | null> {
  const agreed = [await readTiming(), await readSending()].every((one) => one === 'on');
  return agreed && !(await isPaused()) ? readCollector() : null;
}

/** Sets the alarm anew: browsers may lose alarms, and a switch may have changed. A moment that has passed is now. */
export async function planSending(): Promise<void> {
  if (!(await agreedCollector())) {
    await browser.alarms.clear(sendWeeksAlarm);
    return;
  }
  const plan = await readPlan();
  await wakeAt(plan ? Math.max(plan.at, now()) : nextSending(now(), chance()), plan?.failures ?? 0);
}

type Outcome = { readonly said: 'yes' | 'no' } | { readonly said: 'nothing'; readonly retryAfter: number };

async function sendParcel({ address, token }: Collector, rows: readonly PooledRow[]): Promise<Outcome> {
  const body = JSON.stringify(parcelSchema.parse({ v: 1, rows }));
  const answer = await postJson(`${address}${parcelPath}`, token, body);
  const taken = takenSchema.safeParse(answer.body);
  const isYes = answer.status === 200 && taken.success && taken.data.added + taken.data.known === rows.length;
  if (isYes) return { said: 'yes' };
  if ([400, 413, 422].includes(answer.status)) return { said: 'no' };
  return { said: 'nothing', retryAfter: answer.retryAfter };
}

/** Sends rows; those that the pool will never take are found by halving, and set aside. Null when all is settled. */
async function settleRows(
  collector: Collector,
  rows: readonly PooledRow[],
): Promise<{ retryAfter: number } | null> {
  if (rows.length === 0) return null;
  if (!(await agreedCollector())) return null; // stopped meanwhile
  const outcome = await sendParcel(collector, rows);
  if (outcome.said === 'nothing') return outcome;
  if (outcome.said === 'yes' || rows.length === 1) {
    await noteAnswer(rows, outcome.said === 'yes' ? 'sent' : 'refused', today());
    return null;
  }
  const half = Math.ceil(rows.length / 2);
  return (await settleRows(collector, rows.slice(0, half))) ?? settleRows(collector, rows.slice(half));
}

export async function sendWeeks(): Promise<void> {
  const collector = await agreedCollector();
  if (!collector) return;
  const failures = (await readPlan())?.failures ?? 0;
  // The next try stands before this one begins: a worker that dies in between is woken again.
  await wakeAt(sendAgainAt(now(), failures + 1, chance()), failures + 1);
  const rows = (await fillOutbox(today())).map(({ pooled }) => pooled);
  for (let from = 0; from < rows.length; from += mostRowsInParcel) {
    const fault = await settleRows(collector, rows.slice(from, from + mostRowsInParcel));
    if (fault) return wakeAt(sendAgainAt(now(), failures + 1, chance(), fault.retryAfter), failures + 1);
  }
  await wakeAt(nextSending(now(), chance()), 0);
}
