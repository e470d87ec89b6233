/**
 * Making a profile by pointing, from nothing: the automated member of a Mosaic team acts only through the setup
 * page and Mosaic's own pages, and what comes of it copies a note for real. The stand-in's state decides.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import { type StandIn, startStandIn } from '../stand-in/start';
import { awakeWorker, launchWithTessera, storeBuild, type TesseraBrowser } from './harness/browser';
import { find, picture, readText, waitForText } from './harness/page';
import { MosaicTeam, type Spot } from './mosaic-team';
import { signIn } from './practitioner';

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

const beside = (words: string): Spot => ({ at: 'beside', words });
const words = (text: string): Spot => ({ at: 'words', words: text });

/** Where a person of Northshire looks in their Mosaic. */
const everywhere: Record<string, Spot> = {
  'Who is signed in': beside('Signed in as'),
  'For whom they act, if Mosaic shows it now': { at: 'nowhere' },
  'The child’s Mosaic ID': beside('Mosaic ID'),
  'The child’s name': beside('Name'),
  'The child’s date of birth': beside('Date of birth'),
  'The list of relationships': words('Pronouns'),
  'The list of groups': words('Joined'),
  'The list of case notes': words('Recorded by'),
  'The link that opens a new case note': words('Add case note'),
  'The note’s number': beside('Ref'),
  'The note’s type': beside('Note type'),
  'The note’s title': beside('Title'),
  'The contact date': beside('Contact date'),
  'The note’s state, such as Draft': beside('State'),
  'The note’s text': { at: 'below', words: 'Details' },
  'Whether it is a significant event': beside('Significant event'),
  'Who is alerted': beside('Alert recipients'),
  'Whether it goes out as a text message': beside('Text message'),
  'Its attachments': beside('Attachments'),
  'Who may see it': beside('Access'),
};
const onForm: Record<string, Spot> = {
  ...everywhere,
  'The note’s text': beside('Details'),
  'Whether it goes out as a text message': beside('Send as text message'),
  'The button that saves a draft': words('Save'),
  'The button that finishes the note. Tessera never presses it': words('Finish'),
};
const at = (heading: string, rest = everywhere): Record<string, Spot> => ({
  ...rest,
  'The heading that says which screen this is': { at: 'heading', words: heading },
});

async function open(mosaic: Page, address: string): Promise<void> {
  await mosaic.goto(standIn.origin + address, { waitUntil: 'load' });
}

describe('an empty profile', () => {
  it('is filled by pointing until a note can be copied', async () => {
    const mosaic = await tessera.browser.newPage();
    const setup = await tessera.browser.newPage();
    await setup.goto(`chrome-extension://${extensionId}/setup.html`);
    const team = new MosaicTeam(setup, mosaic);
    await find(setup, 'heading', 'Make a profile');
    await team.fill('A name for this profile', 'Northshire (training)');
    await team.fill('Mosaic’s release, if you know it', '25.2');
    await team.fill('The address of your Mosaic', `${standIn.origin}/sign-in`);
    await team.press(setup, 'Keep this and ask the browser');
    await team.press(setup, 'Go on to the screens');
    await picture(setup, 'setup/make-site');

    const { source } = standIn.world.family(families.twoSiblings);
    const note = standIn.world.notesOf(source.personId)[0];
    const child = `/person/${source.personId}`;
    await open(mosaic, '/sign-in');
    await team.teach('Sign-in page', at('Sign in to Mosaic'));
    await team.press(setup, 'Keep these 1');
    await signIn(mosaic, standIn);
    await open(mosaic, `${child}/relationships`);
    console.log(await team.teach('Relationships', at('Personal relationships')));
    await picture(setup, 'setup/make-screen');
    console.log(await readText(setup));
  });
});
