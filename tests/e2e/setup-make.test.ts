/**
 * Making a profile by pointing, from nothing, on each skin: the automated member of a Mosaic team acts only
 * through the setup page and Mosaic's own pages. What comes of it reads every screen as the profile that was
 * written by hand, and copies a note for real. The stand-in's state decides.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkProfile } from '../../utils/domain/profile/checks';
import { copyScreens } from '../../utils/domain/profile/needs';
import type { Profile } from '../../utils/domain/profile/schema';
import { openWorld } from '../contract/world';
import { families } from '../people/family-keys';
import { profileFor, type SkinName, skins } from '../profiles/profiles';
import type { StandIn } from '../stand-in/start';
import { isWhole } from '../whole';
import { type Granted, openGranted } from './granted';
import { find, picture, readText, waitForText } from './harness/page';
import { waitForPanel } from './harness/panel';
import { MosaicTeam } from './mosaic-team';
import { onForm, onScreen } from './northshire-eyes';
import { pressCopy } from './practitioner';
import { readingsOf } from './readings';
import { draftOf, essence, familyOf, paragraphs, putNote, watchRecords } from './records';
import { expectAccessible, tabTo } from './setup-page';
import { chooseAndAnswer, receipt, save } from './workbench';

declare const chrome: {
  readonly storage: { readonly local: { get(keys: null): Promise<{ pilotProfile?: unknown }> } };
};

/** The plainest and the most awkward stand for all four, unless this file is asked for by name. */
const fitted = isWhole ? (Object.keys(skins) as SkinName[]) : (['nested-frames'] as const);

describe.each(fitted)('an empty profile, on %s', (skin) => {
  let granted: Granted;
  let team: MosaicTeam;
  let made: Profile;

  beforeAll(async () => {
    granted = await openGranted({ skin });
    team = await sitDown(granted);
  });
  afterAll(() => granted?.close());

  it('is filled by pointing and checked, and Mosaic is as it was', async () => {
    const { standIn, tessera } = granted;
    const since = watchRecords(standIn);
    await fitByPointing(team, standIn).catch(async (error) => {
      await team.setup.bringToFront();
      throw new Error(`${error}\nThe setup page says: ${await readText(team.setup)}`);
    });
    const { clicks, texts } = team.gestures;
    console.log(`first helper on ${skin}: ${clicks} clicks, ${texts} texts typed`);
    const worker = await tessera.worker();
    const checked = checkProfile((await worker.evaluate(() => chrome.storage.local.get(null))).pilotProfile);
    expect(checked).toMatchObject({ verdict: 'fits' });
    if (checked.verdict === 'fits') made = checked.value;
    expect(since.notes()).toEqual([]); // Save and Finish were pointed at, and not pressed
    expect(since.outbox()).toEqual([]);
  });

  it('reads every screen as the one that was written by hand', async () => {
    const { origin } = granted.standIn;
    const byHand = profileFor('northshire', skin, origin);
    await team.turnTo(team.mosaic);
    for (const address of allPlaces(granted.standIn)) {
      await team.mosaic.goto(origin + address, { waitUntil: 'load' });
      const world = await openWorld(team.mosaic);
      const read = (profile: Profile) => world.run(readingsOf, { profile, needs: copyScreens });
      expect([address, await read(made)]).toEqual([address, await read(byHand)]);
    }
  });

  it('passes its self-test and copies a note to a sibling', async () => {
    const { standIn, tessera } = granted;
    const { child, ticked } = familyOf(standIn, families.twoSiblings, 1);
    const { setup, mosaic } = team;
    await team.turnTo(setup);
    await team.fill('Mosaic ID of a training record', child.id);
    await team.press(setup, 'This is a training record', 'checkbox');
    await team.press(setup, 'Start the self-test');
    await waitForText(setup, 'Copying is on');
    const { clicks, texts } = team.gestures;
    console.log(`with its self-test, on ${skin}: ${clicks} clicks, ${texts} texts typed`);
    await setup.close();

    const source = putNote(standIn, child.id, { bodyHtml: paragraphs('The home was warm and tidy.') });
    const since = watchRecords(standIn);
    await mosaic.goto(`${standIn.origin}/case-note/${source.id}`, { waitUntil: 'load' });
    await pressCopy(mosaic);
    const panel = await waitForPanel(tessera);
    await waitForText(panel, source.title);
    await chooseAndAnswer(panel, ticked);
    await save(panel, 1);
    expect(await receipt(panel)).toContain('✓ Verified');
    expect(since.notes().map(essence)).toEqual([draftOf(source)]);
    expect(since.notes().map(({ personId }) => personId)).toEqual(ticked.map(({ id }) => id));
    expect(since.outbox()).toEqual([]);
  });
});

