/**
 * 'Pause Tessera until tomorrow', as a help desk asks for it: one press takes Tessera out of Mosaic's pages and stops all
 * writing, without a restart; the next day or one press brings it back. Never in the middle of a save.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import type { Person } from '../people/model';
import { click, find, isThere, readText, waitForText } from './harness/page';
import { openNote, signIn } from './practitioner';
import { draftOf, essence, familyOf, putNote, watchRecords } from './records';
import { openSetting, type Setting } from './setting';
import {
  badgeText,
  chooseAndAnswer,
  chooseSiblings,
  panelBeside,
  putEverythingDown,
  receipt,
  save,
  tick,
  waitForState,
} from './workbench';

declare const chrome: {
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
  storage: { local: { get(key: string): Promise<object>; set(items: object): Promise<void> } };
};

let setting: Setting;
let page: Page;

beforeAll(async () => {
  setting = await openSetting({ children: 5, session: { answersWithin: 10 } });
  page = await setting.mosaic();
  await signIn(page, setting.standIn);
});
afterAll(() => setting.close());
afterEach(async () => {
  setting.standIn.faults.clear();
  await putEverythingDown(setting);
});

const pauseButton = 'Pause Tessera until tomorrow';

async function pageScripts(): Promise<number> {
  const worker = await setting.tessera.worker();
  return worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
}

async function aNote(title: string) {
  const { child, ticked } = familyOf(setting.standIn, families.benchmark, 2);
  const source = putNote(setting.standIn, child.id, { title });
  const panel = await panelBeside(setting, page, source);
  return { panel, source, ticked: ticked as readonly [Person, Person] };
}

async function waitUntilBack(): Promise<void> {
  await expect.poll(pageScripts).toBe(1);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await find(page, 'button', 'Fold Tessera away');
}

describe('a person who is asked to pause Tessera', () => {
  it('presses once: nothing can be saved, and Mosaic’s pages are as without Tessera', async () => {
    const { panel, source, ticked } = await aNote('Paused before a save');
    await chooseSiblings(panel);
    await tick(panel, ticked[0]);
    const since = watchRecords(setting.standIn);
    await click(panel, 'button', pauseButton);
    await waitForText(panel, 'Tessera is paused until tomorrow');
    for (const gone of ['Save 1 draft', 'Copy', pauseButton])
      expect(await isThere(panel, 'button', gone)).toBe(false);
    await expect.poll(() => isThere(page, 'button', 'Fold Tessera away')).toBe(false); // off the page that stood open
    await expect.poll(pageScripts).toBe(0);
    expect(await badgeText(setting.tessera)).toBe('off');
    const worker = await setting.tessera.worker();
    const kept = await worker.evaluate(() => chrome.storage.local.get('pause'));
    expect(kept).toEqual({ pause: { on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) } });
    expect(since.requests()).toEqual([]);

    await page.reload({ waitUntil: 'load' });
    expect(await page.evaluate(() => document.querySelector('tessera-ribbon'))).toBeNull();
    await click(panel, 'button', 'Start Tessera again');
    await waitUntilBack();
    expect(await badgeText(setting.tessera)).toBe('');
    await openNote(page, setting.standIn, source.id);
    await waitForState(panel, 'preparing'); // what was chosen before waits
    await save(panel, 1);
    await receipt(panel);
    expect(since.notes().map(essence)).toEqual([draftOf(source)]);
  });

  it('has Tessera back by itself on the next day', async () => {
    const { panel } = await aNote('Paused yesterday');
    await chooseSiblings(panel); // while Tessera still reads, it would ask to wait
    await click(panel, 'button', pauseButton);
    await waitForText(panel, 'Tessera is paused until tomorrow');
    const worker = await setting.tessera.worker();
    await worker.evaluate(() => chrome.storage.local.set({ pause: { on: '2025-06-16' } }));
    await find(panel, 'button', 'Copy'); // its tabs are back, whatever stood there before
    await waitUntilBack();
  });

  it('is told to wait while a save is under way, which is read back first', async () => {
    const { panel, source, ticked } = await aNote('Paused in the middle');
    await chooseAndAnswer(panel, ticked);
    const since = watchRecords(setting.standIn);
    const saving = setting.standIn.faults.hold('note.save', 'before-commit');
    await save(panel, 2);
    await saving.reached;
    await click(panel, 'button', pauseButton);
    await waitForText(panel, 'Tessera is at work in this window or another');
    saving.release();
    await receipt(panel);
    expect(since.notes().map(essence)).toEqual([draftOf(source), draftOf(source)]);
    await click(panel, 'button', pauseButton);
    await waitForText(panel, 'Tessera is paused until tomorrow');
    await click(panel, 'button', 'Start Tessera again');
    await waitForText(panel, '2 drafts in'); // the receipt is still there to read
    await waitUntilBack();
  });
});

describe('a hint', () => {
  it('stands above each face until a person wants none, and stays away then', async () => {
    const { panel } = await aNote('With a hint');
    await chooseSiblings(panel);
    await waitForText(panel, 'Save your note in Mosaic first.');
    await click(panel, 'button', 'Show no hints');
    await expect.poll(() => readText(panel)).not.toContain('Save your note in Mosaic first.');
    await panel.reload();
    await waitForText(panel, 'Who gets this');
    expect(await isThere(panel, 'button', 'Show no hints')).toBe(false);
    await click(panel, 'DisclosureTriangle', 'Short answers');
    await click(panel, 'button', 'Show hints again');
    await waitForText(panel, 'Save your note in Mosaic first.');
  });
});
