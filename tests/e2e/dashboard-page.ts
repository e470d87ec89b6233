/**
 * What business support does on the dashboard, by its words, and what then lies in the evidence store. Knows nothing
 * of how a figure is worked out.
 */
import type { Page } from 'puppeteer-core';
import { choose, click, find, type, waitForText } from './harness/page';
import type { Setting } from './setting';

export async function openDashboard({ tessera }: Setting): Promise<Page> {
  const page = await tessera.browser.newPage();
  await page.goto(tessera.pageUrl('dashboard.html'));
  await page.waitForSelector('main h2');
  return page;
}

export async function showTab(page: Page, title: string): Promise<void> {
  await click(page, 'button', title);
}

export async function logIdea(page: Page, title: string, strand: string): Promise<void> {
  await click(page, 'button', 'Log an idea');
  await type(page, 'What could change?', title);
  await choose(page, 'Strand', strand);
  await choose(page, 'Whose idea?', 'Practitioner');
  await click(page, 'button', 'Log this idea');
  await waitForText(page, `Logged: ‘${title}’.`);
}

/** Pastes a stopwatch sheet for the change in view. */
export async function pasteSheet(page: Page, rows: readonly string[]): Promise<void> {
  const box = await find(page, 'textbox', 'The times');
  await box.focus();
  await page.evaluate((text) => document.execCommand('insertText', false, text), rows.join('\n'));
  await click(page, 'button', 'Keep this sheet');
}

/** One store of the evidence, as it lies on disk. */
export function evidenceIn(page: Page, store: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(async (name) => {
    const asked = indexedDB.open('tessera-evidence');
    const db = await new Promise<IDBDatabase>((resolve) => {
      asked.onsuccess = () => resolve(asked.result);
    });
    const reading = db.transaction(name).objectStore(name).getAll();
    await new Promise((resolve) => {
      reading.onsuccess = resolve;
    });
    db.close();
    return reading.result;
  }, store);
}
