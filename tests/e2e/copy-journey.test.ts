/**
 * The whole journey with 1, 3 and 6 siblings, from the main window and from a pop-up editor: each ends in
 * what the records hold, who was opened and what was sent, and in nothing else.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import type { Person } from '../people/model';
import type { Note } from '../stand-in/state/records';
import { click, clickThrough, find, isThere, waitForText } from './harness/page';
import { closePanel, currentPanel, waitForPanel } from './harness/panel';
import {
  fillNote,
  openNote,
  openPopupEditor,
  pressCopy,
  pressFinish,
  ribbonInView,
  signIn,
} from './practitioner';
import {
  actsOfOneDraft,
  draftOf,
  essence,
  type Family,
  familyOf,
  paragraphs,
  putNote,
  type Since,
  watchRecords,
} from './records';
import { openSetting, type Setting } from './setting';
import {
  answerPart,
  badgeText,
  chooseAndAnswer,
  chooseSiblings,
  editFor,
  keepFor,
  panelBeside,
  receipt,
  rewordTo,
  save,
  startReading,
  tick,
  waitForState,
  workbenchWindow,
} from './workbench';

const sharedWords = ['The home was warm and tidy.', 'There was food in the fridge.'] as const;
const ownNumber = 'NHS number 943 476 5919.';
const oneThreeSix = [
  { count: 1, key: families.twoSiblings },
  { count: 3, key: families.benchmark },
  { count: 6, key: families.largeGroup },
] as const;

let setting: Setting;
let page: Page;

beforeAll(async () => {
  setting = await openSetting({ children: 5 });
  page = await setting.mosaic();
  await signIn(page, setting.standIn);
});
afterAll(() => setting.close());

function expectDraftsAndNothingElse(since: Since, { child, ticked, others }: Family, source: Note): void {
  for (const sibling of ticked) {
    expect(since.notesOf(sibling.id).map(essence)).toEqual([draftOf(source, paragraphs(...sharedWords))]);
    expect(since.actsOn(sibling.id)).toEqual(actsOfOneDraft);
  }
  for (const other of others) expect(since.actsOn(other.id)).toEqual([]);
  expect(since.notes()).toHaveLength(ticked.length);
  expect(since.peopleOpened()).toEqual([child, ...ticked].map(({ id }) => id).sort());
  expect(since.outbox()).toEqual([]);
}

/** The receipt names the people whose records were opened, no others, and as many verified as were saved. */
function expectReceiptToAgree(text: string, since: Since): void {
  const named = [...new Set([...text.matchAll(/ID (\d+)/g)].map(([, id]) => id))].sort();
  const saves = since.audit().filter(({ act }) => act === 'save');
  expect(named).toEqual(since.peopleOpened());
  expect(text.match(/✓ Verified/g)).toHaveLength(saves.length);
  expect(text).toContain(saves.length === 1 ? '1 draft in' : `${saves.length} drafts in`);
}

/** Drafts still to finish, by the number on the toolbar button; what earlier tests left is in it. */
const waitingDrafts = async () => Number(await badgeText(setting.tessera));
let waitingBefore = 0;

const statesOf = (since: Since) => since.notes().map(({ state }) => state);

/** The person reads and finishes one draft after another in Mosaic; only that completes them. */
async function finishRound(panel: Page, mosaic: Page, { ticked }: Family, since: Since): Promise<void> {
  await expect.poll(waitingDrafts).toBe(waitingBefore + ticked.length);
  await click(panel, 'button', 'Open the first draft');
  for (const [index, sibling] of ticked.entries()) {
    const note = since.notesOf(sibling.id)[0];
    await mosaic.waitForFunction(
      (path) => location.pathname === path && document.readyState !== 'loading',
      {},
      `/case-note/${note?.id}`,
    );
    await find(panel, 'button', 'Finish the rest later');
    const isOffered = await isThere(panel, 'button', `Next: ${ticked[index + 1]?.name}`);
    expect(isOffered).toBe(false); // not before the open draft is finished
    expect(statesOf(since).filter((state) => state === 'Complete')).toHaveLength(index);
    await pressFinish(mosaic);
    const next = ticked[index + 1];
    if (next) await click(panel, 'button', `Next: ${next.name}`);
    await expect.poll(waitingDrafts).toBe(waitingBefore + ticked.length - 1 - index);
  }
  await waitForText(panel, 'All finished');
  expect(new Set(statesOf(since))).toEqual(new Set(['Complete']));
}

/** Copies, checks every oracle, finishes, and ends where it started. */
async function wholeJourney(panel: Page, mosaic: Page, family: Family, source: Note): Promise<void> {
  const since = watchRecords(setting.standIn);
  const untouched = structuredClone(source);
  const isAtSource = () => new URL(mosaic.url()).pathname === `/case-note/${source.id}`;
  waitingBefore = await waitingDrafts();
  await chooseAndAnswer(panel, family.ticked);
  await save(panel, family.ticked.length);
  const text = await receipt(panel);
  expectDraftsAndNothingElse(since, family, source);
  expectReceiptToAgree(text, since);
  expect(isAtSource()).toBe(true);
  await finishRound(panel, mosaic, family, since);
  await click(panel, 'button', 'Done');
  await waitForState(panel, 'ready');
  expect(isAtSource()).toBe(true);
  expect(since.outbox()).toEqual([]);
  expect(source).toEqual(untouched);
}

