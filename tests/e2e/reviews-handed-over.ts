/**
 * Three people do their part of one review, each in a browser of their own that shares nothing with the others but Mosaic:
 * the social worker says who, what the child wants and who must not meet, the reviewing officer moves the place and
 * agrees to the date, business support sends. In either council, whatever the shape of its sheet. It judges nothing.
 */

import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { families } from '../people/family-keys';
import { withSheetAs } from '../profiles/review-shapes';
import { seededStep } from '../stand-in/casework';
import type { CaseStep } from '../stand-in/state/case-steps';
import { clickSomewhere, openRecordByHand, signInByHand } from './any-mosaic';
import { aria, choose, click, clickThrough, type, waitForText } from './harness/page';
import { watchRecords } from './records';
import { confirm, goOn, meeting, readRecord, reviewsBeside, saveSheet, settleWhen } from './review-desk';
import { pressFor, type ReviewCase, sheetSteps } from './reviews-anywhere';
import { openSetting, type Setting } from './setting';

export const askedByThree = ['Noor Vane', 'Keira Vane', 'Hilary Stokesay', 'Tom Halden'] as const;
export const movedTo = 'Civic Centre, room 5';

/** What Mosaic's own button is called that saves the review, and so sends what waits in it. */
const saves = { northshire: 'Save', eastvale: 'Save for later' } as const;
const formOf = { northshire: 'CLA review', eastvale: 'Review record' } as const;

interface Desk {
  readonly setting: Setting;
  readonly page: Page;
  readonly panel: Page;
}

/** What stood on the sheet, and what the panel showed, as each of the three put it down. */
export interface HandedOver {
  readonly step: CaseStep;
  readonly letter: string | null;
  /** Whom the second and the third found ticked. */
  readonly found: readonly (readonly string[])[];
  readonly savedBy: readonly string[];
  readonly sent: readonly string[];
  readonly outbox: readonly string[];
  readonly opened: readonly string[];
  readonly childId: string;
}

export async function handOver(one: ReviewCase): Promise<HandedOver> {
  const settings: Setting[] = [];
  const sitDown = async (userName: string) => {
    const desk = await open(one, settings[0], userName);
    settings.push(desk.setting);
    return desk;
  };
  try {
    const worker = await sitDown('rquill');
    const { world } = worker.setting.standIn;
    const childId = world.family(families.fosterHome).source.personId;
    const step = await beginReview(worker, one, childId);
    const since = watchRecords(worker.setting.standIn);
    const begin = async (desk: Desk, venue: string) => {
      await readRecord(desk.panel);
      await settleWhen(desk.panel, { ...meeting, venue });
      return tickedIn(desk.panel);
    };
    await begin(worker, meeting.venue);
    await confirmAndKeepApart(worker.panel);
    await put(worker, one, step, 'Tom Halden');

    const officer = await sitDown('thalden');
    await openRecordByHand(officer.page, childId);
    const atOfficer = await begin(officer, movedTo);
    await choose(officer.panel, 'Has the reviewing officer agreed to the date?', 'Yes');
    await put(officer, one, step, 'Bea Marsh');

    const support = await sitDown('bsupport');
    await openRecordByHand(support.page, childId);
    const atSupport = await begin(support, movedTo);
    await sendAndSay(support, one);
    const { documents } = world.casework;
    return {
      step,
      letter: documents.find(({ stepId }) => stepId === step.id)?.bodyHtml ?? null,
      found: [atOfficer, atSupport],
      savedBy: since.audit().flatMap(({ act, worker: by }) => (act === 'save' ? [by] : [])),
      sent: step.requests.map(({ to, sent }) => `${to}: ${sent ? 'sent' : 'not sent'}`),
      outbox: since.outbox().map(({ kind, to }) => `${kind} to ${to}`),
      opened: since.peopleOpened(),
      childId,
    };
  } finally {
    for (const setting of settings.reverse()) await setting.close();
  }
}

