/**
 * What business support does on the dashboard, by its words, and what then lies in the evidence store. Knows nothing
 * of how a figure is worked out.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { addDays } from '../../utils/domain/day';
import { contributionsOf } from '../../utils/domain/evidence/contribution';
import { weekOf } from '../../utils/domain/evidence/iso-week';
import { normalDraw, seededDraw } from '../../utils/domain/evidence/numerics/seeded-random';
import { rollUp } from '../../utils/domain/evidence/roll-up';
import type { TimeEvent } from '../../utils/domain/evidence/time-event';
import { choose, click, find, type, waitForText } from './harness/page';
import type { Setting } from './setting';

export async function openDashboard({ tessera }: Setting): Promise<Page> {
  const page = await tessera.browser.newPage();
  await page.goto(tessera.pageUrl('dashboard.html'));
  await page.waitForSelector('main h2');
  return page;
}

export async function showTab(page: Page, title: string): Promise<void> {
  await click(page, 'button', title);
}

export async function logIdea(page: Page, title: string, strand: string): Promise<void> {
  await click(page, 'button', 'Log an idea');
  await type(page, 'What could change?', title);
  await choose(page, 'Strand', strand);
  await choose(page, 'Whose idea?', 'Practitioner');
  await click(page, 'button', 'Log this idea');
  await waitForText(page, `Logged: ‘${title}’.`);
}

/** Pastes a stopwatch sheet for the change in view. */
export async function pasteSheet(page: Page, rows: readonly string[]): Promise<void> {
  const box = await find(page, 'textbox', 'The times');
  await box.focus();
  await page.evaluate((text) => document.execCommand('insertText', false, text), rows.join('\n'));
  await click(page, 'button', 'Keep this sheet');
}

/** Weeks of made-up people elsewhere: half a year by hand, then with the helper, which takes half the time. */
export function contributionsOfPeople(people: number): string {
  return Array.from({ length: people }, (_, who) => {
    const draw = seededDraw(who + 1);
    const events = Array.from({ length: 26 }, (_week, at): TimeEvent[] =>
      [0, 1].map((task) => {
        const ms = Math.round((at < 10 ? 90_000 : 45_000) * Math.exp(0.3 * normalDraw(draw)));
        return {
          ...{
            v: 1,
            id: idOf(who, at * 2 + task),
            week: weekOf(addDays('2026-04-06', at * 7)),
            changeId: 'SC-003',
          },
          ...{ taskDefId: 'copy-to-siblings', taskDefV: 1, stratum: 'siblings=1' },
          ...{ arm: at < 10 ? 'manual' : 'helper', assigned: 'on', learning: false, outcome: 'done' },
          ...{ verified: 1, flags: [], mosaicSig: 'not-taken' },
          timing: { activeMs: { idle15: ms, idle60: ms, idle300: ms }, wallMs: ms, reworkMs: 0 },
        };
      }),
    ).flat();
    return contributionsOf(rollUp(events), { contrib: idOf(who, 999), today: '2026-11-23' });
  })
    .flat()
    .map((row) => JSON.stringify(row))
    .join('\n');
}

const idOf = (who: number, at: number) =>
  `00000000-0000-4000-8000-${String(who * 1000 + at).padStart(12, '0')}`;

/** Lets the person think for so long: both of the page's clocks go on by it at once, as the model says. */
export async function thinkFor(page: Page, seconds: number): Promise<void> {
  await page.evaluate((ms) => {
    const [steady, wall] = [performance.now.bind(performance), Date.now.bind(Date)];
    performance.now = () => steady() + ms;
    Date.now = () => wall() + ms;
  }, seconds * 1000);
}

/** Gives a file field a file of that text. */
export async function bringIn(page: Page, label: string, text: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tessera-in-'));
  const file = path.join(folder, 'contributions.ndjson');
  writeFileSync(file, text);
  const handle = await page.waitForFunction(
    (wanted) => [...document.querySelectorAll('label')].find((one) => one.textContent === wanted)?.control,
    {},
    label,
  );
  await (handle.asElement() as ElementHandle<HTMLInputElement>).uploadFile(file);
}

/** One store of the evidence, as it lies on disk. */
export function evidenceIn(page: Page, store: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(async (name) => {
    const asked = indexedDB.open('tessera-evidence');
    const db = await new Promise<IDBDatabase>((resolve) => {
      asked.onsuccess = () => resolve(asked.result);
    });
    const reading = db.transaction(name).objectStore(name).getAll();
    await new Promise((resolve) => {
      reading.onsuccess = resolve;
    });
    db.close();
    return reading.result;
  }, store);
}
