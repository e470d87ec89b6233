/**
 * What a practitioner does on the review face, by the words and roles on it, and in Mosaic before it: start the sheet,
 * open the record, read it, settle when and who. Trusted input only.
 */
import type { Page } from 'puppeteer-core';
import type { StandIn } from '../stand-in/start';
import type { CaseStep } from '../stand-in/state/case-steps';
import { choose, click, clickThrough, find, isThere, type, waitForText } from './harness/page';
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

export interface Meeting {
  /** `YYYY-MM-DD` and `HH:MM`. */
  readonly on: string;
  readonly start: string;
  readonly end: string;
  readonly venue: string;
}

export const meeting: Meeting = {
  on: '2026-03-16',
  start: '10:00',
  end: '11:30',
  venue: 'Civic Centre, room 4',
};

/** Typed part by part, as this browser's own field asks for it. */
async function typeMoment(panel: Page, id: string, value: string): Promise<void> {
  const keys = await panel.evaluate((moment) => {
    const isDay = moment.includes('-');
    const parts = new Intl.DateTimeFormat(navigator.language, isDay ? {} : { timeStyle: 'short' })
      .formatToParts(new Date(2026, 0, 1))
      .map((part) => part.type as string);
    if (!isDay) return moment.replace(':', '') + (parts.includes('dayPeriod') ? 'AM' : '');
    const [year, month, day] = moment.split('-');
    return parts.map((part) => ({ year, month, day })[part] ?? '').join('');
  }, value);
  const field = await panel.waitForSelector(`input#${id}`);
  await field?.type(keys);
}

export async function settleWhen(panel: Page, { on, start, end, venue }: Meeting = meeting): Promise<void> {
  await typeMoment(panel, 'on', on);
  await typeMoment(panel, 'start', start);
  await typeMoment(panel, 'end', end);
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

export async function goOn(panel: Page, button: string, heading: string): Promise<void> {
  await click(panel, 'button', button);
  await waitForText(panel, heading);
}

export async function saveSheet(panel: Page): Promise<void> {
  await click(panel, 'button', 'Save the sheet as a draft');
  await panel.waitForFunction(
    () => /Saved as a draft|Not saved|Saved, but|could not see/.test(document.body.innerText),
    { timeout: 90_000 },
  );
}

export { find, isThere };
