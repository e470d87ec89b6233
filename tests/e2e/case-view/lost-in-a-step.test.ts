/**
 * Words typed into a step's form, of which Mosaic saves some by itself: what came after that and was lost with the session
 * is offered back on the same form, although a question of it is hidden, and is gone once Mosaic shows it saved.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { families } from '../../people/family-keys';
import { clickThrough, readText, waitForText } from '../harness/page';
import { signIn } from '../practitioner';
import { familyOf, watchRecords } from '../records';
import { openSetting, type Setting } from '../setting';
import { putStep } from '../visit-records';
import { openLookUp, press } from './look-up';

declare const chrome: {
  storage: { session: { get(key: string): Promise<{ typed?: unknown[] }> } };
};

const words = 'She told me about the swimming lesson and that she wants to go again.';
const later = ' She has asked for her own towel.';

let setting: Setting;
let page: Page;

beforeAll(async () => {
  setting = await openSetting({ switches: { sessionIdleMinutes: 30, autosaveMinutes: 15 } });
  page = await setting.mosaic();
  await signIn(page, setting.standIn);
});
afterAll(() => setting.close());

async function keptNow(): Promise<unknown[]> {
  const worker = await setting.tessera.worker();
  return worker.evaluate(async () => (await chrome.storage.session.get('typed')).typed ?? []);
}

/** At the end of the visit's record, as a person who goes on writing. */
async function writeOn(text: string): Promise<void> {
  const record = await page.waitForSelector('[role=textbox][contenteditable=true]');
  await record?.click();
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
}

describe('typed words', () => {
  it('come back in a form that Mosaic had saved by itself before the session ran out', async () => {
    const { world, origin } = setting.standIn;
    const step = putStep(setting.standIn, 'cin-visit', [
      familyOf(setting.standIn, families.largeGroup, 1).child,
    ]);
    const address = `${origin}/step/${step.id}/edit`;
    await page.goto(address);
    await writeOn(words);
    world.clock.advance({ minutes: 16 });
    await expect.poll(() => step.revision).toBe(1);
    await writeOn(later);
    await expect.poll(async () => JSON.stringify(await keptNow())).toContain(later.trim());
    const before = watchRecords(setting.standIn);
    world.clock.advance({ minutes: 31 });
    await page.goto(`${origin}/`);
    await signIn(page, setting.standIn);
    expect(JSON.stringify(step.answers.plain)).not.toContain(later.trim());
    await page.goto(address);
    const panel = await openLookUp(setting, page);
    expect(await readText(panel)).toContain(later.trim());
    await press(panel, 'Put my words back');
    await waitForText(panel, 'Your words are back.');
    await clickThrough(page, 'button', 'Save');
    await expect.poll(() => JSON.stringify(step.answers.plain)).toContain(`${words}${later}`);
    expect(before.outbox()).toEqual([]);
    await page.goto(`${origin}/step/${step.id}/view`); // the page that shows them as saved
    await expect.poll(keptNow, { timeout: 20_000 }).toEqual([]);
  });
});
