/**
 * What a pause does outside the workbench: takes the ribbon off pages that stand open, and wakes the worker when the day
 * is over. That no later page gets a script is register's doing, and that nothing is held or kept the guard's and typing's.
 */
import { browser } from '../platform/browser';
import { startOfTomorrow } from '../platform/clock';
import { readSet } from '../settings/in-force';
import { endPause, isPaused } from '../settings/pause';

export const pauseOverAlarm = 'pause-over';
const file = '/ribbon-off.js' as const;

/** To be called at the start and when a setting has changed. Doing it twice changes nothing. */
export async function followPause(): Promise<void> {
  if (!(await isPaused())) return void (await browser.alarms.clear(pauseOverAlarm));
  await browser.alarms.create(pauseOverAlarm, { when: startOfTomorrow() });
  const { profile } = await readSet();
  const origins = profile?.origins ?? [];
  const tabs = await browser.tabs.query({});
  const ours = tabs.filter(({ url }) => origins.some((origin) => url?.startsWith(`${origin}/`)));
  await Promise.all(ours.map(({ id }) => takeRibbonOff(id)));
}

/** The pause's day is over: what is set counts again, as after a press on 'Start Tessera again'. */
export function noteTomorrow(): Promise<void> {
  return endPause();
}

async function takeRibbonOff(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  // A tab may close or go elsewhere meanwhile: then there is no ribbon to take off.
  await browser.scripting.executeScript({ target: { tabId }, files: [file] }).catch(() => undefined);
}
