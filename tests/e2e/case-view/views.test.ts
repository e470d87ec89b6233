/**
 * Views beside and words from a copy: the audit holds exactly the opens that were asked for, nothing keeps the session
 * alive, and what is quoted stands in the note of the very child.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { families } from '../../people/family-keys';
import { click, clickThrough, isThere, picture, type, waitForText } from '../harness/page';
import { fillNote, openNote, pressCopy, ribbonInView, signIn } from '../practitioner';
import { familyOf, putNote } from '../records';
import { openSetting, type Setting } from '../setting';
import { chooseSiblings, pressFirst, workbenchWindow } from '../workbench';
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

/** The window of each of Mosaic's tabs, and where it stands. */
const windowsOfMosaic = async () =>
  Promise.all(
    (await tabsOfMosaic()).map(async (one) => {
      const session = await one.createCDPSession();
      const { windowId, bounds } = await session.send('Browser.getWindowForTarget');
      await session.detach();
      return { windowId, ...bounds };
    }),
  );

describe('views beside', () => {
  it('are opened as asked for, in one window, without a lock; with a copy, they keep no session alive', async () => {
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
    const windows = await windowsOfMosaic();
    expect(windows).toHaveLength(3);
    expect(new Set(windows.map(({ windowId }) => windowId)).size).toBe(2);

    const asked = world.requests.length;
    await page.bringToFront();
    await press(panel, 'Keep a copy of this page');
    await waitForText(panel, 'is kept');
    await pressFirst(panel, 'Read'); // a copy that lies open asks for nothing either
    await waitForText(panel, 'for reading. Mosaic may have changed since.');
    await pause(1_500);
    world.clock.advance({ minutes: 31 });
    await pause(500);
    expect(world.requests.length).toBe(asked);
    await page.bringToFront();
    await page.reload({ waitUntil: 'domcontentloaded' });
    expect(await isThere(page, 'button', 'Sign in')).toBe(true);
    await press(panel, 'All copies');
    await pressFirst(panel, 'Forget');
    for (const one of await tabsOfMosaic()) if (one !== page) await one.close();
    await signIn(page, setting.standIn);
    await page.goto(`${origin}/person/${childId}`);
    await waitForText(panel, 'Open beside again');
  });
});

describe('windows', () => {
  it('are put side by side and back into one, without a word to Mosaic', async () => {
    const { origin, world } = setting.standIn;
    await page.goto(`${origin}/person/${childId}`);
    const panel = await openLookUp(setting, page);
    const stood = (await windowsOfMosaic())[0];
    await click(panel, 'button', 'Open beside again : Visits');
    await waitForText(panel, '‘Visits’ is open beside.');
    const from = world.requests.length;
    await press(panel, 'Put side by side');
    await waitForText(panel, 'Mosaic’s windows stand side by side.');
    const [left, right] = (await windowsOfMosaic()).sort((one, two) => (one.left ?? 0) - (two.left ?? 0));
    expect(right?.windowId).not.toBe(left?.windowId);
    expect(right?.left).toBe((left?.left ?? 0) + (left?.width ?? 0));
    expect([right?.top, right?.width]).toEqual([left?.top, left?.width]);

    await press(panel, 'Back to one window');
    await waitForText(panel, 'Mosaic is in one window again.');
    const back = await windowsOfMosaic();
    expect(back).toHaveLength(2);
    expect(new Set(back.map(({ windowId }) => windowId))).toEqual(new Set([stood?.windowId]));
    expect(back[0]?.width).toBeGreaterThan(left?.width ?? 0);
    expect(world.requests.length).toBe(from);
    for (const one of await tabsOfMosaic()) if (one !== page) await one.close();
  });

  it('show a kept copy wide, beside the page that goes on', async () => {
    const { origin, world } = setting.standIn;
    await page.goto(`${origin}/person/${childId}/relationships`);
    const panel = await openLookUp(setting, page);
    await press(panel, 'Keep a copy of this page');
    await waitForText(panel, 'is kept');
    const from = world.requests.length;
    await pressFirst(panel, 'Read');
    await press(panel, 'Read in a wide window');
    const wide = await workbenchWindow(setting.tessera);
    await waitForText(wide, 'for reading. Mosaic may have changed since.');
    expect(await wide.$('.paper')).not.toBeNull();
    await picture(wide, 'case-view/6-wide');
    expect(world.requests.length).toBe(from);
    await wide.close();
    await press(panel, 'All copies');
    await press(panel, 'Back to one window');
    await waitForText(panel, 'Mosaic is in one window again.');
    await pressFirst(panel, 'Forget');
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

describe('the ribbon’s copy button', () => {
  it('brings the siblings into sight where another face was open', async () => {
    const { child } = familyOf(setting.standIn, families.largeGroup, 1);
    const source = putNote(setting.standIn, child.id, { title: 'To be copied' });
    await openNote(page, setting.standIn, source.id);
    const panel = await openLookUp(setting, page);
    await ribbonInView(page);
    await pressCopy(page);
    await chooseSiblings(panel);
    await click(panel, 'button', 'Do not copy');
  });
});
