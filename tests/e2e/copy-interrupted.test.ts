/**
 * A run that does not go straight to its end: paused, stopped, signed out in the middle; and what is still
 * known of its drafts afterwards, in the list 'Still to finish', on the toolbar and after a restart.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import type { Person } from '../people/model';
import { click, readText, waitForText } from './harness/page';
import { waitForPanel } from './harness/panel';
import { openNote, pressFinish, signIn } from './practitioner';
import { actsOfOneDraft, draftOf, essence, familyOf, putNote, watchRecords } from './records';
import { openSetting, type Setting } from './setting';
import {
  badgeText,
  chooseAndAnswer,
  panelBeside,
  pressFirst,
  putEverythingDown,
  receipt,
  save,
} from './workbench';

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

/** A note of its own with so many siblings ticked, ready to be saved. */
async function readyToSave(title: string, count: number) {
  const { child, ticked } = familyOf(setting.standIn, families.benchmark, count);
  const source = putNote(setting.standIn, child.id, { title });
  const panel = await panelBeside(setting, page, source);
  await chooseAndAnswer(panel, ticked);
  return { panel, source, child, ticked: ticked as readonly [Person, Person, Person] };
}

async function signInAgain(panel: Page): Promise<void> {
  await waitForText(panel, 'Sign in to Mosaic', 60_000);
  await signIn(page, setting.standIn);
  await click(panel, 'button', 'Continue');
}

describe('a person in the middle of a run', () => {
  it('pauses between two children, goes on, and stops: what is done stays, the rest is not started', async () => {
    const { panel, source, ticked } = await readyToSave('Paused and stopped', 3);
    const [first, second, third] = ticked;
    const since = watchRecords(setting.standIn);
    const filling = setting.standIn.faults.hold('case-note.form', 'arrived');
    await save(panel, 3);
    await filling.reached;
    await click(panel, 'button', 'Pause');
    filling.release();
    await waitForText(panel, '1 of 3 done');
    await waitForText(panel, 'Paused');
    expect(since.notes().map(({ personId }) => personId)).toEqual([first.id]);
    expect(since.actsOn(second.id)).toEqual([]);

    const second2 = setting.standIn.faults.hold('case-note.form', 'arrived');
    await click(panel, 'button', 'Continue');
    await second2.reached;
    await click(panel, 'button', 'Stop');
    second2.release();
    const text = await receipt(panel);
    expect(text).toContain('You stopped the run.');
    expect(text).toContain('1 of 3 drafts verified');
    expect(text.match(/Not started/g)).toHaveLength(2);
    expect(since.notes().map(essence)).toEqual([draftOf(source)]);
    expect(since.actsOn(second.id)).not.toContain('save case-note');
    expect(since.actsOn(third.id)).toEqual([]);
  });

  it('finds a save that is under way at Stop read back and told', async () => {
    const { panel, ticked } = await readyToSave('Stopped while saving', 3);
    const since = watchRecords(setting.standIn);
    const saving = setting.standIn.faults.hold('note.save', 'before-commit');
    await save(panel, 3);
    await saving.reached;
    await click(panel, 'button', 'Stop');
    saving.release();
    expect(await receipt(panel)).toContain('1 of 3 drafts verified');
    expect(since.actsOn(ticked[0].id)).toEqual(actsOfOneDraft);
    expect(since.notes()).toHaveLength(1);
  });
});

describe('a session that ends in the middle', () => {
  it('waits for the person to sign in and goes on from the check: one note per child', async () => {
    const { panel, source, ticked } = await readyToSave('Signed out before a check', 3);
    const since = watchRecords(setting.standIn);
    // the third list: the first child's before and after, then the second child's
    setting.standIn.faults.expireSession({ kind: 'case-notes.list', moment: 'arrived', nth: 3 });
    await save(panel, 3);
    await signInAgain(panel);
    expect(await receipt(panel)).toContain('3 drafts in');
    for (const { id } of ticked) expect(since.notesOf(id).map(essence)).toEqual([draftOf(source)]);
  });

  it('ends in mid-fill, under Mosaic’s own watch: nothing is sent or locked, and the run goes on', async () => {
    const { world, switches, faults } = setting.standIn;
    const { panel, source, ticked } = await readyToSave('Signed out in mid-fill', 2);
    const [first, second] = ticked;
    const since = watchRecords(setting.standIn);
    switches.sessionWarning = true; // each window leaves for the sign-in page by itself
    faults.expireSession({ kind: 'case-note.form', moment: 'before-answer' });
    await save(panel, 2);
    await waitForText(panel, 'Sign in to Mosaic', 60_000);
    expect(since.notes()).toEqual([]);
    expect([since.outbox(), world.casework.locks, [...world.locks]]).toEqual([[], [], []]);
    expect(new URL(page.url()).pathname).toBe('/sign-in'); // the form that was filled is gone
    switches.sessionWarning = false;
    await signInAgain(panel);
    // Mosaic leaves for its sign-in page before the press, and the child begins anew; or just after it, and nothing is
    // saved until the person says so.
    const isLost = (await receipt(panel)).includes('Not saved');
    expect(since.notesOf(first.id)).toHaveLength(isLost ? 0 : 1);
    expect(since.notesOf(second.id).map(essence)).toEqual([draftOf(source)]);
    if (isLost) await pressFirst(panel, 'Try again');
    await waitForText(panel, '2 drafts in', 60_000);
    expect(since.notesOf(first.id).map(essence)).toEqual([draftOf(source)]);
    expect(since.outbox()).toEqual([]);
  });

  it('says ‘not saved’ of a save that was lost with the session, and saves it once when told to', async () => {
    const { panel, source, ticked } = await readyToSave('Signed out at a save', 1);
    const [basil] = ticked;
    const since = watchRecords(setting.standIn);
    setting.standIn.faults.expireSession({ kind: 'note.save', moment: 'arrived' });
    await save(panel, 1);
    await signInAgain(panel);
    expect(await receipt(panel)).toContain('Not saved');
    expect(since.notes()).toEqual([]);
    await pressFirst(panel, 'Try again');
    await waitForText(panel, '1 draft in', 60_000);
    expect(since.notesOf(basil.id).map(essence)).toEqual([draftOf(source)]);
  });
});

