/**
 * What a practitioner does in the workbench, by the words and roles on it: choose, tick, answer, save, wait
 * for the receipt. Trusted input only. It reads nothing that a person could not read.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Person } from '../people/model';
import type { Note } from '../stand-in/state/records';
import type { TesseraBrowser } from './harness/browser';
import { click, readText, waitForText } from './harness/page';
import { closePanel, currentPanel, waitForPanel } from './harness/panel';
import { openNote, pressCopy } from './practitioner';
import type { Setting } from './setting';

declare const chrome: {
  action: { getBadgeText(details: object): Promise<string> };
  storage: { session: { clear(): Promise<void> } };
};

export async function chooseSiblings(panel: Page): Promise<void> {
  await startReading(panel);
  await waitForText(panel, 'Who gets this');
}

/**
 * Up to the reading of the note and the siblings. The ribbon's press leads there by itself; a panel that was opened
 * otherwise, or by a press in the very moment in which the ribbon appeared, waits for a press of its own.
 */
export async function startReading(panel: Page): Promise<void> {
  await (await panel.waitForSelector('[data-state]'))?.dispose(); // a handle that is kept keeps the page's nodes
  for (let look = 0; look < 600; look += 1) {
    const state = await stateOf(panel);
    if (['reading', 'preparing', 'refused'].includes(state)) return;
    await pause(100); // what the ribbon's press has begun would show by now
    if (state === 'ready' && (await stateOf(panel)) === 'ready') {
      return click(panel, 'button', 'Choose siblings');
    }
  }
  throw new Error(`The panel does not begin to read; it shows: ${await readText(panel)}`);
}

/** Ticks the child by name and id, as both stand beside the box. */
export async function tick(panel: Page, child: Pick<Person, 'id'>): Promise<void> {
  const box = await boxFor(panel, child.id);
  await box.scrollIntoView();
  await box.click();
  await box.dispose();
}

export async function boxFor(panel: Page, childId: string): Promise<ElementHandle<HTMLInputElement>> {
  const handle = await panel.evaluateHandle(
    (id) =>
      [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].find((box) =>
        // the whole number: one child's may begin with another's
        box.labels?.[0]?.textContent?.trim().endsWith(`ID ${id}`),
      ) ?? null,
    childId,
  );
  const box = handle.asElement() as ElementHandle<HTMLInputElement> | null;
  if (!box) throw new Error(`no box for child ${childId}`);
  return box;
}

/** Answers every question with the same choice; gives how many there were. */
export async function answerAll(
  panel: Page,
  choice: 'Leave it out' | 'Reword it' = 'Leave it out',
): Promise<number> {
  const boxes = await panel.$$(`input[type=radio]`);
  let answered = 0;
  for (const box of boxes) {
    const text = await box.evaluate((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent ?? '');
    if (!text.startsWith(choice)) continue;
    await box.scrollIntoView();
    await box.click();
    answered += 1;
  }
  return answered;
}

export async function save(panel: Page, count: number): Promise<void> {
  await click(panel, 'button', count === 1 ? 'Save 1 draft' : `Save ${count} drafts`);
}

/** Waits for the receipt and gives its text. */
export async function receipt(panel: Page, timeout = 60_000): Promise<string> {
  await panel.waitForFunction(() => document.querySelector('[data-state="receipt"]') !== null, { timeout });
  return readText(panel);
}

export async function stateOf(panel: Page): Promise<string> {
  return panel.$eval('[data-state]', (node) => node.getAttribute('data-state') ?? '');
}

export async function waitForState(panel: Page, state: string, timeout = 30_000): Promise<void> {
  await panel.waitForFunction(
    (wanted) => document.querySelector('[data-state]')?.getAttribute('data-state') === wanted,
    { timeout },
    state,
  );
}

/** The card of questions about one part of the note: 'Title', 'Paragraph 2'. */
async function cardOf(panel: Page, part: string): Promise<ElementHandle<Element>> {
  const handle = await panel.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.card')].find(
        (card) => card.querySelector('h4')?.textContent === wanted,
      ),
    {},
    part,
  );
  return handle.asElement() as ElementHandle<Element>;
}

async function controlIn(
  card: ElementHandle<Element>,
  type: 'radio' | 'checkbox',
  words: string,
): Promise<ElementHandle<HTMLInputElement>> {
  const handle = await card.evaluateHandle(
    (root, wanted) =>
      [...root.querySelectorAll<HTMLInputElement>(`input[type=${wanted.type}]`)].find((one) =>
        one.labels?.[0]?.textContent?.trim().endsWith(wanted.words),
      ) ?? null,
    { type, words },
  );
  const control = handle.asElement() as ElementHandle<HTMLInputElement> | null;
  if (!control) throw new Error(`no ${type} '${words}'`);
  return control;
}

export type Choice = 'Leave it out' | 'Keep it for some children' | 'Reword it';

/** Answers the first question about one part of the note. */
export async function answerPart(panel: Page, part: string, choice: Choice): Promise<void> {
  const radio = await controlIn(await cardOf(panel, part), 'radio', choice);
  await radio.scrollIntoView();
  await radio.click();
}

