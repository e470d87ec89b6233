/**
 * What happens by the clock: old journal entries are dropped once a day, and weeks go to the council's pool
 * where it has one and the person agrees. Nothing here touches Mosaic.
 */
import { purgeJournal } from '../journal/retention';
import { browser } from '../platform/browser';
import { now } from '../platform/clock';
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
  if (name === daily) await purgeJournal(now());
  if (name === sendWeeksAlarm) await sendWeeks();
  if (name === forgetTypedAlarm) await dropOldTyped();
  if (name === pauseOverAlarm) await noteTomorrow();
  if (name === quietAlarm) await endQuietWatch();
}
