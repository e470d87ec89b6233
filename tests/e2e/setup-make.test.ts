/**
 * Making a profile by pointing, from nothing: the automated member of a Mosaic team acts only through the setup
 * page and Mosaic's own pages, and what comes of it copies a note for real. The stand-in's state decides.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkProfile } from '../../utils/domain/profile/checks';
import { copyScreens } from '../../utils/domain/profile/needs';
import type { Profile } from '../../utils/domain/profile/schema';
import { openWorld } from '../contract/world';
import { families } from '../people/family-keys';
import { profileFor } from '../profiles/profiles';
import { type StandIn, startStandIn } from '../stand-in/start';
import { awakeWorker, launchWithTessera, storeBuild, type TesseraBrowser } from './harness/browser';
import { find, picture, readText, waitForText } from './harness/page';
import { MosaicTeam } from './mosaic-team';
import { onForm, onScreen } from './northshire-eyes';
import { signIn } from './practitioner';
import { readingsOf } from './readings';

declare const chrome: {
  readonly storage: { readonly local: { get(keys: null): Promise<{ pilotProfile?: unknown }> } };
};

const folder = mkdtempSync(path.join(tmpdir(), 'tessera-make-'));
let standIn: StandIn;
let tessera: TesseraBrowser;
let extensionId: string;

beforeAll(async () => {
  standIn = await startStandIn();
  tessera = await launchWithTessera();
  extensionId = await tessera.browser.installExtension(withSiteGranted(standIn.origin));
});
afterAll(async () => {
  await tessera?.close();
  await standIn?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** The store build with the site granted, as after a person's yes: a headless browser never asks. */
function withSiteGranted(origin: string): string {
  const to = path.join(folder, 'granted');
  cpSync(storeBuild, to, { recursive: true });
  const file = path.join(to, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [`${origin}/*`] }));
  return to;
}

describe('an empty profile', () => {
  it('is filled by pointing until a note can be copied', async () => {
    const mosaic = await tessera.browser.newPage();
    const setup = await tessera.browser.newPage();
    await setup.goto(`chrome-extension://${extensionId}/setup.html`);
    const team = new MosaicTeam(setup, mosaic);
    await fitByPointing(team).catch(async (error) => {
      await setup.bringToFront();
      await picture(setup, 'setup/make-failed-setup');
      const said = await readText(setup);
      await mosaic.bringToFront();
      await picture(mosaic, 'setup/make-failed-mosaic');
      throw new Error(`${error}\nSetup says: ${said}`);
    });
    console.log(`gestures: ${JSON.stringify(team.gestures)}`);
    const worker = await awakeWorker(tessera.browser, extensionId);
    const { pilotProfile } = await worker.evaluate(() => chrome.storage.local.get(null));
    const checked = checkProfile(pilotProfile);
    expect(checked.verdict).toBe('fits');
    if (checked.verdict === 'fits') await expectSameReadings(mosaic, checked.value);
    await setup.close();
    await mosaic.close();
  });
});

async function fitByPointing(team: MosaicTeam): Promise<void> {
  const { setup, mosaic } = team;
  await find(setup, 'heading', 'Make a profile');
  await team.fill('A name for this profile', 'Northshire (training)');
  await team.fill('Mosaic’s release, if you know it', '25.2');
  await team.fill('The address of your Mosaic', `${standIn.origin}/sign-in`);
  await team.press(setup, 'Keep this and ask the browser');
  await team.press(setup, 'Go on to the screens');

  const open = async (address: string) => {
    await team.turnTo(mosaic);
    await mosaic.goto(standIn.origin + address, { waitUntil: 'load' });
  };
  const { child, note } = placesToLook();
  await open('/sign-in');
  await team.teach('Sign-in page', onScreen('Sign in to Mosaic'));
  await team.turnTo(mosaic);
  await signIn(mosaic, standIn);
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
  await team.openStep('Words', 'Your Mosaic’s words');
  await team.fill(
    'How does a worker delete a draft in your Mosaic?',
    'Open the draft in Mosaic and press ‘Delete draft’.',
  );
  await team.press(setup, 'These are our words');
  await team.openStep('Use it', 'The profile is whole');
  await picture(setup, 'setup/make-whole');
  await team.press(setup, 'Check it and use it here');
  await team.press(setup, 'Install this profile (Pilot)');
  await waitForText(setup, 'Installed on this computer as a pilot.');
}

function placesToLook() {
  const { source } = standIn.world.family(families.largeGroup);
  const [note] = standIn.world.notesOf(source.personId);
  return { child: `/person/${source.personId}`, note: `/case-note/${note?.id}` };
}

/** The profile made by pointing reads every screen as the one that was written by hand. */
async function expectSameReadings(page: Page, made: Profile): Promise<void> {
  const byHand = profileFor('northshire', 'single-document', standIn.origin);
  const { child, note } = placesToLook();
  const paths = ['/', '/tools', child, `${child}/relationships`, `${child}/groups`, `${child}/case-notes`];
  for (const path of [...paths, note, `${child}/case-notes/new`]) {
    await page.goto(standIn.origin + path, { waitUntil: 'load' });
    const world = await openWorld(page);
    const read = (profile: Profile) => world.run(readingsOf, { profile, needs: copyScreens });
    expect(await read(made)).toEqual(await read(byHand));
  }
}
