/**
 * Plays a schedule in a real browser: opens the windows, does what the schedule says in them, and each time waits until
 * Tessera has heard of it. It saves nothing and judges nothing.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import type { Seen } from '../../../utils/domain/guard/seen';
import type { TesseraBrowser } from '../../e2e/harness/browser';
import type { Setting } from '../../e2e/setting';
import type { Event, Scene } from './schedule';

declare const chrome: {
  storage: { session: { get(key: string): Promise<{ windows?: Seen }> } };
  tabs: {
    query(which: object): Promise<{ id: number }[]>;
    remove(tabs: number[]): Promise<void>;
  };
};

/** Made-up people of the world whom the windows show. */
export interface Cast {
  readonly own: string;
  readonly others: readonly string[];
  /** Leads to the first of the others. */
  readonly merged: string;
}

export interface Windows {
  readonly writing: Page;
  /** Whose form it is. */
  readonly own: string;
  /** Plays one scene; false where it does not fit what went before. */
  play(scene: Scene): Promise<boolean>;
  openForm(): Promise<void>;
  /** One more window, on the child whose form it is. */
  openAnother(): Promise<void>;
  /** What Tessera's guard has heard, once nothing but what is held on the way is outstanding. */
  seen(): Promise<Seen>;
  closeOthers(): Promise<void>;
  clear(): Promise<void>;
}

const patience = 30_000;

/** Writes notes, may act for others, and is who is signed in when a schedule begins. */
export const author = 'mokoro';

const inTheForm: ReadonlySet<Event> = new Set<Event>([
  'the form is opened again',
  'the record is merged away under the form',
  'the form is left for another child and come back to',
]);

