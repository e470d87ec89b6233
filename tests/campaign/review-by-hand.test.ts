/**
 * The invite sheet of one review filled with Tessera and the old way, on the same stand-in: a person's seconds by the
 * keystroke-level model, side by side. Both end in the same sheet on the server.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBare } from '../bench/bare-browser';
import { openActionLog } from '../e2e/gestures/action-log';
import { type Operators, personSeconds, wordsIn } from '../e2e/gestures/klm';
import { fillSheetByHand } from '../e2e/gestures/sheet-by-hand';
import { signIn } from '../e2e/practitioner';
import {
  beginSheet,
  confirm,
  goOn,
  invited,
  openRecord,
  readRecord,
  reviewsBeside,
  rowText,
  saveSheet,
  settleWhen,
} from '../e2e/review-desk';
import { openSetting, type Setting } from '../e2e/setting';
import { families } from '../people/family-keys';
import { startStandIn } from '../stand-in/start';
import type { CaseStep } from '../stand-in/state/case-steps';

let setting: Setting;
beforeAll(async () => {
  setting = await openSetting({ policy: { reviews: { replyTo: 'reviews@northshire.example' } } });
});
afterAll(() => setting.close());

interface Filled {
  readonly sheet: CaseStep;
  readonly operators: Operators;
}

async function withTessera(): Promise<Filled> {
  const { standIn } = setting;
  const page = await setting.mosaic();
  await signIn(page, standIn);
  const { source } = standIn.world.family(families.fosterHome);
  const sheet = await beginSheet(page, standIn, source.personId);
  await openRecord(page, standIn, source.personId);
  const log = openActionLog();
  await log.watch(page);
  const panel = await reviewsBeside(setting, page);
  log.take(); // the browser's own panel cannot be watched from its first moment: its two presses are added below
  await log.watch(panel);
  await log.wait(() => readRecord(panel));
  await settleWhen(panel);
  for (const name of invited) {
    log.read(`who ${name} is, and how asked`, wordsIn(await rowText(panel, name)));
    await confirm(panel, name);
  }
  await goOn(panel, 'Check the messages', '12 messages, one for each person');
  await goOn(panel, 'Go on to the sheet', '12 rows');
  await log.wait(() => saveSheet(panel));
  const { operators } = log.take();
  const opening = { BB: operators.BB + 2, P: operators.P + 2, M: operators.M + 2 }; // 'Open Tessera', 'Reviews'
  return { sheet, operators: { ...operators, ...opening } };
}

async function byHand(goal: CaseStep): Promise<Filled> {
  const standIn = await startStandIn();
  const browser = await launchBare();
  try {
    const [page = await browser.newPage()] = await browser.pages();
    await signIn(page, standIn);
    const sheet = await beginSheet(page, standIn, standIn.world.family(families.fosterHome).source.personId);
    await page.goto(`${standIn.origin}/step/${sheet.id}/edit`, { waitUntil: 'domcontentloaded' });
    const log = openActionLog();
    await log.watch(page);
    await fillSheetByHand(page, log, goal.answers);
    return { sheet, operators: log.take().operators };
  } finally {
    await browser.close();
    await standIn.close();
  }
}

const inviteesOf = ({ answers }: CaseStep) =>
  (answers.rows.inviteCOLInvitees ?? []).map(({ values }) => [
    values.inviteCOLInviteesFLDName,
    values.inviteCOLInviteesFLDRole,
    values.inviteCOLInviteesFLDContact,
    values.inviteCOLInviteesFLDPart,
  ]);

it('takes less of a person than the old way, and ends in the same sheet', async () => {
  const tessera = await withTessera();
  const hand = await byHand(tessera.sheet);
  expect(inviteesOf(hand.sheet)).toEqual(inviteesOf(tessera.sheet));
  expect(hand.sheet.answers.plain).toMatchObject({
    inviteFLDVenue: 'Civic Centre, room 4',
    inviteFLDIro: 'Tom Halden',
  });
  const told = ({ operators }: Filled) =>
    `${personSeconds(operators).toFixed(0)} s (${operators.BB} presses, ${operators.K} keys, ${operators.words} words read)`;
  console.log(
    `One invite sheet with ${invited.length} people: with Tessera ${told(tessera)}, the old way ${told(hand)}.`,
  );
  expect(personSeconds(tessera.operators)).toBeLessThan(personSeconds(hand.operators));
});
