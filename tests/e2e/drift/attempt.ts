/**
 * One real copy attempt to one sibling, from a fresh note to the end that the panel shows, whatever that is.
 * It reads the panel as a person would and never looks at the page.
 */
import type { Page } from 'puppeteer-core';
import type { Person } from '../../people/model';
import type { Note } from '../../stand-in/state/records';
import { click, isThere, readText } from '../harness/page';
import { openNote } from '../practitioner';
import type { Setting } from '../setting';
import { chooseSiblings, stateOf, tick } from '../workbench';

/** Gives what the panel says at the end. */
export async function attempt(
  { standIn }: Setting,
  page: Page,
  panel: Page,
  { note, sibling }: { readonly note: Note; readonly sibling: Person },
): Promise<string> {
  await page.goto(`${standIn.origin}/`, { waitUntil: 'domcontentloaded' });
  await shows(panel, ['idle Open the note to copy']); // so that nothing of another page stands there any more
  await openNote(page, standIn, note.id);
  await shows(panel, [`ready ${note.title}`, 'refused']);
  if ((await stateOf(panel)) !== 'ready') return readText(panel);
  const [prepared] = await Promise.all([
    shows(panel, ['preparing', 'refused']),
    chooseSiblings(panel).catch(() => undefined),
  ]);
  if (prepared !== 'preparing') return readText(panel);
  await tick(panel, sibling);
  await click(panel, 'button', 'Save 1 draft');
  await shows(panel, ['receipt', 'asking', 'waiting']);
  return readText(panel);
}

/** Puts the attempt down, so that the next one begins from nothing. */
export async function putDown(panel: Page): Promise<void> {
  for (const name of ['Stop here', 'Stop', 'Leave them all out', 'Leave it out', 'Done', 'Close']) {
    if (await isThere(panel, 'button', name)) await click(panel, 'button', name);
  }
}

/** Waits for one of these states, each with a word that the panel then holds if there is one; gives the state. */
async function shows(panel: Page, wanted: readonly string[]): Promise<string> {
  const handle = await panel.waitForFunction(
    (all) => {
      const now = document.querySelector('[data-state]')?.getAttribute('data-state');
      return all.find((one) => {
        const [state, ...words] = one.split(' ');
        return state === now && document.body.innerText.includes(words.join(' '));
      });
    },
    { timeout: 30_000 },
    wanted,
  );
  return String(await handle.jsonValue()).split(' ')[0] ?? '';
}
