/**
 * A picture of Mosaic with the side panel beside it, as a person has it on a screen: two screenshots, put next
 * to each other by the same browser. It changes nothing on either page.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';

/** A small laptop: what is left of 1366 by 768 once the browser's own bars are off. */
export const screen = { width: 1366, height: 640 } as const;
export const panelWidth = 360;

/** Sizes the Mosaic page to what the open panel leaves of the screen. */
export async function leaveRoomForPanel(mosaic: Page, panel: Page): Promise<void> {
  await mosaic.setViewport({ width: screen.width - panelWidth, height: screen.height });
  await panel.setViewport({ width: panelWidth, height: screen.height });
}

/** @param panel null gives Mosaic alone, over the whole screen */
export async function pictureBeside(mosaic: Page, panel: Page | null, file: string): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  const left = await mosaic.screenshot({ encoding: 'base64' });
  const right = panel ? await panel.screenshot({ encoding: 'base64' }) : null;
  const table = await mosaic.browser().newPage({ background: true });
  try {
    await table.setViewport(screen);
    await table.setContent(sheet(left, right), { waitUntil: 'load' });
    await table.screenshot({ path: file as `${string}.png`, optimizeForSpeed: false });
  } finally {
    await table.close();
  }
}

function sheet(left: string, right: string | null): string {
  const source = (shot: string) => `data:image/png;base64,${shot}`;
  const height = `height: ${screen.height}px`;
  const beside = right
    ? `<img src="${source(right)}" style="width: ${panelWidth - 1}px; object-fit: cover; object-position: top; border-left: 1px solid #8a8a8a; ${height}">`
    : '';
  return `<!doctype html><body style="margin: 0; display: flex; background: #fff">
<img src="${source(left)}" style="display: block; ${height}">${beside}</body>`;
}
