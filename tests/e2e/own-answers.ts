/**
 * Answering the grid of a form's own answers as a person does: by the question above and the child's name beside the
 * control. Trusted input only.
 */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Person } from '../people/model';
import { waitForPanel } from './harness/panel';
import { pressCopy } from './practitioner';
import type { Setting } from './setting';
import { answerAll, chooseSiblings, tick } from './workbench';

/** From a saved form's address to its own questions for one sibling, what its texts ask already answered. */
export async function chooseSibling(
  setting: Setting,
  page: Page,
  path: string,
  sibling: Person,
): Promise<Page> {
  await page.goto(setting.standIn.origin + path, { waitUntil: 'domcontentloaded' });
  await pressCopy(page);
  const panel = await waitForPanel(setting.tessera);
  await chooseSiblings(panel);
  await tick(panel, sibling);
  await answerAll(panel);
  return panel;
}

async function cellOf<T extends Element>(
  panel: Page,
  question: string,
  { name }: Pick<Person, 'name'>,
  control: string,
): Promise<ElementHandle<T>> {
  const handle = await panel.waitForFunction(
    (wanted) => {
      const rows = [...document.querySelectorAll('.own-question')];
      const row = rows.find((one) => one.querySelector('h4')?.textContent === wanted.question);
      const cells = [...(row?.querySelector('.own-cells')?.children ?? [])];
      const cell = cells.find((one) => one.querySelector('bdi')?.textContent === wanted.name);
      const found = [...(cell?.querySelectorAll(wanted.control.split('=')[0] ?? '') ?? [])];
      const words = wanted.control.split('=')[1];
      return words === undefined
        ? found[0]
        : found.find((one) => (one as HTMLInputElement).labels?.[0]?.textContent === words);
    },
    { timeout: 10_000 },
    { question, name, control },
  );
  return handle.asElement() as ElementHandle<T>;
}

export async function answerOwn(
  panel: Page,
  question: string,
  child: Pick<Person, 'name'>,
  answer: string,
): Promise<void> {
  const radio = await cellOf<HTMLInputElement>(panel, question, child, `input=${answer}`);
  await radio.scrollIntoView();
  await radio.click();
}

export async function chooseOwn(
  panel: Page,
  question: string,
  child: Pick<Person, 'name'>,
  answer: string,
): Promise<void> {
  const list = await cellOf<HTMLSelectElement>(panel, question, child, 'select');
  await list.select(answer);
}

export async function writeOwn(
  panel: Page,
  question: string,
  child: Pick<Person, 'name'>,
  text: string,
): Promise<void> {
  const box = await cellOf<HTMLTextAreaElement>(panel, question, child, 'textarea');
  await box.scrollIntoView();
  await box.focus();
  await panel.keyboard.type(text);
}

/** Says of one child that what is blank stays blank on purpose. */
export async function leaveBlanks(panel: Page, { name }: Pick<Person, 'name'>): Promise<void> {
  const handle = await panel.waitForFunction(
    (words) =>
      [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].find(
        (box) => box.labels?.[0]?.textContent === words,
      ),
    {},
    `Leave ${name}’s blanks for me to fill in the draft`,
  );
  const box = handle.asElement() as ElementHandle<HTMLInputElement>;
  await box.scrollIntoView();
  await box.click();
}
