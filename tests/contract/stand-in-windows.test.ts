/**
 * The stand-in's windows as a browser has them: the step editor in its own, its pop-ups, what is left when the
 * opener cannot be reached, locks that go with a window, a second main window. It proves the stand-in itself.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import { seededStep } from '../stand-in/casework';
import { alreadyOpenText } from '../stand-in/skins/main-window';
import { type StandIn, type StandInOptions, startStandIn } from '../stand-in/start';
import { launchBrowser } from './world';

let browser: Browser;
const open: StandIn[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  for (const page of (await browser.pages()).slice(1)) await page.close().catch(() => undefined); // one may be closing by itself
  for (const standIn of open.splice(0)) await standIn.close();
});

async function signedIn(options: StandInOptions = {}): Promise<{ standIn: StandIn; main: Page }> {
  const standIn = await startStandIn(options);
  open.push(standIn);
  const main = await browser.newPage();
  await main.goto(`${standIn.origin}/sign-in`);
  await main.type('#userName', 'rquill');
  await main.type('#password', 'training');
  await Promise.all([main.waitForNavigation(), main.click('main button[type=submit]')]);
  return { standIn, main };
}

/** The window that a press opens, once it is loaded. */
async function opened(from: Page, press: () => Promise<unknown>): Promise<Page> {
  const popup = new Promise<Page | null>((resolve) => from.once('popup', resolve));
  await press();
  const page = await popup;
  if (!page) throw new Error('no window was opened');
  await page.waitForSelector('h1');
  return page;
}

const button = (text: string): string =>
  `::-p-xpath(//*[self::a or self::button or self::input][.="${text}" or @value="${text}"])`;

/** Waits on the stand-in's own state, which a beacon reaches a moment later. */
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await pause(20);
}

async function review(options: StandInOptions = {}) {
  const { standIn, main } = await signedIn(options);
  const step = seededStep(standIn.world, 'subsequent-review', 'Started');
  await main.goto(`${standIn.origin}/step/${step.id}`);
  const resume = async (): Promise<Page> =>
    opened(main, async () => (await main.waitForSelector(button('Resume')))?.click());
  return { standIn, main, step, resume };
}

describe('the step editor’s window', () => {
  it('takes one name, so that a second press comes back to it, and lets its lock go when it is closed', async () => {
    const { standIn, main, resume } = await review();
    const editor = await resume();
    expect(await editor.evaluate(() => [window.name, window.opener !== null])).toEqual(['stepEditor', true]);
    expect(standIn.world.casework.locks).toHaveLength(1);
    const pages = (await browser.pages()).length;
    await Promise.all([editor.waitForNavigation(), main.click(button('Resume'))]);
    expect((await browser.pages()).length).toBe(pages);
    await editor.close({ runBeforeUnload: true });
    await until(() => standIn.world.casework.locks.length === 0);
    expect(standIn.world.audit.at(-1)).toMatchObject({ act: 'unlock' });
  });

  it('tells of printing before it prints', async () => {
    const { standIn, resume } = await review();
    const editor = await resume();
    await editor.evaluate(() => {
      window.print = () => undefined;
    });
    await (await editor.waitForSelector(button('Export')))?.click();
    await until(() => standIn.world.audit.some(({ act }) => act === 'print'));
    await editor.close();
  });

  it('finds a person in a window of its own and writes the name into the last row', async () => {
    const { resume } = await review();
    const editor = await resume();
    await Promise.all([
      editor.waitForNavigation(),
      (await editor.waitForSelector(button('Add row')))?.click(),
    ]);
    const find = await opened(editor, async () =>
      (await editor.waitForSelector(button('Find person')))?.click(),
    );
    await find.type('[name=q]', 'wexcombe');
    await Promise.all([find.waitForNavigation(), find.click(button('Find'))]);
    const gone = new Promise((resolve) => find.once('close', resolve));
    await find.click('[data-name="Isla Wexcombe"]');
    await gone;
    const names = await editor.$$eval('input[name$="FLDName"]', (all) =>
      all.map((each) => (each as HTMLInputElement).value),
    );
    expect(names).toEqual(['Isla Wexcombe']);
  });

  it('adds a next action in a window that reloads it and closes', async () => {
    const { standIn, step, resume } = await review();
    const editor = await resume();
    await Promise.all([
      editor.waitForNavigation(),
      (await editor.waitForSelector(button('Next actions')))?.click(),
    ]);
    const add = await opened(editor, async () =>
      (await editor.waitForSelector(button('Add next action')))?.click(),
    );
    await add.select('[name=choice]', 'Subsequent CLA review (CSSW)');
    await add.select('[name=worker]', 'thalden');
    const gone = new Promise((resolve) => add.once('close', resolve));
    await Promise.all([editor.waitForNavigation(), gone, add.click(button('Add'))]);
    expect(await editor.$$eval('table.mx-grid td', (cells) => cells[0]?.textContent)).toBe(
      'Subsequent CLA review (CSSW)',
    );
    expect([step.nextActions.length, standIn.world.outbox]).toEqual([1, []]);
  });

  it('cannot reach the window that opened it where that is lost', async () => {
    const { standIn, main } = await review({ switches: { opener: 'lost' } });
    const target = browser.waitForTarget((one) => one.url().endsWith('/edit'));
    await main.click(button('Resume'));
    const editor = await (await target).page();
    expect(await editor?.evaluate(() => window.opener)).toBeNull();
    expect(standIn.world.casework.locks).toHaveLength(1);
  });
});

describe('a second main window', () => {
  it('works, or says that Mosaic is open already and leaves the first one alone', async () => {
    const { standIn, main } = await signedIn({ switches: { duplicateMain: 'refuses' } });
    const second = await browser.newPage();
    await second.goto(`${standIn.origin}/person/7`);
    await second.waitForFunction((text) => document.body.textContent === text, {}, alreadyOpenText);
    await main.goto(`${standIn.origin}/person/7`);
    expect(await main.$eval('h1', (heading) => heading.textContent)).toBe('Person summary');
    standIn.switches.duplicateMain = 'works';
    await second.goto(`${standIn.origin}/person/7`);
    expect(await second.$eval('h1', (heading) => heading.textContent)).toBe('Person summary');
  });
});

describe('the end of a session', () => {
  it('closes the step editor, sends the main window to sign in, and leaves the managers open', async () => {
    const { standIn, main } = await signedIn({ switches: { sessionWarning: true } });
    const { ids } = standIn.world.family(families.twoSiblings);
    const step = seededStep(standIn.world, 'cin-visit', 'Started', ids.second);
    await main.goto(`${standIn.origin}/step/${step.id}`);
    const editor = await opened(main, () => main.click(button('Resume')));
    const manager = await browser.newPage();
    await manager.goto(`${standIn.origin}/person/7/chronology/edit`);
    const gone = new Promise((resolve) => editor.once('close', resolve));
    standIn.world.clock.advance({ minutes: 31 });
    await Promise.all([gone, main.waitForFunction(() => location.pathname === '/sign-in')]);
    expect(await manager.$eval('h1', (heading) => heading.textContent)).toBe('Chronology Manager');
  });
});
