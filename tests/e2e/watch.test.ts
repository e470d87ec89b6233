/**
 * The watch of the ordinary way, in a real browser: off, nothing is remembered; switched on, a copy by hand and a
 * group note are timed by the screens that pass, a copy with the helper is not taken for one, and four weeks end it.
 * Each step waits for what the worker then has in memory.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import { evidenceIn, openDashboard } from './dashboard-page';
import { click, clickThrough, picture, readText, waitForText } from './harness/page';
import { closePanel } from './harness/panel';
import { everythingKept, wordsIn } from './on-disk';
import { fillNote, openNote, signIn } from './practitioner';
import { familyOf, putNote, type Since, watchRecords } from './records';
import { openSetting, type Setting } from './setting';
import { chooseAndAnswer, panelBeside, receipt, save } from './workbench';

declare const chrome: {
  storage: Record<
    'session' | 'local',
    {
      get(key: string): Promise<Record<string, unknown>>;
      set(values: Record<string, unknown>): Promise<void>;
    }
  >;
};

interface Memory {
  readonly source: { readonly note: string; readonly listAt: number | null } | null;
  readonly task: { readonly formOf: string | null; readonly saved: readonly string[] } | null;
}

const words = { noteType: 'Office Visit', contactDate: '20/11/2026', paragraphs: ['The kettle was on.'] };

let setting: Setting;
let mosaic: Page;
/** Any page of the extension, for reading what is kept. */
let ours: Page;
let since: Since;

beforeAll(async () => {
  setting = await openSetting();
  ours = await openDashboard(setting);
  mosaic = await setting.mosaic();
  await mosaic.bringToFront();
  await signIn(mosaic, setting.standIn);
  since = watchRecords(setting.standIn);
});
afterAll(() => setting.close());

const family = () => familyOf(setting.standIn, families.twoSiblings, 1);

/** Waits until the worker remembers so much of a task. */
async function remembered(what: 'the note' | 'the list' | 'the form' | 'the draft', id = ''): Promise<void> {
  await ours.waitForFunction(
    async (wanted, mark) => {
      const { watching } = (await chrome.storage.session.get('watching')) as { watching?: Memory };
      if (wanted === 'the note') return watching?.source?.note === mark;
      if (wanted === 'the list') return typeof watching?.source?.listAt === 'number';
      if (wanted === 'the form') return watching?.task?.formOf === mark;
      return watching?.task?.saved.length === 1;
    },
    { polling: 100, timeout: 30_000 },
    what,
    id,
  );
}

/** Copies a note to a sibling as people do without a helper, waiting at each page for what is then remembered. */
async function copyByHand(title: string, isWatched: boolean): Promise<void> {
  const { child, ticked } = family();
  const [sibling] = ticked;
  const at: typeof remembered = isWatched ? remembered : () => ribbon();
  const note = putNote(setting.standIn, child.id, { title, bodyHtml: '<p>The kettle was on.</p>' });
  await openNote(mosaic, setting.standIn, note.id);
  await at('the note', note.id);
  await clickThrough(mosaic, 'link', 'Personal relationships');
  await at('the list');
  await mosaic.goto(`${setting.standIn.origin}/person/${sibling?.id}/case-notes/new`);
  await at('the form', sibling?.id);
  await fillNote(mosaic, { ...words, title });
  await clickThrough(mosaic, 'button', 'Save');
  await at('the draft');
}

/** Until the page has said what it is: its ribbon comes after the answer. */
async function ribbon(): Promise<void> {
  await mosaic.waitForSelector('tessera-ribbon');
}

/** A note of nobody in the family, which ends what is watched. */
async function readAnotherNote(): Promise<void> {
  const { child } = familyOf(setting.standIn, families.onlyChild, 1);
  const note = putNote(setting.standIn, child.id, { title: 'Telephone call' });
  await openNote(mosaic, setting.standIn, note.id);
  await remembered('the note', note.id);
}

const timed = async () => (await evidenceIn(ours, 'events')).map(({ arm, stratum }) => `${arm} ${stratum}`);

/** Drafts of that title on the server. */
const draftsOf = (title: string) =>
  since.notes().filter((note) => note.title === title && note.state === 'Draft').length;

/** 'My time' in a tab of its own. */
async function openMyTime(): Promise<Page> {
  const page = await setting.tessera.browser.newPage();
  await page.goto(setting.tessera.pageUrl('sidepanel.html'));
  await click(page, 'button', 'My time');
  return page;
}

