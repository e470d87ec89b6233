/**
 * Making a profile by pointing, from nothing, on each skin: the automated member of a Mosaic team acts only
 * through the setup page and Mosaic's own pages. What comes of it reads every screen as the profile that was
 * written by hand, and copies a note for real. The stand-in's state decides.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkProfile } from '../../utils/domain/profile/checks';
import { extraScreens, screenGroups } from '../../utils/domain/profile/making/beyond-copying';
import { neededScreens } from '../../utils/domain/profile/making/to-teach';
import { copyScreens } from '../../utils/domain/profile/needs';
import type { Profile } from '../../utils/domain/profile/schema';
import { openWorld } from '../contract/world';
import { families } from '../people/family-keys';
import { type CouncilName, eight, profileFor } from '../profiles/profiles';
import { councils } from '../stand-in/councils/councils';
import type { StandIn } from '../stand-in/start';
import { isWhole } from '../whole';
import { eastvaleEyes } from './eastvale-eyes';
import {
  fitBeyond,
  fitByPointing,
  type NoteToLookAt,
  nameSite,
  passSelfTest,
  sitDown,
} from './fit-by-pointing';
import { copyVisit, expectProved } from './forms-anywhere';
import { type Granted, openGranted } from './granted';
import { click, find, picture, readText, waitForText } from './harness/page';
import { closePanel, waitForPanel } from './harness/panel';
import type { MosaicTeam } from './mosaic-team';
import { northshireEyes } from './northshire-eyes';
import { pressCopy } from './practitioner';
import { readingsOf } from './readings';
import { draftOf, essence, familyOf, paragraphs, putNote, watchRecords } from './records';
import { expectAccessible, tabTo } from './setup-page';
import { putVisit } from './visit-records';
import { chooseAndAnswer, receipt, save } from './workbench';

declare const chrome: {
  readonly storage: { readonly local: { get(keys: null): Promise<{ pilotProfile?: unknown }> } };
};

const eyesOf = { northshire: northshireEyes, eastvale: eastvaleEyes };

/** The most awkward skin stands for the eight, unless this file is asked for by name. */
const fitted = isWhole
  ? eight
  : eight.filter((one) => one.council === 'northshire' && one.skin === 'nested-frames');

describe.each(fitted)('an empty profile, for $council on $skin', ({ council, skin }) => {
  const eyes = eyesOf[council];
  let granted: Granted;
  let team: MosaicTeam;
  let made: Profile;
  let look: NoteToLookAt;

  beforeAll(async () => {
    granted = await openGranted({ council, skin });
    look = toLookAt(granted.standIn, council);
    team = await sitDown(granted.tessera);
  });
  afterAll(() => granted?.close());

  it('is filled by pointing and checked, and Mosaic is as it was', async () => {
    const { standIn, tessera } = granted;
    const since = watchRecords(standIn);
    const say = (what: string) => {
      const { clicks, texts } = team.gestures;
      console.log(`${what}, ${council} on ${skin}: ${clicks} clicks, ${texts} texts typed`);
    };
    const stopped = async (error: unknown) => {
      await team.mosaic.bringToFront(); // a page out of sight gives no picture
      await picture(team.mosaic, 'setup/where-fitting-stopped');
      await team.setup.bringToFront();
      throw new Error(`${error}\nThe setup page says: ${await readText(team.setup)}`);
    };
    await fitByPointing(team, standIn, eyes, look).catch(stopped);
    say('first helper');
    await fitBeyond(team, standIn, eyes, look).catch(stopped);
    say('with visits and parts of the case');
    const worker = await tessera.worker();
    const checked = checkProfile((await worker.evaluate(() => chrome.storage.local.get(null))).pilotProfile);
    expect(checked).toMatchObject({ verdict: 'fits' });
    if (checked.verdict === 'fits') made = checked.value;
    expect(since.notes()).toEqual([]); // Save and Finish were pointed at, and not pressed
    expect(since.outbox()).toEqual([]);
  });

  it('reads every screen as the one that was written by hand', async () => {
    const { standIn } = granted;
    expect(made).toBeDefined();
    const byHand = profileFor(council, skin, standIn.origin);
    await team.turnTo(team.mosaic);
    for (const screen of [...neededScreens, ...screenGroups.visits, ...screenGroups['look-up']]) {
      if (screen === 'sign-in') continue;
      await eyes.open(team.mosaic, standIn, screen, look);
      const world = await openWorld(team.mosaic);
      const needs = { ...copyScreens, ...extraScreens };
      const read = (profile: Profile) => world.run(readingsOf, { profile, needs });
      const reading = await read(made);
      expect([screen, reading]).toEqual([screen, await read(byHand)]);
      expect(reading).toMatchObject({ screen });
    }
  });

  it('passes its self-test and copies a note and a visit to a sibling', async () => {
    const { standIn, tessera } = granted;
    expect(made).toBeDefined();
    const { child, ticked } = familyOf(standIn, families.twoSiblings, 1);
    const { setup, mosaic } = team;
    await passSelfTest(team, child.id);
    const { clicks, texts } = team.gestures;
    console.log(`with its self-test, ${council} on ${skin}: ${clicks} clicks, ${texts} texts typed`);
    await setup.close();

    const type = council === 'eastvale' ? 'CSC - Visit to child/family' : 'Home Visit';
    const source = putNote(standIn, child.id, { type, bodyHtml: paragraphs('The home was warm and tidy.') });
    const since = watchRecords(standIn);
    await eyes.open(mosaic, standIn, 'case-note', { ...source, personId: child.id });
    await pressCopy(mosaic);
    const panel = await waitForPanel(tessera);
    await waitForText(panel, source.title);
    await chooseAndAnswer(panel, ticked);
    await save(panel, 1);
    expect(await receipt(panel)).toContain('✓ Verified');
    expect(since.notes().map(essence)).toEqual([draftOf(source)]);
    expect(since.notes().map(({ personId }) => personId)).toEqual(ticked.map(({ id }) => id));
    expect(since.outbox()).toEqual([]);
    await click(panel, 'button', 'Done');
    await closePanel(panel);
    const [sibling] = ticked;
    if (!sibling) throw new Error('The family has no sibling.');
    expectProved(await copyVisit({ setting: granted, page: mosaic, council, child, sibling }));
  });
});

