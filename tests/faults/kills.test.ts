/**
 * Worker killed, workbench closed, tab closed and browser killed (F1 to F4), each at the moments D to H of the
 * first child's save. Ends in what the server holds, in the word shown for it, and in no second save by us.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { click, waitForText } from '../e2e/harness/page';
import { openNote, signIn } from '../e2e/practitioner';
import type { Setting } from '../e2e/setting';
import { chooseSiblings, receipt, tick } from '../e2e/workbench';
import { isWhole } from '../whole';
import { type Gate, gateAfterIntent } from './gate';
import {
  copiesOn,
  type Ground,
  journalOf,
  layGround,
  leave,
  oneBrowserForAll,
  openBeside,
  patience,
  postsOf,
  prepare,
  pressSave,
  reopen,
  shutPanel,
  wordOf,
} from './ground';

/**
 * When the fault strikes, and whether the first child's save stands on the server in the end. E and F look
 * alike from outside; what is committed late is committed before anybody looks.
 */
const moments = [
  { at: 'D, intent on disk, nothing clicked', moment: 'D', saved: false },
  { at: 'E, save arrived, never committed', moment: 'E', saved: false },
  { at: 'E, save arrived, committed late', moment: 'E', saved: true },
  { at: 'F, committed, no answer yet', moment: 'F', saved: true },
  { at: 'H, answer seen, read-back under way', moment: 'H', saved: true },
] as const;
type Cell = (typeof moments)[number];

/** Every moment for every fault where this file is asked for by name; else each moment for one fault or two. */
function struckAt(among: readonly Cell[], ...sampled: readonly Cell['moment'][]): readonly Cell[] {
  return isWhole
    ? among
    : among.filter(({ moment, saved }) => sampled.includes(moment) && (saved || moment === 'D'));
}

let setting: Setting;
let page: Page;

oneBrowserForAll((opened, first) => {
  setting = opened;
  page = first;
});

interface Reached {
  readonly panel: Page;
  /** Lets the world go on after the fault has struck. */
  goOn(): Promise<void>;
}

/** Begins a run and stops the world at the moment. */
async function runUpTo({ moment, saved }: Cell, ground: Ground): Promise<Reached> {
  const { faults } = setting.standIn;
  const panel = await prepare(ground, page);
  if (moment === 'D') {
    const gate: Gate = await gateAfterIntent(panel);
    await pressSave(panel);
    await gate.reached();
    return { panel, goOn: () => gate.open() };
  }
  // An error, not a closed connection: Chromium sends a save again whose connection closes while its tab still waits.
  if (moment === 'E' && !saved) faults.arm('failBeforeCommit', { kind: 'note.save', once: true });
  const hold = {
    E: () => faults.hold('note.save', 'before-commit'),
    F: () => faults.hold('note.save', 'after-commit'),
    H: () => faults.hold('case-notes.list', 'arrived', { nth: 2 }),
  }[moment]();
  await pressSave(panel);
  await hold.reached;
  return { panel, goOn: async () => hold.release() };
}

/** One note where it was saved, none where it was not, and never a second press. */
function expectNotes(ground: Ground, first: number, second: number): void {
  expect(copiesOn(ground, ground.first)).toHaveLength(first);
  expect(copiesOn(ground, ground.second)).toHaveLength(second);
}

const posts = (count: number) => Array.from({ length: count }, () => '/case-notes');

/** 'Check now' on the cut-short run whose job is still in memory, up to where the person is asked to go on. */
async function checkNow(panel: Page): Promise<void> {
  await click(panel, 'button', 'Check now');
  await waitForText(panel, 'Nothing more is written until you press Continue', patience);
}

describe('F1: the worker is killed', () => {
  it.each(
    struckAt(
      moments.filter(({ moment, saved }) => saved || moment === 'D'),
      'F',
    ),
  )('at $at: nothing is noticed', async (cell) => {
    const ground = layGround(setting);
    const { panel, goOn } = await runUpTo(cell, ground);
    await (await setting.tessera.worker()).close();
    await goOn();
    await receipt(panel, patience);
    for (const child of [ground.first, ground.second])
      expect(await wordOf(panel, child)).toContain('Verified');
    expectNotes(ground, 1, 1);
    expect(postsOf(ground)).toEqual(posts(2));
    await leave(setting, panel);
  });

  it('at E, save arrived, never committed: not saved, and the run goes on', async () => {
    const { faults } = setting.standIn;
    const ground = layGround(setting);
    const panel = await prepare(ground, page);
    const hold = faults.hold('note.save', 'arrived');
    faults.arm('failBeforeCommit', { kind: 'note.save', once: true });
    await pressSave(panel);
    await hold.reached;
    await (await setting.tessera.worker()).close();
    hold.release();
    await receipt(panel, patience);
    expect(await wordOf(panel, ground.first)).toContain('Not saved');
    expect(await wordOf(panel, ground.second)).toContain('Verified');
    expectNotes(ground, 0, 1);
    expect(postsOf(ground)).toEqual(posts(2));
    await leave(setting, panel);
  });
});

