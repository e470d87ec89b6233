/**
 * The dashboard reads the council's pool: a simulated service in PGlite behind a collector, one request at a press and
 * none before, the simulated truth inside the interval, the people beside it; and plain words when the pool refuses,
 * is silent or is gone.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOfCouncil, simulatedRatio } from '../../pool/simulation';
import { addDays } from '../../utils/domain/day';
import { weekOf, weekStartsOn } from '../../utils/domain/evidence/iso-week';
import { mostRowsInParcel } from '../../utils/domain/evidence/parcel';
import { dayOf } from '../../utils/platform/clock';
import { type CouncilPool, openCouncilPool, readToken, writeToken } from './council-pool';
import { openDashboard, showTab } from './dashboard-page';
import { click, isThere, picture, readText, waitForText } from './harness/page';
import { saved } from './saved-files';
import { openSetting, type Setting } from './setting';
import { expectAccessible } from './setup-page';

const today = dayOf(Date.now());
const patience = 90_000;

let pool: CouncilPool;
let setting: Setting;
let page: Page;

beforeAll(async () => {
  pool = await openCouncilPool(today);
  const collector = { address: pool.address, token: writeToken, readToken };
  setting = await openSetting({ policy: { evidence: { collector } } });
  page = await openDashboard(setting);
  page.setDefaultTimeout(patience);
});
afterAll(async () => {
  await setting?.close();
  await pool?.close();
});

const asked = () => pool.came.map(({ method, path }) => `${method} ${path}`);

/** As on the day after, when blocks may be closed again. */
const nextDay = () => pool.database.ask('owner', "update pool.setting set closed_on = '-infinity'");

/** A hundred and twenty people and sixteen weeks, over before today. */
async function sendService(): Promise<void> {
  const from = addDays(weekStartsOn(weekOf(today)), -7 * 22);
  const rows = rowsOfCouncil({ devices: 120, weeks: 16, seed: 3, from });
  for (let at = 0; at < rows.length; at += mostRowsInParcel)
    expect(await pool.take(rows.slice(at, at + mostRowsInParcel))).toBe(200);
}

describe('the council’s pool on the dashboard', () => {
  it('is not asked before somebody presses, and says that it is empty', async () => {
    await showTab(page, 'The pool');
    await waitForText(page, 'One request goes to');
    await page.reload();
    await showTab(page, 'The pool');
    expect(asked()).toEqual([]);
    await click(page, 'button', 'Read the pool');
    await waitForText(page, 'The pool holds nothing yet.', patience);
    expect(asked()).toEqual(['OPTIONS /summary', 'GET /summary']); // the browser asks whether it may, then asks
  });

  it('shows the simulated truth inside its interval, with the people and the coverage beside it', async () => {
    await sendService();
    await nextDay();
    await click(page, 'button', 'Read it again');
    await waitForText(page, 'of uses timed', patience);
    const text = await readText(page);
    const [, low, high] = /takes \d+% of the time \((\d+)–(\d+)%\)/.exec(text) ?? [];
    console.log(`Simulated ${Math.round(simulatedRatio * 100)}%; the dashboard says ${low} to ${high}%.`);
    expect(Number(low)).toBeLessThanOrEqual(simulatedRatio * 100);
    expect(Number(high)).toBeGreaterThanOrEqual(simulatedRatio * 100);
    expect(text).toMatch(
      /\d+ tasks of \d+ people or more before, \d+ of \d+ or more after, \d+% of uses timed/,
    );
    expect(text).toContain('Not shown:'); // version 2 of the task is used by too few
    await page.waitForSelector('figure svg');
    await expectAccessible(page);
    await picture(page, 'pool/3-dashboard');
    await page.setViewport({ width: 320, height: 900 });
    const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(isTooWide).toBe(false);
    await picture(page, 'pool/4-dashboard-narrow');
    await page.setViewport({ width: 1366, height: 768 });
  });

  it('goes out as a table, counts rounded and the purpose with each row', async () => {
    const text = (await saved(page, 'Pool, as data')).bytes.toString('utf8');
    expect(text).toMatch(/^schema_version,change,from_week,to_week,uses,verified,people,coverage,/);
    expect(text).toContain('SC-003,');
    expect(text).toContain(',evaluation-of-small-changes');
  });

  it('says in plain words that the key is refused, or that nobody answers, and shows no old figure', async () => {
    pool.endToken('read');
    await click(page, 'button', 'Read it again');
    await waitForText(page, 'does not take this build’s key for reading', patience);
    expect(await isThere(page, 'link', 'Pool, as data')).toBe(false);
    await pool.hangUp();
    await click(page, 'button', 'Read the pool');
    await waitForText(page, 'The pool did not answer.', patience);
    await expectAccessible(page);
    await picture(page, 'pool/5-silent');
  });
});
