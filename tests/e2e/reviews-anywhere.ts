/**
 * A review prepared in either council, with the invite sheet in any of its shapes: from the child's record to nine people
 * confirmed, to the list in Mosaic, to nine messages taken out. It says what the stand-in then holds; it judges nothing.
 */
import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import type { SheetShape } from '../../utils/domain/profile/review-words';
import { families } from '../people/family-keys';
import type { CouncilName } from '../profiles/profiles';
import { withSheetAs } from '../profiles/review-shapes';
import { seededStep } from '../stand-in/casework';
import type { CaseStep } from '../stand-in/state/case-steps';
import { clickSomewhere, openRecordByHand, signInByHand } from './any-mosaic';
import { evidenceIn } from './dashboard-page';
import { choose, click, clickThrough, waitForText } from './harness/page';
import { type Since, watchRecords } from './records';
import { confirm, goOn, invitedNine, readRecord, reviewsBeside, saveSheet, settleWhen } from './review-desk';
import { openSetting, type Setting } from './setting';

export interface ReviewCase {
  readonly council: CouncilName;
  readonly shape: SheetShape;
}

export interface ReviewAtHand {
  readonly setting: Setting;
  readonly page: Page;
  readonly panel: Page;
  readonly childId: string;
  /** The step that the sheet is filled in: its own, or the review's. */
  readonly step: CaseStep;
  readonly since: Since;
}

export const sheetSteps = {
  northshire: 'CLA review invitations',
  eastvale: 'CiC Review - who to invite',
} as const;

/** Up to the page that shows what will be written. */
export async function prepareReview({ council, shape }: ReviewCase): Promise<ReviewAtHand> {
  const setting = await openSetting({
    council,
    policy: { reviews: { replyTo: `reviews@${council}.example` } },
    switches: { reviewInvite: shape },
    change: (profile) => withSheetAs(shape, profile),
  });
  const { standIn } = setting;
  const childId = standIn.world.family(families.fosterHome).source.personId;
  const page = await setting.mosaic();
  await signInByHand(page, standIn);
  await openRecordByHand(page, childId);
  if (shape === 'form') {
    await clickSomewhere(page, 'link', 'Steps');
    await choose(page, 'Step to start', sheetSteps[council]);
    await clickThrough(page, 'button', 'Start');
    await openRecordByHand(page, childId);
  }
  const step =
    shape === 'form'
      ? standIn.world.casework.steps.at(-1)
      : seededStep(standIn.world, 'subsequent-review', 'Started', childId, council);
  if (!step) throw new Error('no step holds the sheet');
  const panel = await reviewsBeside(setting, page);
  await countSeconds(panel);
  const since = watchRecords(standIn);
  await readRecord(panel);
  await settleWhen(panel);
  for (const name of invitedNine) await confirm(panel, name);
  await goOn(panel, 'Check the messages', '9 messages, one for each person');
  await goOn(panel, 'Go on to the sheet', '9 rows');
  return { setting, page, panel, childId, step, since };
}

async function countSeconds(panel: Page): Promise<void> {
  await click(panel, 'button', 'My time');
  await click(panel, 'button', 'Count my seconds');
  await waitForText(panel, 'Your seconds are being counted.');
  await click(panel, 'button', 'Reviews');
}

export const pressFor = {
  form: ['Save the sheet as a draft', 'Saved as a draft, read back, and equal'],
  letter: ['Save the letter as a draft', 'Saved as a draft, read back, and equal'],
  request: ['Fill in the request', 'Filled in and left for you'],
} as const satisfies Record<SheetShape, readonly [press: string, outcome: string]>;

/** Each name that stands on the sheet, wherever the stand-in or the page in view holds it. */
export async function namesOnSheet({ setting, page, step }: ReviewAtHand): Promise<string[]> {
  const { documents } = setting.standIn.world.casework;
  const [invitees] = Object.entries(step.answers.rows).filter(([code]) => code.endsWith('COLInvitees'));
  if (invitees) return invitees[1].map(({ values }) => String(values[`${invitees[0]}FLDName`]));
  const letter = documents.find(({ stepId }) => stepId === step.id)?.bodyHtml.replace(/<[^>]+>/g, '\n');
  const text =
    letter ?? (await page.$eval('textarea[name=text]', (box) => (box as HTMLTextAreaElement).value));
  return [...text.matchAll(/^(?:• )?To be invited: (.*?) \|/gm)].map(([, name = '']) => name);
}

/** Takes nine messages out, one for each person. */
export async function takeMessages({ panel }: ReviewAtHand): Promise<void> {
  await goOn(panel, 'Go on to the messages', 'One message for each person');
  for (const name of invitedNine) await click(panel, 'button', `Copy the message to ${name}`);
  await waitForText(panel, '9 of 9 taken out');
}

/** The whole way; the names that the sheet holds, how often anything was saved, what was sent, and what was timed. */
export async function draftNine(one: ReviewCase) {
  const review = await prepareReview(one);
  try {
    const { setting, panel, since, childId } = review;
    const tabs = (await setting.tessera.browser.pages()).length;
    const [press, outcome] = pressFor[one.shape];
    await saveSheet(panel, outcome, press);
    const names = await namesOnSheet(review);
    await takeMessages(review);
    await vi.waitUntil(async () => (await evidenceIn(panel, 'events')).length > 0, { timeout: 30_000 });
    return {
      events: await evidenceIn(panel, 'events'),
      names: names.sort(),
      saves: since.audit().filter(({ act }) => act === 'save').length,
      outbox: since.outbox(),
      opened: since.peopleOpened(),
      newTabs: (await setting.tessera.browser.pages()).length - tabs,
      childId,
      answers: review.step.answers,
    };
  } finally {
    await review.setting.close();
  }
}
