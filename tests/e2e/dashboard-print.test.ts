/**
 * The dashboard and a change's report on paper: printed by the browser, read back by a reader of PDF. What stands on the
 * screen stands on the paper, nothing to press does, and a report is one page.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { neverCounted } from '../../utils/domain/evidence/never-counted';
import { pagesOf } from '../pdf-reader';
import { bringIn, contributionsOfPeople, openDashboard, showTab } from './dashboard-page';
import { click, picturesFolder, readText, waitForText } from './harness/page';
import { saved } from './saved-files';
import { openSetting, type Setting } from './setting';

const title = 'Recordings copied to brothers and sisters in Mosaic';

let setting: Setting;
let board: Page;

beforeAll(async () => {
  setting = await openSetting();
  board = await openDashboard(setting);
  await showTab(board, 'In and out');
  await bringIn(board, 'Bring in contributions', contributionsOfPeople(24));
  await waitForText(board, 'of 24 people');
  await board.waitForFunction(() => !document.body.innerText.includes('New evidence has come in'));
});
afterAll(() => setting.close());

const side = '10mm';
const margin = { top: side, right: side, bottom: side, left: side };

/** Printed on A4, as the person's own Print would; also left as a file to look at. */
async function printed(page: Page, name: string): Promise<string[]> {
  const bytes = await page.pdf({ format: 'A4', printBackground: false, margin });
  const file = path.join(picturesFolder, `${name}.pdf`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return pagesOf(bytes);
}

/** Printers join letters (ﬁ) and set words apart; neither is a difference. */
const tight = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** The figure and its interval as the page shows them. */
async function figureOn(page: Page): Promise<string> {
  return page.$eval('.figure', (node) => (node as HTMLElement).innerText);
}

it('prints a change with its figure, its chart’s words and how it was made', async () => {
  await showTab(board, 'Register');
  await click(board, 'button', title);
  await waitForText(board, 'How this was made');
  const figure = await figureOn(board);
  expect(figure).toMatch(/takes \d+% of the time/);
  const pages = await printed(board, 'dashboard/13-a-change-on-paper');
  const all = tight(pages.join(' '));
  for (const words of [title, figure, 'Ratio of typical times', 'Typical time of a task with the helper']) {
    expect(all).toContain(tight(words));
  }
  expect(all).not.toContain(tight('Save as a picture'));
  expect(pages.length).toBeLessThanOrEqual(4);
});

it('prints the table of all changes with every row', async () => {
  await showTab(board, 'All changes');
  await waitForText(board, 'Saves time');
  const titles = await board.$$eval('table.overview tbody th', (cells) =>
    cells.map((cell) => cell.textContent?.trim() ?? ''),
  );
  const pages = await printed(board, 'dashboard/14-all-changes-on-paper');
  expect(titles.length).toBeGreaterThan(10);
  for (const words of titles) expect(tight(pages.join(' '))).toContain(tight(words));
});

it('prints a report of one change on one page, whole', async () => {
  await showTab(board, 'Register');
  await click(board, 'button', title);
  await waitForText(board, 'How this was made');
  const figure = await figureOn(board);
  const { bytes } = await saved(board, 'Save a one-page report');
  const report = await setting.mosaic();
  await report.setContent(bytes.toString('utf8'));
  const pages = await printed(report, 'dashboard/15-report-on-paper');
  expect(pages).toHaveLength(1);
  const [only = ''] = pages;
  for (const words of [title, figure, ...neverCounted.map(({ what }) => what)]) {
    expect(tight(only)).toContain(tight(words));
  }
  expect(await readText(report)).not.toContain('undefined');
});
