/**
 * Times one task of this person, if they switched timing on: from intent to Mosaic's own saved state, less what they
 * looked elsewhere or sat idle. It hears of windows, tabs and idleness only while a task is open, keeps what it hears
 * in memory, and never learns what anybody typed. The pages of a task with the helper are never taken for the ordinary
 * way.
 */
import { activeTime, type Mark } from '../domain/evidence/active-time';
import { helperBegins, helperEnds } from '../kept/watching';
import { browser } from '../platform/browser';
import { now, ticks } from '../platform/clock';
import { readTiming } from '../settings/stored';

export interface TaskTimer {
  /** Starts anew when a task was open. */
  begin(): void;
  /** What the task took, or null when timing is off or nothing was begun. */
  end(): ReturnType<typeof activeTime>;
}

/** The finest that browsers tell: a gap is known from here on, and when it began. */
const idleAfterSeconds = 15;

/** @param isOwnTab whether a tab is the one that the task is done in, or a page of ours */
export function taskTimer(isOwnTab: (tabId: number) => boolean): TaskTimer {
  let marks: Mark[] = [];
  let stop: (() => void) | null = null;
  const mark = (what: Mark['what'], since?: number) => {
    const time = { at: ticks(), wall: now() };
    marks.push(since === undefined ? { ...time, what } : { ...time, what, since });
  };
  const close = () => {
    stop?.();
    stop = null;
  };
  return {
    begin() {
      void helperBegins().catch(() => undefined);
      close();
      marks = [];
      mark('begins');
      const own = marks;
      void readTiming().then((timing) => {
        if (marks !== own) return;
        if (timing === 'on') stop = listen(mark, isOwnTab);
        else marks = [];
      });
    },
    end() {
      void helperEnds().catch(() => undefined);
      close();
      mark('ends');
      const taken = activeTime(marks);
      marks = [];
      return taken;
    },
  };
}

function listen(
  mark: (what: Mark['what'], since?: number) => void,
  isOwnTab: (tabId: number) => boolean,
): () => void {
  const look = (tabId: number | undefined) =>
    mark(tabId !== undefined && isOwnTab(tabId) ? 'returns' : 'leaves');
  const onTab = ({ tabId }: { tabId: number }) => look(tabId);
  const onWindow = async (windowId: number) => {
    if (windowId === browser.windows.WINDOW_ID_NONE) return mark('leaves');
    const [tab] = await browser.tabs.query({ active: true, windowId });
    look(tab?.id);
  };
  const onIdle = (state: string) => {
    if (state === 'idle') return mark('idle', ticks() - idleAfterSeconds * 1000);
    if (state === 'locked') return mark('leaves');
    mark('active');
    mark('returns');
  };
  browser.idle.setDetectionInterval(idleAfterSeconds);
  browser.idle.onStateChanged.addListener(onIdle);
  browser.windows.onFocusChanged.addListener(onWindow);
  browser.tabs.onActivated.addListener(onTab);
  return () => {
    browser.idle.onStateChanged.removeListener(onIdle);
    browser.windows.onFocusChanged.removeListener(onWindow);
    browser.tabs.onActivated.removeListener(onTab);
  };
}