export async function openWindows(setting: Setting, cast: Cast, count: number): Promise<Windows> {
  const { standIn, tessera } = setting;
  const { origin, faults, world } = standIn;
  const writing = await setting.mosaic();
  const others: Page[] = [];
  /** Windows that wait for a page, with how to let it come. */
  const onTheWay = new Map<Page | null, () => Promise<void>>();
  const standing = new Set(await openTabs(tessera));

  const heard = async (): Promise<Seen> => {
    const worker = await tessera.worker();
    const { windows } = await worker.evaluate(() => chrome.storage.session.get('windows'));
    return windows ?? { turn: 0, pages: [], coming: [] };
  };
  const { turn: began } = await heard();
  /** Does something and waits until the guard has heard of it, and of the page that came of it. */
  const andHeard = async (act: () => Promise<unknown>): Promise<void> => {
    const { turn } = await heard();
    await act();
    const deadline = Date.now() + patience;
    while (Date.now() < deadline) {
      const seen = await heard();
      if (seen.turn > turn && seen.coming.filter((one) => one.turn > began).length === onTheWay.size) return;
      await pause(10);
    }
    throw new Error(`Tessera has not heard of what a window did: ${JSON.stringify(await heard())}`);
  };
  const goes = (page: Page, path: string) =>
    andHeard(() => page.goto(`${origin}${path}`, { waitUntil: 'domcontentloaded' }));
  const goesBack = (page: Page, to: string) =>
    andHeard(async () => {
      await page.evaluate(() => history.back());
      await page.waitForFunction((url) => location.href === url, {}, to);
    });

  const openAnother = async () => {
    const page = await tessera.browser.newPage();
    await goes(page, `/person/${cast.own}`);
    others.push(page);
  };
  for (let at = 1; at < count; at += 1) await openAnother();
  await writing.bringToFront();

  const openForm = () => goes(writing, `/person/${cast.own}/case-notes/new`);
  const setOff = async (page: Page | null, from: Page, child: string) => {
    // An address of its own: a browser lets a second request for one that is on its way wait for twenty seconds.
    const path = `/person/${child}?way=${onTheWay.size}`;
    const hold = faults.hold('person', 'before-answer');
    const arrives = async () => {
      hold.release();
      onTheWay.delete(page);
    };
    onTheWay.set(page, arrives);
    await andHeard(async () => {
      await from.evaluate(
        (url, isNew) => void (isNew ? window.open(url) : location.assign(url)),
        path,
        !page,
      );
      await hold.reached;
    });
  };

  const acts: Record<Event, (page: Page, child: string) => Promise<unknown>> = {
    'another child is opened elsewhere': (page, child) => goes(page, `/person/${child}`),
    'a search leads to another child elsewhere': (page, child) => goes(page, `/search?q=${child}`),
    'a merged record leads to another child elsewhere': (page) => goes(page, `/person/${cast.merged}`),
    'another window goes to another child and Back': async (page, child) => {
      await goes(page, `/person/${cast.own}/relationships`);
      const before = page.url();
      await goes(page, `/person/${child}`);
      await goesBack(page, before);
    },
    'another child is opened elsewhere and that window is closed': async (page, child) => {
      await goes(page, `/person/${child}`);
      others.splice(others.indexOf(page), 1);
      await page.close();
    },
    'another child is on its way elsewhere': (page, child) => setOff(page, page, child),
    'another child is on its way in a new window': (page, child) => setOff(null, page, child),
    'what was on its way arrives': async () => {
      for (const arrives of [...onTheWay.values()]) await andHeard(arrives);
    },
    'the form is left for another child and come back to': async (_page, child) => {
      const form = writing.url();
      await goes(writing, `/person/${child}`);
      await goesBack(writing, form);
    },
    'somebody else is signed in elsewhere': async (page) => {
      faults.signInAs('thalden');
      await goes(page, '/');
    },
    'somebody is acted for elsewhere': async (page) => {
      await goes(page, '/tools');
      await andHeard(async () => {
        await page.select('select[name=user_name]', 'rquill');
        await Promise.all([
          page.waitForNavigation({ waitUntil: 'domcontentloaded' }),
          page.$eval('select[name=user_name]', (field) => (field as HTMLSelectElement).form?.requestSubmit()),
        ]);
      });
    },
    'a page that cannot be read opens another child': async (page, child) => {
      faults.renameLabel('Mosaic ID', 'Number', 'person');
      await goes(page, `/person/${child}`);
    },
    'the record is merged away under the form': async () => {
      const [into] = cast.others;
      if (into) world.person(cast.own).mergedInto = into;
    },
    'the same child is opened elsewhere': (page) => goes(page, `/person/${cast.own}`),
    'the form is opened again': openForm,
    'another window is closed': async (page) => {
      others.splice(others.indexOf(page), 1);
      await page.close();
    },
  };

  const fits = (event: Event, page: Page | undefined): boolean => {
    if (event === 'what was on its way arrives') return onTheWay.size > 0;
    if (event === 'another child is on its way in a new window' && onTheWay.has(null)) return false;
    if (event === 'somebody is acted for elsewhere' && !mayAct()) return false;
    return inTheForm.has(event) || (page !== undefined && !onTheWay.has(page));
  };
  /** Every tab that came later, by the browser itself: one that waits for its first page is no page of the driver's yet. */
  const closeOthers = async () => {
    const later = (await openTabs(tessera)).filter((tab) => !standing.has(tab));
    await (await tessera.worker()).evaluate((tabs) => void chrome.tabs.remove(tabs), later); // not waited for: a page may be slow to go
    await vi.waitFor(
      async () => {
        const open = await openTabs(tessera);
        if (later.some((tab) => open.includes(tab)))
          throw new Error('A window that came later is still open');
      },
      { timeout: patience },
    );
    others.length = 0;
  };
  const mayAct = () => world.sessions.all().every(({ userName }) => userName === author);

  return {
    writing,
    own: cast.own,
    openForm,
    openAnother,
    seen: heard,
    async play({ event, window: which, child }) {
      const page = others[(which - 1) % Math.max(others.length, 1)];
      if (!fits(event, page)) return false;
      await acts[event](page ?? writing, cast.others[child % cast.others.length] ?? cast.own);
      return true;
    },
    closeOthers,
    async clear() {
      faults.clear();
      await closeOthers();
      world.person(cast.own).mergedInto = null;
      faults.signInAs(author);
      await writing.goto('about:blank');
    },
  };
}

/** The tabs of the browser, by their own numbers; one that is discarded or never came to a page counts too. */
async function openTabs(tessera: TesseraBrowser): Promise<number[]> {
  const worker = await tessera.worker();
  return worker.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id));
}
