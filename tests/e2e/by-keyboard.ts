/**
 * Somebody who uses the keyboard alone: Tab until what has the focus is called so, with a ring that shows on the way.
 * It never points, and it never sets the focus itself.
 */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { focusedStop } from '../faces/looks';

/** The accessible name of what has the focus, through closed shadow roots too. */
export async function focusedName(where: Page): Promise<string> {
  const tree = await where.accessibility.snapshot();
  const nodes = [tree];
  for (const node of nodes) nodes.push(...(node?.children ?? []));
  return nodes.findLast((node) => node?.focused)?.name ?? '';
}

/** Presses Tab until what has the focus is called so; everything on the way must show that it has it. */
export async function tabTo(
  where: Page,
  name: string,
  key: 'forwards' | 'backwards' = 'forwards',
): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if (key === 'backwards') await where.keyboard.down('Shift');
    await where.keyboard.press('Tab');
    if (key === 'backwards') await where.keyboard.up('Shift');
    if ((await focusedName(where)).startsWith(name)) return;
  }
  throw new Error(`Tab never came to '${name}'.`);
}

export async function tabToRinged(panel: Page, name: string): Promise<void> {
  await tabTo(panel, name);
  expect((await panel.evaluate(focusedStop)).hasRing, name).toBe(true);
}

export const headingWithFocus = (panel: Page) =>
  panel.evaluate(() => (document.activeElement?.tagName === 'H2' ? document.activeElement.textContent : ''));
