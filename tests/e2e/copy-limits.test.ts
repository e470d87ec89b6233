/**
 * Where copying stops or is left to the person: records and notes that may not be copied, siblings who may not
 * be chosen or cannot take the note, and text in Mosaic that is not saved yet.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { toUkDay } from '../../utils/domain/day';
import { families } from '../people/family-keys';
import type { Group, Person } from '../people/model';
import { click, clickThrough, isThere, readText, type, waitForText } from './harness/page';
import { waitForPanel } from './harness/panel';
import { fillNote, openNote, pressCopy, signIn } from './practitioner';
import { draftOf, essence, familyOf, member, paragraphs, putNote, watchRecords } from './records';
import { openSetting, type Setting } from './setting';
import {
  boxFor,
  chooseAndAnswer,
  chooseSiblings,
  panelBeside,
  putEverythingDown,
  receipt,
  rowOf,
  save,
  startReading,
  tick,
  waitForState,
} from './workbench';

let setting: Setting;
let page: Page;

beforeAll(async () => {
  setting = await openSetting();
  page = await setting.mosaic();
  await signIn(page, setting.standIn);
});
afterAll(() => setting.close());
afterEach(() => putEverythingDown(setting));

const standInOf = () => setting.standIn;

/** The panel with the siblings of the family shown, from a note of its own. */
async function siblingsShown(key: Parameters<typeof familyOf>[1], title: string) {
  const family = familyOf(standInOf(), key);
  const source = putNote(standInOf(), family.child.id, { title });
  const panel = await panelBeside(setting, page, source);
  await chooseSiblings(panel);
  return { ...family, source, panel };
}

describe('a source that must not be copied', () => {
  it('is refused when the note is privileged, and no relationship is read', async () => {
    const { child } = familyOf(standInOf(), families.stepSiblings);
    const source = putNote(standInOf(), child.id, { title: 'Advice from counsel', privileged: true });
    const since = watchRecords(standInOf());
    const panel = await panelBeside(setting, page, source);
    await startReading(panel);
    await waitForText(panel, 'This note is privileged');
    expect(since.peopleOpened()).toEqual([child.id]);
    expect(since.actsOn(child.id)).not.toContain('open relationships');
    expect(since.notes()).toHaveLength(0);
  });

  it('is refused when the record is restricted, though this worker may open it', async () => {
    const restricted = member(standInOf(), families.restrictedSibling, 'restricted');
    const source = putNote(standInOf(), restricted.id, { title: 'On a restricted record' });
    await signIn(page, standInOf(), 'mokoro');
    const since = watchRecords(standInOf());
    const panel = await panelBeside(setting, page, source);
    await startReading(panel);
    await waitForText(panel, 'This record is restricted');
    expect(since.peopleOpened()).toEqual([restricted.id]);
    await signIn(page, standInOf());
  });
});

describe('a sibling who may not be chosen', () => {
  it.each([
    { key: families.restrictedSibling, who: 'restricted', why: 'Not available: restricted record' },
    { key: families.unborn, who: 'unborn', why: 'Not available: no record to write to yet' },
    { key: families.movedForAdoption, who: 'moved', why: 'Not available: moved for adoption' },
  ])('$who: is named with the reason, and the record is never opened', async ({ key, who, why }) => {
    const left = member(standInOf(), key, who);
    const since = watchRecords(standInOf());
    const { panel, ticked } = await siblingsShown(key, 'A note for the others');
    expect(await rowOf(panel, left.id)).toContain(left.name);
    expect(await rowOf(panel, left.id)).toContain(why);
    expect(await (await boxFor(panel, left.id)).evaluate((box) => box.disabled)).toBe(true);
    const free = ticked.filter(({ id }) => id !== left.id);
    for (const sibling of free) await tick(panel, sibling);
    await save(panel, free.length);
    await receipt(panel);
    for (const { id } of free) expect(since.notesOf(id)).toHaveLength(1);
    expect(since.actsOn(left.id)).toEqual([]);
  });
});

