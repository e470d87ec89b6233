/**
 * What the dashboard costs with a council's year in it: 50,000 events of this machine and 52 weeks of 1,000 people,
 * in a real extension page. First paint is from a cold page; a question is what a press on a tab or a change takes
 * until it is drawn.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { addDays } from '../../utils/domain/day';
import { contributionsOf } from '../../utils/domain/evidence/contribution';
import { weekOf } from '../../utils/domain/evidence/iso-week';
import { normalDraw, seededDraw } from '../../utils/domain/evidence/numerics/seeded-random';
import { rollUp } from '../../utils/domain/evidence/roll-up';
import type { TimeEvent } from '../../utils/domain/evidence/time-event';
import { launchWithTessera } from '../e2e/harness/browser';
import { waitForText } from '../e2e/harness/page';

export interface DashboardCost {
  readonly events: number;
  readonly contributions: number;
  readonly importSeconds: number;
  readonly firstPaintMs: number;
  /** The slowest of three, by what was pressed. */
  readonly questions: readonly { readonly what: string; readonly ms: number }[];
}

const people = 1000;
const weeks = 52;
const ownEvents = 50_000;
const firstDay = '2025-11-03';
const idOf = (count: number) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;

function eventOf(id: number, week: number, seconds: number): TimeEvent {
  const ms = Math.round(seconds * 1000);
  return {
    ...{
      v: 1,
      id: idOf(id),
      week: weekOf(addDays(firstDay, week * 7)),
      changeId: 'SC-003',
      verified: 1,
      flags: [],
    },
    ...{
      taskDefId: 'copy-to-siblings',
      taskDefV: 1,
      stratum: `siblings=${1 + (id % 3)}`,
      mosaicSig: 'not-taken',
    },
    ...{ arm: week < 16 ? 'manual' : 'helper', assigned: 'on', learning: false, outcome: 'done' },
    timing: { activeMs: { idle15: ms, idle60: ms, idle300: ms }, wallMs: ms, reworkMs: 0 },
  };
}

function contributions(): string {
  const draw = seededDraw(7);
  const lines: string[] = [];
  for (let who = 0; who < people; who += 1) {
    const events = Array.from({ length: weeks }, (_, week) =>
      eventOf(week * 3, week, (week < 16 ? 90 : 50) * Math.exp(0.4 * normalDraw(draw))),
    );
    const rows = contributionsOf(rollUp(events), { contrib: idOf(1_000_000 + who), today: '2027-01-01' });
    for (const row of rows) lines.push(JSON.stringify(row));
  }
  return lines.join('\n');
}

/** Puts this machine's own events in, by the store's own shape. */
async function putOwnEvents(page: Page): Promise<void> {
  const draw = seededDraw(8);
  const slice = 5000;
  for (let from = 0; from < ownEvents; from += slice) {
    const rows = Array.from({ length: slice }, (_, at) =>
      eventOf(from + at, (from + at) % weeks, 60 * Math.exp(0.4 * normalDraw(draw))),
    );
    await page.evaluate(async (events) => {
      const asked = indexedDB.open('tessera-evidence');
      const db = await new Promise<IDBDatabase>((resolve) => {
        asked.onsuccess = () => resolve(asked.result);
      });
      const writing = db.transaction(['events', 'kept'], 'readwrite');
      for (const event of events) writing.objectStore('events').put(event);
      writing.objectStore('kept').put(1, 'revision');
      await new Promise((resolve) => {
        writing.oncomplete = resolve;
      });
      db.close();
    }, rows);
  }
}

async function importAll(page: Page): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tessera-bench-'));
  const file = path.join(folder, 'contributions.ndjson');
  writeFileSync(file, contributions());
  await press(page, 'In and out');
  const handle = await page.waitForFunction(
    () =>
      [...document.querySelectorAll('label')].find((one) => one.textContent === 'Bring in contributions')
        ?.control,
  );
  const startedAt = performance.now();
  await (handle.asElement() as ElementHandle<HTMLInputElement>).uploadFile(file);
  await waitForText(page, `of ${people} people`, 300_000);
  const seconds = (performance.now() - startedAt) / 1000;
  rmSync(folder, { recursive: true, force: true });
  return seconds;
}

/** Presses the first button of that text, and gives the ms until what it shows has been drawn. */
function press(page: Page, words: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) =>
      one.textContent?.trim().startsWith(wanted),
    );
    if (!button) throw new Error(`no button ${wanted}`);
    const startedAt = performance.now();
    button.click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - startedAt;
  }, words);
}

async function firstPaint(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(url);
  await page.waitForSelector('.card .figure');
  return page.evaluate(() => performance.now());
}

const questions = ['Register', 'Recordings copied', 'All changes', 'Time it', 'In and out', 'Now'] as const;

export async function measureDashboard(): Promise<DashboardCost> {
  const tessera = await launchWithTessera();
  try {
    const page = await tessera.browser.newPage();
    const url = tessera.pageUrl('dashboard.html');
    await page.goto(url);
    await page.waitForSelector('main h2');
    await putOwnEvents(page);
    await page.reload();
    await page.waitForSelector('main h2');
    const importSeconds = await importAll(page);
    const firstPaintMs = await firstPaint(page, url);
    if (process.env.PROFILE) await profile(page);
    const slowest = new Map<string, number>();
    for (let round = 0; round < 3; round += 1) {
      for (const what of questions) {
        slowest.set(what, Math.max(slowest.get(what) ?? 0, await press(page, what)));
      }
    }
    return {
      events: ownEvents,
      contributions: people * weeks,
      ...{ importSeconds, firstPaintMs },
      questions: [...slowest].map(([what, ms]) => ({ what, ms })),
    };
  } finally {
    await tessera.close();
  }
}

async function profile(page: Page): Promise<void> {
  const cdp = await page.createCDPSession();
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  for (let r = 0; r < 3; r += 1) {
    await press(page, 'Register');
    await cdp.send('Profiler.start');
    const ms = await press(page, 'Recordings copied');
    const { profile: p } = await cdp.send('Profiler.stop');
    const self = new Map<string, number>();
    const byId = new Map(p.nodes.map((n) => [n.id, n]));
    (p.samples ?? []).forEach((id, i) => {
      const f = byId.get(id)?.callFrame;
      const key = `${f?.functionName}:${f?.lineNumber}:${f?.columnNumber}`;
      self.set(key, (self.get(key) ?? 0) + (p.timeDeltas?.[i] ?? 0) / 1000);
    });
    console.log(ms.toFixed(0), [...self].sort((a, b) => b[1] - a[1]).slice(0, 12).map(([k, v]) => `${k} ${v.toFixed(1)}`).join(' | '));
    console.log(await page.evaluate(() => document.querySelectorAll('*').length));
  }
}
