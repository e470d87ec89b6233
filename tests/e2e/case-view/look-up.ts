/**
 * What a practitioner does on the 'Look up' face, by the words on it. Trusted input only; it reads nothing that a
 * person could not read.
 */
import type { Page } from 'puppeteer-core';
import { click, find, isThere, readText, waitForText } from '../harness/page';
import { waitForPanel } from '../harness/panel';
import { pressCopy, pressRibbon } from '../practitioner';
import type { Setting } from '../setting';

/** From a page of a child's record: opens the panel beside it and turns to 'Look up'. */
export async function openLookUp({ tessera }: Setting, page: Page): Promise<Page> {
  await find(page, 'button', 'Fold Tessera away');
  if (await isThere(page, 'button', 'Open Tessera')) await pressRibbon(page, 'Open Tessera');
  else await pressCopy(page);
  const panel = await waitForPanel(tessera);
  await click(panel, 'button', 'Look up');
  await waitForText(panel, 'Look things up');
  return panel;
}

/** Presses the way to one part and waits until its copy is kept. */
export async function look(panel: Page, part: string, words = 'Look'): Promise<void> {
  await click(panel, 'button', `${words} : ${part}`);
  await waitForText(panel, `A copy of ‘${part}’ is kept.`);
}

export async function backToMyNote(panel: Page): Promise<string> {
  await click(panel, 'button', 'Back to my note');
  await waitForText(panel, 'You are back in your note.');
  return readText(panel);
}

/** Types where the cursor stands, as after a click into the window itself. */
export async function typeOn(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.keyboard.type(text);
}

export async function press(panel: Page, name: string): Promise<void> {
  await find(panel, 'button', name);
  await click(panel, 'button', name);
}
