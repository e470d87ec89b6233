/**
 * The scripted person who fills the invite sheet the old way, as practised as a person gets: from field to field by
 * Tab, every name, role and contact typed as it stands on the record, nothing looked up twice and no mistake made.
 */
import type { Page } from 'puppeteer-core';
import type { Answers } from '../../stand-in/forms/question';
import { clickThrough } from '../harness/page';
import type { ActionLog } from './action-log';
import { wordsIn } from './klm';

const columns = ['Name', 'Role', 'Contact', 'Part', 'Confidential'] as const;
const rows = 'inviteCOLInvitees';

/** Fills the empty sheet that is open in `page` with what `goal` holds, and saves it. */
export async function fillSheetByHand(page: Page, log: ActionLog, goal: Answers): Promise<void> {
  await fillReview(page, goal.plain);
  for (const [at, { values }] of (goal.rows[rows] ?? []).entries()) {
    const said = columns.map((column) => values[`${rows}FLD${column}`] ?? '');
    log.read('who that is, and how they are reached', wordsIn(said.slice(0, 3).join(' ')));
    await log.wait(() => clickThrough(page, 'button', 'Add row'));
    await pressField(page, `r.${rows}.${at}.${rows}FLDName`);
    for (const [column, text] of said.entries()) {
      if (column > 0) await page.keyboard.press('Tab');
      // A list takes the first letters of what is chosen.
      await page.keyboard.type(column < 3 ? text : text.slice(0, 2));
    }
  }
  await log.wait(() => clickThrough(page, 'button', 'Save'));
}

async function fillReview(page: Page, plain: Answers['plain']): Promise<void> {
  await pressField(page, 'q.inviteFLDNumber');
  const { inviteFLDNumber, inviteFLDDue, inviteFLDWhen, inviteFLDVenue, inviteFLDAccess } = plain;
  const typed = [inviteFLDNumber, inviteFLDDue, inviteFLDWhen, inviteFLDVenue, inviteFLDAccess];
  for (const text of typed) {
    await page.keyboard.type(text ?? '');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type(plain.inviteFLDIro ?? '');
}

async function pressField(page: Page, name: string): Promise<void> {
  const field = await page.waitForSelector(`[name="${name}"]`);
  await field?.scrollIntoView();
  await field?.click();
}
