/**
 * The same short journeys in Chromium and in Firefox, from one command: `npm run campaign -- smoke`. Each ends in what the
 * stand-in holds. Where there is no Firefox, every title that is left out says so.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInByHand } from '../e2e/any-mosaic';
import { findFirefox } from '../e2e/harness/firefox';
import { picture } from '../e2e/harness/page';
import { openNote } from '../e2e/practitioner';
import { familyOf, putNote } from '../e2e/records';
import { families } from '../people/family-keys';
import { startStandIn } from '../stand-in/start';
import { openInChromium } from './smoke/in-chromium';
import { openInFirefox, type PlaceInFirefox } from './smoke/in-firefox';
import { journeys } from './smoke/journeys';
import { greetingAt, type Place, pressRibbon, seenIn } from './smoke/place';
import { childInSession, holdsAWindow } from './smoke/typing';

const patience = 180_000;
const firefox = findFirefox();
const whyNot = firefox
  ? null
  : 'not run: no Firefox here; install firefox-esr or name one in TESSERA_FIREFOX';
if (whyNot) console.log(`Firefox ${whyNot}.`);

async function signedIn<P extends Place>(place: P): Promise<P> {
  await place.mosaic.bringToFront();
  await signInByHand(place.mosaic, place.standIn);
  return place;
}

const heldTitle = 'a window that would save on another child is held, what a script sends by itself too';

async function holdIn(place: Place): Promise<void> {
  await holdsAWindow(place).finally(() => place.close());
}

describe('in Chromium', () => {
  let place: Place;
  beforeAll(async () => {
    place = await signedIn(await openInChromium());
  });
  afterAll(() => place.close());

  it.each(journeys)('$title', ({ go }) => go(place), patience);

  it(heldTitle, async () => holdIn(await signedIn(await openInChromium(childInSession))), patience);
});

describe.skipIf(whyNot)(`in Firefox${whyNot ? ` (${whyNot})` : ''}`, () => {
  let place: PlaceInFirefox;
  beforeAll(async () => {
    place = await signedIn(await openInFirefox(firefox ?? ''));
  });
  afterAll(() => place?.close());

  const sidebarSays = () =>
    place.desk.evaluate(
      () => browser.extension.getViews({ type: 'sidebar' })[0]?.document.body.innerText ?? '',
    );

  it('a press on the ribbon names the toolbar button, which opens the sidebar at the note', async () => {
    const { standIn, mosaic } = place;
    const { child } = familyOf(standIn, families.benchmark);
    const { id, title } = putNote(standIn, child.id, { title: 'Beside the sidebar' });
    await openNote(mosaic, standIn, id);
    await expect.poll(() => seenIn(place, 'tessera-ribbon')).not.toBeNull();
    expect(await sidebarSays()).toBe(''); // nor did it spring open when Tessera was installed
    await pressRibbon(place);
    await expect
      .poll(async () => (await seenIn(place, 'tessera-toolbar-word'))?.words)
      .toContain('press ‘Tessera’ in the browser’s toolbar');
    await picture(mosaic, 'smoke/Firefox-toolbar-word');
    await place.firefox.pressToolbarButton();
    await expect.poll(sidebarSays).toContain('Choose siblings');
    expect(await sidebarSays()).toContain(title);
    await pressRibbon(place);
    await expect.poll(() => seenIn(place, 'tessera-toolbar-word')).toBeNull(); // it is open: there is nothing to name
    await place.firefox.closeSidebar();
  });

  it.each(journeys)('$title', ({ go }) => go(place), patience);

  it(
    heldTitle,
    async () => holdIn(await signedIn(await openInFirefox(firefox ?? '', childInSession))),
    patience,
  );

  it('a site on another port of the same host is told nothing, although the browser lets Tessera in', async () => {
    const other = await startStandIn();
    await place.mosaic.goto(`${place.standIn.origin}/work`);
    expect(await greetingAt(place, place.standIn.origin)).toMatchObject({
      profile: { title: 'Northshire (training)' },
    });
    await place.mosaic.goto(`${other.origin}/sign-in`);
    expect(await greetingAt(place, other.origin)).toMatchObject({ profile: null });
    await other.close();
  });
});

declare const browser: { extension: { getViews(which: { type: 'sidebar' }): Window[] } };
