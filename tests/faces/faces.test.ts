/**
 * Every example of every face, in a real browser under the extension's own policy: no axe violation, nothing
 * beside the panel, nothing cut off, every control by keyboard, and a picture of each to look at.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBare } from '../bench/bare-browser';
import { isWhole } from '../whole';
import { caseStates } from './case-states';
import { dashboardStates } from './dashboard-states';
import { type Gallery, serveGallery } from './gallery-server';
import { keyStates } from './key-states';
import { cutTexts, focusedStop, markStops, openAllDetails, overflow, smallTargets } from './looks';
import { makingStates } from './making-states';
import { myTimeStates, profileStates, toFinishStates } from './other-states';
import { reviewStates } from './review-states';
import { copyStates } from './states';
import { hiddenStates, switchStates } from './switch-states';

declare global {
  interface Window {
    axe: { run(context: Document, options: object): Promise<AxeResults> };
  }
}

const pictures = join(import.meta.dirname, '../../pictures/faces');
const keys = [
  ...keysOf('copy', copyStates),
  ...keysOf('reviews', reviewStates),
  ...keysOf('case-view', caseStates),
  ...Object.keys(myTimeStates).map((name) => `my-time/${name}`),
  ...Object.keys(toFinishStates).map((name) => `to-finish/${name}`),
  ...Object.keys(dashboardStates).map((name) => `dashboard/${name}`),
  ...Object.keys(profileStates).map((name) => `profile/${name}`),
  ...keysOf('making', makingStates),
  ...Object.keys(switchStates).map((name) => `switches/${name}`),
  'help/hint',
  ...Object.keys(hiddenStates).map((name) => `hidden/${name}`),
];

function keysOf(part: string, states: Readonly<Record<string, object>>): string[] {
  return Object.entries(states).flatMap(([at, examples]) =>
    Object.keys(examples).map((name) => `${part}/${at}/${name}`),
  );
}

/** Every state by its first example, and every key state; each further example where the faces are asked for by name. */
function looked(): string[] {
  if (isWhole) return keys;
  const stateOf = (key: string) => key.split('/').slice(0, -1).join('/');
  const firsts = keys.filter(
    (key, at) => key.split('/').length < 3 || stateOf(key) !== stateOf(keys[at - 1] ?? ''),
  );
  return keys.filter((key) => firsts.includes(key) || keyStates.includes(key));
}

let gallery: Gallery;
let browser: Browser;
let page: Page;
let axeSource: string;
const complaints: string[] = [];

beforeAll(async () => {
  axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await mkdir(pictures, { recursive: true });
  gallery = await serveGallery();
  browser = await launchBare();
  page = await browser.newPage();
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type()) && !message.text().includes('404'))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await show(keyStates[0] ?? '', 360);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

/** Loads the page anew, with its focus at the start. */
async function show(key: string, width: number): Promise<void> {
  await page.setViewport({ width, height: 800 });
  await page.goto(`${gallery.address}?state=${encodeURIComponent(key)}`);
  await page.waitForSelector('main h2');
}

/** For what asks nothing of the focus: the page stays, the face is a new one. */
async function turnTo(key: string, width: number): Promise<void> {
  complaints.length = 0;
  await page.setViewport({ width, height: 800 });
  await page.evaluate((to) => window.showAfresh(to), key);
  await page.waitForSelector('main h2');
}

