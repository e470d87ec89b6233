/**
 * What a practitioner does in Mosaic itself: sign in, open a note, write one, press Finish. Trusted input
 * only, as a person's hand would give it.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { StandIn } from '../stand-in/start';
import { choose, click, clickThrough, find, isThere, type } from './harness/page';

export async function signIn(page: Page, { origin }: StandIn, userName = 'rquill'): Promise<void> {
  await page.goto(`${origin}/sign-in`, { waitUntil: 'domcontentloaded' });
  await type(page, 'User name', userName);
  await type(page, 'Password', 'training');
  await clickThrough(page, 'button', 'Sign in');
}

export async function openNote(page: Page, { origin }: StandIn, noteId: string): Promise<void> {
  await page.goto(`${origin}/case-note/${noteId}`, { waitUntil: 'domcontentloaded' });
}

export interface NoteToWrite {
  readonly noteType: string;
  readonly title: string;
  readonly contactDate: string;
  readonly paragraphs: readonly string[];
}

/** Types a new note on a child and saves it as a draft, as by hand. */
export async function writeNote(
  page: Page,
  { origin }: StandIn,
  personId: string,
  note: NoteToWrite,
): Promise<void> {
  await page.goto(`${origin}/person/${personId}/case-notes/new`, { waitUntil: 'domcontentloaded' });
  await fillNote(page, note);
  await clickThrough(page, 'button', 'Save');
}

export async function fillNote(page: Page, note: NoteToWrite): Promise<void> {
  await choose(page, 'Note type', note.noteType);
  await type(page, 'Title', note.title);
  await type(page, 'Contact date', note.contactDate);
  const body = await page.waitForSelector('[role=textbox][contenteditable]');
  await body?.click();
  for (const [index, paragraph] of note.paragraphs.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(paragraph);
  }
}

export async function pressRibbon(page: Page, name: string): Promise<void> {
  await click(page, 'button', name);
}

/** Waits as a person would who first sees the ribbon and then presses it. */
export async function ribbonInView(page: Page): Promise<void> {
  await page.waitForSelector('tessera-ribbon', { timeout: 30_000 });
  await pause(1_500);
}

/** The ribbon's copy button has two wordings: with the number of siblings once Tessera has seen it. */
export async function pressCopy(page: Page): Promise<void> {
  await find(page, 'button', 'Fold Tessera away');
  const plain = 'Copy to brothers and sisters';
  const wordings = [
    plain,
    ...Array.from({ length: 9 }, (_, at) => `${at} sibling${at === 1 ? '' : 's'} · copy?`),
  ];
  const deadline = Date.now() + 30_000;
  // Where only a frame has been left, the last page's ribbon may stand for a moment more.
  while (Date.now() < deadline) {
    for (const words of wordings) if (await isThere(page, 'button', words)) return pressRibbon(page, words);
    await pause(50);
  }
  throw new Error('The ribbon offers no copying.');
}

/** Opens the note editor from the list, where Mosaic opens it in a window of its own. */
export async function openPopupEditor(page: Page, { origin }: StandIn, personId: string): Promise<Page> {
  await page.goto(`${origin}/person/${personId}/case-notes`, { waitUntil: 'domcontentloaded' });
  await click(page, 'link', 'Add case note');
  const target = await page
    .browser()
    .waitForTarget((one) => one.opener() === page.target() && one.type() === 'page', { timeout: 30_000 });
  const popup = await target.asPage();
  await popup.waitForSelector('[role=textbox][contenteditable]');
  return popup;
}

/** Reads the draft in view and finishes it, with Mosaic's own button. */
export async function pressFinish(page: Page): Promise<void> {
  await clickThrough(page, 'button', 'Finish');
}
