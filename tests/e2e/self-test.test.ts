/**
 * The self-test on the setup page: it reads, fills and leaves, and saves nothing; a profile that has not
 * passed cannot write; what moved since is said on the page and passes again only for a person's press.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Profile } from '../../utils/domain/profile/schema';
import { hasPassed } from '../../utils/domain/profile/tested';
import { families } from '../people/family-keys';
import { northshireSingle } from '../profiles/northshire-single';
import { type Granted, openGranted, setupWith } from './granted';
import { click, find, readText, type, waitForText } from './harness/page';
import { openPanelAsTab } from './harness/panel';
import { openNote, signIn } from './practitioner';
import { draftOf, essence, familyOf, putNote, watchRecords } from './records';
import { expectAccessible, pictureOf, tabTo } from './setup-page';
import { chooseSiblings, receipt, tick } from './workbench';

declare const chrome: {
  readonly storage: { readonly local: { get(key: string): Promise<{ pilotProfile: Profile }> } };
  readonly tabs: { query(what: { url: string }): Promise<{ id: number }[]> };
};

let granted: Granted;
let mosaic: Page;
let setup: Page;

const untested = (): Profile => ({ ...northshireSingle(granted.standIn.origin), tested: [] });
const family = () => familyOf(granted.standIn, families.largeGroup);

async function kept(): Promise<Profile> {
  const worker = await granted.tessera.worker();
  return (await worker.evaluate(() => chrome.storage.local.get('pilotProfile'))).pilotProfile;
}

async function startTest(recordId: string, release = '25.2'): Promise<void> {
  await setup.bringToFront();
  await type(setup, 'Mosaic ID of a training record', recordId);
  await type(setup, 'Mosaic release', release);
  if (!(await isTicked())) await click(setup, 'checkbox', 'This is a training record');
  await click(setup, 'button', 'Start the self-test');
}

async function isTicked(): Promise<boolean> {
  const box = await find(setup, 'checkbox', 'This is a training record');
  return box.evaluate((node) => (node as HTMLInputElement).checked);
}

beforeAll(async () => {
  granted = await openGranted();
  const [first] = await granted.tessera.browser.pages();
  mosaic = first ?? (await granted.tessera.browser.newPage());
  setup = await setupWith(granted, untested());
  await setup.setViewport({ width: 900, height: 1400 });
  await mosaic.bringToFront();
  await signIn(mosaic, granted.standIn);
});
afterAll(() => granted?.close());

describe('a profile that has not passed', () => {
  it('says so, and copying is refused with what to do', async () => {
    await waitForText(setup, 'This profile has not passed its self-test.');
    const note = putNote(granted.standIn, family().child.id, { title: 'Before the test' });
    const since = watchRecords(granted.standIn);
    const workbench = await workbenchBeside(note.id);
    await click(workbench, 'button', 'Choose siblings');
    await waitForText(workbench, 'Copying is not tested here yet');
    expect(await readText(workbench)).toContain('Your Mosaic team can run the test on the setup page.');
    expect(since.notes()).toEqual([]);
    await workbench.close();
  });

  it.each([
    ['', 'Write the Mosaic ID of a training record.'],
    ['4381', 'Tick that this is a training record.'],
  ])('is not tested without being told on which record (%j)', async (recordId, words) => {
    const since = watchRecords(granted.standIn);
    await setup.bringToFront();
    if (recordId) await type(setup, 'Mosaic ID of a training record', recordId);
    await click(setup, 'button', 'Start the self-test');
    await waitForText(setup, words);
    await expectAccessible(setup);
    expect(since.requests()).toEqual([]);
  });
});

describe('a screen that is not ready', () => {
  it('is named with its part and what to do, and nothing is passed', async () => {
    granted.standIn.faults.renameLabel('Significant event', 'Important', 'case-note.form');
    const since = watchRecords(granted.standIn);
    await startTest(family().child.id);
    await waitForText(setup, 'Nothing can be copied with this profile until it passes.');
    expect(await readText(setup)).toContain(
      '‘Significant event’: Not found exactly once. Point at it again.',
    );
    expect(since.notes()).toEqual([]);
    expect((await kept()).tested).toEqual([]);
    granted.standIn.faults.clear();
    await expectAccessible(setup);
    await pictureOf(setup, 'Self-test: copy to siblings', 'self-test-not-ready');
    await click(setup, 'button', 'Test again');
  });

  it('is one where the route leads to another record', async () => {
    const other = family().ticked[0]?.id ?? '';
    granted.standIn.faults.answerAsPerson(other, { kind: 'relationships' });
    await startTest(family().child.id);
    await waitForText(setup, 'The page shows somebody else than this record.');
    granted.standIn.faults.clear();
    await click(setup, 'button', 'Test again');
  });
});

describe('the self-test', () => {
  it('passes by keyboard alone, saves and sends nothing, and is kept with release and day', async () => {
    const { child } = family();
    const since = watchRecords(granted.standIn);
    await setup.bringToFront();
    await tabTo(setup, 'Mosaic ID of a training record');
    await setup.keyboard.type(child.id);
    await tabTo(setup, 'This is a training record');
    await setup.keyboard.press('Space');
    await tabTo(setup, 'Start the self-test');
    await setup.keyboard.press('Enter');
    await waitForText(setup, 'Copying is on');
    expect(since.notes()).toEqual([]);
    expect(since.outbox()).toEqual([]);
    expect(since.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(since.peopleOpened()).toEqual([child.id]);
    const profile = await kept();
    expect(hasPassed(profile, 'copy-to-siblings')).toBe(true);
    expect(profile.tested).toMatchObject([{ helper: 'copy-to-siblings', release: '25.2' }]);
    expect(Object.keys(profile.tested[0]?.samples ?? {})).toHaveLength(5);
    await expectAccessible(setup);
    await pictureOf(setup, 'Self-test: copy to siblings', 'self-test-ready');
  });

  it('keeps no word of a record in its samples', async () => {
    const { child } = family();
    const text = JSON.stringify((await kept()).tested);
    for (const word of [child.id, child.name, ...child.name.split(' '), 'Rosa Quill'])
      expect(text).not.toContain(word);
  });

  it('switches copying on: one draft reaches a sibling', async () => {
    const { child, ticked } = family();
    const [sibling] = ticked;
    if (!sibling) throw new Error('no sibling');
    const note = putNote(granted.standIn, child.id, { title: 'After the test' });
    const since = watchRecords(granted.standIn);
    const workbench = await workbenchBeside(note.id);
    await chooseSiblings(workbench);
    await tick(workbench, sibling);
    await click(workbench, 'button', 'Save 1 draft');
    expect(await receipt(workbench)).toContain('1 draft in');
    expect(since.notesOf(sibling.id).map(essence)).toEqual([draftOf(note)]);
    await click(workbench, 'button', 'Done');
    await workbench.close();
  });
});

describe('a release that moves something', () => {
  it('switches copying off there, passes on a press, and both releases then serve', async () => {
    const { child } = family();
    const note = putNote(granted.standIn, child.id, { title: 'On the new release' });
    const changes = () =>
      granted.standIn.faults.renameLabel('Contact date', 'Date of contact', 'case-note.form');
    changes();
    await mosaic.bringToFront();
    await mosaic.goto(`${granted.standIn.origin}/person/${child.id}/case-notes/new`);
    const ribbon = await find(mosaic, 'region', 'Tessera');
    expect(await ribbon.evaluate((bar) => bar.textContent)).toContain(
      'Mosaic has changed here, so copying is off.',
    );
    const workbench = await workbenchBeside(null);
    await waitForText(workbench, 'Not found as expected: ‘Contact date’');
    await workbench.close();

    await setup.bringToFront();
    await click(setup, 'button', 'Compare the page in Mosaic');
    await waitForText(setup, '‘New case note’ has changed');
    const compared = await readText(setup);
    expect(compared).toContain('Expected text field ‘Contact date’, after ‘Title’');
    expect(compared).toContain('Found text field ‘Date of contact’, after ‘Title’');
    await expectAccessible(setup);
    await pictureOf(setup, 'Has Mosaic changed?', 'drift');
    await click(setup, 'button', 'Test again');
    await startTest(child.id, '25.3');
    await waitForText(setup, 'release 25.3');
    expect((await kept()).tested.map(({ release }) => release)).toEqual(['25.2', '25.3']);
    for (const release of ['25.3', '25.2'] as const) {
      if (release === '25.2') granted.standIn.faults.clear();
      await mosaic.bringToFront();
      await mosaic.goto(`${granted.standIn.origin}/person/${child.id}/case-notes/new`);
      const bar = await find(mosaic, 'region', 'Tessera');
      expect(await bar.evaluate((node) => node.textContent)).not.toContain('Mosaic has changed');
    }
    expect(note.state).toBe('Complete');
  });
});

describe('what else stands on the page', () => {
  it('is the policy in force with why, to be read only', async () => {
    await setup.bringToFront();
    const text = await readText(setup);
    expect(text).toContain('Your council has set no policy, so these are Tessera’s own values.');
    expect(text).toContain('Children in one run At most 12');
  });

  it('is diagnostics of codes and counts, shown before they can be taken out', async () => {
    await click(setup, 'button', 'Show what would be handed over');
    const shown = await (await find(setup, 'textbox', 'What would be handed over')).evaluate(
      (box) => (box as HTMLTextAreaElement).value,
    );
    expect(JSON.parse(shown)).toMatchObject({
      profile: { from: 'pilot', passed: true, passes: 2, sampledScreens: 10, problems: 0 },
      sites: { inProfile: 1, granted: 1 },
      journal: { runs: 1, notEnded: 0, verdicts: { verified: 1 } },
    });
    const { child, ticked } = family();
    const secrets = [child, ...ticked].flatMap(({ id, name }) => [id, ...name.split(' ')]);
    for (const word of [...secrets, 'Northshire', granted.standIn.origin]) expect(shown).not.toContain(word);
    const link = await find(setup, 'link', 'Save as a file');
    expect(await link.evaluate((node) => decodeURIComponent((node as HTMLAnchorElement).href))).toContain(
      shown,
    );
    await expectAccessible(setup);
    await pictureOf(setup, 'Diagnostics for support', 'diagnostics');
  });
});

/** The workbench in a tab beside Mosaic's, at this note or at whatever the tab shows. */
async function workbenchBeside(noteId: string | null): Promise<Page> {
  await mosaic.bringToFront();
  if (noteId) await openNote(mosaic, granted.standIn, noteId);
  await find(mosaic, 'region', 'Tessera');
  const worker = await granted.tessera.worker();
  const [tab] = await worker.evaluate((url) => chrome.tabs.query({ url }), `${granted.standIn.origin}/*`);
  return openPanelAsTab(granted.tessera, `?tab=${tab?.id}`);
}