describe('my time', () => {
  /** Copies once and shows what is kept of it. */
  async function copyOnce(title: string): Promise<Page> {
    const { panel } = await readyToSave(title, 1);
    await save(panel, 1);
    await receipt(panel);
    await click(panel, 'button', 'My time');
    await waitForText(panel, 'draft · ');
    return panel;
  }
  const seconds = async () => (await keptEvents()).map(({ timing }) => timing?.activeMs.idle60 ?? null);

  it('keeps no seconds until the person switches timing on, and forgets what it is told to', async () => {
    await forgetAllEvents(await copyOnce('Thrown away'));
    await putEverythingDown(setting);
    const first = await copyOnce('Not timed');
    expect(await readText(first, 'main')).toContain('1 draft · not timed Done');
    expect(await seconds()).toEqual([null]);
    await click(first, 'button', 'Count my seconds');
    await waitForText(first, 'Your seconds are being counted.');
    await putEverythingDown(setting);
    const second = await copyOnce('Timed');
    expect(await seconds()).toEqual(expect.arrayContaining([null, expect.any(Number)]));
    await pressFirst(second, 'Forget Copying');
    await expect.poll(async () => (await keptEvents()).length).toBe(1);
    await forgetAllEvents(second);
  });

  async function forgetAllEvents(panel: Page): Promise<void> {
    await click(panel, 'button', 'Forget all');
    await panel.waitForSelector('dialog[open]');
    await (await panel.$('dialog[open] .button-warning, dialog[open] button:last-of-type'))?.click();
    await waitForText(panel, 'Nothing yet.');
    expect(await keptEvents()).toEqual([]);
  }
});

describe('drafts still to finish', () => {
  it('stand on a list after Done and leave it when finished in Mosaic or taken off', async () => {
    const { panel, ticked } = await readyToSave('Left to finish', 2);
    const since = watchRecords(setting.standIn);
    await save(panel, 2);
    await receipt(panel);
    await click(panel, 'button', 'Done');
    await waitForText(panel, 'Still to finish: 2');
    await openNote(page, setting.standIn, since.notesOf(ticked[0].id)[0]?.id ?? '');
    await pressFinish(page);
    await waitForText(panel, 'Still to finish: 1');
    await expect.poll(() => badgeText(setting.tessera)).toBe('1');
    await pressFirst(panel, 'Take off list');
    await expect.poll(() => badgeText(setting.tessera)).toBe('');
    expect(await readText(panel)).not.toContain('Still to finish');
  });

  it('are still there after a restart, without a name until the family is in view', async () => {
    const { panel, child, ticked } = await readyToSave('Left over a restart', 1);
    await save(panel, 1);
    await receipt(panel);
    await setting.relaunch();
    page = await setting.mosaic();
    await signIn(page, setting.standIn);
    await expect.poll(() => badgeText(setting.tessera)).toBe('1');
    await click(page, 'button', 'Open Tessera');
    const again = await waitForPanel(setting.tessera);
    await waitForText(again, 'Still to finish: 1');
    expect(await readText(again)).not.toContain(ticked[0].name);
    await page.goto(`${setting.standIn.origin}/person/${child.id}/relationships`);
    await waitForText(again, ticked[0].name);
  });
});

/** The rows of the event store, as they lie on disk. */
async function keptEvents(): Promise<{ timing: { activeMs: { idle60: number } } | null }[]> {
  const worker = await setting.tessera.worker();
  return worker.evaluate(async () => {
    const asked = indexedDB.open('tessera-evidence');
    const db = await new Promise<IDBDatabase>((resolve) => {
      asked.onsuccess = () => resolve(asked.result);
    });
    const reading = db.transaction('events').objectStore('events').getAll();
    await new Promise((resolve) => {
      reading.onsuccess = resolve;
    });
    db.close();
    return reading.result;
  });
}
