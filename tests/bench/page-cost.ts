/**
 * What each of Mosaic's pages costs with Tessera in it and without: script and task time, long tasks, script while
 * nobody does anything, and heap, from the browser's own counters, as medians of several loads. No load time: it says
 * more about the machine than about us.
 */
import { statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { storeBuild } from '../e2e/harness/browser';
import { signIn } from '../e2e/practitioner';
import { openSetting } from '../e2e/setting';
import { screensOf } from '../stand-in/screens';
import { launchBare } from './bare-browser';

export interface PageCost {
  /** Milliseconds of script and of all tasks until the page is at rest. */
  readonly scriptMs: number;
  readonly taskMs: number;
  /** Tasks of over 50 ms until then. */
  readonly longTasks: number;
  /** Milliseconds of script in the two seconds after that. */
  readonly idleScriptMs: number;
  /** Megabytes, once what nobody needs has been thrown away. */
  readonly heapMb: number;
}

export interface PageCosts {
  readonly screen: string;
  readonly without: PageCost;
  readonly with: PageCost;
}

const untilAtRestMs = 600; // the ribbon comes when the page is at rest
const idleMs = 2_000;

export async function measurePageCosts(loads: number): Promise<PageCosts[]> {
  const setting = await openSetting();
  const bare = await launchBare();
  try {
    const browsers = { without: bare, with: setting.tessera.browser };
    for (const browser of Object.values(browsers)) await signIn(await browser.newPage(), setting.standIn);
    const costs: PageCosts[] = [];
    for (const screen of screensOf(setting.standIn)) {
      const url = setting.standIn.origin + screen;
      const taken = { without: [] as PageCost[], with: [] as PageCost[] };
      for (let load = 0; load < loads; load += 1) {
        taken.without.push(await oneLoad(browsers.without, url));
        taken.with.push(await oneLoad(browsers.with, url));
      }
      costs.push({ screen, without: medianOf(taken.without), with: medianOf(taken.with) });
    }
    return costs;
  } finally {
    await bare.close();
    await setting.close();
  }
}

export function contentScriptBytes(): number {
  return statSync(path.join(storeBuild, 'content-scripts', 'mosaic.js')).size;
}

/** A tab of its own for each load, so that the counters hold this load and nothing else. */
async function oneLoad(browser: Browser, url: string): Promise<PageCost> {
  const page = await browser.newPage();
  try {
    const counters = await page.createCDPSession();
    await counters.send('Performance.enable', { timeDomain: 'threadTicks' }); // our own thread's time, not the clock's
    await countLongTasks(page);
    await page.goto(url, { waitUntil: 'load' });
    await pause(untilAtRestMs);
    const loaded = await countersOf(counters);
    const longTasks = await page.evaluate(() => (window as Counted).longTasks ?? 0);
    const before = await countersOf(counters);
    await pause(idleMs);
    const after = await countersOf(counters);
    await counters.send('HeapProfiler.collectGarbage');
    const { heapMb } = await countersOf(counters);
    const idleScriptMs = after.scriptMs - before.scriptMs;
    return { scriptMs: loaded.scriptMs, taskMs: loaded.taskMs, longTasks, idleScriptMs, heapMb };
  } finally {
    await page.close();
  }
}

type Counted = Window & { longTasks?: number };

function countLongTasks(page: Page): Promise<unknown> {
  return page.evaluateOnNewDocument(() => {
    new PerformanceObserver((list) => {
      const counted = window as Counted;
      counted.longTasks = (counted.longTasks ?? 0) + list.getEntries().length;
    }).observe({ type: 'longtask', buffered: true });
  });
}

async function countersOf(counters: CDPSession) {
  const { metrics } = await counters.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    scriptMs: of('ScriptDuration') * 1000,
    taskMs: of('TaskDuration') * 1000,
    heapMb: of('JSHeapUsedSize') / 1_048_576,
  };
}

function medianOf(costs: readonly PageCost[]): PageCost {
  const middle = (pick: (cost: PageCost) => number) =>
    costs.map(pick).sort((one, other) => one - other)[Math.floor(costs.length / 2)] ?? 0;
  return {
    scriptMs: middle((cost) => cost.scriptMs),
    taskMs: middle((cost) => cost.taskMs),
    longTasks: middle((cost) => cost.longTasks),
    idleScriptMs: middle((cost) => cost.idleScriptMs),
    heapMb: middle((cost) => cost.heapMb),
  };
}
