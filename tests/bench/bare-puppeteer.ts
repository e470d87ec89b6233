/**
 * The same copy by a bare Puppeteer script: no extension, no checks, no journal, no sleeping. It loads the very
 * same addresses, waits for `domcontentloaded`, sets the values in the page and clicks.
 */
import { performance } from 'node:perf_hooks';
import type { Page } from 'puppeteer-core';
import { signIn } from '../e2e/practitioner';
import type { Measured } from './way';
import {
  contactDate,
  loadsSince,
  noteType,
  paragraphs,
  title,
  verifiedByServer,
  type Workload,
} from './workload';

const waitUntil = 'domcontentloaded';

export async function copyWithPuppeteer(
  page: Page,
  workload: Workload,
  latencyMs: number,
): Promise<Measured> {
  const { standIn, sourceNoteId, targetIds } = workload;
  const { origin } = standIn;
  await signIn(page, standIn);
  await page.goto(`${origin}/case-note/${sourceNoteId}`, { waitUntil });
  standIn.world.latencyMs = latencyMs;
  const mark = standIn.world.requests.length;
  const startedAt = performance.now();
  await page.$eval('.mx-notebody', (body) => body.textContent); // the source at the start is the page in view
  for (const id of targetIds) {
    const list = `${origin}/person/${id}/case-notes`;
    await page.goto(list, { waitUntil });
    const before = await refsOn(page);
    await page.goto(`${list}/new`, { waitUntil });
    await fill(page);
    await Promise.all([page.waitForNavigation({ waitUntil }), page.click('button[value=Save]')]);
    await page.goto(list, { waitUntil });
    const fresh = (await refsOn(page)).find((ref) => !before.includes(ref));
    await page.goto(`${origin}/case-note/${fresh}`, { waitUntil });
    await page.$eval('.mx-notebody', (body) => body.textContent);
  }
  await page.goto(`${origin}/case-note/${sourceNoteId}`, { waitUntil });
  const seconds = (performance.now() - startedAt) / 1000;
  standIn.world.latencyMs = 0;
  return { seconds, loads: loadsSince(workload, mark), verified: verifiedByServer(workload) };
}

function refsOn(page: Page): Promise<string[]> {
  return page.$$eval('tbody tr td:first-child', (cells) => cells.map((cell) => cell.textContent ?? ''));
}

function fill(page: Page): Promise<void> {
  return page.evaluate(
    (values) => {
      for (const [name, value] of Object.entries(values.fields)) {
        (document.getElementsByName(name)[0] as HTMLInputElement).value = value;
      }
      const editor = document.querySelector('#detailsEditor') as HTMLElement;
      editor.innerHTML = values.paragraphs.map((text) => `<p>${text}</p>`).join('');
      editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    { fields: { note_type: noteType, title, contact_on: contactDate }, paragraphs: [...paragraphs] },
  );
}
