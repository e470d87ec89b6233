/**
 * What a person does who only follows what the panel says, until it has no more to say: mends what it waits for and
 * presses Continue, leaves out whom it asks about, has it check what is in doubt. Never 'Try again': that is a decision.
 */
import type { Page } from 'puppeteer-core';
import { click, isThere, readText } from '../../e2e/harness/page';
import { patience } from '../ground';
import type { Stage } from './stage';

type Said = 'waits' | 'paused' | 'asks' | 'cut short' | 'is done' | 'says no';

/**
 * @param mend what the person does in the world before Continue: signs in, has the network back
 * @returns all that the panel says at its end
 */
export async function followThePanel(stage: Stage, mend: () => Promise<void>): Promise<string> {
  for (let presses = 0; presses < 10; presses += 1) {
    const said = await nextSaid(stage.panel);
    if (said === 'is done' || said === 'says no') return readText(stage.panel);
    if (said === 'cut short') {
      if (!(await isInDoubt(stage.panel))) return readText(stage.panel);
      await pressAndSee(stage.panel, 'Check now');
      continue;
    }
    if (said === 'asks') {
      const one = await isThere(stage.panel, 'button', 'Leave this child out');
      await pressAndSee(stage.panel, one ? 'Leave this child out' : 'Leave them all out');
      continue;
    }
    if (said === 'waits') await mend();
    await pressAndSee(stage.panel, 'Continue');
  }
  throw new Error(`The panel comes to no end; it says: ${await readText(stage.panel)}`);
}

async function isInDoubt(panel: Page): Promise<boolean> {
  return (await readText(panel)).includes('In doubt');
}

/** Presses, and waits until the page has been drawn anew: what it said before must not be taken for its answer. */
async function pressAndSee(panel: Page, button: string): Promise<void> {
  const heading = await panel.waitForSelector('[data-state] h2');
  const before = await heading?.evaluate((one) => one.textContent);
  await click(panel, 'button', button);
  await panel.waitForFunction(
    (one, words) =>
      !one?.isConnected ||
      one.textContent !== words ||
      document.querySelector('[aria-label="Checking"]') !== null,
    { timeout: patience },
    heading,
    before,
  );
}

/** The next thing said that waits for a person, or that is the end. */
async function nextSaid(panel: Page): Promise<Said> {
  const said = await panel
    .waitForFunction(
      () => {
        const state = document.querySelector('[data-state]')?.getAttribute('data-state') ?? '';
        const has = (words: string) =>
          [...document.querySelectorAll('button')].some((one) => one.textContent?.trim() === words);
        if (state === 'receipt') return 'is done';
        if (state === 'refused') return 'says no';
        if (state === 'asking') return 'asks';
        if (state === 'waiting' && has('Continue')) return 'waits';
        if (state === 'running' && has('Continue')) return 'paused';
        if (state === 'cut-short' && !document.querySelector('[aria-label="Checking"]')) return 'cut short';
        return false;
      },
      { timeout: patience },
    )
    .catch(async (cause: unknown) => {
      throw new Error(`The panel says nothing that ends: ${await readText(panel)}`, { cause });
    });
  return (await said.jsonValue()) as Said;
}