async function open(
  { council, shape }: ReviewCase,
  first: Setting | undefined,
  userName: string,
): Promise<Desk> {
  const setting = await openSetting({
    council,
    policy: { reviews: { replyTo: `reviews@${council}.example` } },
    switches: { reviewInvite: shape },
    change: (profile) => withSheetAs(shape, profile),
    ...(first ? { joins: first.standIn } : {}),
  });
  const page = await setting.mosaic();
  await signInByHand(page, setting.standIn, userName);
  const childId = setting.standIn.world.family(families.fosterHome).source.personId;
  await openRecordByHand(page, childId);
  const panel = await reviewsBeside(setting, page);
  return { setting, page, panel };
}

/** A form is started by hand; a letter or a request belongs to the review that is in progress. */
async function beginReview(
  { page, setting: { standIn } }: Desk,
  { council, shape }: ReviewCase,
  childId: string,
): Promise<CaseStep> {
  if (shape !== 'form') return seededStep(standIn.world, 'subsequent-review', 'Started', childId, council);
  await clickSomewhere(page, 'link', 'Steps');
  await choose(page, 'Step to start', sheetSteps[council]);
  await clickThrough(page, 'button', 'Start');
  await openRecordByHand(page, childId);
  const step = standIn.world.casework.steps.at(-1);
  if (!step) throw new Error('no step was started');
  return step;
}

async function confirmAndKeepApart(panel: Page): Promise<void> {
  for (const name of askedByThree) await confirm(panel, name);
  await choose(panel, 'One', await optionFor(panel, 'Keira Vane'));
  await choose(panel, 'And the other', await optionFor(panel, 'Hilary Stokesay'));
  await click(panel, 'button', 'Keep them apart');
  await type(panel, 'Wants', 'The dog to be there.');
}

/** 'Hilary Stokesay · Foster carer', in the council's own word. */
async function optionFor(panel: Page, name: string): Promise<string> {
  const all = await panel.$$eval('option', (options) => options.map(({ label }) => label));
  return all.find((label) => label.startsWith(name)) ?? name;
}

function tickedIn(panel: Page): Promise<string[]> {
  return panel.$$eval('.invitee:has(input:checked) .person-name', (all) =>
    all.map((one) => one.textContent ?? '').sort(),
  );
}

/** Into Mosaic, as this council has it: saved as a draft by Tessera, or sent by the person's own hand. */
async function put(desk: Desk, { shape, council }: ReviewCase, step: CaseStep, next: string): Promise<void> {
  const { panel, page, setting } = desk;
  await goOn(panel, 'Check the messages', '4 messages');
  await goOn(panel, 'Go on to the sheet', '4 rows');
  const [press, outcome] = pressFor[shape];
  await saveSheet(panel, outcome, press);
  if (shape === 'request') {
    await choose(page, 'To', await optionFor(page, next));
    await clickThrough(page, 'button', 'Add request');
    await clickThrough(page, 'link', formOf[council]);
    const [save] = (await page.$$(aria('button', saves[council]))).slice(-1); // the form has its buttons twice
    await Promise.all([page.waitForNavigation({ waitUntil: 'domcontentloaded' }), save?.click()]);
    await saveSheet(panel, 'Mosaic shows the request as sent', 'Look whether it has gone');
  }
  // Whoever comes next finds it free: the window lets its lock go as it is left.
  await expect
    .poll(() => setting.standIn.world.casework.locks.filter(({ id }) => id === step.id))
    .toEqual([]);
}

async function sendAndSay({ panel }: Desk, { shape }: ReviewCase): Promise<void> {
  await goOn(panel, 'Check the messages', '4 messages');
  await goOn(panel, 'Go on to the sheet', '4 rows');
  await goOn(panel, 'Go on to the messages', 'One message for each person');
  await click(panel, 'button', 'Copy the message to Keira Vane');
  await click(panel, 'button', 'I have sent it to Keira Vane');
  await waitForText(panel, 'you say it was sent');
  if (shape === 'request') return; // what was sent is said in the panel: a request has no place for it
  await goOn(panel, 'Back to the sheet', '4 rows');
  const [press, outcome] = pressFor[shape];
  await saveSheet(panel, outcome, press);
}
