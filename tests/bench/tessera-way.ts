/**
 * Tessera's own copy, in the real side panel: signed in, prepared and ticked beforehand, measured from the press
 * on Save to the receipt.
 */
import type { Page } from 'puppeteer-core';
import { click, waitForText } from '../e2e/harness/page';
import { waitForPanel } from '../e2e/harness/panel';
import { openNote, pressRibbon, signIn } from '../e2e/practitioner';
import type { Setting } from '../e2e/setting';
import { boxFor, chooseSiblings } from '../e2e/workbench';
import type { Measured } from './way';
import { loadsSince, verifiedByServer, type Workload } from './workload';

export async function copyWithTessera(
  setting: Setting,
  workload: Workload,
  latencyMs: number,
): Promise<Measured> {
  const { standIn, sourceNoteId, targetIds } = workload;
  const mosaic = await setting.mosaic();
  await signIn(mosaic, standIn);
  await openNote(mosaic, standIn, sourceNoteId);
  await pressRibbon(mosaic, 'Copy to brothers and sisters');
  const panel = await waitForPanel(setting.tessera);
  await chooseSiblings(panel);
  for (const id of targetIds) {
    const box = await boxFor(panel, id);
    await box.evaluate((input) => input.click()); // preparing is not what is measured here
  }
  const button = `Save ${targetIds.length} ${targetIds.length === 1 ? 'draft' : 'drafts'}`;
  await waitForText(panel, button);
  await watchTheClock(panel);
  standIn.world.latencyMs = latencyMs;
  const mark = standIn.world.requests.length;
  await click(panel, 'button', button);
  await panel.waitForFunction(() => 'shownAt' in window, { polling: 200, timeout: 300_000 });
  const seconds = await panel.evaluate(() => {
    const { pressedAt = 0, shownAt = 0 } = window as Clocked;
    return (shownAt - pressedAt) / 1000;
  });
  standIn.world.latencyMs = 0;
  return { seconds, loads: loadsSince(workload, mark), verified: verifiedByServer(workload) };
}

type Clocked = Window & { pressedAt?: number; shownAt?: number };

/** The panel's own clock, from the trusted press to the receipt, so that finding the button costs nothing. */
async function watchTheClock(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    addEventListener(
      'click',
      (event) => {
        if (event.isTrusted) (window as Clocked).pressedAt = performance.now();
      },
      { capture: true, once: true },
    );
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('[data-state="receipt"]')) return;
      (window as Clocked).shownAt = performance.now();
      observer.disconnect();
    }).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-state'],
    });
  });
}
