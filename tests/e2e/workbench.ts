/**
 * What a practitioner does in the workbench, by the words and roles on it: choose, tick, answer, save, wait
 * for the receipt. Trusted input only. It reads nothing that a person could not read.
 */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Person } from '../people/model';
import { click, isThere, readText, waitForText } from './harness/page';

export async function chooseSiblings(panel: Page): Promise<void> {
  await click(panel, 'button', 'Choose siblings');
  await waitForText(panel, 'Who gets this note?');
}

/** Ticks the child by name and id, as both stand beside the box. */
export async function tick(panel: Page, child: Pick<Person, 'id'>): Promise<void> {
  const box = await boxFor(panel, child.id);
  await box.scrollIntoView();
  await box.click();
}

export async function boxFor(panel: Page, childId: string): Promise<ElementHandle<HTMLInputElement>> {
  const handle = await panel.evaluateHandle(
    (id) =>
      [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].find((box) =>
        box.labels?.[0]?.textContent?.includes(`ID ${id}`),
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

/** From 'whom and what' to the drafts being saved, through the check page where there is one. */
export async function save(panel: Page, count: number): Promise<void> {
  if (await isThere(panel, 'button', 'Check your answers')) {
    await click(panel, 'button', 'Check your answers');
  }
  const name = count === 1 ? 'Save 1 draft' : `Save ${count} drafts`;
  await click(panel, 'button', name);
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
