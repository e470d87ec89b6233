/**
 * Follows a link that is a script of the page's. The browser keeps such a script from a content script, so one
 * small file is put into the page's own world; it follows what was marked there, and nothing without a mark.
 */
import { browser } from '../platform/browser';

/** True when exactly one of the tab's documents had a link marked, and followed it. */
export async function followMarked(tabId: number): Promise<boolean> {
  const results = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, world: 'MAIN', files: ['/follow-link.js'] })
    .catch(() => []);
  return results.filter(({ result }) => result === true).length === 1;
}
