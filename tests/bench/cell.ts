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
  /** Tessera's time over Puppeteer's: the median of the rounds, each of which ran one right after the other. */
  readonly ratio: number;
}

/** @param rounds how often each way goes; the one with the median time stands in the table */
export async function measureCell(siblings: number, latencyMs: number, rounds: number): Promise<Cell> {
  const taken = { tessera: [] as Measured[], puppeteer: [] as Measured[], http: [] as Measured[] };
  for (let round = 0; round < rounds; round += 1) {
    taken.tessera.push(await byTessera(siblings, latencyMs));
    taken.puppeteer.push(await byPuppeteer(siblings, latencyMs));
    taken.http.push(await byHttp(siblings, latencyMs));
  }
  const cell = {
    siblings,
    latencyMs,
    tessera: median(taken.tessera),
    puppeteer: median(taken.puppeteer),
    http: median(taken.http),
    ratio: middle(taken.tessera.map(({ seconds }, at) => seconds / (taken.puppeteer[at]?.seconds ?? 0))),
  };
  sameWork(cell);
  return cell;
}

/** A ratio is worth nothing unless all did the same work and the server holds all of it. */
function sameWork({ siblings, tessera, puppeteer, http }: Cell): void {
  for (const [name, measured] of Object.entries({ tessera, puppeteer, http })) {
    if (measured.verified !== siblings)
      throw new Error(`${name}: the server holds ${measured.verified} of ${siblings} drafts`);
    if (measured.loads.join('\n') !== puppeteer.loads.join('\n'))
      throw new Error(`${name} loaded other addresses than Puppeteer:\n${sideBySide(measured, puppeteer)}`);
  }
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

function median(all: readonly Measured[]): Measured {
  const time = middle(all.map(({ seconds }) => seconds));
  return all.find(({ seconds }) => seconds === time) as Measured;
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor((numbers.length - 1) / 2)] ?? 0;
}