/** Two tabs, as a person has them: Mosaic and the setup page. */
async function sitDown({ tessera }: Granted): Promise<MosaicTeam> {
  const [first] = await tessera.browser.pages();
  const mosaic = first ?? (await tessera.browser.newPage());
  const setup = await tessera.browser.newPage();
  await setup.goto(tessera.pageUrl('setup.html'));
  return new MosaicTeam(setup, mosaic);
}

describe('the steps of it', () => {
  let granted: Granted;
  let team: MosaicTeam;

  beforeAll(async () => {
    granted = await openGranted();
    team = await sitDown(granted);
  });
  afterAll(() => granted?.close());

  it('can be read by anybody, at 320 px too', async () => {
    const { setup } = team;
    await find(setup, 'heading', 'Make a profile');
    await expectAccessible(setup);
    await nameSite(team, granted.standIn);
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

async function fitByPointing(team: MosaicTeam, standIn: StandIn): Promise<void> {
  const { setup, mosaic } = team;
  await find(setup, 'heading', 'Make a profile');
  await nameSite(team, standIn);
  await team.press(setup, 'Go on to the screens');

  const open = async (address: string) => {
    await team.turnTo(mosaic);
    await mosaic.goto(standIn.origin + address, { waitUntil: 'load' });
  };
  const { child, note } = placesToLook(standIn);
  await open('/sign-in');
  await team.teach('Sign-in page', onScreen('Sign in to Mosaic'));
  await signIn(team);
  await open(`${child}/relationships`);
  await team.teach('Relationships', onScreen('Personal relationships'));
  await open(`${child}/groups`);
  await team.teach('Groups', onScreen('Groups'));
  await open(`${child}/case-notes`);
  await team.teach('List of case notes', onScreen('Case notes'));
  await open(note);
  await team.teach('One case note', onScreen('Case note'));
  await open(`${child}/case-notes/new`);
  await team.teach('New case note', onScreen('New case note', onForm));
  await sayTheWords(team);
  await team.openStep('Use it', 'The profile is whole');
  await team.press(setup, 'Check it and use it here');
  await team.press(setup, 'Install this profile (Pilot)');
  await waitForText(setup, 'Installed on this computer as a pilot.');
}

async function nameSite(team: MosaicTeam, { origin }: StandIn): Promise<void> {
  await team.fill('A name for this profile', 'Northshire (training)');
  await team.fill('Mosaic’s release, if you know it', '25.2');
  await team.fill('The address of your Mosaic', `${origin}/sign-in`);
  await team.press(team.setup, 'Keep this and ask the browser');
  await find(team.setup, 'button', 'Go on to the screens');
}

/** Fields have names in every skin, and labels in some. */
async function signIn(team: MosaicTeam): Promise<void> {
  const { mosaic } = team;
  await team.turnTo(mosaic);
  await mosaic.type('input[name=user_name]', 'rquill');
  await mosaic.type('input[name=password]', 'training');
  await Promise.all([mosaic.waitForNavigation(), mosaic.keyboard.press('Enter')]);
}

async function sayTheWords(team: MosaicTeam): Promise<void> {
  await team.openStep('Words', 'Your Mosaic’s words');
  const question = 'How does a worker delete a draft in your Mosaic?';
  await team.fill(question, 'Open the draft in Mosaic and press ‘Delete draft’.');
  await team.press(team.setup, 'These are our words');
}

function placesToLook({ world }: StandIn) {
  const { source } = world.family(families.largeGroup);
  const [note] = world.notesOf(source.personId);
  return { child: `/person/${source.personId}`, note: `/case-note/${note?.id}` };
}

function allPlaces(standIn: StandIn): readonly string[] {
  const { child, note } = placesToLook(standIn);
  const ofChild = ['relationships', 'groups', 'case-notes', 'case-notes/new'].map(
    (part) => `${child}/${part}`,
  );
  return ['/', '/tools', child, ...ofChild, note];
}
