/**
 * The verifier cannot be fooled: 'verified' means read back and equal, once, not there before, a plain draft,
 * and on this child. Each test makes one of these untrue on the server and looks at the word.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { putNote } from '../e2e/records';
import type { Setting } from '../e2e/setting';
import { receipt } from '../e2e/workbench';
import type { Note } from '../stand-in/state/records';
import {
  bodyHtml,
  copiesOn,
  type Ground,
  layGround,
  leave,
  oneBrowserForAll,
  patience,
  prepare,
  pressSave,
  wordOf,
} from './ground';

const plain = { alertRecipients: [], sendText: false, significantEvent: false, attachments: [] };
let setting: Setting;
let page: Page;

oneBrowserForAll((opened, first) => {
  setting = opened;
  page = first;
});

/** Copies to one child and gives the word for it. */
async function wordAfterRun(ground: Ground): Promise<string> {
  const panel = await prepare(ground, page, [ground.first]);
  await pressSave(panel, 1);
  await receipt(panel, patience);
  const word = await wordOf(panel, ground.first);
  await leave(setting, panel);
  return word;
}

/** Changes the copy on the server after its commit and before its answer. */
function afterCommit(ground: Ground, change: (note: Note) => void): void {
  setting.standIn.faults.at({ kind: 'note.save', moment: 'after-commit' }, () => {
    for (const note of copiesOn(ground, ground.first)) change(note);
  });
}

describe('what Mosaic did to the text', () => {
  it('is shown when it is a little different', async () => {
    const ground = layGround(setting);
    setting.standIn.faults.sanitise((cleaned) => cleaned.replace('warm', 'cold'));
    const word = await wordAfterRun(ground);
    expect(word).toContain('Verified with differences');
    expect(word).toContain('warm');
    expect(word).toContain('cold');
  });

  it('is shown when the end was cut off', async () => {
    const ground = layGround(setting);
    setting.standIn.faults.truncate(50);
    expect(await wordAfterRun(ground)).toContain('Verified with differences');
  });

  it.each([
    { what: 'only the first word is left', body: '<p>The</p>' },
    { what: 'nothing is left', body: '' },
    { what: 'another text stands there', body: '<p>Call from school about maths homework.</p>' },
  ])('is for a person to check when $what', async ({ body }) => {
    const ground = layGround(setting);
    setting.standIn.faults.sanitise(() => body);
    expect(await wordAfterRun(ground)).toContain('Check by hand');
  });
});

describe('a note that is there, and is not the plain draft that was meant,', () => {
  it.each([
    { what: 'complete', change: (note: Note) => Object.assign(note, { state: 'Complete' }) },
    { what: 'with an alert', change: (note: Note) => Object.assign(note, { alertRecipients: ['thalden'] }) },
    { what: 'with a text message', change: (note: Note) => Object.assign(note, { sendText: true }) },
    { what: 'a significant event', change: (note: Note) => Object.assign(note, { significantEvent: true }) },
  ])('$what: is not verified', async ({ change }) => {
    const ground = layGround(setting);
    afterCommit(ground, change);
    expect(await wordAfterRun(ground)).not.toContain('✓ Verified');
  });

  it('is shown with its differences, and never called not saved, when it is listed by another day', async () => {
    const ground = layGround(setting);
    afterCommit(ground, (note) => Object.assign(note, { contactOn: '2026-02-26' }));
    expect(await wordAfterRun(ground)).toContain('Verified with differences');
  });

  it('is a duplicate when a second one came with it', async () => {
    const ground = layGround(setting);
    const { title } = ground.source;
    afterCommit(ground, () =>
      putNote(setting.standIn, ground.first.id, { ...plain, title, bodyHtml, state: 'Draft' }),
    );
    expect(await wordAfterRun(ground)).toContain('Saved more than once: 2');
  });
});

describe('a list that arrives in part', () => {
  it('is no list: an old note below the cut is not taken for the new one', async () => {
    const ground = layGround(setting);
    const { title } = ground.source;
    // An older look-alike, listed below the fold of a page that breaks off.
    for (let count = 0; count < 40; count += 1)
      putNote(setting.standIn, ground.first.id, { title: `Call ${count}`, contactOn: '2026-02-28' });
    putNote(setting.standIn, ground.first.id, { ...plain, title, bodyHtml, state: 'Draft' });
    const { faults } = setting.standIn;
    const panel = await prepare(ground, page, [ground.first]);
    faults.arm('cutAnswerAfterHeaders', { kind: 'case-notes.list', nth: 1 });
    faults.arm('failBeforeCommit', { kind: 'note.save' });
    await pressSave(panel, 1);
    await panel.waitForFunction(
      () =>
        /receipt|asking|waiting/.test(
          document.querySelector('[data-state]')?.getAttribute('data-state') ?? '',
        ),
      { timeout: patience },
    );
    expect(await wordOf(panel, ground.first)).not.toContain('✓ Verified');
  });
});
