/**
 * What 'check the last visit while writing a note' takes of a person's hands, in the keystroke-level model: by hand in
 * one window, and by each way that Tessera offers. Each way ends with the note saved on the right child, whole.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { look, openLookUp, press } from '../e2e/case-view/look-up';
import { openActionLog } from '../e2e/gestures/action-log';
import { personSeconds, wordsIn } from '../e2e/gestures/klm';
import { click, clickThrough, find, waitForText } from '../e2e/harness/page';
import { fillNote, signIn } from '../e2e/practitioner';
import { openSetting, type Setting } from '../e2e/setting';
import { pressFirst } from '../e2e/workbench';
import { families } from '../people/family-keys';

const note = {
  noteType: 'Home Visit',
  title: 'Visit at home',
  contactDate: '02/03/2026',
  paragraphs: ['The kitchen was warm and there was food.', 'The last visit was on '],
};
/** What is found out, and then written down. */
const found = '12 January, and Ava was seen alone.';

let setting: Setting;
let page: Page;
let childId: string;
const rows: { way: string; seconds: string; presses: number; keys: number; waiting: string }[] = [];
const log = openActionLog();

beforeAll(async () => {
  setting = await openSetting();
  childId = setting.standIn.world.family(families.largeGroup).source.personId;
  page = await setting.mosaic();
  await signIn(page, setting.standIn);
  await log.watch(page);
});
afterAll(async () => {
  await setting.close();
  console.table(rows);
});

/** The note typed up to where the person must look something up. */
async function writing(title: string): Promise<void> {
  await page.goto(`${setting.standIn.origin}/person/${childId}/case-notes/new`, { waitUntil: 'load' });
  await fillNote(page, { ...note, title });
}

/** Reads the newest visit, as far as a person must to find day and kind. */
const readVisit = () => log.read('the newest visit', wordsIn('12/01/2026 Statutory visit Ava seen alone'));

/** Writes down what was found, and counts up to here; then saves, and the server says whether all of it is there. */
async function endsWell(way: string, title: string): Promise<number> {
  await page.bringToFront();
  const { operators } = log.take();
  await page.keyboard.type(found);
  await clickThrough(page, 'button', 'Save');
  const [saved, ...more] = setting.standIn.world.notesOf(childId).filter((one) => one.title === title);
  expect(more).toEqual([]);
  const text = saved?.bodyHtml.replaceAll(/<[^>]+>/g, ' ') ?? '';
  for (const words of [...note.paragraphs, found]) expect(text).toContain(words.trim());
  const { BB, K, R } = operators;
  const seconds = personSeconds(operators);
  const row = { seconds: seconds.toFixed(1), presses: BB, keys: K, waiting: `${R.toFixed(1)} s` };
  rows.push({ way, ...row });
  return seconds;
}

async function shortcut(key: 'KeyA' | 'KeyC' | 'KeyV', command: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key, { commands: [command] });
  await page.keyboard.up('Control');
}

it('takes less of a person by each way than by hand', async () => {
  await writing('By hand');
  log.take();
  await shortcut('KeyA', 'SelectAll');
  await shortcut('KeyC', 'Copy');
  await log.wait(() => clickThrough(page, 'link', 'Visits'));
  readVisit();
  await log.wait(() => clickThrough(page, 'link', 'Case notes'));
  await log.wait(() => clickThrough(page, 'link', 'Add case note'));
  await (await page.$('label[for=noteType]'))?.click();
  await page.keyboard.type(note.noteType.slice(0, 4));
  await page.keyboard.press('Tab');
  await page.keyboard.type('By hand');
  await page.keyboard.press('Tab');
  await page.keyboard.type(note.contactDate);
  for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press('Tab'); // past Bold and Italic
  await shortcut('KeyV', 'Paste');
  const byHand = await endsWell('by hand: copy all, go, come back, begin again, paste', 'By hand');

  await writing('Parked');
  const panel = await openLookUp(setting, page);
  await log.watch(panel);
  log.take();
  await log.wait(() => look(panel, 'Visits', 'Park and look'));
  readVisit();
  await click(panel, 'button', 'Back to my note');
  await log.wait(() => waitForText(panel, 'You are back in your note.'));
  const parked = await endsWell('park and look, back to my note', 'Parked');

  await writing('Beside');
  await find(panel, 'button', 'Open beside : Visits');
  log.take();
  await click(panel, 'button', 'Open beside : Visits');
  await log.wait(() => waitForText(panel, '‘Visits’ is open beside.'));
  readVisit();
  await page.bringToFront();
  await page.click('[role=textbox][contenteditable] p:last-child');
  await page.keyboard.press('End');
  const beside = await endsWell('open beside, and a press into the note again', 'Beside');

  await writing('From a copy');
  log.take();
  await pressFirst(panel, 'Read');
  await log.wait(() => waitForText(panel, 'All copies'));
  readVisit();
  await page.click('[role=textbox][contenteditable] p:last-child');
  await page.keyboard.press('End');
  const fromCopy = await endsWell('read the copy that is kept already', 'From a copy');
  await press(panel, 'All copies');

  for (const seconds of [parked, beside, fromCopy]) expect(seconds).toBeLessThan(byHand);
});
