/**
 * Finding and using things as a person does: by role and name, through closed shadow roots too. It never finds
 * by class or id, so a test here breaks when what people meet breaks and not when mark-up moves.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { root } from '../../../scripts/browser.mjs';

export const picturesFolder = path.join(root, 'pictures');

/** A selector for an accessible role and name; the name is exact, as a screen reader would say it. */
export function aria(role: string, name?: string): string {
  const named = name === undefined ? '' : `[name="${name.replace(/["\\]/g, '\\$&')}"]`;
  return `::-p-aria(${named}[role="${role}"])`;
}

export async function find(
  page: Page,
  role: string,
  name?: string,
  timeout = 30_000,
): Promise<ElementHandle> {
  const found = await page.waitForSelector(aria(role, name), { timeout });
  if (!found) throw new Error(`There is no ${role} called '${name ?? ''}'.`);
  return found;
}

/** Whether it is there now, without waiting. */
export async function isThere(page: Page, role: string, name?: string): Promise<boolean> {
  const found = await page.$(aria(role, name));
  await found?.dispose();
  return found !== null;
}

export async function click(page: Page, role: string, name?: string): Promise<void> {
  const found = await find(page, role, name);
  await press(found);
  await found.dispose();
}

/** As a person presses: not while what they aim at still moves under the pointer. */
export async function press(target: ElementHandle): Promise<void> {
  await target.scrollIntoView();
  let last = '';
  for (let frames = 0; frames < longestStirring; frames += 1) {
    const now = await target.evaluate(placeAfterAFrame);
    if (now === last) break;
    last = now;
  }
  await target.click();
}

/** Frames after which something that never stands still is pressed all the same. */
const longestStirring = 60;

/** Runs in the page: no function of its own may have a name in here, since tsx would ask the page for a helper. */
function placeAfterAFrame(node: Node): Promise<string> {
  return new Promise<void>((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, 100); // a window behind others draws no frames
  }).then(() => {
    const { x, y, width, height } = (node as Element).getBoundingClientRect();
    return `${x} ${y} ${width} ${height}`;
  });
}

/** A click that leaves the page, settled when the next document stands. */
export async function clickThrough(page: Page, role: string, name?: string): Promise<void> {
  await Promise.all([page.waitForNavigation({ waitUntil: 'domcontentloaded' }), click(page, role, name)]);
}

/** Types over whatever the field holds. */
export async function type(page: Page, name: string, text: string, role = 'textbox'): Promise<void> {
  const field = await find(page, role, name);
  await field.click({ count: 3 });
  await page.keyboard.press('Backspace');
  await field.type(text);
  await field.dispose();
}

export async function choose(page: Page, name: string, option: string): Promise<void> {
  const field = await find(page, 'combobox', name);
  const value = await field.evaluate(
    (node, wanted) =>
      [...(node as HTMLSelectElement).options].find((one) => one.label.trim() === wanted)?.value ?? null,
    option,
  );
  if (value === null) throw new Error(`'${name}' has no choice '${option}'.`);
  await field.select(value);
  await field.dispose();
}

/** The text a person can read there, with runs of space made one. */
export async function readText(page: Page, selector = 'body'): Promise<string> {
  // innerText and not textContent: hidden text is not text that a person can read
  const text = await page.$eval(selector, (node) => (node as HTMLElement).innerText);
  return text.replace(/\s+/g, ' ').trim();
}

/** Waits until the page says so; the text is a part of what a person can read. */
export async function waitForText(page: Page, text: string, timeout = 30_000): Promise<void> {
  await page
    .waitForFunction((wanted) => document.body?.innerText.includes(wanted), { timeout }, text)
    .catch(async (cause: unknown) => {
      const shown = await readText(page).catch(() => 'nothing that can be read');
      throw new Error(`'${text}' did not come. The page says: ${shown.slice(0, 1_500)}`, { cause });
    });
}

/** A picture into pictures/, which git ignores: `copy/2-check-your-answers`. */
export async function picture(page: Page, name: string, folder = picturesFolder): Promise<string> {
  const file = path.join(folder, `${name}.png`) as `${string}.png`;
  mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file });
  return file;
}