describe('a sibling to take care with', () => {
  it.each([
    {
      key: families.endedRelationship,
      who: 'stepBrother',
      caution: 'This relationship ended on 31/08/2024. Copy only if it is right to.',
    },
    {
      key: families.twoAvas,
      who: 'youngerAva',
      caution: 'Another child in this family has the same first name: check the date of birth.',
    },
    { key: families.adoptiveFamily, who: 'sister', caution: 'Adoptive family: this note must not lead' },
  ])('$who: is shown with a caution, and not ticked', async ({ key, who, caution }) => {
    const { panel } = await siblingsShown(key, `Note with care for ${who}`);
    const { id } = member(standInOf(), key, who);
    expect(await rowOf(panel, id)).toContain(caution);
    const box = await boxFor(panel, id);
    expect(await box.evaluate(({ checked, disabled }) => ({ checked, disabled }))).toEqual({
      checked: false,
      disabled: false,
    });
  });
});

describe('a child who is left and asked about at the end', () => {
  it('is left out unless the person says otherwise, whatever the reason', async () => {
    const { child, ticked } = familyOf(standInOf(), families.largeGroup);
    const [lacking, alike, locked, fine] = ticked as [Person, Person, Person, Person];
    const source = putNote(standInOf(), child.id, { title: 'Note with three who are left' });
    lacking.noteTypesNotAvailable.push(source.type);
    const there = putNote(standInOf(), alike.id, { title: source.title });
    setting.standIn.faults.lockRecord(locked.id);
    const since = watchRecords(standInOf());
    const panel = await panelBeside(setting, page, source);
    await chooseAndAnswer(panel, [lacking, alike, locked, fine]);
    await save(panel, 4);
    await waitForText(panel, '3 children left for you to decide');
    const asked = await readText(panel);
    expect(asked).toContain('The record does not offer this note type.');
    expect(asked).toContain('A note like this one is already on the record:');
    expect(asked).toContain(there.title);
    expect(asked).toContain('The record is locked: somebody is working in it');
    await click(panel, 'button', 'Leave them all out');
    const text = await receipt(panel);
    expect(since.notes().map(({ personId }) => personId)).toEqual([fine.id]);
    expect(text).toContain('1 of 4 drafts verified');
    expect(text.match(/Not started/g)).toHaveLength(3);
    setting.standIn.faults.unlockRecord(locked.id);
    lacking.noteTypesNotAvailable.pop();
  });

  it('gets one draft when the person says ‘draft it all the same’', async () => {
    const { child, ticked } = familyOf(standInOf(), families.twoSiblings);
    const [rory] = ticked as [Person];
    const source = putNote(standInOf(), child.id, { title: 'Note that is there already' });
    putNote(standInOf(), rory.id, { title: source.title });
    const since = watchRecords(standInOf());
    const panel = await panelBeside(setting, page, source);
    await chooseAndAnswer(panel, [rory]);
    await save(panel, 1);
    await waitForState(panel, 'asking');
    expect(since.notes()).toEqual([]);
    const born = toUkDay(rory.dateOfBirth as string);
    await click(panel, 'button', `Draft it all the same for ${rory.name}, born ${born}, ID ${rory.id}`);
    expect(await receipt(panel)).toContain('1 draft in');
    expect(since.notes().map(essence)).toEqual([draftOf(source)]);
  });
});

