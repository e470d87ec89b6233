/**
 * The scripted person without Tessera, as practised as a person gets: no menu twice, keys where keys are quicker, the
 * text put right once on the first sibling and pasted from then on, no looking back at whether it was saved.
 */
import type { ElementHandle, Page } from 'puppeteer-core';
import { toUkDay } from '../../../utils/domain/day';
import { clickThrough, find } from '../harness/page';
import { openNote, signIn } from '../practitioner';
import type { ActionLog } from './action-log';
import { type Operators, sum, wordsIn } from './klm';
import type { Done, Task } from './task';

export async function doByHand(page: Page, task: Task, log: ActionLog): Promise<Done> {
  await signIn(page, task.standIn);
  await openNote(page, task.standIn, task.note.id);
  await log.watch(page);
  log.take();
  await copyText(page);
  let preparing: Operators = log.take().operators;
  let finishing: Operators = { K: 0, P: 0, BB: 0, H: 0, M: 0, words: 0, R: 0 };
  for (const [at, child] of task.siblings.entries()) {
    await go(page, log, 'Personal relationships');
    log.read(`which of them is ${child.firstName}`, wordsIn(child.name) + 2);
    await log.wait(() =>
      Promise.all([page.waitForNavigation({ waitUntil: 'load' }), clickLink(page, `/person/${child.id}`)]),
    );
    await go(page, log, 'Case notes');
    await go(page, log, 'Add case note');
    await fillForm(page, task, log, at === 0);
    await log.wait(() => clickThrough(page, 'button', 'Save'));
    preparing = sum(preparing, log.take().operators);
    log.read('whose draft this is', wordsIn(child.name) + 2);
    await log.wait(() => clickThrough(page, 'button', 'Finish'));
    finishing = sum(finishing, log.take().operators);
  }
  return { preparing, finishing };
}

async function go(page: Page, log: ActionLog, link: string): Promise<void> {
  await log.wait(() => clickThrough(page, 'link', link));
}

async function clickLink(page: Page, path: string): Promise<void> {
  const link = (await page.$(`main a[href="${path}"]`)) as ElementHandle;
  await link.scrollIntoView();
  await link.click();
}

/** From the first letter to the last of the note's own text: a press, a press with Shift, Control and C. */
async function copyText(page: Page): Promise<void> {
  const paragraphs = await page.$$('.mx-notebody > *');
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  await first?.scrollIntoView();
  await first?.click({ offset: { x: 1, y: 6 } });
  await last?.scrollIntoView();
  const box = await last?.boundingBox();
  await page.keyboard.down('Shift');
  await last?.click({
    offset: { x: Math.max(2, (box?.width ?? 20) - 3), y: Math.max(2, (box?.height ?? 12) - 6) },
  });
  await page.keyboard.up('Shift');
  await shortcut(page, 'c', 'Copy');
}

async function shortcut(page: Page, key: 'a' | 'c' | 'v', command: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key === 'a' ? 'KeyA' : key === 'c' ? 'KeyC' : 'KeyV', { commands: [command] });
  await page.keyboard.up('Control');
}

async function fillForm(
  page: Page,
  { note, ownParagraphs }: Task,
  log: ActionLog,
  isFirst: boolean,
): Promise<void> {
  const label = await page.$('label[for=noteType]');
  await label?.click(); // puts the cursor into the list without opening it
  await page.keyboard.type(note.type.slice(0, 4));
  await page.keyboard.press('Tab');
  await page.keyboard.type(note.title);
  await page.keyboard.press('Tab');
  await page.keyboard.type(toUkDay(note.contactOn));
  for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press('Tab'); // past Bold and Italic
  await shortcut(page, 'v', 'Paste');
  await find(page, 'textbox', 'Details');
  if (!isFirst || ownParagraphs.length === 0) return;
  for (const words of ownParagraphs) await removeParagraph(page, words, log);
  await shortcut(page, 'a', 'SelectAll');
  await shortcut(page, 'c', 'Copy');
}

async function removeParagraph(page: Page, words: string, log: ActionLog): Promise<void> {
  const paragraphs = await page.$$('#detailsEditor p');
  for (const paragraph of paragraphs) {
    const text = await paragraph.evaluate((node) => node.textContent ?? '');
    if (!text.includes(words)) continue;
    log.read('what belongs to one child', wordsIn(text));
    await paragraph.scrollIntoView();
    await paragraph.click({ count: 3 });
    await page.keyboard.press('Delete');
    return;
  }
  throw new Error(`nothing pasted holds '${words}'`);
}