describe('the ordinary way', () => {
  it('is not watched before somebody says so: nothing is remembered and nothing timed', async () => {
    await copyByHand('Visit one', false);
    const watching = await ours.evaluate(async () => (await chrome.storage.session.get('watching')).watching);
    expect(watching).toBeUndefined();
    expect(await timed()).toEqual([]);
  });

  it('is switched on under ‘My time’, which says until when', async () => {
    const panel = await openMyTime();
    await click(panel, 'button', 'Time it for four weeks');
    await waitForText(panel, 'is timed until');
    await waitForText(panel, 'Timing copies by hand');
    await picture(panel, 'watch/1-on');
    await panel.close();
  });

  it('is timed when a note is copied by hand, and the draft is Mosaic’s own', async () => {
    await mosaic.bringToFront();
    await copyByHand('Visit three', true);
    await readAnotherNote();
    expect(await timed()).toEqual(['manual siblings=1']);
    const [event] = await evidenceIn(ours, 'events');
    const timing = event?.timing as { activeMs: { idle60: number }; wallMs: number };
    const { activeMs, wallMs } = timing;
    expect(activeMs.idle60).toBeGreaterThan(0);
    expect(activeMs.idle60).toBeLessThanOrEqual(wallMs);
    expect(draftsOf('Visit three')).toBe(1);
  });

  it('has Mosaic’s own group note as an arm of its own', async () => {
    const { child, ticked } = family();
    const group = Object.values(setting.standIn.world.groups).find(
      ({ groupNotes, members }) => groupNotes && members.some(({ personId }) => personId === child.id),
    );
    const note = putNote(setting.standIn, child.id, { title: 'Visit four' });
    await openNote(mosaic, setting.standIn, note.id);
    await remembered('the note', note.id);
    await clickThrough(mosaic, 'link', 'Personal relationships');
    await remembered('the list');
    await mosaic.goto(`${setting.standIn.origin}/group/${group?.id}/case-notes/new`);
    await remembered('the form', child.id);
    await fillNote(mosaic, { ...words, title: 'Visit four' });
    for (const one of [child, ...ticked]) {
      await mosaic.$eval(`input[value="${one.id}"]`, (box) => (box as HTMLInputElement).click());
    }
    await clickThrough(mosaic, 'button', 'Save');
    await ours.waitForFunction(
      async () => (await chrome.storage.session.get('watching')).watching !== undefined,
    );
    await expect
      .poll(timed, { timeout: 30_000 })
      .toContainEqual(expect.stringMatching(/^native siblings=\d/));
    expect(draftsOf('Visit four')).toBe(2);
  });

  it('is not what a helper does', async () => {
    const before = (await timed()).length;
    const { child, ticked } = family();
    const note = putNote(setting.standIn, child.id, {
      title: 'Visit five',
      bodyHtml: '<p>The hall was swept.</p>',
    });
    const panel = await panelBeside(setting, mosaic, note);
    await chooseAndAnswer(panel, ticked);
    await save(panel, 1);
    await receipt(panel);
    await click(panel, 'button', 'Done');
    await closePanel(panel);
    await mosaic.bringToFront();
    await readAnotherNote();
    const after = await timed();
    expect(after.filter((one) => one.startsWith('helper'))).toHaveLength(1);
    expect(after).toHaveLength(before + 1);
  });

  it('leaves nothing of anybody on disk', async () => {
    const kept = await everythingKept(ours);
    const { child, ticked } = family();
    const people = [child, ...ticked].flatMap(({ id, name, firstName }) => [`"${id}"`, name, firstName]);
    const notes = since.notes().map(({ id }) => `"${id}"`);
    const canaries = [...people, ...notes, 'Visit three', 'kettle', 'rquill'];
    expect(wordsIn(kept, canaries)).toEqual([]);
    expect(wordsIn(kept, ['manual', 'native'])).toHaveLength(2);
    expect(since.outbox()).toEqual([]);
  });

  it('is watched no longer than four weeks, whoever forgets about it', async () => {
    await ours.evaluate(() => chrome.storage.local.set({ watch: { until: '2026-01-31' } }));
    const panel = await openMyTime();
    await waitForText(panel, 'ended by itself on 31/01/2026');
    expect(await readText(panel)).toContain('Watched: by hand');
    await picture(panel, 'watch/2-over');
    await panel.close();
    await mosaic.bringToFront();
    const before = await timed();
    await copyByHand('Visit six', false);
    expect(await timed()).toEqual(before);
  });
});
