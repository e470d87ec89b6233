/**
 * Reaches the real side panel. The same document also runs as a tab, and Puppeteer shows both as pages with one
 * address, so each is asked whether it is a tab: the panel is not. Never opens the panel itself; a person's act does.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page, Target } from 'puppeteer-core';

interface Where {
  readonly browser: Browser;
  readonly extensionId: string;
}

declare const chrome: { tabs: { getCurrent(): Promise<unknown> } };

/** A document tells us once and for all whether it is a tab. */
const knownTabs = new WeakSet<Target>();

async function asPanel(target: Target): Promise<Page | null> {
  if (knownTabs.has(target)) return null;
  const page = await target.asPage();
  const isTab = await page.evaluate(async () => Boolean(await chrome.tabs.getCurrent()));
  if (isTab) knownTabs.add(target);
  return isTab ? null : page;
}

/** The panel that is open now, or null, without waiting. */
export async function currentPanel({ browser, extensionId }: Where): Promise<Page | null> {
  const address = `chrome-extension://${extensionId}/sidepanel.html`;
  for (const target of browser.targets()) {
    if (!target.url().startsWith(address)) continue;
    // A document that is just being made or left cannot answer; the caller asks again.
    const page = await asPanel(target).catch(() => null);
    if (page) return page;
  }
  return null;
}

/** Waits for the panel that something else has opened, such as a trusted click on the ribbon. */
export async function waitForPanel(where: Where, timeout = 30_000): Promise<Page> {
  const deadline = Date.now() + timeout;
  while (Date.now() < deadline) {
    const page = await currentPanel(where);
    if (page) {
      await page.waitForFunction(() => document.readyState === 'complete', { timeout });
      return page;
    }
    await pause(50);
  }
  throw new Error(`No side panel opened within ${timeout} ms.`);
}

/** Does what opens the panel and gives the panel: `openSidePanel(tessera, () => click(page, 'button', 'Open'))`. */
export async function openSidePanel(where: Where, opens: () => Promise<unknown>): Promise<Page> {
  await opens();
  return waitForPanel(where);
}

/** The same document in a tab: for journeys where the panel itself is not what is tried. */
export async function openPanelAsTab({ browser, extensionId }: Where, search = ''): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/sidepanel.html${search}`);
  return page;
}

/** Closes the panel as a person would. */
export async function closePanel(page: Page): Promise<void> {
  await page.evaluate(() => window.close()).catch(() => undefined); // the answer dies with the panel
}
