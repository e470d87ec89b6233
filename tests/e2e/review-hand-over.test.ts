/**
 * Three people do their part of one review, each in a browser of their own that shares nothing with the others but
 * Mosaic: the social worker says what the child wants and who must not meet, the reviewing officer agrees to the date,
 * business support sends. The sheet in Mosaic carries everything; the outbox stays empty.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import { choose, click, readText, type, waitForText } from './harness/page';
import { signIn } from './practitioner';
import { watchRecords } from './records';
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

const policy = { reviews: { replyTo: 'reviews@northshire.example' } };
const settings: Setting[] = [];
let childId: string;

async function begin(userName: string): Promise<{ page: Page; panel: Page }> {
  const [first] = settings;
  const setting = await openSetting({ policy, ...(first ? { joins: first.standIn } : {}) });
  settings.push(setting);
  const page = await setting.mosaic();
  await signIn(page, setting.standIn, userName);
  if (!first) {
    childId = setting.standIn.world.family(families.fosterHome).source.personId;
    await beginSheet(page, setting.standIn, childId);
  }
  await openRecord(page, setting.standIn, childId);
  const panel = await reviewsBeside(setting, page);
  await readRecord(panel);
  return { page, panel };
}

const world = () => (settings[0] as Setting).standIn.world;
const sheet = () => world().casework.steps.at(-1);
const rowsOnSheet = () => sheet()?.answers.rows.inviteCOLInvitees ?? [];

afterAll(async () => {
  for (const setting of settings.reverse()) await setting.close();
});

describe('one sheet, three people', () => {
  it('the social worker confirms who, what the child wants and who must not meet', async () => {
    const { panel } = await begin('rquill');
    await settleWhen(panel);
    for (const name of ['Noor Vane', 'Keira Vane', 'Hilary Stokesay', 'Tom Halden'])
      await confirm(panel, name);
    await choose(panel, 'One', 'Keira Vane · Mother');
    await choose(panel, 'And the other', 'Hilary Stokesay · Foster carer');
    await click(panel, 'button', 'Keep them apart');
    await type(panel, 'Wants', 'The dog to be there, and no talk about school.');
    await goOn(panel, 'Check the messages', '4 messages');
    await goOn(panel, 'Go on to the sheet', '4 rows');
    await saveSheet(panel);
    expect(sheet()?.answers.plain).toMatchObject({
      inviteFLDWishes: 'Wants: The dog to be there, and no talk about school.',
      inviteFLDApart: 'Keira Vane and Hilary Stokesay',
    });
    expect(sheet()?.answers.plain.inviteFLDChair ?? '').toBe('');
  });

  it('the reviewing officer goes on from there and agrees to the date', async () => {
    const since = watchRecords((settings[0] as Setting).standIn);
    const { panel } = await begin('thalden');
    await settleWhen(panel);
    const text = await readText(panel);
    expect(text).toContain('On the sheet in Mosaic');
    expect(await panel.$$eval('.invitee input:checked', (boxes) => boxes.length)).toBe(4);
    await choose(panel, 'Has the reviewing officer agreed to the date?', 'Yes');
    await goOn(panel, 'Check the messages', '4 messages');
    await goOn(panel, 'Go on to the sheet', '4 rows');
    await saveSheet(panel);
    expect(sheet()?.answers.plain).toMatchObject({
      inviteFLDChair: 'Yes',
      inviteFLDWishes: 'Wants: The dog to be there, and no talk about school.',
    });
    expect(rowsOnSheet()).toHaveLength(4);
    expect(since.audit().filter(({ act }) => act === 'save')).toMatchObject([{ worker: 'thalden' }]);
  });

  it('business support sends, says so, and the sheet holds when', async () => {
    const { panel } = await begin('bsupport');
    await settleWhen(panel);
    await goOn(panel, 'Check the messages', '4 messages');
    await goOn(panel, 'Go on to the sheet', '4 rows');
    expect(await readText(panel)).toContain('Reviewing officer: the date');
    await goOn(panel, 'Go on to the messages', 'One message for each person');
    await click(panel, 'button', 'Copy the message to Keira Vane');
    await click(panel, 'button', 'I have sent it to Keira Vane');
    await waitForText(panel, 'you say it was sent');
    await goOn(panel, 'Back to the sheet', '4 rows');
    await saveSheet(panel);
    const keira = rowsOnSheet().find(({ values }) => values.inviteCOLInviteesFLDName === 'Keira Vane');
    expect(keira?.values.inviteCOLInviteesFLDInvited).toMatch(/^\d\d\/\d\d\/\d{4}$/);
    expect(rowsOnSheet()).toHaveLength(4);
    expect(world().outbox).toEqual([]);
  });
});
