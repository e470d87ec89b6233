/**
 * Nothing typed is lost: words typed before a crash, a kill, a closed tab, a failed save or an expired session are offered
 * back on the same record, to the same worker and to nobody else; and are gone once Mosaic shows them saved.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { families } from '../../people/family-keys';
import type { Person } from '../../people/model';
import { click, clickThrough, find, isThere, picture, readText, waitForText } from '../harness/page';
import { closePanel, currentPanel, waitForPanel } from '../harness/panel';
import { fillNote, openNote, pressCopy, signIn } from '../practitioner';
import { familyOf, putNote } from '../records';
import { openSetting, type Setting } from '../setting';
import { boxFor, chooseSiblings, tick } from '../workbench';
import { openLookUp, press } from './look-up';

declare const chrome: {
  storage: { session: { get(key: string): Promise<{ typed?: unknown[] }> } };
  idle: { onStateChanged: { addListener: (listener: (state: string) => void) => void } };
};

const words = 'She told me about the swimming lesson and that she wants to go again.';

/** The extension's own pages and worker have a process of their own, which only its command line tells. */
const isExtensions = (pid: number) =>
  readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--extension-process');

interface Locks extends Window {
  say?: (state: string) => void;
}

/** Runs in the panel before its own script: no machine is locked for a test, so the test says when it is. */
function hearLocks(): void {
  const heard: ((state: string) => void)[] = [];
  chrome.idle.onStateChanged.addListener = (listener) => void heard.push(listener);
  Object.assign(window, { say: (state: string) => heard.map((listener) => listener(state)) });
}

let setting: Setting;
let page: Page;
let childId: string;

beforeAll(async () => {
  setting = await openSetting({ switches: { sessionIdleMinutes: 30 } });
  childId = setting.standIn.world.family(families.largeGroup).source.personId;
});
afterAll(() => setting.close());

beforeEach(async () => {
  page = await setting.tessera.browser.newPage();
  await signIn(page, setting.standIn);
});
afterEach(async () => {
  const panel = await currentPanel(setting.tessera);
  if (panel) await closePanel(panel);
  if (!page.isClosed()) await clickThrough(page, 'button', 'Sign out');
  await page.close().catch(() => undefined);
});

const formOf = (id: string) => `${setting.standIn.origin}/person/${id}/case-notes/new`;

async function keptNow(): Promise<unknown[]> {
  const worker = await setting.tessera.worker();
  return worker.evaluate(async () => (await chrome.storage.session.get('typed')).typed ?? []);
}

async function typeANote(): Promise<void> {
  await page.goto(formOf(childId));
  await fillNote(page, {
    noteType: 'Home Visit',
    title: 'T',
    contactDate: '02/03/2026',
    paragraphs: [words],
  });
  await expect.poll(async () => JSON.stringify(await keptNow()), { timeout: 20_000 }).toContain(words);
}

async function offeredOn(id: string): Promise<string> {
  await page.goto(formOf(id));
  const panel = await openLookUp(setting, page);
  return readText(panel);
}

