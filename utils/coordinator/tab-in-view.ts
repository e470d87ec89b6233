/**
 * Which tab this workbench stands beside: the one named in its own address when it is a window, else the
 * active tab of the window whose side panel it is.
 */
import { browser } from '../platform/browser';

export interface TabInView {
  current(): Promise<number | null>;
  /** Calls back when another tab is in view or the one in view has loaded. Returns how to stop. */
  onChange(callback: () => void): () => void;
}

export function tabInView(pageAddress: string): TabInView {
  const named = new URL(pageAddress).searchParams.get('tab');
  if (named !== null) {
    return { current: () => exists(Number(named)), onChange: () => () => undefined };
  }
  return {
    async current() {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      return tab?.id ?? null;
    },
    onChange(callback) {
      const listener = () => callback();
      browser.tabs.onActivated.addListener(listener);
      return () => browser.tabs.onActivated.removeListener(listener);
    },
  };
}

async function exists(tabId: number): Promise<number | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.id ?? null;
}

/** The tab's address, for coming back to where the person started. Kept in memory only. */
export async function addressOf(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url ?? null;
}

export async function bringToFront(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true }).catch(() => null);
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