describe('F2: the workbench is closed', () => {
  it.each(struckAt(moments, 'D', 'H'))('at $at: read back when it is opened again', async (cell) => {
    const ground = layGround(setting);
    const { panel, goOn } = await runUpTo(cell, ground);
    await shutPanel(setting, panel);
    if (cell.moment !== 'D') await goOn();
    const again = await reopen(ground, page);
    expect(await wordOf(again, ground.first)).toContain('In doubt');
    await checkNow(again);
    expect(await wordOf(again, ground.first)).toContain(cell.saved ? 'Verified' : 'Not saved');
    expect(await wordOf(again, ground.second)).toContain('Waiting');
    expectNotes(ground, cell.saved ? 1 : 0, 0);
    expect(postsOf(ground)).toEqual(posts(cell.moment === 'D' ? 0 : 1));

    const known = await journalOf(again);
    await shutPanel(setting, again);
    const third = await reopen(ground, page);
    await checkNow(third);
    expect(await journalOf(third)).toEqual(known);
    expect(postsOf(ground)).toEqual(posts(cell.moment === 'D' ? 0 : 1));

    await click(third, 'button', 'Continue');
    await receipt(third, patience);
    expect(await wordOf(third, ground.second)).toContain('Verified');
    expectNotes(ground, cell.saved ? 1 : 0, 1);
    await leave(setting, third);
  });
});

describe('F3: the tab of the run is closed', () => {
  it.each(struckAt(moments, 'E'))('at $at: read back in the tab that the person opens', async (cell) => {
    const ground = layGround(setting);
    const { panel, goOn } = await runUpTo(cell, ground);
    const other = await setting.tessera.browser.newPage();
    await page.close();
    page = other;
    await goOn();
    await waitForText(panel, 'The Mosaic tab was closed', patience);
    await openNote(page, setting.standIn, ground.source.id);
    await click(panel, 'button', 'Continue');
    await receipt(panel, patience);
    expect(await wordOf(panel, ground.first)).toContain(cell.saved ? 'Verified' : 'Not saved');
    expect(await wordOf(panel, ground.second)).toContain('Verified');
    expectNotes(ground, cell.saved ? 1 : 0, 1);
    expect(postsOf(ground)).toEqual(posts(cell.moment === 'D' ? 1 : 2));
    await leave(setting, panel);
  });
});

describe('F4: the browser is killed', () => {
  it.each(struckAt(moments, 'D', 'F'))(
    'at $at: read back from tags when the note is opened again',
    async (cell) => {
      const ground = layGround(setting);
      const { goOn } = await runUpTo(cell, ground);
      await setting.tessera.kill();
      if (cell.moment !== 'D') await goOn();
      await setting.relaunch();
      page = await setting.mosaic();
      await signIn(page, setting.standIn);
      const panel = await reopen(ground, page);
      await waitForText(panel, 'In doubt', patience);
      await click(panel, 'button', 'Check now');
      await waitForText(panel, cell.saved ? 'Verified' : 'Not saved', patience);
      expect(await wordOf(panel, ground.first)).toContain(cell.saved ? 'Verified' : 'Not saved');
      expect(await wordOf(panel, ground.second)).toContain('Not started');
      expectNotes(ground, cell.saved ? 1 : 0, 0);
      expect(postsOf(ground)).toEqual(posts(cell.moment === 'D' ? 0 : 1));

      const known = await journalOf(panel);
      await click(panel, 'button', 'Check now');
      await shutPanel(setting, panel);
      const again = await openAfter(ground);
      expect(await journalOf(again)).toEqual(known);
      expect(postsOf(ground)).toEqual(posts(cell.moment === 'D' ? 0 : 1));
    },
  );

  it('at F with a text that Mosaic changed: for a person to check, and the run is not lost', async () => {
    const ground = layGround(setting);
    const { faults } = setting.standIn;
    faults.sanitise((cleaned) => cleaned.replace('warm', 'cold'));
    const { goOn } = await runUpTo(moments[3], ground);
    await setting.tessera.kill();
    await goOn();
    await setting.relaunch();
    page = await setting.mosaic();
    await signIn(page, setting.standIn);
    const panel = await reopen(ground, page);
    await click(panel, 'button', 'Check now');
    await waitForText(panel, 'Check by hand', patience);
    expect(await wordOf(panel, ground.first)).toContain('Check by hand');

    // The child that was not come to is copied to anew, by the person.
    faults.clear();
    await click(panel, 'button', 'I have checked myself');
    await chooseSiblings(panel);
    await tick(panel, ground.second);
    await pressSave(panel, 1);
    await receipt(panel, patience);
    expect(await wordOf(panel, ground.second)).toContain('Verified');
    expectNotes(ground, 1, 1);
    expect(postsOf(ground)).toEqual(posts(2));
  });
});

/** Nothing is left to ask: the note can be copied to the child that was not come to. */
async function openAfter(ground: Ground): Promise<Page> {
  const panel = await openBeside(ground, page);
  await chooseSiblings(panel);
  return panel;
}