describe('text in Mosaic that is not saved', () => {
  const typed = {
    noteType: 'Office Visit',
    title: 'Still being written',
    contactDate: '27/02/2026',
    paragraphs: ['Met all of them at the office.', 'A second paragraph.'],
  };

  async function formBeside(person: Person): Promise<Page> {
    await page.goto(`${standInOf().origin}/person/${person.id}/case-notes/new`);
    await fillNote(page, typed);
    await pressCopy(page);
    const panel = await waitForPanel(setting.tessera);
    await waitForText(panel, 'A group note may be enough');
    return panel;
  }

  it('is never navigated away from a form: the workbench says to save it first', async () => {
    const { child } = familyOf(standInOf(), families.largeGroup);
    const panel = await formBeside(child);
    const since = watchRecords(standInOf());
    await click(panel, 'button', 'Stay with this note');
    await waitForText(panel, 'Save your own work first');
    expect(since.requests()).toEqual([]);
    expect(await readText(page, '[role=textbox]')).toContain('A second paragraph.');
  });

  it('is never navigated away from a saved note, before preparing or before saving', async () => {
    const { child, ticked } = familyOf(standInOf(), families.halfSiblings);
    const source = putNote(standInOf(), child.id, { title: 'Note with an append begun' });
    await openNote(page, standInOf(), source.id);
    await page.type('textarea', 'A thought');
    const since = watchRecords(standInOf());
    await pressCopy(page);
    const panel = await waitForPanel(setting.tessera);
    await startReading(panel);
    await waitForText(panel, 'Save your own work first');
    expect(since.requests()).toEqual([]);

    await openNote(page, standInOf(), source.id);
    await waitForState(panel, 'ready');
    await chooseAndAnswer(panel, ticked.slice(0, 1));
    await page.type('textarea', 'Another thought');
    const later = watchRecords(standInOf());
    await save(panel, 1);
    await waitForText(panel, 'Save your own work first');
    expect(later.requests()).toEqual([]);
    await openNote(page, standInOf(), source.id); // the person discards it
    await click(panel, 'button', 'Continue');
    expect(await receipt(panel)).toContain('1 draft in');
  });

  it('is never navigated away from a draft that is being edited in the finish round', async () => {
    const { child, ticked } = familyOf(standInOf(), families.wordNames, 2);
    const panel = await panelBeside(
      setting,
      page,
      putNote(standInOf(), child.id, { title: 'Edited at the end' }),
    );
    await chooseAndAnswer(panel, ticked);
    await save(panel, 2);
    await receipt(panel);
    await click(panel, 'button', 'Open the first draft');
    await waitForState(panel, 'finishing');
    await clickThrough(page, 'button', 'Edit');
    await type(page, 'Title', 'A better title');
    const since = watchRecords(standInOf());
    await click(panel, 'button', 'Leave this one for later');
    await waitForText(panel, 'Save your own work first');
    expect(since.requests()).toEqual([]);
    await clickThrough(page, 'button', 'Save');
    await click(panel, 'button', 'Leave this one for later');
    await expect.poll(() => since.actsOn(ticked[1]?.id ?? '')).toEqual(['read case-note']);
  });

  it('is taken along to the family’s own group note, where nothing is saved or ticked', async () => {
    const { child } = familyOf(standInOf(), families.largeGroup);
    const [group] = standInOf().world.family(families.largeGroup).groups;
    // listed first, by its number, and not for use
    standInOf().world.groups['1'] = { ...group, id: '1', name: 'Penhallow - do not use' } as Group;
    const panel = await formBeside(child);
    const since = watchRecords(standInOf());
    await click(panel, 'button', 'Start a group note');
    await waitForText(panel, 'The group note is open');
    expect(await readText(panel)).not.toContain('Not all of what you typed');
    expect(page.url()).toBe(`${standInOf().origin}/group/${group?.id}/case-notes/new`);
    expect(await formValues(page)).toEqual({
      note_type: typed.noteType,
      title: typed.title,
      contact_on: typed.contactDate,
      details: paragraphs(...typed.paragraphs),
    });
    expect(await page.$$('input[name=subject]:checked')).toEqual([]);
    expect(await isThere(panel, 'button', 'Choose siblings')).toBe(false);
    expect(since.notes()).toEqual([]);
    expect(since.peopleOpened()).toEqual([child.id]);
  });

  it('is put back where no group takes group notes, and what could not be is said', async () => {
    const { child } = familyOf(standInOf(), families.noSharedGroup);
    const panel = await formBeside(child);
    await click(page, 'checkbox', 'Significant event');
    const since = watchRecords(standInOf());
    await click(panel, 'button', 'Start a group note');
    await waitForText(panel, 'No group for a group note');
    expect(await readText(panel)).toContain('Not all of what you typed could be put back.');
    expect(page.url()).toBe(`${standInOf().origin}/person/${child.id}/case-notes/new`);
    expect(await formValues(page)).toMatchObject({
      title: typed.title,
      details: paragraphs(...typed.paragraphs),
    });
    expect(since.notes()).toEqual([]);
  });
});

/** What Mosaic's form would send if it were saved now. */
function formValues(mosaic: Page): Promise<Record<string, unknown>> {
  return mosaic.$eval('#noteForm', (form) => {
    const sent = new FormData(form as HTMLFormElement);
    return Object.fromEntries(
      ['note_type', 'title', 'contact_on', 'details'].map((name) => [name, sent.get(name)]),
    );
  });
}
