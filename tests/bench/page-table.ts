/**
 * What a page and a day cost, in lines to read, and what is over the design's limits (section 8). Words and sums only;
 * it measures nothing.
 */
import type { Held } from './day-cost';
import type { PageCost, PageCosts } from './page-cost';

/** What Tessera may add to a page; a day's memory over that of its first five minutes. */
const limits = { idleScriptMs: 1, longTasks: 0, heapMb: 2, day: 1.2 } as const;

export function pageTable(costs: readonly PageCosts[]): string {
  const head = ['script', 'all tasks', 'long', 'script at rest', 'heap'].map((name) => name.padStart(14));
  const rows = costs.flatMap(({ screen, without, with: tessera }) => [
    cells(screen.padEnd(28), without),
    cells('  with Tessera'.padEnd(28), tessera),
  ]);
  return [`\nPages of Mosaic, medians`, `${''.padEnd(28)}${head.join('')}`, ...rows].join('\n');
}

function cells(name: string, cost: PageCost): string {
  const { scriptMs, taskMs, longTasks, idleScriptMs, heapMb } = cost;
  const figures = [
    `${scriptMs.toFixed(1)} ms`,
    `${taskMs.toFixed(1)} ms`,
    String(longTasks),
    `${idleScriptMs.toFixed(2)} ms`,
    `${heapMb.toFixed(2)} MB`,
  ];
  return name + figures.map((figure) => figure.padStart(14)).join('');
}

export function pageFaults(costs: readonly PageCosts[]): string[] {
  const kinds = ['idleScriptMs', 'longTasks', 'heapMb'] as const;
  return costs.flatMap(({ screen, without, with: tessera }) =>
    kinds
      .filter((kind) => tessera[kind] - without[kind] > limits[kind])
      .map((kind) => `${screen}: Tessera adds ${(tessera[kind] - without[kind]).toFixed(2)} to ${kind}`),
  );
}

export function dayTable(held: readonly Held[]): string {
  const rows = held.map(
    ({ minutes, panelMb, workerMb, pageMb }) =>
      `${String(minutes).padStart(6)} minutes of work: panel ${panelMb.toFixed(2)} MB, service worker ${workerMb.toFixed(2)} MB, page ${pageMb.toFixed(2)} MB, together ${sumOf(held, minutes).toFixed(2)} MB`,
  );
  return ['\nMemory in use, a page a minute', ...rows].join('\n');
}

export function dayFaults(held: readonly Held[]): string[] {
  const [first] = held;
  const last = held.at(-1);
  if (!first || !last) return ['no day was weighed'];
  const ratio = sumOf(held, last.minutes) / sumOf(held, first.minutes);
  return ratio > limits.day ? [`a day holds ${ratio.toFixed(2)} times its first minutes`] : [];
}

function sumOf(held: readonly Held[], minutes: number): number {
  const at = held.find((one) => one.minutes === minutes);
  return at ? at.panelMb + at.workerMb + at.pageMb : 0;
}
