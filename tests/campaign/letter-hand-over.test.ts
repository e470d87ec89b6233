/**
 * Three people do their part of one review whose sheet is a letter, each in a browser of their own that shares nothing
 * with the others but Mosaic. What each wrote stands in the letter at the end, and nothing was sent.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { choose, click, readText, type, waitForText } from '../e2e/harness/page';
import { signIn } from '../e2e/practitioner';
import {
  confirm,
  goOn,
  openRecord,
  readRecord,
  reviewsBeside,
  saveSheet,
  settleWhen,
} from '../e2e/review-desk';
import { pressFor } from '../e2e/reviews-anywhere';
import { openSetting, type Setting } from '../e2e/setting';
import { families } from '../people/family-keys';
import { withSheetAs } from '../profiles/review-shapes';

const settings: Setting[] = [];
afterAll(async () => {
  for (const setting of settings.reverse()) await setting.close();
});

const [press, outcome] = pressFor.letter;
const people = ['Noor Vane', 'Keira Vane', 'Hilary Stokesay', 'Tom Halden'] as const;

async function begin(userName: string): Promise<Page> {
  const [first] = settings;
  const setting = await openSetting({
    policy: { reviews: { replyTo: 'reviews@northshire.example' } },
    switches: { reviewInvite: 'letter' },
    change: (profile) => withSheetAs('letter', profile),
    ...(first ? { joins: first.standIn } : {}),
  });
  settings.push(setting);
  const page = await setting.mosaic();
  await signIn(page, setting.standIn, userName);
  await openRecord(page, setting.standIn, setting.standIn.world.family(families.fosterHome).source.personId);
  const panel = await reviewsBeside(setting, page);
  await readRecord(panel);
  await settleWhen(panel);
  return panel;
}

async function toSheet(panel: Page): Promise<void> {
  await goOn(panel, 'Check the messages', '4 messages');
  await goOn(panel, 'Go on to the sheet', '4 rows');
}

const letter = () => settings[0]?.standIn.world.casework.documents[0]?.bodyHtml ?? '';

it('the worker, the reviewing officer and business support go on from one letter', async () => {
  const worker = await begin('rquill');
  for (const name of people) await confirm(worker, name);
  await choose(worker, 'One', 'Keira Vane · Mother');
  await choose(worker, 'And the other', 'Hilary Stokesay · Foster carer');
  await click(worker, 'button', 'Keep them apart');
  await type(worker, 'Wants', 'The dog to be there.');
  await toSheet(worker);
  await saveSheet(worker, outcome, press);

  const officer = await begin('thalden');
  expect(await readText(officer)).toContain('On the sheet in Mosaic');
  await choose(officer, 'Has the reviewing officer agreed to the date?', 'Yes');
  await toSheet(officer);
  await saveSheet(officer, outcome, press);

  const support = await begin('bsupport');
  await toSheet(support);
  expect(await readText(support)).toContain('Reviewing officer: the date');
  await goOn(support, 'Go on to the messages', 'One message for each person');
  await click(support, 'button', 'Copy the message to Keira Vane');
  await click(support, 'button', 'I have sent it to Keira Vane');
  await waitForText(support, 'you say it was sent');
  await goOn(support, 'Back to the sheet', '4 rows');
  await saveSheet(support, outcome, press);

  for (const line of [
    'What the child wants: Wants: The dog to be there.',
    'Who must not meet: Keira Vane and Hilary Stokesay',
    'Date agreed by the chair: Yes',
  ])
    expect(letter()).toContain(`<p>${line}</p>`);
  expect(letter()).toMatch(/To be invited: Keira Vane \| Mother \| Invited \| \d\d\/\d\d\/\d{4} \| -/);
  expect(letter().match(/To be invited:/g)).toHaveLength(people.length);
  expect(settings[0]?.standIn.world.outbox).toEqual([]);
});
