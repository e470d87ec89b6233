/**
 * What a kept copy of a page costs: the time to write a page down, and its size beside the page's own mark-up, both
 * gzipped, on a page of the stand-in whose table is grown to a number of nodes. The real copier, in a plain page.
 */
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../../scripts/browser.mjs';
import { signIn } from '../e2e/practitioner';
import { families } from '../people/family-keys';
import { startStandIn } from '../stand-in/start';
import { launchBare } from './bare-browser';

export interface CopyCost {
  readonly nodes: number;
  /** Median of 30 copies. */
  readonly ms: number;
  /** Gzipped copy over gzipped outerHTML. */
  readonly size: number;
}

/** @param sizes numbers of nodes, small first */
export async function measureCopies(sizes: readonly number[]): Promise<CopyCost[]> {
  const standIn = await startStandIn();
  const browser = await launchBare();
  try {
    const [page = await browser.newPage()] = await browser.pages();
    await signIn(page, standIn);
    const { source } = standIn.world.family(families.largeGroup);
    const code = await bundledCopier();
    const costs: CopyCost[] = [];
    for (const nodes of sizes) {
      await page.goto(`${standIn.origin}/person/${source.personId}/relationships`, { waitUntil: 'load' });
      await page.evaluate(code);
      const measured = await page.evaluate(inPage, nodes);
      const size = gzipSync(measured.copy).length / gzipSync(measured.markup).length;
      costs.push({ nodes: measured.nodes, ms: measured.ms, size });
    }
    return costs;
  } finally {
    await browser.close();
    await standIn.close();
  }
}

function inPage(wanted: number): { nodes: number; ms: number; copy: string; markup: string } {
  const { startTaking } = (
    window as never as {
      measured: {
        startTaking(doc: Document, reach: () => null): { goOn(nodes: number): boolean; copy(): object };
      };
    }
  ).measured;
  // The page's mark-up names its style sheet and a copy holds it: so both hold it here.
  for (const sheet of [...document.styleSheets]) {
    const style = document.createElement('style');
    style.textContent = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
    sheet.ownerNode?.parentNode?.replaceChild(style, sheet.ownerNode);
  }
  const [body] = document.querySelectorAll('tbody');
  const rows = [...(body?.rows ?? [])];
  // By XPath: a function of its own in here would not survive the way into the page.
  const all = 'count(//node())';
  let missing = wanted - document.evaluate(all, document, null, XPathResult.NUMBER_TYPE).numberValue;
  for (let at = 0; body && missing > 0 && rows.length > 0; at += 1) {
    const row = rows[at % rows.length]?.cloneNode(true) as HTMLTableRowElement;
    // Every row of a real list differs: repeated ones would flatter both sizes alike.
    for (const cell of row.cells) cell.append(` ${(at * 7919 + cell.cellIndex * 104_729) % 1_000_003}`);
    body.append(row);
    missing -= document.evaluate('count(.//node())', row, null, XPathResult.NUMBER_TYPE).numberValue + 1;
  }
  let copy = '';
  const times = Array.from({ length: 30 }, () => {
    const startedAt = performance.now();
    const taking = startTaking(document, () => null);
    taking.goOn(Number.POSITIVE_INFINITY);
    copy = JSON.stringify(taking.copy());
    return performance.now() - startedAt;
  }).sort((one, other) => one - other);
  const nodes = document.evaluate(all, document, null, XPathResult.NUMBER_TYPE).numberValue;
  return {
    nodes,
    ms: times[15] ?? 0,
    copy,
    markup: document.documentElement.outerHTML,
  };
}

async function bundledCopier(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: path.join(root, 'utils', 'page-copy', 'take.ts'), name: 'measured', formats: ['iife'] },
    },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('the copier could not be bundled');
  return `${first.output[0].code};window.measured = measured;`;
}
