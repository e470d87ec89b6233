/**
 * Saves by Tessera itself among other windows: from 'check your answers' on, other windows open other children, change
 * who is signed in or come back. Every copy stands on a ticked child, by the worker who pressed, or nowhere.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, readText } from '../e2e/harness/page';
import { putEverythingDown } from '../e2e/workbench';
import { type Ground, layGround, patience, prepare, pressSave } from '../faults/ground';
import { openMixedUp } from './bleed/play';
import { type Hazard, hazards } from './bleed/schedule';
import { openWindows, type Windows } from './bleed/windows';

/** What happens in other windows; the form's own is Tessera's while it saves. */
const elsewhere = hazards.filter((one) => !one.includes('the form') && one !== 'what was on its way arrives');
const asksToClose = 'Close the other Mosaic windows';

let ground: Awaited<ReturnType<typeof openMixedUp>>;
beforeAll(async () => {
  ground = await openMixedUp();
});
afterAll(() => ground.setting.close());

/** Waits for the question or the receipt; closes what is asked to be closed, and goes on. */
async function toTheEnd(panel: Page, windows: Windows): Promise<'asked' | 'not asked'> {
  await panel.waitForFunction(
    (words) => document.body.innerText.includes(words) || document.querySelector('[data-state="receipt"]'),
    { timeout: patience },
    asksToClose,
  );
  if (!(await readText(panel)).includes(asksToClose)) return 'not asked';
  await windows.closeOthers();
  await click(panel, 'button', 'Continue');
  await panel.waitForSelector('[data-state="receipt"]', { timeout: patience });
  return 'asked';
}

async function saveAmong(hazard: Hazard): Promise<string> {
  const { setting, cast } = ground;
  const { world } = setting.standIn;
  const windows = await openWindows(setting, cast, 3);
  const note: Ground = layGround(setting);
  const panel = await prepare(note, windows.writing);
  const reached = await windows.play({ event: hazard, window: 1, child: 0 });
  await pressSave(panel);
  const asked = await toTheEnd(panel, windows);
  const copies = world.notes.filter(({ id, title }) => title === note.source.title && id !== note.source.id);
  const ticked = [note.first.id, note.second.id];
  const strays = copies.filter(
    ({ personId, createdBy }) => !ticked.includes(personId) || createdBy !== 'mokoro',
  );
  await putEverythingDown(setting);
  await windows.clear();
  expect({ hazard, reached, strays: strays.length }).toEqual({ hazard, reached: true, strays: 0 });
  return `${hazard}: ${asked} to close the other windows, ${copies.length} of 2 saved, 0 elsewhere`;
}

describe('Tessera’s own saves', () => {
  it('stand on the ticked children or nowhere, whatever other windows do', async () => {
    const lines: string[] = [];
    for (const hazard of elsewhere) lines.push(await saveAmong(hazard));
    console.log(lines.join('\n'));
  });
});
