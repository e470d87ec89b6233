/**
 * A picture of Mosaic with the side panel beside it, as a person has it on a screen. It changes nothing on either
 * page, and opens no other: a new tab would come to the front, and the panel goes by the tab in front.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { smallPng } from './small-png';

/** A small laptop: what is left of 1366 by 768 once the browser's own bars are off. */
export const screen = { width: 1366, height: 640 } as const;
const panelWidth = 359;

/** Sizes both as they share the screen once the panel is open. */
export async function leaveRoomForPanel(mosaic: Page, panel: Page): Promise<void> {
  await mosaic.setViewport({ width: screen.width - panelWidth - 1, height: screen.height });
  await panel.setViewport({ width: panelWidth, height: screen.height });
}

/** @param panel null gives Mosaic alone, over the whole screen */
export async function pictureBeside(mosaic: Page, panel: Page | null, file: string): Promise<void> {
  const pages = panel ? [mosaic, panel] : [mosaic];
  const shots: Buffer[] = [];
  for (const page of pages) shots.push(Buffer.from(await page.screenshot()));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, smallPng(...shots));
}
