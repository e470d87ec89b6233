/**
 * Kept copies are faithful and dead: every word and answer of every screen of the stand-in is in its copy, on all
 * skins, and neither taking nor showing one asks anything of anybody or runs anything.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../../../utils/domain/kept-copy/lines';
import { families } from '../../people/family-keys';
import { screensOf } from '../../stand-in/screens';
import type { SkinName } from '../../stand-in/skins/skins';
import { type StandIn, startStandIn } from '../../stand-in/start';
import { picture, waitForText } from '../harness/page';
import { signIn } from '../practitioner';
import { openSetting, type Setting } from '../setting';
import { pressFirst } from '../workbench';
import { copyOf, wordsShown } from './copier';
import { type Listener, makeHostile, seenWords, startListener } from './hostile-page';
import { openLookUp, press } from './look-up';

const otherSkins: readonly SkinName[] = ['centre-frame', 'nested-frames', 'table-layout'];
const others = new Map<SkinName, StandIn>();
let setting: Setting;
let page: Page;
let listener: Listener;

beforeAll(async () => {
  for (const skin of otherSkins) others.set(skin, await startStandIn({ skin }));
  listener = await startListener();
  setting = await openSetting({ alsoOrigins: [...others.values()].map(({ origin }) => origin) });
  page = await setting.mosaic();
  await signIn(page, setting.standIn);
});
afterAll(async () => {
  await setting.close();
  await listener.close();
  for (const other of others.values()) await other.close();
});

/** Where one inline word ends and the next begins is not always the same for two readers of a page. */
const squeezed = (text: string) => text.replace(/\s+/g, '');

describe('a copy of each screen', () => {
  const expectAllWords = async (standIn: StandIn) => {
    const missing: Record<string, string[]> = {};
    for (const path of screensOf(standIn)) {
      await page.goto(standIn.origin + path, { waitUntil: 'load' });
      const shown = await wordsShown(page);
      const before = standIn.world.requests.length;
      const held = squeezed(wordsOf(await copyOf(setting.tessera, page)));
      expect(standIn.world.requests.length, `requests of the copier on ${path}`).toBe(before);
      const gone = shown.filter((word) => !held.includes(word));
      expect(shown.length).toBeGreaterThan(5);
      if (gone.length > 0) missing[path] = [...new Set(gone)];
    }
    console.log(`${screensOf(standIn).length} screens, words missing from their copies:`, missing);
    expect(missing).toEqual({});
  };

  /** Not every skin gives its fields a name that a screen reader could say. */
  const signInAnyhow = async (origin: string) => {
    await page.goto(`${origin}/sign-in`, { waitUntil: 'load' });
    const frames = page.frames();
    for (const frame of frames) {
      const password = await frame.$('input[type=password]');
      if (!password) continue;
      const [name] = await frame.$$('form:has(input[type=password]) input:not([type=hidden])');
      await name?.type('rquill');
      await password.type('training');
      await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press('Enter')]);
      return;
    }
    throw new Error('There is nowhere to sign in.');
  };

  it('holds every visible word and every answer: single-document', () => expectAllWords(setting.standIn));
  it.each(otherSkins)('holds every visible word and every answer: %s', async (skin) => {
    const standIn = others.get(skin) as StandIn;
    await signInAnyhow(standIn.origin);
    await expectAllWords(standIn);
  });
});

describe('a copy of a hostile page', () => {
  it('holds its words, and nothing of it runs or is asked for', async () => {
    const { source } = setting.standIn.world.family(families.largeGroup);
    await page.goto(`${setting.standIn.origin}/person/${source.personId}/relationships`);
    const panel = await openLookUp(setting, page);
    await panel.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { blocked: seen });
      document.addEventListener('securitypolicyviolation', ({ blockedURI }) => seen.push(blockedURI));
    });
    await makeHostile(page, listener.origin);
    await listener.calm();
    expect(listener.heard()).toContain('/escaped'); // or the page is not hostile
    const heardBefore = listener.heard().length;
    const askedBefore = setting.standIn.world.requests.length;

    await press(panel, 'Keep a copy of this page');
    await waitForText(panel, 'A copy of ‘Personal relationships’ is kept.');
    await panel.evaluate(() => Object.assign(globalThis, { ran: 0 }));
    await pressFirst(panel, 'Read');
    await waitForText(panel, 'All copies');
    await listener.calm();
    await picture(panel, 'case-view/hostile');
    const found = await panel.evaluate(inertness);
    expect(seenWords.filter((word) => !found.words.includes(word))).toEqual([]);
    expect(found.live).toEqual([]);
    expect(found.ran).toBe(0);
    expect(found.blocked).toEqual([]); // nothing even tried
    expect(listener.heard().slice(heardBefore)).toEqual([]);
    expect(setting.standIn.world.requests.length).toBe(askedBefore);
  });
});

/** What of the copy on show could run, load or be pressed; and its words. Runs in the panel. */
function inertness(): { words: string; live: string[]; ran: unknown; blocked: unknown } {
  let words = '';
  const live: string[] = [];
  const look = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      const handlers = element
        .getAttributeNames()
        .filter((name) => /^(on|src|href|action|data|ping|poster)/.test(name));
      const isLive = /^(script|iframe|frame|object|embed|img|link|a|input|select|textarea|button|video|svg)$/;
      if ((isLive.test(element.localName) && element.hasAttribute('href')) || handlers.length > 0)
        live.push(`${element.localName} ${handlers.join()}`);
      else if (isLive.test(element.localName) && element.localName !== 'a') live.push(element.localName);
      if (element.shadowRoot) look(element.shadowRoot);
    }
    words += ` ${root.textContent} `;
  };
  const shadow = document.querySelector('.paper')?.shadowRoot;
  if (shadow) look(shadow);
  const { ran, blocked } = globalThis as { ran?: unknown; blocked?: unknown };
  return { words, live, ran, blocked };
}
