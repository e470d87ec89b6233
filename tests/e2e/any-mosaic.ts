/**
 * A practitioner's hands on any skin and council of the stand-in: signs in, finds a record by quick search,
 * follows links. Looks into every frame, and takes what a person would see; trusted input only.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { StandIn } from '../stand-in/start';
import type { Note } from '../stand-in/state/records';
import { aria } from './harness/page';

const patience = 30_000;

/** The first element that the selector finds in any frame, once there is one. */
export async function findSomewhere(page: Page, selector: string): Promise<ElementHandle> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    for (const frame of page.frames()) {
      const found = await inFrame(frame, selector);
      if (found) return found;
    }
    await pause(50);
  }
  throw new Error(`No frame shows ${selector}.`);
}

async function inFrame(frame: Frame, selector: string): Promise<ElementHandle | null> {
  try {
    return await frame.$(selector);
  } catch {
    return null; // a frame that is just being left
  }
}

export async function clickSomewhere(page: Page, role: string, name: string): Promise<void> {
  const found = await findSomewhere(page, aria(role, name));
  await found.scrollIntoView();
  await found.click();
}

/** Fields have names in every skin, and labels in some. */
export async function signInByHand(page: Page, { origin }: StandIn, userName = 'rquill'): Promise<void> {
  await page.goto(`${origin}/sign-in`);
  await page.type('input[name=user_name]', userName);
  await page.type('input[name=password]', 'training');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}

/** By quick search, as where no address leads to a record. */
export async function openRecordByHand(page: Page, personId: string): Promise<void> {
  const search = await findSomewhere(page, 'input[name=q]');
  await search.click();
  await page.keyboard.type(personId);
  await page.keyboard.press('Enter');
  await findSomewhere(page, aria('link', 'Personal relationships'));
}

/** By the record's menu and the list. */
export async function openNoteByHand(page: Page, note: Note, listOfNotes: string): Promise<void> {
  await openRecordByHand(page, note.personId);
  await clickSomewhere(page, 'link', listOfNotes);
  await clickSomewhere(page, 'link', note.title);
}
