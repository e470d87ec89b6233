/**
 * The journeys that every browser must get through, each from Mosaic's page to what the stand-in then holds. They know
 * no browser; a journey leaves nothing open that the next one would meet.
 */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { look } from '../../e2e/case-view/look-up';
import { click, find, picture, readText, waitForText } from '../../e2e/harness/page';
import { answerOwn, writeOwn } from '../../e2e/own-answers';
import { openNote } from '../../e2e/practitioner';
import {
  actsOfOneDraft,
  draftOf,
  essence,
  type Family,
  familyOf,
  putNote,
  watchRecords,
} from '../../e2e/records';
import {
  beginSheet,
  confirm,
  goOn,
  invited,
  openRecord,
  readRecord,
  saveSheet,
  settleWhen,
} from '../../e2e/review-desk';
import {
  chooseAndAnswer,
  chooseSiblings,
  pressFirst,
  receipt,
  save,
  tick,
  waitForState,
} from '../../e2e/workbench';
import { families } from '../../people/family-keys';
import type { Person } from '../../people/model';
import type { Note } from '../../stand-in/state/records';
import { type Place, seenIn } from './place';
import { bringsWordsBack } from './typing';

export interface Journey {
  readonly title: string;
  readonly go: (place: Place) => Promise<void>;
}

const ribbonOf = async (place: Place): Promise<string> =>
  (await seenIn(place, 'tessera-ribbon'))?.words ?? '';

/** Waits until Tessera has read whose record this is. */
async function inView(place: Place, { name, id }: Pick<Person, 'name' | 'id'>): Promise<void> {
  await expect.poll(() => ribbonOf(place)).toContain(name);
  expect(await ribbonOf(place)).toContain(`ID ${id}`);
}

async function recordInView(place: Place, child: Person): Promise<Page> {
  await place.mosaic.bringToFront();
  await openRecord(place.mosaic, place.standIn, child.id);
  await inView(place, child);
  return place.workbench();
}

interface AtNote extends Family {
  readonly source: Note;
  readonly panel: Page;
}

async function atNote(place: Place, title: string, count = 1): Promise<AtNote> {
  const family = familyOf(place.standIn, families.benchmark, count);
  const source = putNote(place.standIn, family.child.id, { title });
  await place.mosaic.bringToFront();
  await openNote(place.mosaic, place.standIn, source.id);
  await inView(place, family.child);
  const panel = await place.workbench();
  await waitForText(panel, title);
  return { ...family, source, panel };
}

async function ribbonNamesTheChild(place: Place): Promise<void> {
  const { child, ticked } = familyOf(place.standIn, families.benchmark, 2);
  for (const one of [child, ...ticked]) {
    await openNote(place.mosaic, place.standIn, putNote(place.standIn, one.id).id);
    await inView(place, one);
  }
}

async function copiesANote(place: Place): Promise<void> {
  const { source, panel, ticked, others } = await atNote(place, 'A visit to the family');
  const since = watchRecords(place.standIn);
  await chooseAndAnswer(panel, ticked);
  await save(panel, 1);
  expect(await receipt(panel)).toContain('✓ Verified');
  await picture(panel, `smoke/${place.name}-receipt`);
  expect(since.notes().map(({ personId }) => personId)).toEqual(ticked.map(({ id }) => id));
  expect(since.notes().map(essence)).toEqual([draftOf(source)]);
  for (const { id } of ticked) expect(since.actsOn(id)).toEqual(actsOfOneDraft);
  for (const { id } of others) expect(since.actsOn(id)).toEqual([]);
  expect(since.outbox()).toEqual([]);
  await click(panel, 'button', 'Done');
}

async function copiesAVisit(place: Place): Promise<void> {
  const { standIn, mosaic } = place;
  const { casework } = standIn.world;
  const { child, ticked } = familyOf(standIn, families.twoSiblings, 1);
  const sibling = ticked[0] as Person;
  const source = casework.visits.find(({ personId, completed }) => personId === child.id && completed);
  const before = casework.visits.length;
  await mosaic.bringToFront();
  await mosaic.goto(`${standIn.origin}/visit/${source?.id}/edit`, { waitUntil: 'domcontentloaded' });
  await inView(place, child);
  const panel = await place.workbench();
  const since = watchRecords(standIn);
  await chooseAndAnswer(panel, [sibling]);
  await answerOwn(panel, 'Child seen?', sibling, 'Yes');
  await answerOwn(panel, 'Child seen alone?', sibling, 'No');
  await answerOwn(panel, 'Bedroom seen?', sibling, 'Yes');
  await writeOwn(panel, 'What the child said', sibling, 'I like my new school.');
  await save(panel, 1);
  expect(await receipt(panel)).toContain('✓ Verified');
  expect(casework.visits.slice(before)).toEqual([
    expect.objectContaining({
      personId: sibling.id,
      narrative: source?.narrative,
      seen: 'Yes',
      seenAlone: 'No',
      voice: 'I like my new school.',
      completed: false,
    }),
  ]);
  expect(since.outbox()).toEqual([]);
  await click(panel, 'button', 'Done');
}

