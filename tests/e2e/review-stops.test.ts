/**
 * What must stop a save of the invite sheet, each in the middle of it: a colleague's change, another child's record, a
 * session that ends, a record that is merged away. What counts is that the sheet is as it was, the outbox is empty, and
 * that it says what to do. The review starts from the list of the one before, which is seen on the way.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import type { CaseStep } from '../stand-in/state/case-steps';
import { click, isThere, picture, readText, waitForText } from './harness/page';
import { signIn } from './practitioner';
import { type Since, watchRecords } from './records';
import {
  beginSheet,
  confirm,
  goOn,
  openRecord,
  readRecord,
  reviewsBeside,
  saveSheet,
  settleWhen,
} from './review-desk';
import { openSetting, type Setting } from './setting';

let setting: Setting;
let page: Page;
let panel: Page;
let childId: string;
let sheet: CaseStep;
let since: Since;
let whoSaid: string;

beforeAll(async () => {
  setting = await openSetting({ policy: { reviews: { replyTo: 'reviews@northshire.example' } } });
  const { standIn } = setting;
  page = await setting.mosaic();
  await signIn(page, standIn);
  childId = standIn.world.family(families.fosterHome).source.personId;
  await endReviewBefore(childId);
  sheet = await beginSheet(page, standIn, childId);
  await openRecord(page, standIn, childId);
  panel = await reviewsBeside(setting, page);
  await readRecord(panel);
  await settleWhen(panel);
  whoSaid = await readText(panel);
  await picture(panel, 'review/last-list');
  for (const name of ['Tom Halden', 'Keira Vane']) await confirm(panel, name);
  await goOn(panel, 'Check the messages', '2 messages');
  await goOn(panel, 'Go on to the sheet', '2 rows');
  since = watchRecords(standIn);
});
afterAll(() => setting.close());

/** The sheet of the review before, with three who stood on it: one has another address now, one is in no record any more. */
async function endReviewBefore(ofChild: string): Promise<void> {
  const before = await beginSheet(page, setting.standIn, ofChild);
  const people = [
    ['Tom Halden', ''],
    ['Dan Osei', 'dan.osei@elsewhere.example'],
    ['Grace Marlowe', ''],
  ] as const;
  const rows = people.map(([name, contact]) => ({
    subjects: [],
    values: {
      inviteCOLInviteesFLDName: name,
      inviteCOLInviteesFLDContact: contact,
      inviteCOLInviteesFLDPart: 'Invited',
    },
  }));
  before.answers = { ...before.answers, rows: { inviteCOLInvitees: rows } };
  before.status = 'Completed';
  before.completedOn = '2025-09-18';
}

const savesSince = () => since.audit().filter(({ act }) => act === 'save');
const nothingSent = () => expect([savesSince(), since.outbox()]).toEqual([[], []]);

/** The window that was open when the session ended never let its lock go; whoever looks after Mosaic does. */
async function signInAgain(): Promise<void> {
  const { standIn } = setting;
  await signIn(page, standIn);
  await openRecord(page, standIn, childId);
  await waitForText(panel, '2 rows');
  standIn.world.casework.locks.length = 0;
}

describe('a review after another', () => {
  it('starts from the list that was confirmed then, ticks nobody and tells what is different', () => {
    const [, changed = '', asThen = ''] = whoSaid.split(/Look at these first|As on the last list|New since/);
    expect(asThen).toContain('Tom Halden');
    expect(changed).toMatch(/Dan Osei .*contact changed since the last list/);
    expect(whoSaid).toContain('no longer in the record: Grace Marlowe');
    expect(whoSaid).toMatch(/0 of \d+ confirmed/);
  });
});

describe('a save of the sheet', () => {
  it('does not begin while another child’s record is in view', async () => {
    const { standIn } = setting;
    const brother = standIn.world.family(families.fosterHome).ids.brother ?? '';
    await openRecord(page, standIn, brother);
    await waitForText(panel, 'Another record is in view');
    expect(await isThere(panel, 'button', 'Save the sheet as a draft')).toBe(false);
    expect(await readText(panel)).toContain('Go back to the first child’s record');
    await openRecord(page, standIn, childId);
    await waitForText(panel, '2 rows');
    expect(sheet.answers.rows).toEqual({});
    nothingSent();
  });

  it('stops when a colleague has changed the sheet since it was read, and shows what they wrote', async () => {
    const plain = sheet.answers.plain;
    sheet.answers = { ...sheet.answers, plain: { ...plain, inviteFLDVenue: 'The library' } };
    await saveSheet(panel, 'A colleague has changed the sheet');
    expect(await readText(panel)).toContain('Place or link: was nothing, now The library');
    expect(sheet.answers).toMatchObject({ plain: { inviteFLDVenue: 'The library' }, rows: {} });
    nothingSent();
  });

  it('stops when the session ends between two rows, and says where to sign in', async () => {
    const { standIn } = setting;
    standIn.faults.expireSession({ kind: 'step.save', moment: 'arrived', nth: 2 });
    await saveSheet(panel, 'You are signed out of Mosaic');
    expect(sheet.answers.rows).toEqual({});
    nothingSent();
    await signInAgain();
  });

  it('says that it cannot know when the session ends under the press itself', async () => {
    const { standIn } = setting;
    standIn.faults.expireSession({ kind: 'step.save', moment: 'arrived', nth: 3 });
    await saveSheet(panel, 'Tessera could not see whether the sheet was saved');
    expect(await readText(panel)).toContain('Sign in to Mosaic if it asks you to');
    expect(sheet.answers.rows).toEqual({});
    nothingSent();
    await signInAgain();
  });

  it('stops when the record has been merged into another', async () => {
    const { world, faults } = setting.standIn;
    const { source } = world.family(families.twoSiblings);
    faults.mergePerson(childId, source.personId);
    await saveSheet(panel, 'Mosaic showed another person');
    expect(await readText(panel)).toContain('Open the child’s record again');
    expect(sheet.answers.rows).toEqual({});
    nothingSent();
    await openRecord(page, setting.standIn, childId); // leads to the record that is left of the two
    await waitForText(panel, 'Another record is in view');
    await click(panel, 'button', 'Leave that review');
    await waitForText(panel, 'Prepare a review');
  });
});
