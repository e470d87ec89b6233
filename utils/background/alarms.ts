/**
 * What happens by the clock: old journal entries are dropped once a day, and weeks go to the council's pool
 * where it has one and the person agrees. Nothing here touches Mosaic.
 */
import { purgeJournal } from '../journal/retention';
import { browser } from '../platform/browser';
import { now } from '../platform/clock';
import { readPolicy } from '../settings/policy';
import { noteTomorrow, pauseOverAlarm } from './pause';
import { planSending, sendWeeks, sendWeeksAlarm } from './send-weeks';
import { dropOldTyped, forgetTypedAlarm } from './typed';
import { endQuietWatch, quietAlarm } from './watch';

const daily = 'purge';

export async function setAlarms(): Promise<void> {
  await browser.alarms.create(daily, { periodInMinutes: 24 * 60, delayInMinutes: 5 });
  await planSending();
}

export async function onAlarm(name: string): Promise<void> {
  if (name === daily) await dropOldEntries();
  if (name === sendWeeksAlarm) await sendWeeks();
  if (name === forgetTypedAlarm) await dropOldTyped();
  if (name === pauseOverAlarm) await noteTomorrow();
  if (name === quietAlarm) await endQuietWatch();
}

/** As long as the policy does not fit, nobody has said how long anything is kept: nothing is dropped. */
async function dropOldEntries(): Promise<void> {
  const { policy } = await readPolicy();
  if (policy.verdict === 'fits') await purgeJournal(now(), policy.value.retentionDays);
}
