/**
 * Views beside and words from a copy: the audit holds exactly the opens that were asked for, nothing keeps the session
 * alive, and what is quoted stands in the note of the very child.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { families } from '../../people/family-keys';
import { click, clickThrough, isThere, picture, type, waitForText } from '../harness/page';
import { fillNote, signIn } from '../practitioner';
import { openSetting, type Setting } from '../setting';
import { pressFirst } from '../workbench';
import { backToMyNote, look, openLookUp, press } from './look-up';

let setting: Setting;
let page: Page;
let childId: string;

beforeAll(async () => {
  setting = await openSetting({ switches: { sessionIdleMinutes: 30 } });
  childId = setting.standIn.world.family(families.largeGroup).source.personId;
  page = await setting.mosaic();
  await signIn(page, setting.standIn);
});
afterAll(() => setting.close());

const tabsOfMosaic = async () =>
  (await setting.tessera.browser.pages()).filter((one) => one.url().startsWith(setting.standIn.origin));

describe('views beside', () => {
  it('are opened as asked for, in one window, without a lock and without keeping the session alive', async () => {
    const { origin, world } = setting.standIn;
    await page.goto(`${origin}/person/${childId}`);
    const panel = await openLookUp(setting, page);
    const from = world.audit.length;
    for (const part of ['Personal relationships', 'Visits']) {
      await click(panel, 'button', `Open beside : ${part}`);
      await waitForText(panel, `‘${part}’ is open beside.`);
    }
    expect(world.audit.slice(from).map(({ act, what, personId }) => [act, what, personId])).toEqual([
      ['open', 'relationships', childId],
      ['open', 'visits', childId],
    ]);
    expect([...world.casework.locks]).toEqual([]);
    const windows = await Promise.all(
      (await tabsOfMosaic()).map(async (one) => {
        const session = await one.createCDPSession();
        const { windowId } = await session.send('Browser.getWindowForTarget');
        return windowId;
      }),
    );
    expect(windows).toHaveLength(3);
    expect(new Set(windows).size).toBe(2);

    const asked = world.requests.length;
    await pause(1_500);
    world.clock.advance({ minutes: 31 });
    await pause(500);
    expect(world.requests.length).toBe(asked);
    await page.bringToFront();
    await page.reload({ waitUntil: 'domcontentloaded' });
    expect(await isThere(page, 'button', 'Sign in')).toBe(true);
    for (const one of await tabsOfMosaic()) if (one !== page) await one.close();
    await signIn(page, setting.standIn);
    await page.goto(`${origin}/person/${childId}`);
    await waitForText(panel, 'Open beside again');
  });
});

describe('words of a kept copy', () => {
  it('are found, chosen by keyboard, and put into the note that is being written about the same child', async () => {
    const { origin, world } = setting.standIn;
    await page.goto(`${origin}/person/${childId}/case-notes/new`);
    await fillNote(page, {
      noteType: 'Home Visit',
      title: 'Who',
      contactDate: '02/03/2026',
      paragraphs: ['Said: '],
    });
    const panel = await openLookUp(setting, page);
    await look(panel, 'Personal relationships', 'Park and look');
    await backToMyNote(panel);
    await type(panel, 'Find in all copies', 'mother');
    await waitForText(panel, 'Carys');
    await picture(panel, 'case-view/3-found');
    const before = world.requests.length;
    await pressFirst(panel, 'Mother');
    await waitForText(panel, 'Just the words');
    await picture(panel, 'case-view/4-reading');
    await press(panel, 'Just the words');
    await pressFirst(panel, 'Mother');
    await press(panel, 'Put into my note');
    await waitForText(panel, 'The words are in your note.');
    await picture(panel, 'case-view/5-quoted');
    expect(world.requests.length).toBe(before);
    await clickThrough(page, 'button', 'Save');
    const [saved] = world.notesOf(childId).filter(({ title }) => title === 'Who');
    expect(saved?.bodyHtml).toMatch(/Said:.*Mother.*Carys/);
  });

  it('are not put into a note about another child', async () => {
    const { origin, world } = setting.standIn;
    const other = world.family(families.twoSiblings).source.personId;
    await page.goto(`${origin}/person/${other}/case-notes/new`);
    const panel = await openLookUp(setting, page);
    await pressFirst(panel, 'Read');
    await waitForText(panel, 'You are writing about another child');
    expect(await isThere(panel, 'button', 'Put into my note')).toBe(false);
  });
});
