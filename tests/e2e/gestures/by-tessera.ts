/**
 * The scripted person with Tessera: ribbon, tick, answer, save; then each draft opened, finished in Mosaic, and on to
 * the next. Reads who each child is, every question, and what the answers changed.
 */
import type { Page } from 'puppeteer-core';
import { click, clickThrough, waitForText } from '../harness/page';
import { waitForPanel } from '../harness/panel';
import { openNote, pressRibbon, ribbonInView, signIn } from '../practitioner';
import type { Setting } from '../setting';
import { boxFor, receipt, waitForState } from '../workbench';
import type { ActionLog } from './action-log';
import { wordsIn } from './klm';
import type { Done, Task } from './task';

export async function doWithTessera(setting: Setting, task: Task, log: ActionLog): Promise<Done> {
  const mosaic = await setting.mosaic();
  await signIn(mosaic, task.standIn);
  await openNote(mosaic, task.standIn, task.note.id);
  await ribbonInView(mosaic);
  await log.watch(mosaic);
  log.take();
  await pressRibbon(mosaic, 'Copy to brothers and sisters');
  const panel = await log.wait(() => waitForPanel(setting.tessera));
  await log.watch(panel);
  await log.wait(() => waitForState(panel, 'preparing'));
  await tickAll(panel, task, log);
  await answerAll(panel, log);
  await click(panel, 'button', `Save ${counted(task.siblings.length)}`);
  await log.wait(() => receipt(panel));
  const { operators: preparing } = log.take();
  await finishAll(mosaic, panel, task, log);
  return { preparing, finishing: log.take().operators };
}

async function tickAll(panel: Page, { siblings }: Task, log: ActionLog): Promise<void> {
  for (const child of siblings) {
    log.read(`who ${child.firstName} is`, identityWords(child.name));
    const box = await boxFor(panel, child.id);
    await box.scrollIntoView();
    await box.click();
  }
}

/** Name, date of birth and id. */
function identityWords(name: string): number {
  return wordsIn(name) + 2;
}

async function answerAll(panel: Page, log: ActionLog): Promise<void> {
  const groups = await panel.$$('fieldset:has(input[type=radio])');
  if (groups.length === 0) return;
  for (const group of groups) {
    const asked = await group.evaluate((set) => {
      const card = set.closest('section, .card');
      return `${card?.querySelector('.quote')?.textContent ?? ''} ${set.querySelector('legend')?.textContent ?? ''}`;
    });
    log.read('a question', wordsIn(asked));
  }
  await click(panel, 'button', 'Leave out both');
  await waitForText(panel, 'Check your answers');
  const outcome = await panel.$$eval(
    'section[aria-labelledby=what] :is(h4, .who + details > summary)',
    (said) => said.map((one) => one.textContent).join(' '),
  );
  log.read('what that changed', wordsIn(outcome));
}

function counted(drafts: number): string {
  return drafts === 1 ? '1 draft' : `${drafts} drafts`;
}

async function finishAll(mosaic: Page, panel: Page, { siblings }: Task, log: ActionLog): Promise<void> {
  for (const [at, child] of siblings.entries()) {
    const opens = at === 0 ? 'Open the first draft' : `Next: ${child.name}`;
    await click(panel, 'button', opens);
    await log.wait(() =>
      mosaic.waitForFunction(
        (id) =>
          document.querySelector('.mx-personbar')?.textContent?.includes(id) &&
          document.readyState === 'complete',
        {},
        child.id,
      ),
    );
    log.read(`whose draft this is`, identityWords(child.name));
    await log.wait(() => clickThrough(mosaic, 'button', 'Finish'));
    await log.wait(() => waitForText(panel, `${at + 1} of ${siblings.length} done`));
  }
  await click(panel, 'button', 'Done');
}