/** What axe finds, by all its rules or only by those named. */
async function violations(...rules: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const { violations: found } = await page.evaluate(
    (only) =>
      window.axe.run(document, {
        resultTypes: ['violations'],
        elementRef: false,
        ...(only.length > 0 ? { runOnly: only } : {}),
      }),
    rules,
  );
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}`));
}

async function expectToFit(): Promise<void> {
  expect(await page.evaluate(overflow)).toBe(0);
  expect(await page.evaluate(cutTexts)).toEqual([]);
  expect(await page.evaluate(smallTargets)).toEqual([]);
}

function picture(key: string, look: string): Promise<unknown> {
  const name = key.replaceAll(/[^a-z0-9-]+/gi, '_');
  return page.screenshot({ path: join(pictures, `${name}-${look}.png`), fullPage: true });
}

describe('each face', () => {
  it('has an example for every member of CopyState, and knows the key states', () => {
    expect(keys).toEqual(expect.arrayContaining([...keyStates]));
    for (const examples of Object.values(copyStates)) expect(Object.keys(examples).length).toBeGreaterThan(0);
    expect(complaints).toEqual([]); // of the page that was loaded for all of them
  });

  it.each(looked())('%s', { timeout: 20_000 }, async (key) => {
    await turnTo(key, 360);
    await expectToFit();
    await picture(key, '360');
    await page.evaluate(openAllDetails);
    await page.setViewport({ width: 320, height: 800 });
    await expectToFit();
    expect(await violations()).toEqual([]); // with all that can be opened open, so of everything at once
    expect(complaints).toEqual([]);
  });
});

describe('in the dark', () => {
  it.each(keyStates)('%s', { timeout: 20_000 }, async (key) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await turnTo(key, 360);
    await page.evaluate(openAllDetails);
    expect(await violations('color-contrast')).toEqual([]); // nothing else changes in the dark
    await picture(key, 'dark');
    await page.emulateMediaFeatures([]);
  });
});

describe('with forced colours', () => {
  it.each(['copy/preparing/questions', 'copy/receipt/mixed', 'dashboard/change'])(
    '%s',
    { timeout: 20_000 },
    async (key) => {
      const session = await page.createCDPSession();
      const forced = [{ name: 'forced-colors', value: 'active' }];
      await session.send('Emulation.setEmulatedMedia', { features: forced });
      await turnTo(key, 360);
      expect(await page.evaluate(cutTexts)).toEqual([]);
      await picture(key, 'forced');
      await session.send('Emulation.setEmulatedMedia', { features: [] });
      await session.detach();
    },
  );
});

describe('by keyboard alone', () => {
  it('moves the focus to a new view’s heading, and leaves it alone while one view goes on', async () => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await show('copy/preparing/three ticked', 360);
    await focusButton('Save 3 drafts');
    await page.evaluate(() => window.show('copy/running/now'));
    await expect.poll(focused).toBe('Saving drafts');
    await focusButton('Pause');
    await page.evaluate(() => window.show('copy/running/every step'));
    await expect.poll(() => page.evaluate(() => document.body.textContent)).toContain('Child6');
    expect(await focused()).toBe('Pause');
  });

  it('presses buttons with Enter and with Space, and ticks with Space', async () => {
    await show('copy/preparing/three ticked', 360);
    await focusButton('Save 3 drafts');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await page.focus('#whom');
    await page.keyboard.press('Space');
    expect(await page.evaluate(() => window.pressed)).toEqual(['save', 'save', 'untick "1048214"']);
  });

  it('answers a question with Space, the arrows and its number', async () => {
    await show('copy/preparing/questions', 360);
    await page.focus('#question-q1');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowUp'); // round to the last
    await page.keyboard.press('1');
    expect(await page.evaluate(() => window.pressed)).toEqual([
      'answer "q1" {"choice":"leave-out"}',
      'answer "q1" {"choice":"keep","forIds":[]}',
      'answer "q1" {"choice":"leave-out"}',
    ]);
  });

  it('moves from a problem to its control, and puts no id into the address', async () => {
    await show('copy/preparing/nobody ticked, saved', 360);
    const before = page.url();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('error-summary');
    await focusButton('Tick at least one child');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('whom');
    expect(page.url()).toBe(before);
    await focusButton('Save drafts');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('error-summary');
  });

  it('keeps what somebody types while the data stays behind', async () => {
    await show('copy/preparing/three ticked', 360);
    await page.evaluate(openAllDetails);
    await page.focus('#text-1048214');
    await page.keyboard.type('New ');
    expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toContain(
      'New ',
    );
    expect(await page.evaluate(() => window.pressed.length)).toBe(4);
  });

  it('asks before it forgets all, and goes back with Escape', async () => {
    await show('my-time/on', 360);
    await focusButton('Forget all');
    await page.keyboard.press('Enter');
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => window.pressed)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.pressed)).toEqual(['forgetAll']);
  });
});

/** Last, since Tab leads out of the document at its end, and from there the page has no focus to move. */
describe('by Tab alone', () => {
  it.each(keyStates)(
    'reaches every control of %s, with a ring that shows',
    { timeout: 20_000 },
    async (key) => {
      await show(key, 360);
      const count = await page.evaluate(markStops);
      const reached = new Set<string>();
      // Chromium stops at a region that scrolls as well: a few presses more than there are controls.
      for (let press = 0; reached.size < count && press < count + 5; press += 1) {
        await page.keyboard.press('Tab');
        const { stop, tag, hasRing } = await page.evaluate(focusedStop);
        if (stop === null) continue;
        expect(hasRing, `${tag} ${stop}`).toBe(true);
        reached.add(stop);
      }
      expect(reached.size).toBe(count);
    },
  );
});

async function focusButton(words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const button = [...document.getElementsByTagName('button')].find((each) => each.textContent === wanted);
    if (!button) throw new Error(`no button ${wanted}`);
    button.focus();
  }, words);
}
