/**
 * Thirty kept copies and twelve live tabs of one case, with a shelf that is full in the end: what the workbench does
 * then, in milliseconds and megabytes to read; and that a full shelf says so and drops nothing.
 */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openLookUp, press } from '../e2e/case-view/look-up';
import { click, readText, type, waitForText } from '../e2e/harness/page';
import { signIn } from '../e2e/practitioner';
import { openSetting, type Setting } from '../e2e/setting';
import { pressFirst } from '../e2e/workbench';
import { families } from '../people/family-keys';

declare const chrome: {
  storage: { session: { get(key: string): Promise<{ copies?: { id: string; size: number }[] }> } };
};

const copies = 30;
const tabs = 12;
/** Characters of made-up words, which no packing makes much smaller: thirty of them nearly fill the shelf. */
const padding = 170_000;

let setting: Setting;
let page: Page;
let panel: Page;
beforeAll(async () => {
  setting = await openSetting();
  page = await setting.mosaic();
  await signIn(page, setting.standIn);
  await openRecord();
  panel = await openLookUp(setting, page);
});
afterAll(() => setting.close());

async function openRecord(): Promise<void> {
  const { origin, world } = setting.standIn;
  const { personId } = world.family(families.largeGroup).source;
  await page.goto(`${origin}/person/${personId}/relationships`, { waitUntil: 'load' });
}

/** Words that are on this page alone, and a great many of them. */
function pad(number: number, characters: number): Promise<void> {
  return page.evaluate(
    (nth, length) => {
      const made = document.createElement('p');
      let seed = nth + 1;
      let text = `copynumber${nth}`;
      while (text.length < length) {
        seed = (seed * 48271) % 2147483647;
        text += `${seed.toString(36)} `;
      }
      made.textContent = text;
      (document.querySelector('main') ?? document.body).append(made);
    },
    number,
    characters,
  );
}

async function shelf(): Promise<{ id: string; size: number }[]> {
  const worker = await setting.tessera.worker();
  return (await worker.evaluate(() => chrome.storage.session.get('copies'))).copies ?? [];
}

/** Milliseconds from something that a person does to its words on the screen. */
async function timeOf(act: () => Promise<unknown>): Promise<string> {
  const startedAt = performance.now();
  await act();
  return `${Math.round(performance.now() - startedAt)} ms`;
}

it('thirty copies and twelve tabs are borne, and a full shelf says so', { timeout: 600_000 }, async () => {
  const figures: Record<string, string> = {};
  for (let number = 0; number < copies; number += 1) {
    await openRecord();
    await pad(number, padding);
    await waitForText(panel, 'Keep a copy of this page');
    await press(panel, 'Keep a copy of this page');
    await expect.poll(async () => (await shelf()).length, { timeout: 30_000 }).toBe(number + 1);
  }
  const used = (await shelf()).reduce((sum, { size }) => sum + size, 0);
  figures['on the shelf, characters'] = String(used);
  for (let number = 0; number < tabs; number += 1) {
    await panel.bringToFront();
    const words = ['Open beside : Visits', 'Open beside once more : Visits'];
    await click(panel, 'button', words[Math.min(number, 1)] ?? '');
    await expect
      .poll(
        async () =>
          (await setting.tessera.browser.pages()).filter((one) => one.url().endsWith('/visits')).length,
      )
      .toBe(number + 1);
    await waitForText(panel, '‘Visits’ is open beside.');
  }
  figures['find in all copies'] = await timeOf(async () => {
    await type(panel, 'Find in all copies', `copynumber${copies - 1}`);
    await waitForText(panel, '1 line');
  });
  figures['read one'] = await timeOf(async () => {
    await pressFirst(panel, 'Read');
    await waitForText(panel, 'All copies');
  });
  figures['back to all'] = await timeOf(async () => {
    await press(panel, 'All copies');
    await waitForText(panel, 'Look things up');
  });
  const { JSHeapUsedSize: heap = 0 } = await panel.metrics();
  figures['heap of the workbench, MB'] = (heap / 1e6).toFixed(1);

  await openRecord();
  await pad(copies, 5 * padding);
  await waitForText(panel, 'Keep a copy of this page');
  await press(panel, 'Keep a copy of this page');
  await waitForText(panel, 'There is no room for another copy. Forget one below, then try again.');
  expect((await shelf()).length).toBe(copies);
  expect(await readText(panel)).not.toContain(`copynumber${copies} `);
  console.table(figures);
});
