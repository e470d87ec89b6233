/**
 * What a Mosaic page costs with Tessera in it and without: script and task time and heap, from the browser's own
 * counters, as medians of several loads. No load time: it says more about the machine than about us.
 */
import { statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { storeBuild } from '../e2e/harness/browser';
import { signIn } from '../e2e/practitioner';
import { openSetting } from '../e2e/setting';
import { families } from '../people/family-keys';
import type { StandIn } from '../stand-in/start';
import { launchBare } from './bare-browser';

export interface PageCost {
  readonly scriptMs: number;
  readonly taskMs: number;
  readonly heapMb: number;
}

const screens = { note: 'case note', form: 'note form' } as const;
export type ScreenName = keyof typeof screens;

export interface PageCosts {
  readonly screen: string;
  readonly without: PageCost;
  readonly with: PageCost;
}

export async function measurePageCosts(loads: number): Promise<PageCosts[]> {
  const setting = await openSetting();
  const bare = await launchBare();
  try {
    const browsers = { without: bare, with: setting.tessera.browser };
    for (const browser of Object.values(browsers)) await signIn(await browser.newPage(), setting.standIn);
    const costs: PageCosts[] = [];
    for (const screen of Object.keys(screens) as ScreenName[]) {
      const url = addressOf(setting.standIn, screen);
      const taken = { without: [] as PageCost[], with: [] as PageCost[] };
      for (let load = 0; load < loads; load += 1) {
        taken.without.push(await oneLoad(browsers.without, url));
        taken.with.push(await oneLoad(browsers.with, url));
      }
      costs.push({ screen: screens[screen], without: medianOf(taken.without), with: medianOf(taken.with) });
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

function addressOf({ origin, world }: StandIn, screen: ScreenName): string {
  const { source } = world.family(families.largeGroup);
  return screen === 'note'
    ? `${origin}/case-note/${source.noteId}`
    : `${origin}/person/${source.personId}/case-notes/new`;
}

/** A tab of its own for each load, so that the counters hold this load and nothing else. */
async function oneLoad(browser: Browser, url: string): Promise<PageCost> {
  const page = await browser.newPage();
  try {
    const counters = await page.createCDPSession();
    await counters.send('Performance.enable', { timeDomain: 'threadTicks' }); // our own thread's time, not the clock's
    await page.goto(url, { waitUntil: 'load' });
    await pause(600); // the ribbon comes when the page is at rest
    const { metrics } = await counters.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return {
      scriptMs: of('ScriptDuration') * 1000,
      taskMs: of('TaskDuration') * 1000,
      heapMb: of('JSHeapUsedSize') / 1_048_576,
    };
  } finally {
    await page.close();
  }
}

function medianOf(costs: readonly PageCost[]): PageCost {
  const middle = (pick: (cost: PageCost) => number) =>
    costs.map(pick).sort((one, other) => one - other)[Math.floor(costs.length / 2)] ?? 0;
  return {
    scriptMs: middle((cost) => cost.scriptMs),
    taskMs: middle((cost) => cost.taskMs),
    heapMb: middle((cost) => cost.heapMb),
  };
}
