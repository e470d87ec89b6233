/**
 * What a practitioner does on the review face, by the words and roles on it, and in Mosaic before it: start the sheet,
 * open the record, read it, settle when and who. Trusted input only.
 */
import type { Page } from 'puppeteer-core';
import type { StandIn } from '../stand-in/start';
import type { CaseStep } from '../stand-in/state/case-steps';
import { choose, click, clickThrough, type, waitForText } from './harness/page';
import { waitForPanel } from './harness/panel';
import type { Setting } from './setting';

/** Starts an empty invite sheet in Mosaic, by hand, and gives the step. */
export async function beginSheet(page: Page, { origin, world }: StandIn, childId: string): Promise<CaseStep> {
  await page.goto(`${origin}/person/${childId}/steps`, { waitUntil: 'domcontentloaded' });
  await choose(page, 'Step to start', 'CLA review invitations');
  await clickThrough(page, 'button', 'Start');
  const step = world.casework.steps.at(-1);
  if (!step) throw new Error('no step was started');
  return step;
}

export async function openRecord(page: Page, { origin }: StandIn, childId: string): Promise<void> {
  await page.goto(`${origin}/person/${childId}`, { waitUntil: 'domcontentloaded' });
}

/** From a child's record to the review face beside it. */
export async function reviewsBeside({ tessera }: Setting, page: Page): Promise<Page> {
  await click(page, 'button', 'Open Tessera');
  const panel = await waitForPanel(tessera);
  await click(panel, 'button', 'Reviews');
  return panel;
}

export async function readRecord(panel: Page): Promise<void> {
  await click(panel, 'button', 'Read this record');
  await waitForText(panel, 'When and what', 60_000);
}

/** Whom the scripted worker confirms for the first child of the foster home. */
export const invited = [
  'Noor Vane',
  'Tom Halden',
  'Rosa Quill',
  'Keira Vane',
  'Hilary Stokesay',
  'Dan Osei',
  'Ada Okafor',
  'Petra Lindqvist',
  'Noel Baptiste',
  'Lowri Penn',
  'Ruth Callow',
  'Dr Femi Adeyemi',
] as const;

/** The nine of them who are asked by every shape of the sheet and in both councils. */
export const invitedNine = invited.slice(0, 9);

export interface Meeting {
  readonly on: string;
  readonly start: string;
  readonly end: string;
  readonly venue: string;
}

export const meeting: Meeting = {
  on: '16/03/2026',
  start: '10:00',
  end: '11:30',
  venue: 'Civic Centre, room 4',
};

export async function settleWhen(panel: Page, { on, start, end, venue }: Meeting = meeting): Promise<void> {
  await type(panel, 'Date', on);
  await type(panel, 'From', start);
  await type(panel, 'To', end);
  await choose(panel, 'How it is held', 'In one room');
  await type(panel, 'Where', venue);
  await choose(panel, 'Is that where the child lives?', 'No');
  await click(panel, 'button', 'Go on to who');
  await waitForText(panel, 'Who is asked');
}

/** Ticks the row that begins with this name. */
export async function confirm(panel: Page, name: string): Promise<void> {
  const handle = await panel.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll<HTMLInputElement>('.invitee input[type=checkbox]')].find((box) =>
        box.labels?.[0]?.textContent?.startsWith(wanted),
      ),
    {},
    name,
  );
  const box = handle.asElement();
  if (!box) throw new Error(`no row for ${name}`);
  await (box as never as { scrollIntoView(): Promise<void> }).scrollIntoView();
  await (box as never as { click(): Promise<void> }).click();
}

/** All that stands on a row: name, role, how they take part, what is doubtful. */
export async function rowText(panel: Page, name: string): Promise<string> {
  return panel.$$eval(
    '.invitee .choice-words',
    (rows, wanted) =>
      rows.map((row) => (row as HTMLElement).innerText).find((text) => text.startsWith(wanted)) ?? '',
    name,
  );
}

export async function goOn(panel: Page, button: string, heading: string): Promise<void> {
  await click(panel, 'button', button);
  await waitForText(panel, heading);
}

/** Presses what puts the list into Mosaic, and waits for what Tessera says came of it. */
export async function saveSheet(
  panel: Page,
  outcome = 'Saved as a draft, read back, and equal',
  press = 'Save the sheet as a draft',
): Promise<void> {
  // The page is drawn anew once it has been at work: what it said of an earlier press must not be taken for this one's.
  const mark = 'data-before-saving';
  await panel.$eval('h2.page-heading', (heading, name) => heading.setAttribute(name, ''), mark);
  await click(panel, 'button', press);
  await panel.waitForFunction((name) => !document.querySelector(`[${name}]`), { timeout: 60_000 }, mark);
  await waitForText(panel, outcome, 90_000);
}
