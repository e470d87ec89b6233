/**
 * What must not happen to words that are typed in Mosaic, in every browser: to be lost with their tab, or to be saved on
 * another child than the page shows.
 */
import { expect } from 'vitest';
import { click, clickThrough, waitForText } from '../../e2e/harness/page';
import { fillNote } from '../../e2e/practitioner';
import { openRecord } from '../../e2e/review-desk';
import { families } from '../../people/family-keys';
import { type Place, type PlaceOptions, seenIn } from './place';

const words = 'She told me about the swimming lesson.';
const note = { noteType: 'Home Visit', title: 'Lesson', contactDate: '02/03/2026' };

declare const chrome: {
  readonly storage: { readonly session: { get(key: string): Promise<object> } };
};

const childOf = ({ standIn }: Place): string => standIn.world.family(families.largeGroup).source.personId;
const formOf = (place: Place): string => `${place.standIn.origin}/person/${childOf(place)}/case-notes/new`;

export async function bringsWordsBack(place: Place): Promise<void> {
  const { world } = place.standIn;
  const tab = await place.newTab();
  await tab.goto(formOf(place), { waitUntil: 'domcontentloaded' });
  await fillNote(tab, { ...note, paragraphs: [words] });
  const kept = () =>
    place.desk.evaluate(async () => JSON.stringify(await chrome.storage.session.get('typed')));
  await expect.poll(kept).toContain(words);
  await tab.close();

  const before = world.notes.length;
  await place.mosaic.bringToFront();
  await place.mosaic.goto(formOf(place), { waitUntil: 'domcontentloaded' });
  await expect.poll(async () => (await seenIn(place, 'tessera-ribbon'))?.words).toContain(childOf(place));
  const panel = await place.workbench();
  await click(panel, 'button', 'Look up');
  await waitForText(panel, words);
  await click(panel, 'button', 'Put my words back');
  await waitForText(panel, 'Your words are back.');
  await place.mosaic.bringToFront();
  await fillNote(place.mosaic, { ...note, paragraphs: [] });
  await clickThrough(place.mosaic, 'button', 'Save');
  const saved = world.notes.slice(before);
  expect(saved.map(({ personId, bodyHtml }) => [personId, bodyHtml.includes(words)])).toEqual([
    [childOf(place), true],
  ]);
  await expect.poll(kept).not.toContain(words);
  await click(panel, 'button', 'Copy');
}

/** A Mosaic that keeps the child in view in the session: what a form saves goes to whoever was opened last. */
export const childInSession: PlaceOptions = {
  switches: { personInView: 'session' },
  session: { secondWindows: 'unsafe', postCarriesPerson: 'no' },
  policy: { caseView: { guard: 'hold' } },
};

/** By the ways that no listener in the page can hold; settled once the browser has answered for what it sent. */
async function sendByScript({ mosaic }: Place, mark: string): Promise<void> {
  await mosaic.evaluate(async (name) => {
    navigator.sendBeacon(`/${name}-beacon`, 'words');
    await fetch(`/${name}-fetch`, { method: 'POST', body: 'words' }).catch(() => undefined);
    for (const round of ['one', 'two']) await fetch(`/${name}-after-${round}`);
  }, mark);
}

export async function holdsAWindow(place: Place): Promise<void> {
  const { world } = place.standIn;
  const sent = (mark: string) =>
    world.requests
      .filter(({ method, path }) => method === 'POST' && path.startsWith(`/${mark}-`))
      .map(({ path }) => path)
      .sort();
  await place.mosaic.bringToFront();
  await place.mosaic.goto(formOf(place), { waitUntil: 'domcontentloaded' });
  await expect.poll(() => seenIn(place, 'tessera-ribbon')).not.toBeNull();
  await fillNote(place.mosaic, { ...note, paragraphs: [words] });
  await sendByScript(place, 'free');
  await expect.poll(() => sent('free')).toEqual(['/free-beacon', '/free-fetch']); // or nothing would be held below

  const looking = await place.newTab();
  await openRecord(looking, place.standIn, world.family(families.twoSiblings).source.personId);
  await place.mosaic.bringToFront();
  await expect.poll(() => seenIn(place, 'tessera-guard')).not.toBeNull();
  await sendByScript(place, 'held');
  expect(sent('held')).toEqual([]);
  await looking.close();
}
