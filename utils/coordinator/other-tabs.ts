/**
 * Other tabs and windows of the same site. Where a save may follow the session rather than the page (law 3),
 * one of them could send it to another child: they are named to be closed, and noticed when they stir.
 */
import { hear } from '../messaging/send';
import { browser } from '../platform/browser';

export interface OtherTabs {
  /** How often another tab of these origins began to load, spoke or was being left. */
  count(): number;
  stop(): void;
}

export function watchOtherTabs(tabId: number, origins: readonly string[]): OtherTabs {
  let stirred = 0;
  const isOurs = (url: string | undefined) => isOf(origins, url);
  const stopHearing = hear({
    'page.hello': (_body, sender) => {
      if (sender.tabId !== tabId) stirred += 1;
      return undefined;
    },
    'page.leaving': (_body, sender) => {
      if (sender.tabId !== tabId) stirred += 1;
      return undefined;
    },
  });
  const onUpdated: Parameters<typeof browser.tabs.onUpdated.addListener>[0] = (id, change, tab) => {
    if (id !== tabId && change.status === 'loading' && isOurs(change.url ?? tab.url)) stirred += 1;
  };
  const onCreated: Parameters<typeof browser.tabs.onCreated.addListener>[0] = (tab) => {
    if (tab.id !== tabId && isOurs(tab.pendingUrl ?? tab.url)) stirred += 1;
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onCreated.addListener(onCreated);
  return {
    count: () => stirred,
    stop() {
      stopHearing();
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onCreated.removeListener(onCreated);
    },
  };
}

/** Other tabs that show a page of these origins now, or are on the way to one. */
export async function otherTabsOf(
  origins: readonly string[],
  tabId: number,
): Promise<{ readonly tabId: number; readonly where: 'tab' | 'window' }[]> {
  const tabs = await browser.tabs.query({});
  const own = tabs.find((tab) => tab.id === tabId);
  return tabs.flatMap(({ id, windowId, url, pendingUrl }) =>
    id === undefined || id === tabId || !(isOf(origins, url) || isOf(origins, pendingUrl))
      ? []
      : [{ tabId: id, where: windowId === own?.windowId ? 'tab' : 'window' } as const],
  );
}

function isOf(origins: readonly string[], url: string | undefined): boolean {
  return origins.some((origin) => url?.startsWith(`${origin}/`));
}