describe('the steps of it', () => {
  let granted: Granted;
  let team: MosaicTeam;

  beforeAll(async () => {
    granted = await openGranted();
    team = await sitDown(granted.tessera);
  });
  afterAll(() => granted?.close());

  it('can be read by anybody, at 320 px too', async () => {
    const { setup } = team;
    await find(setup, 'heading', 'Make a profile');
    await expectAccessible(setup);
    await nameSite(team, granted.standIn, northshireEyes.title);
    await picture(setup, 'setup/make-site');
    for (const step of ['Relationships', 'Words', 'Use it']) {
      await team.openStep(step, headingOf[step]);
      await expectAccessible(setup);
    }
  });

  it('can be taken by keyboard alone, and Mosaic notices nothing', async () => {
    const { setup, mosaic } = team;
    await mosaic.goto(`${granted.standIn.origin}/sign-in`, { waitUntil: 'load' });
    await mosaic.evaluate(() => {
      const types = [
        'keydown',
        'keyup',
        'pointerdown',
        'mousedown',
        'mousemove',
        'click',
        'submit',
        'focusin',
      ];
      for (const type of types)
        document.addEventListener(type, () => document.body.classList.add(type), true);
    });
    await setup.bringToFront();
    await pressByKey(setup, 'Sign-in page○not begun');
    await pressByKey(setup, 'Point at the things on this screen');
    await find(mosaic, 'application', 'The heading that says which screen this is');
    await mosaic.keyboard.press('Tab');
    await mosaic.keyboard.press('Tab');
    await mosaic.keyboard.down('Shift');
    await mosaic.keyboard.press('Tab');
    await mosaic.keyboard.up('Shift');
    await mosaic.keyboard.press('Tab');
    await picture(mosaic, 'setup/make-pointing');
    await mosaic.keyboard.press('Enter').catch(() => undefined); // the page is out of sight by then
    await waitForText(setup, 'Look at each');
    expect(await mosaic.evaluate(() => document.body.className)).not.toMatch(
      /key|pointer|mouse|click|submit/,
    );
    await pressByKey(setup, 'Load again and test');
    await waitForText(setup, 'Keep these 1');
    await expectAccessible(setup);
    await setup.bringToFront();
    await pressByKey(setup, 'Keep these 1');
    await pressByKey(setup, 'Undo (2)');
    await waitForText(setup, 'Redo (1)');
  });

  it('report how Mosaic is built, without a word of it', async () => {
    const { setup, mosaic } = team;
    await team.turnTo(mosaic);
    await mosaic.goto(`${granted.standIn.origin}/sign-in`, { waitUntil: 'load' });
    await team.openStep('Your Mosaic');
    await team.press(setup, 'Survey: how is our Mosaic built?', 'DisclosureTriangle');
    await team.press(setup, 'Survey the open Mosaic pages');
    await waitForText(setup, 'Tessera survey');
    const report = await readText(setup, 'pre');
    expect(JSON.parse(report)).toMatchObject({
      report: 'Tessera survey',
      pages: [{ controls: 2, labelled: 2 }],
    });
    expect(report).not.toMatch(/Sign in|password|127\.0\.0\.1/i);
  });
});

const headingOf: Readonly<Record<string, string>> = {
  Relationships: 'Relationships',
  Words: 'Your Mosaic’s words',
  'Use it': '78 things still missing',
};

async function pressByKey(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** A note and a visit of one made-up child; the visit is made and not completed. */
function toLookAt(standIn: StandIn, council: CouncilName): NoteToLookAt {
  const { source } = standIn.world.family(families.largeGroup);
  const [note] = standIn.world.notesOf(source.personId);
  if (!note) throw new Error('The made-up child has no case note.');
  const visit = putVisit(standIn, { id: source.personId }, { type: councils[council].visitTypes[0] ?? '' });
  return { ...note, visit };
}
