/**
 * One cell of the table: the three ways at one number of siblings and one latency, turn by turn, each with a
 * fresh browser and a fresh stand-in, so that none finds another's notes or another's warm caches.
 */
import { openSetting } from '../e2e/setting';
import { startStandIn } from '../stand-in/start';
import { launchBare } from './bare-browser';
import { copyWithPuppeteer } from './bare-puppeteer';
import { copyWithHttp } from './raw-http';
import { copyWithTessera } from './tessera-way';
import type { Measured } from './way';
import { workloadIn } from './workload';

export interface Cell {
  readonly siblings: number;
  readonly latencyMs: number;
  readonly tessera: Measured;
  readonly puppeteer: Measured;
  readonly http: Measured;
  /** Tessera's best time over Puppeteer's best. */
  readonly ratio: number;
}

/** @param rounds how often each way goes, turn by turn; the best of each stands in the table */
export async function measureCell(siblings: number, latencyMs: number, rounds: number): Promise<Cell> {
  const taken = { tessera: [] as Measured[], puppeteer: [] as Measured[], http: [] as Measured[] };
  for (let round = 0; round < rounds; round += 1) {
    taken.tessera.push(await byTessera(siblings, latencyMs));
    taken.puppeteer.push(await byPuppeteer(siblings, latencyMs));
    taken.http.push(await byHttp(siblings, latencyMs));
  }
  for (const measured of Object.values(taken))
    for (const one of measured) sameWork(siblings, one, taken.puppeteer);
  const [tessera, puppeteer, http] = [best(taken.tessera), best(taken.puppeteer), best(taken.http)];
  return { siblings, latencyMs, tessera, puppeteer, http, ratio: tessera.seconds / puppeteer.seconds };
}

/** A ratio is worth nothing unless all did the same work and the server holds all of it. */
function sameWork(siblings: number, measured: Measured, [model]: readonly Measured[]): void {
  if (measured.verified !== siblings)
    throw new Error(`the server holds ${measured.verified} of ${siblings} drafts`);
  if (model && measured.loads.join('\n') !== model.loads.join('\n'))
    throw new Error(`other addresses than Puppeteer's:\n${sideBySide(measured, model)}`);
}

function sideBySide(one: Measured, other: Measured): string {
  const rows = Math.max(one.loads.length, other.loads.length);
  return Array.from(
    { length: rows },
    (_, at) => `  ${one.loads[at] ?? '-'} | ${other.loads[at] ?? '-'}`,
  ).join('\n');
}

async function byTessera(siblings: number, latencyMs: number): Promise<Measured> {
  const setting = await openSetting({ children: siblings + 1, policy: { copy: { maxTargets: 40 } } });
  try {
    return await copyWithTessera(setting, workloadIn(setting.standIn, siblings), latencyMs);
  } finally {
    await setting.close();
  }
}

async function byPuppeteer(siblings: number, latencyMs: number): Promise<Measured> {
  const standIn = await startStandIn({ children: siblings + 1 });
  const browser = await launchBare();
  try {
    const [page = await browser.newPage()] = await browser.pages();
    return await copyWithPuppeteer(page, workloadIn(standIn, siblings), latencyMs);
  } finally {
    await browser.close();
    await standIn.close();
  }
}

async function byHttp(siblings: number, latencyMs: number): Promise<Measured> {
  const standIn = await startStandIn({ children: siblings + 1 });
  try {
    return await copyWithHttp(workloadIn(standIn, siblings), latencyMs);
  } finally {
    await standIn.close();
  }
}

/** The best of the rounds: whatever else a machine does can only add time. */
function best(all: readonly Measured[]): Measured {
  return all.reduce((one, other) => (other.seconds < one.seconds ? other : one));
}
