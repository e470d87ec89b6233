/**
 * A review by keyboard alone, from the ribbon to the sheet saved as a draft and a message taken out: every control on the
 * way shows that it has the focus, and each new page takes it to its heading. It ends in the stand-in's own sheet.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { headingWithFocus, tabTo, tabToRinged } from '../e2e/by-keyboard';
import { find, waitForText } from '../e2e/harness/page';
import { waitForPanel } from '../e2e/harness/panel';
import { ribbonInView, signIn } from '../e2e/practitioner';
import { watchRecords } from '../e2e/records';
import { beginSheet, openRecord } from '../e2e/review-desk';
import { openSetting, type Setting } from '../e2e/setting';
import { families } from '../people/family-keys';

let setting: Setting;
beforeAll(async () => {
  setting = await openSetting({ policy: { reviews: { replyTo: 'reviews@northshire.example' } } });
});
afterAll(() => setting.close());

it('goes from the ribbon to a saved sheet and a message without a mouse', async () => {
  const { standIn, tessera } = setting;
  const page = await setting.mosaic();
  await signIn(page, standIn);
  const childId = standIn.world.family(families.fosterHome).source.personId;
  const sheet = await beginSheet(page, standIn, childId);
  await openRecord(page, standIn, childId);
  await find(page, 'button', 'Open Tessera');
  await ribbonInView(page);
  const since = watchRecords(standIn);
  await tabTo(page, 'Open Tessera', 'backwards');
  await page.keyboard.press('Enter');
  const panel = await waitForPanel(tessera);
  const press = async (name: string, heading: string) => {
    await tabToRinged(panel, name);
    await panel.keyboard.press('Enter');
    await expect.poll(() => headingWithFocus(panel)).toBe(heading);
  };
  const fill = async (name: string, text: string) => {
    await tabToRinged(panel, name);
    await panel.keyboard.type(text);
  };

  await press('Reviews', 'Prepare a review');
  await press('Read this record', 'When and what');
  await fill('Date', '16/03/2026');
  await fill('From', '10:00');
  await fill('To', '11:30');
  await fill('How it is held', 'In one');
  await fill('Where', 'Civic Centre, room 4');
  await fill('Is that where', 'No');
  await press('Go on to who', 'Who is asked');
  for (const name of ['Noor Vane', 'Tom Halden']) {
    await tabToRinged(panel, name);
    await panel.keyboard.press('Space');
  }
  await press('Check the messages', 'Check the messages');
  await press('Go on to the sheet', 'The sheet in Mosaic');
  await tabToRinged(panel, 'Save the sheet as a draft');
  await panel.keyboard.press('Enter');
  await waitForText(panel, 'Saved as a draft, read back, and equal', 90_000);
  await press('Go on to the messages', 'One message for each person');
  await tabToRinged(panel, 'Copy the message to Tom Halden');
  await panel.keyboard.press('Enter');
  await waitForText(panel, '1 of 2 taken out');

  const names = (sheet.answers.rows.inviteCOLInvitees ?? []).map(
    ({ values }) => values.inviteCOLInviteesFLDName,
  );
  expect(names.sort()).toEqual(['Noor Vane', 'Tom Halden']);
  expect([sheet.status, since.outbox()]).toEqual(['Started', []]);
});
