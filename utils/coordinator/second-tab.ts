/** A second window of Mosaic, opened by a person's press for the test of second windows, and closed after it. */
import { browser } from '../platform/browser';

export async function openWindow(url: string): Promise<number> {
  const made = await browser.windows.create({ url, focused: false });
  const [tab] = made?.tabs ?? [];
  if (tab?.id === undefined) throw new Error('The browser opened no window.');
  return tab.id;
}

export async function closeTab(tabId: number): Promise<void> {
  await browser.tabs.remove(tabId).catch(() => undefined); // the person may have closed it
}
