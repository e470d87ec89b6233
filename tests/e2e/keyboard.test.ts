/**
 * The whole journey by keyboard alone: the ribbon, the ticks, the answers, the check, the save, the receipt,
 * the first draft. Each new view takes the focus to its heading, and whatever has the focus shows it.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import { focusedName, headingWithFocus, tabTo, tabToRinged } from './by-keyboard';
import { find, waitForText } from './harness/page';
import { waitForPanel } from './harness/panel';
import { openNote, ribbonInView, signIn } from './practitioner';
import { draftOf, essence, familyOf, paragraphs, putNote, watchRecords } from './records';
import { openSetting, type Setting } from './setting';
import { waitForState } from './workbench';

let setting: Setting;
let page: Page;

beforeAll(async () => {
  setting = await openSetting();
  page = await setting.mosaic();
  await signIn(page, setting.standIn);
});
afterAll(() => setting.close());

it('goes from the ribbon to the first draft without a mouse', async () => {
  const { child, ticked } = familyOf(setting.standIn, families.twoSiblings, 1);
  const [sibling] = ticked;
  const bodyHtml = paragraphs('The home was warm.', 'NHS number 943 476 5919.');
  const source = putNote(setting.standIn, child.id, { title: 'By keyboard alone', bodyHtml });
  await openNote(page, setting.standIn, source.id);
  await find(page, 'button', 'Copy to brothers and sisters');
  await ribbonInView(page);
  const since = watchRecords(setting.standIn);

  await tabTo(page, 'Copy to brothers and sisters', 'backwards'); // the ribbon is the last thing on the page
  await page.keyboard.press('Enter');
  const panel = await waitForPanel(setting.tessera);
  await expect.poll(() => headingWithFocus(panel)).toBe('Copy to siblings');
  await tabToRinged(panel, sibling?.name ?? '');
  await panel.keyboard.press('Space');

  await waitForText(panel, 'Leave it out');
  await tabToRinged(panel, 'Leave it out');
  await panel.keyboard.press('ArrowDown');
  await expect.poll(() => focusedName(panel)).toBe('Reword it');
  await panel.keyboard.press('ArrowUp');
  await expect.poll(() => focusedName(panel)).toBe('Leave it out');
  await panel.keyboard.press('Digit2');
  await panel.waitForSelector('textarea', { visible: true });
  await panel.keyboard.press('Digit1'); // the last open question: on to what each child gets
  await waitForText(panel, 'Check your answers');
  const filling = setting.standIn.faults.hold('case-note.form', 'arrived');
  await tabToRinged(panel, 'Save 1 draft');
  await panel.keyboard.press('Space');
  await filling.reached;
  await expect.poll(() => headingWithFocus(panel)).toBe('Saving drafts');
  filling.release();
  await waitForState(panel, 'receipt');
  await expect.poll(() => headingWithFocus(panel)).toMatch(/^1 draft in/);
  expect(since.notes().map(essence)).toEqual([draftOf(source, paragraphs('The home was warm.'))]);

  await tabToRinged(panel, 'Open the first draft');
  await panel.keyboard.press('Enter');
  await expect.poll(() => headingWithFocus(panel)).toBe('Finish the drafts');
  await expect.poll(() => page.url()).toContain(`/case-note/${since.notes()[0]?.id}`);
});
