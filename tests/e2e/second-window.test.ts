/**
 * The second-window test on the setup page, on a Mosaic that keeps the person per window and on one that keeps
 * it per session: what goes into the profile is what the server did. Tessera itself saves nothing.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Profile } from '../../utils/domain/profile/schema';
import { families } from '../people/family-keys';
import { northshireSingle } from '../profiles/northshire-single';
import { type Granted, openGranted, setupWith } from './granted';
import { click, clickThrough, isThere, readText, type, waitForText } from './harness/page';
import { fillNote, signIn } from './practitioner';
import { familyOf, watchRecords } from './records';
import { expectAccessible, pictureOf } from './setup-page';

declare const chrome: {
  readonly storage: { readonly local: { get(key: string): Promise<{ pilotProfile: Profile }> } };
};

let granted: Granted;
let mosaic: Page;
let setup: Page;

beforeAll(async () => {
  granted = await openGranted();
  const [first] = await granted.tessera.browser.pages();
  mosaic = first ?? (await granted.tessera.browser.newPage());
  const profile = northshireSingle(granted.standIn.origin);
  setup = await setupWith(granted, {
    ...profile,
    session: { ...profile.session, secondWindows: 'unknown', postCarriesPerson: 'unknown' },
  });
  await mosaic.bringToFront();
  await signIn(mosaic, granted.standIn);
});
afterAll(() => granted?.close());

async function session(): Promise<Profile['session']> {
  const worker = await granted.tessera.worker();
  return (await worker.evaluate(() => chrome.storage.local.get('pilotProfile'))).pilotProfile.session;
}

/** From the press that opens both records to the person being asked to write. */
async function openBoth(ids: readonly [string, string]): Promise<void> {
  await setup.bringToFront();
  await type(setup, 'Mosaic ID of the first training record', ids[0]);
  await type(setup, 'Mosaic ID of the second training record', ids[1]);
  await click(setup, 'checkbox', 'Both are training records');
  await click(setup, 'button', 'Open both records');
}

describe('the second-window test', () => {
  it('asks for two records and that they are training records', async () => {
    const since = watchRecords(granted.standIn);
    await setup.bringToFront();
    await click(setup, 'button', 'Open both records');
    await waitForText(setup, 'Write the Mosaic IDs of two different training records.');
    expect(since.requests()).toEqual([]);
  });

  it.each([
    { personInView: 'window', found: { secondWindows: 'safe', postCarriesPerson: 'yes' }, on: 0 },
    { personInView: 'session', found: { secondWindows: 'unsafe', postCarriesPerson: 'no' }, on: 1 },
  ] as const)(
    'finds $found where the person is kept per $personInView',
    async ({ personInView, found, on }) => {
      granted.standIn.switches.personInView = personInView;
      const { child, ticked } = familyOf(granted.standIn, families.largeGroup);
      const ids = [child.id, ticked[0]?.id ?? ''] as const;
      const since = watchRecords(granted.standIn);
      await openBoth(ids);
      await waitForText(setup, 'I have saved it');
      expect(since.notes()).toEqual([]);
      await expectAccessible(setup);
      await pictureOf(setup, 'Second-window test', `second-window-${personInView}-writing`);

      await mosaic.bringToFront();
      await fillNote(mosaic, {
        noteType: 'Office Visit',
        title: 'Second-window test',
        contactDate: '27/02/2026',
        paragraphs: ['A training record.'],
      });
      await setup.bringToFront();
      await click(setup, 'button', 'I have saved it');
      await waitForText(setup, 'The first window still holds something unsaved.');
      await mosaic.bringToFront();
      await clickThrough(mosaic, 'button', 'Save');
      await setup.bringToFront();
      await click(setup, 'button', 'I have saved it');
      await waitForText(setup, 'Delete the draft');

      expect(since.notes().map(({ personId }) => personId)).toEqual([ids[on]]);
      expect(await session()).toMatchObject(found);
      expect(since.outbox()).toEqual([]);
      expect(await readText(setup)).toContain(
        on === 0
          ? 'Safe: each window keeps its own child.'
          : 'Not safe: one window changes what another does.',
      );
      await expectAccessible(setup);
      await pictureOf(setup, 'Second-window test', `second-window-${personInView}`);
      await click(setup, 'button', 'Test again');
    },
  );

  it('says ‘not known’ where no draft was found, and never a guess', async () => {
    const { child, ticked } = familyOf(granted.standIn, families.largeGroup);
    await openBoth([child.id, ticked[0]?.id ?? '']);
    await waitForText(setup, 'I have saved it');
    await click(setup, 'button', 'I have saved it');
    await waitForText(setup, 'No draft of that title was found on either record.');
    expect(await session()).toMatchObject({ secondWindows: 'unknown', postCarriesPerson: 'unknown' });
    expect(await isThere(setup, 'button', 'Test again')).toBe(true);
  });
});
