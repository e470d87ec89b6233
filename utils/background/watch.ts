/**
 * Watches the ordinary way of a task where a person has switched that on: pages as they state themselves, whether
 * Mosaic is looked at, and idleness. It asks no page for anything, hears of windows only between a saved note and its
 * copies, and keeps of a finished task its seconds alone.
 */
import {
  noteMark,
  seePage,
  type WatchedTask,
  type Watching,
  watchedEvent,
  whenQuiet,
} from '../domain/evidence/watching';
import type { PageFacts } from '../domain/page-facts';
import { addEvents } from '../evidence/events';
import { NotKept } from '../evidence/open';
import { waitForRoom } from '../kept/uncounted';
import { changeWatching, isWatching } from '../kept/watching';
import { readPageIn } from '../kept/windows';
import { browser } from '../platform/browser';
import { now, today } from '../platform/clock';
import { newId } from '../platform/ids';
import { readWatch } from '../settings/stored';

/** Wakes the worker once a task must be over; a name that says nothing of it. */
export const quietAlarm = 'quiet';
const quietMinutes = 16;

/** The finest that browsers tell. */
const idleAfterSeconds = 15;

export async function watchPage(facts: PageFacts, siblings: number | null): Promise<void> {
  if ((await readWatch()).at !== 'on') return;
  const sighting = {
    at: now(),
    screen: facts.screen,
    who: facts.person?.id ?? null,
    note: facts.note?.ref ?? null,
    siblings,
  };
  await keep(await changeWatching((watching) => seePage(watching, sighting)));
  if (!(await isWatching())) return;
  browser.idle.setDetectionInterval(idleAfterSeconds);
  await browser.alarms.create(quietAlarm, { delayInMinutes: quietMinutes });
}

/** Ends a task after which nothing more came. */
export async function endQuietWatch(): Promise<void> {
  await keep(await changeWatching((watching) => whenQuiet(watching, now())));
}

async function keep(finished: WatchedTask | null): Promise<void> {
  const event = finished && watchedEvent(finished, { id: newId(), day: today() });
  if (!event) return;
  await addEvents([event]).catch((error: unknown) => {
    if (!(error instanceof NotKept)) throw error;
    return waitForRoom(event);
  });
}

async function mark(next: Omit<Watching['marks'][number], 'at'>): Promise<void> {
  if (!(await isWatching())) return;
  await changeWatching((watching) => ({
    watching: noteMark(watching, { at: now(), ...next }),
    finished: null,
  }));
}

/** Registers at once what tells whether somebody is there; each does nothing while no task is watched. */
export function hearPresence(): void {
  const look = async (tabId: number | undefined) => {
    if (!(await isWatching())) return;
    const isMosaic = tabId !== undefined && (await readPageIn(tabId)) !== undefined;
    await mark({ what: isMosaic ? 'returns' : 'leaves' });
  };
  browser.tabs.onActivated.addListener(({ tabId }) => void look(tabId));
  browser.windows.onFocusChanged.addListener((windowId) => {
    if (windowId === browser.windows.WINDOW_ID_NONE) return void mark({ what: 'leaves' });
    return void browser.tabs.query({ active: true, windowId }).then(([tab]) => look(tab?.id));
  });
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'idle') return void mark({ what: 'idle', since: now() - idleAfterSeconds * 1000 });
    if (state === 'locked') return void mark({ what: 'leaves' });
    return void mark({ what: 'active' }).then(() => mark({ what: 'returns' }));
  });
}
