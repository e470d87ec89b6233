/**
 * `npm run bench`: what a copy takes by Tessera, by a bare Puppeteer script and by raw HTTP, and what a Mosaic page
 * costs with Tessera in it. Only ratios within one run say anything: the digits belong to the machine.
 *
 *   npm run bench -- --quick    1 and 5 siblings at 0 and 50 ms
 *   npm run bench -- --check    fails when Tessera takes more than 1.15 times the bare script, or loads more
 *   npm run bench -- --rounds 5 how often each way goes; the table holds the best of each
 */
import { parseArgs } from 'node:util';
import { commands, run } from '../../scripts/run.mjs';
import { type Cell, measureCell } from './cell';
import { measureCopies } from './copy-cost';
import { type DashboardCost, measureDashboard } from './dashboard-cost';
import { measureDay } from './day-cost';
import { contentScriptBytes, measurePageCosts } from './page-cost';
import { dayFaults, dayTable, pageFaults, pageTable } from './page-table';
import { measureRecognise } from './recognise-cost';
import type { Measured } from './way';

/** Design, section 8. */
const limits = {
  ratio: 1.15,
  contentScriptBytes: 60_000,
  recogniseMs: 2,
  copySize: 1.05,
  firstPaintMs: 1000,
  questionMs: 50,
} as const;
/** Milliseconds that a kept copy may take, by the number of nodes. */
const copyLimits: Readonly<Record<number, number>> = { 400: 4, 2500: 4, 25000: 20 };

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    check: { type: 'boolean' },
    'no-build': { type: 'boolean' },
    rounds: { type: 'string', default: '5' },
  },
});
const rounds = Number(values.rounds);
const sizes = values.quick ? [1, 5] : [1, 5, 30];
const latencies = values.quick ? [0, 50] : [0, 50, 300];
const faults: string[] = [];

if (!values['no-build'] && run(commands.wxt(), ['build'], { stdio: 'ignore' }) !== 0)
  throw new Error('The store build failed.');

console.log(`Copying one note of 1.3 kB, ${rounds} rounds a cell (1 round for 30 siblings), the best of each way.
All three ways send the same requests in the same order: for each sibling list, form, answer, list, note; and the
source again at the end. Tessera also reads it at the start, on the page that is open.
'rec/s' counts only what the server itself holds, once and to the letter.\n`);
console.log(
  row('siblings', 'latency', 'pages', 'a sibling', 'Tessera', 'Puppeteer', 'HTTP', 'ratio', 'rec/s T, P, H'),
);
for (const siblings of sizes) {
  for (const latencyMs of latencies) {
    const cell = await measureCell(siblings, latencyMs, siblings > 5 ? 1 : rounds);
    console.log(cellRow(cell));
    if (cell.ratio > limits.ratio) {
      faults.push(`${siblings} siblings at ${latencyMs} ms: ${cell.ratio.toFixed(2)} times the bare script`);
    }
  }
}

const pages = await measurePageCosts(values.quick ? 3 : 5);
console.log(pageTable(pages));
faults.push(...pageFaults(pages));
const day = await measureDay(values.quick ? [5, 60] : [5, 480]);
console.log(dayTable(day));
faults.push(...dayFaults(day));
const recognise = await measureRecognise(200);
console.log(
  `\nRecognise: ${recognise.ms.toFixed(2)} ms on a page of ${recognise.elements} elements (at most ${limits.recogniseMs})`,
);
console.log(`Content script: ${contentScriptBytes()} bytes (at most ${limits.contentScriptBytes})`);
if (recognise.ms > limits.recogniseMs) faults.push(`recognise takes ${recognise.ms.toFixed(2)} ms`);
if (contentScriptBytes() > limits.contentScriptBytes) faults.push('the content script is too large');

const dashboard = await measureDashboard();
console.log(dashboardWords(dashboard));
if (dashboard.firstPaintMs > limits.firstPaintMs)
  faults.push(`the dashboard's first paint takes ${dashboard.firstPaintMs.toFixed(0)} ms`);
for (const { what, ms } of dashboard.questions)
  if (ms > limits.questionMs) faults.push(`the dashboard takes ${ms.toFixed(0)} ms for '${what}'`);
console.log(
  `\nA kept copy, medians of 30\n${row('nodes', 'time', 'at most', 'size', 'of the gzipped page')}`,
);
for (const [index, copy] of (await measureCopies(Object.keys(copyLimits).map(Number))).entries()) {
  const limit = Object.values(copyLimits)[index] ?? 0;
  console.log(row(String(copy.nodes), `${copy.ms.toFixed(1)} ms`, `${limit} ms`, copy.size.toFixed(2), ''));
  if (copy.ms > limit) faults.push(`a copy of ${copy.nodes} nodes takes ${copy.ms.toFixed(1)} ms`);
  if (copy.size > limits.copySize)
    faults.push(`a copy of ${copy.nodes} nodes is ${copy.size.toFixed(2)} times`);
}

for (const fault of faults) console.log(`OVER  ${fault}`);
if (faults.length === 0) console.log('Within every limit.');
process.exitCode = values.check && faults.length > 0 ? 1 : 0;

function row(...cells: readonly string[]): string {
  return cells.map((cell, at) => (at === cells.length - 1 ? `  ${cell}` : cell.padStart(10))).join('');
}

function cellRow(cell: Cell): string {
  const { siblings, latencyMs, tessera, puppeteer, http, ratio } = cell;
  const pages = tessera.loads.filter((load) => load.startsWith('GET ')).length; // a POST is answered by a page
  const perSibling = (pages - 1) / siblings; // the source at the end stands for itself
  return row(
    String(siblings),
    `${latencyMs} ms`,
    String(pages),
    String(perSibling),
    seconds(tessera),
    seconds(puppeteer),
    seconds(http),
    ratio.toFixed(2),
    [tessera, puppeteer, http].map((one) => (one.verified / one.seconds).toFixed(2)).join(', '),
  );
}

function seconds(measured: Measured): string {
  return `${measured.seconds.toFixed(2)} s`;
}

function dashboardWords({
  events,
  contributions,
  importSeconds,
  firstPaintMs,
  questions,
}: DashboardCost): string {
  const asked = questions.map(({ what, ms }) => `${what} ${ms.toFixed(0)} ms`).join(', ');
  return `\nThe dashboard with ${events} events and ${contributions} contributions, which took ${importSeconds.toFixed(0)} s to take in
First paint: ${firstPaintMs.toFixed(0)} ms (at most ${limits.firstPaintMs}); slowest answers (at most ${limits.questionMs} ms): ${asked}`;
}