describe('typed words', () => {
  it('come back after the tab was closed, on this child only, and are saved by the person', async () => {
    const { world } = setting.standIn;
    await typeANote();
    await page.close({ runBeforeUnload: false });
    page = await setting.tessera.browser.newPage();
    const other = world.family(families.twoSiblings).source.personId;
    expect(await offeredOn(other)).not.toContain('swimming');
    await closePanel((await currentPanel(setting.tessera)) as Page);
    expect(await offeredOn(childId)).toContain(words);
    const panel = (await currentPanel(setting.tessera)) as Page;
    await press(panel, 'Put my words back');
    await waitForText(panel, 'Your words are back.');
    const before = world.notes.length;
    await fillNote(page, {
      noteType: 'Home Visit',
      title: 'Lesson',
      contactDate: '02/03/2026',
      paragraphs: [],
    });
    await clickThrough(page, 'button', 'Save');
    expect(
      world.notes.slice(before).map(({ personId, bodyHtml }) => [personId, bodyHtml.includes(words)]),
    ).toEqual([[childId, true]]);
    await expect.poll(keptNow, { timeout: 20_000 }).toEqual([]);
  });

  it('come back after the session ran out, and are gone after signing out', async () => {
    await typeANote();
    setting.standIn.world.clock.advance({ minutes: 31 });
    await clickThrough(page, 'button', 'Save');
    await signIn(page, setting.standIn);
    expect(await offeredOn(childId)).toContain(words);
    await clickThrough(page, 'button', 'Sign out');
    await expect.poll(keptNow, { timeout: 20_000 }).toEqual([]);
    await signIn(page, setting.standIn);
  });

  it('are not shown to another worker, and are gone with them', async () => {
    await typeANote();
    setting.standIn.world.clock.advance({ minutes: 31 });
    await page.goto(`${setting.standIn.origin}/`);
    await signIn(page, setting.standIn, 'jpell');
    expect(await offeredOn(childId)).not.toContain('swimming');
    expect(await keptNow()).toEqual([]);
    expect(await isThere((await currentPanel(setting.tessera)) as Page, 'button', 'Put my words back')).toBe(
      false,
    );
  });

  it.runIf(process.platform === 'linux')('are there after every page of the web was killed', async () => {
    await typeANote();
    const session = await setting.tessera.browser.target().createCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const renderers = processInfo.filter(({ type, id }) => type === 'renderer' && !isExtensions(id));
    expect(renderers.length).toBeGreaterThan(0);
    for (const { id } of renderers) process.kill(id, 'SIGKILL');
    await page.close().catch(() => undefined);
    page = await setting.tessera.browser.newPage();
    expect(await offeredOn(childId)).toContain(words);
  });

  it('are there after a save that failed', async () => {
    const { faults, world } = setting.standIn;
    await typeANote();
    const before = world.notes.length;
    const failing = faults.arm('failBeforeCommit', { kind: 'note.save', once: true });
    await clickThrough(page, 'button', 'Save');
    expect(failing.hits).toBe(1);
    expect(world.notes.length).toBe(before);
    expect(await offeredOn(childId)).toContain(words);
  });

  it('are hidden while the screen is locked, and shown again once the same worker is read', async () => {
    await typeANote();
    await page.close({ runBeforeUnload: false });
    page = await setting.tessera.browser.newPage();
    await page.goto(formOf(childId));
    const panel = await openLookUp(setting, page);
    await panel.evaluateOnNewDocument(hearLocks);
    await panel.reload();
    await click(panel, 'button', 'Look up');
    await waitForText(panel, words);
    await panel.evaluate((state) => (window as Locks).say?.(state), 'locked');
    await panel.waitForFunction((text) => !document.body.innerText.includes(text), {}, words);
    await panel.evaluate((state) => (window as Locks).say?.(state), 'active');
    await waitForText(panel, words);
  });

  it('are there after a crash of the page', async () => {
    await typeANote();
    await page.goto('chrome://crash').catch(() => undefined);
    await page.close().catch(() => undefined);
    page = await setting.tessera.browser.newPage();
    expect(await offeredOn(childId)).toContain(words);
  });
});

describe('a copy that was being prepared', () => {
  it('is hidden while the screen is locked, and goes on for the same worker', async () => {
    const { panel, sibling } = await preparedCopy();
    await lockScreen(panel);
    expect(await readText(panel)).not.toContain(sibling.name);
    await panel.evaluate((state) => (window as Locks).say?.(state), 'active');
    await waitForText(panel, sibling.name);
    expect(await (await boxFor(panel, sibling.id)).evaluate((box) => box.checked)).toBe(true);
    await click(panel, 'button', 'Do not copy');
  });

  it('stays hidden from another worker until both want it seen', async () => {
    const { panel, sibling } = await preparedCopy();
    await lockScreen(panel);
    await clickThrough(page, 'button', 'Sign out');
    await signIn(page, setting.standIn, 'jpell');
    await panel.evaluate((state) => (window as Locks).say?.(state), 'active');
    await waitForText(panel, 'Somebody else’s work is hidden');
    expect(await readText(panel)).not.toContain(sibling.name);
    await picture(panel, 'hidden-from-another-worker');
    await click(panel, 'button', 'Show it');
    await waitForText(panel, sibling.name);
    await click(panel, 'button', 'Do not copy');
  });
});

/** Siblings read and one of them ticked, in a panel that can be told of the screen's lock. */
async function preparedCopy() {
  const { child, ticked } = familyOf(setting.standIn, families.largeGroup, 1);
  const [sibling] = ticked as [Person];
  const source = putNote(setting.standIn, child.id, { title: 'Before the lock' });
  await openNote(page, setting.standIn, source.id);
  await find(page, 'button', 'Fold Tessera away');
  await pressCopy(page);
  const panel = await waitForPanel(setting.tessera);
  await panel.evaluateOnNewDocument(hearLocks);
  await chooseSiblings(panel);
  await tick(panel, sibling);
  await panel.reload();
  await waitForText(panel, sibling.name);
  return { panel, sibling };
}

async function lockScreen(panel: Page): Promise<void> {
  await panel.evaluate((state) => (window as Locks).say?.(state), 'locked');
  await waitForText(panel, 'Hidden since the screen was locked');
}