/** Under 'Keep it for some children': ticks one of them. */
export async function keepFor(panel: Page, part: string, child: Pick<Person, 'id'>): Promise<void> {
  const box = await controlIn(await cardOf(panel, part), 'checkbox', `ID ${child.id}`);
  await box.scrollIntoView();
  await box.click();
}

/** Under 'Reword it': writes over what stands there. */
export async function rewordTo(panel: Page, part: string, text: string): Promise<void> {
  const box = await (await cardOf(panel, part)).$('textarea');
  if (!box) throw new Error(`nothing to write in at ${part}`);
  await typeOver(panel, box, text);
}

/** 'Edit for one child': writes the whole text of one child's draft anew. */
export async function editFor(panel: Page, child: Pick<Person, 'id' | 'name'>, text: string): Promise<void> {
  const handle = await panel.evaluateHandle(
    (id) =>
      [...document.querySelectorAll('summary')].find((one) => one.textContent?.includes(`ID ${id})`)) ?? null,
    child.id,
  );
  const summary = handle.asElement() as ElementHandle<HTMLElement> | null;
  if (!summary) throw new Error(`no text to edit for ${child.name}`);
  await summary.click();
  const box = await panel.waitForSelector(`textarea[id="text-${child.id}"]`, { visible: true });
  if (box) await typeOver(panel, box, text);
}

async function typeOver(panel: Page, box: ElementHandle, text: string): Promise<void> {
  await box.focus();
  await panel.keyboard.down('Control');
  await panel.keyboard.press('a');
  await panel.keyboard.up('Control');
  await panel.keyboard.type(text);
}

/** The workbench in a window of its own, as it opens beside a pop-up. */
export async function workbenchWindow({ browser, extensionId }: TesseraBrowser): Promise<Page> {
  const target = await browser.waitForTarget(
    (one) => one.url().startsWith(`chrome-extension://${extensionId}/sidepanel.html?tab=`),
    { timeout: 30_000 },
  );
  const page = await target.asPage();
  await page.waitForFunction(() => document.readyState === 'complete');
  return page;
}

/** The number on the toolbar button, as Chromium shows it. */
export async function badgeText(tessera: TesseraBrowser): Promise<string> {
  const worker = await tessera.worker();
  return worker.evaluate(() => chrome.action.getBadgeText({}));
}

/** Opens a note in Mosaic and, from its ribbon, the real panel beside it. */
export async function panelBeside({ standIn, tessera }: Setting, page: Page, note: Note): Promise<Page> {
  await openNote(page, standIn, note.id);
  await pressCopy(page);
  const panel = await waitForPanel(tessera);
  const isAtNote = (title: string) =>
    document.body?.innerText.includes(title) ||
    document.querySelector('[data-state="reading"], [data-state="refused"]') !== null;
  await panel.waitForFunction(isAtNote, { timeout: 30_000 }, note.title).catch(async () => {
    throw new Error(`The panel does not show '${note.title}' but: ${await readText(panel)}`);
  });
  return panel;
}

/** Ticks these and no others, and answers every question the same way. */
export async function chooseAndAnswer(
  panel: Page,
  ticked: readonly Pick<Person, 'id'>[],
  choice?: 'Leave it out' | 'Reword it',
): Promise<void> {
  await chooseSiblings(panel);
  for (const sibling of ticked) await tick(panel, sibling);
  await answerAll(panel, choice);
}

/** All that stands beside one child's box: name, date of birth, kind, caution or why it cannot be ticked. */
export async function rowOf(panel: Page, childId: string): Promise<string> {
  const box = await boxFor(panel, childId);
  const text = await box.evaluate((node) => node.closest<HTMLElement>('.choice')?.innerText ?? '');
  return text.replace(/\s+/g, ' ').trim();
}

/** Leaves nothing behind for the next test: no panel, no job in memory, no run in the journal. */
export async function putEverythingDown({ tessera }: Setting): Promise<void> {
  const panel = await currentPanel(tessera);
  if (panel) await closePanel(panel);
  while (await currentPanel(tessera)) await pause(50); // a panel asked for while one closes would be the old one
  const worker = await tessera.worker();
  await worker.evaluate(async () => {
    await chrome.storage.session.clear();
    const asked = indexedDB.open('tessera-journal');
    const db = await new Promise<IDBDatabase>((resolve) => {
      asked.onsuccess = () => resolve(asked.result);
    });
    const wiping = db.transaction('entries', 'readwrite');
    wiping.objectStore('entries').clear();
    await new Promise((resolve) => {
      wiping.oncomplete = resolve;
    });
    db.close();
  });
}

/** Presses the first button whose name begins so: a name can end in whom or what it is about. */
export async function pressFirst(panel: Page, beginning: string): Promise<void> {
  const handle = await panel.waitForFunction(
    (words) =>
      [...document.querySelectorAll('button')].find((one) => one.textContent?.trim().startsWith(words)),
    {},
    beginning,
  );
  const button = handle.asElement() as ElementHandle<HTMLButtonElement>;
  await button.scrollIntoView();
  await button.click();
}