/** What stands on the papers of the copies in view, and in the closed parts on them. */
const keptWords = (panel: Page): Promise<string> =>
  panel.evaluate(() => {
    const wordsIn = (root: ParentNode): string =>
      [...root.querySelectorAll('*')]
        .map(({ shadowRoot }) => (shadowRoot ? `${shadowRoot.textContent} ${wordsIn(shadowRoot)}` : ''))
        .join('');
    return wordsIn(document);
  });

async function keepsAPart(place: Place): Promise<void> {
  const { child, ticked } = familyOf(place.standIn, families.benchmark);
  const panel = await recordInView(place, child);
  await click(panel, 'button', 'Look up');
  const since = watchRecords(place.standIn);
  await look(panel, 'Personal relationships');
  await pressFirst(panel, 'Read Personal relationships');
  for (const { name } of ticked) await expect.poll(() => keptWords(panel)).toContain(name);
  await picture(panel, `smoke/${place.name}-kept`);
  expect(since.peopleOpened()).toEqual([child.id]);
  expect(since.audit().filter(({ act }) => act === 'save')).toEqual([]);
  await click(panel, 'button', 'All copies');
  await click(panel, 'button', 'Copy');
}

async function keepsAClosedPart(place: Place): Promise<void> {
  const { child } = familyOf(place.standIn, families.twoSiblings);
  const panel = await recordInView(place, child);
  await click(panel, 'button', 'Look up');
  await place.mosaic.evaluate(() => {
    const banner = document.body.appendChild(document.createElement('council-banner'));
    banner.attachShadow({ mode: 'closed' }).textContent = 'Office closed on Friday';
  });
  await click(panel, 'button', 'Keep a copy of this page');
  await waitForText(panel, 'A copy of ‘Person summary’ is kept.');
  await pressFirst(panel, 'Read Person summary');
  await expect.poll(() => keptWords(panel)).toContain('Office closed on Friday');
  await click(panel, 'button', 'Copy');
}

async function fillsTheSheet(place: Place): Promise<void> {
  const { world } = place.standIn;
  const child = world.person(world.family(families.fosterHome).source.personId);
  await place.mosaic.bringToFront();
  await beginSheet(place.mosaic, place.standIn, child.id);
  const panel = await recordInView(place, child);
  await click(panel, 'button', 'Reviews');
  const since = watchRecords(place.standIn);
  await readRecord(panel);
  await settleWhen(panel);
  for (const one of invited) await confirm(panel, one);
  await goOn(panel, 'Check the messages', '12 messages, one for each person');
  await goOn(panel, 'Go on to the sheet', '12 rows');
  await saveSheet(panel);
  await picture(panel, `smoke/${place.name}-sheet`);
  const sheet = world.casework.steps.at(-1);
  expect(sheet).toMatchObject({ subjects: [child.id], status: 'Started' });
  const rows = sheet?.answers.rows.inviteCOLInvitees ?? [];
  expect(rows.map(({ values }) => values.inviteCOLInviteesFLDName).sort()).toEqual([...invited].sort());
  expect(since.outbox()).toEqual([]);
  await click(panel, 'button', 'Copy');
}

async function pausesAndComesBack(place: Place): Promise<void> {
  const { source, panel, ticked } = await atNote(place, 'Paused before a save');
  await chooseSiblings(panel);
  for (const one of ticked) await tick(panel, one);
  const since = watchRecords(place.standIn);
  await click(panel, 'button', 'Pause Tessera until tomorrow');
  await waitForText(panel, 'Tessera is paused until tomorrow');
  await expect.poll(() => ribbonOf(place)).toBe('');
  expect(since.requests()).toEqual([]);
  await click(panel, 'button', 'Start Tessera again');
  await openNote(place.mosaic, place.standIn, source.id);
  await waitForState(panel, 'preparing'); // what was chosen before waits
  await save(panel, 1);
  await receipt(panel);
  expect(since.notes().map(essence)).toEqual([draftOf(source)]);
  await click(panel, 'button', 'Done');
}

async function showsItsPages(place: Place): Promise<void> {
  const setup = await place.own('setup.html');
  await waitForText(setup, place.standIn.origin);
  await picture(setup, `smoke/${place.name}-setup`);
  await setup.close();
  const dashboard = await place.own('dashboard.html');
  await find(dashboard, 'heading', 'Recordings copied to brothers and sisters in Mosaic');
  expect(await readText(dashboard)).toContain('3 uses, 3 drafts read back');
  await picture(dashboard, `smoke/${place.name}-dashboard`);
  await dashboard.close();
}

/** In this order: the last counts what the others have copied. */
export const journeys: readonly Journey[] = [
  { title: 'the ribbon says whose record is in view', go: ribbonNamesTheChild },
  { title: 'a note is copied to one sibling, read back, and nothing else is written', go: copiesANote },
  { title: 'a visit is copied with the answers given for that child', go: copiesAVisit },
  { title: 'another part of the record is kept and read, and nothing is written', go: keepsAPart },
  { title: 'a page is kept with what stands in a closed part of it', go: keepsAClosedPart },
  { title: 'an invite sheet is saved as a draft, and nothing is sent', go: fillsTheSheet },
  { title: 'words typed in a tab that was closed come back on that child', go: bringsWordsBack },
  { title: 'Tessera is paused by one press and comes back with what was chosen', go: pausesAndComesBack },
  { title: 'the setup page shows what is in force, the dashboard what was counted', go: showsItsPages },
];
