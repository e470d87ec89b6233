/**
 * What the council's Mosaic team does on the setup page, and how the page is looked at: by its words, by axe,
 * at 320 px and by keyboard. Knows nothing of what a profile must hold.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { find, picturesFolder, readText, waitForText } from './harness/page';

declare global {
  interface Window {
    axe: { run(context: Document, options: object): Promise<AxeResults> };
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const folder = mkdtempSync(path.join(tmpdir(), 'tessera-profile-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true })); // the browser reads a file when it likes

/** By its label: the browser adds 'No file chosen' to the field's own name. */
async function fileField(page: Page): Promise<ElementHandle<HTMLInputElement> | null> {
  const handle = await page.evaluateHandle(() => {
    const labels = [...document.getElementsByTagName('label')];
    return labels.find((label) => label.textContent === 'Choose the profile file')?.control ?? null;
  });
  return handle.asElement() as ElementHandle<HTMLInputElement> | null;
}

export async function load(page: Page, text: string | Buffer): Promise<void> {
  const file = path.join(folder, 'profile.json');
  writeFileSync(file, text);
  await (await fileField(page))?.uploadFile(file);
}

export async function canLoad(page: Page): Promise<boolean> {
  return (await fileField(page)) !== null;
}

export async function problems(page: Page): Promise<string> {
  await waitForText(page, 'Not loaded. Nothing was changed.');
  return readText(page, '.problem-list');
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations: found } = await page.evaluate(() =>
    window.axe.run(document, { resultTypes: ['violations'], elementRef: false }),
  );
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}`));
}

/** Also at 320 px, where nothing may stand beside the page. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  const wide = page.viewport();
  await page.setViewport({ width: 320, height: 800 });
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
  expect(await violations(page)).toEqual([]);
  await page.setViewport(wide);
}

/** Presses Tab until the control of that name has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const seen: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const now = document.activeElement;
      const isField = now instanceof HTMLTextAreaElement || now instanceof HTMLInputElement;
      const labels = isField ? now.labels : null;
      return (labels?.[0] ?? now)?.textContent?.trim() ?? '';
    });
    if (label === name) return;
    seen.push(label);
  }
  throw new Error(`Tab does not reach '${name}', only ${seen.join(', ')}`);
}

/** A picture of one card of the page, by its heading. */
export async function pictureOf(page: Page, heading: string, name: string): Promise<void> {
  const found = await find(page, 'heading', heading);
  const card = (await found.evaluateHandle((node) => (node as Element).closest('section'))).asElement();
  const file = path.join(picturesFolder, 'setup', `${name}.png`) as `${string}.png`;
  mkdirSync(path.dirname(file), { recursive: true });
  await (card as ElementHandle<Element> | null)?.screenshot({ path: file });
}