describe('from the main window', () => {
  it.each(oneThreeSix)('a note is drafted on $count, proved, finished by hand', async ({ count, key }) => {
    const family = familyOf(setting.standIn, key, count);
    const source = putNote(setting.standIn, family.child.id, {
      bodyHtml: paragraphs(...sharedWords, ownNumber),
    });
    await wholeJourney(await panelBeside(setting, page, source), page, family, source);
  });

  it('a press on the ribbon, in full view, leads to the siblings, and reads no record but the child’s own', async () => {
    const { child } = familyOf(setting.standIn, families.halfSiblings, 2);
    await openNote(page, setting.standIn, putNote(setting.standIn, child.id, { title: 'One press' }).id);
    await ribbonInView(page);
    const since = watchRecords(setting.standIn);
    await pressCopy(page);
    const panel = await waitForPanel(setting.tessera);
    await waitForState(panel, 'preparing');
    expect(await panel.$$('input:checked')).toEqual([]);
    expect(since.peopleOpened()).toEqual([child.id]);
    expect(since.notes()).toEqual([]);
    await click(panel, 'button', 'Do not copy');
    await waitForState(panel, 'ready'); // the press was used up
  });

  it('is one page where nothing must be answered', async () => {
    const { child, ticked } = familyOf(setting.standIn, families.halfSiblings, 2);
    const bodyHtml = paragraphs(...sharedWords);
    const source = putNote(setting.standIn, child.id, { bodyHtml });
    const since = watchRecords(setting.standIn);
    const panel = await panelBeside(setting, page, source);
    await chooseSiblings(panel);
    for (const sibling of ticked) await tick(panel, sibling);
    await click(panel, 'button', 'Save 2 drafts');
    await receipt(panel);
    expect(since.notes().map(essence)).toEqual([draftOf(source), draftOf(source)]);
    await click(panel, 'button', 'Done');
  });

  it('puts each child’s own answers and edits on that child', async () => {
    const { child, ticked } = familyOf(setting.standIn, families.benchmark, 3);
    const [basil, cleo, dorian] = ticked as [Person, Person, Person];
    const source = putNote(setting.standIn, child.id, {
      title: 'Visit with answers',
      bodyHtml: paragraphs(sharedWords[0], ownNumber, `${child.firstName} said, “I want my own room.”`),
    });
    const since = watchRecords(setting.standIn);
    const panel = await panelBeside(setting, page, source);
    await chooseSiblings(panel);
    for (const sibling of ticked) await tick(panel, sibling);
    await answerPart(panel, 'Paragraph 2', 'Keep it for some children');
    await keepFor(panel, 'Paragraph 2', cleo);
    await answerPart(panel, 'Paragraph 3', 'Reword it');
    await rewordTo(panel, 'Paragraph 3', 'One child wants a room.');
    await editFor(panel, dorian, 'Only for Dorian.');
    await save(panel, 3);
    await receipt(panel);
    const bodyOf = ({ id }: Person) => since.notesOf(id).map(({ bodyHtml }) => bodyHtml);
    expect(bodyOf(basil)).toEqual([paragraphs(sharedWords[0], 'One child wants a room.')]);
    expect(bodyOf(cleo)).toEqual([paragraphs(sharedWords[0], ownNumber, 'One child wants a room.')]);
    expect(bodyOf(dorian)).toEqual([paragraphs('Only for Dorian.')]);
    await click(panel, 'button', 'Done');
  });
});

describe('from a pop-up editor', () => {
  beforeAll(async () => {
    setting.standIn.switches.noteEditor = 'popup';
    const panel = await currentPanel(setting.tessera);
    if (panel) await closePanel(panel);
  });

  afterEach(async () => {
    for (const each of await setting.tessera.browser.pages()) if (each !== page) await each.close();
  });

  it.each(oneThreeSix)('a note is drafted on $count, proved, finished by hand', async ({ count, key }) => {
    const family = familyOf(setting.standIn, key, count);
    const editor = await openPopupEditor(page, setting.standIn, family.child.id);
    await fillNote(editor, {
      noteType: 'Office Visit',
      title: `Written in a window, for ${count}`,
      contactDate: '27/02/2026',
      paragraphs: [...sharedWords, ownNumber],
    });
    await clickThrough(editor, 'button', 'Save');
    const source = setting.standIn.world.notes.at(-1) as Note;
    await pressCopy(editor);
    const workbench = await workbenchWindow(setting.tessera);
    expect(await currentPanel(setting.tessera)).toBeNull();
    await wholeJourney(workbench, editor, family, source);
  });

  it('an idle panel in the main window gives way to it, and takes over again when it is closed', async () => {
    const { child } = familyOf(setting.standIn, families.stepSiblings, 1);
    const panel = await panelBeside(setting, page, putNote(setting.standIn, child.id));
    await startReading(panel);
    await waitForState(panel, 'preparing'); // the tab is the person's again
    const editor = await openPopupEditor(page, setting.standIn, child.id);
    await fillNote(editor, {
      noteType: 'Office Visit',
      title: 'Beside an open panel',
      contactDate: '27/02/2026',
      paragraphs: sharedWords,
    });
    await clickThrough(editor, 'button', 'Save');
    await pressCopy(editor);
    const workbench = await workbenchWindow(setting.tessera);
    await waitForText(workbench, 'Beside an open panel');
    await waitForText(panel, 'Tessera is at work in another window');
    await workbench.close();
    await waitForText(panel, 'Open the note to copy');
  });
});
