/**
 * How long the adapter takes to say which screen a page is, on the page with the most elements that the stand-in
 * has: the real `recognise`, bundled and run in a plain page over and over.
 */
import path from 'node:path';
import { build } from 'vite';
import { root } from '../../scripts/browser.mjs';
import { signIn } from '../e2e/practitioner';
import { families } from '../people/family-keys';
import { northshireSingle } from '../profiles/northshire-single';
import { startStandIn } from '../stand-in/start';
import { launchBare } from './bare-browser';

export interface RecogniseCost {
  readonly elements: number;
  readonly ms: number;
}

/** @param children the size of the family whose relationships make the page long */
export async function measureRecognise(children: number): Promise<RecogniseCost> {
  const standIn = await startStandIn({ children });
  const browser = await launchBare();
  try {
    const [page = await browser.newPage()] = await browser.pages();
    await signIn(page, standIn);
    const { source } = standIn.world.family(families.benchmark);
    await page.goto(`${standIn.origin}/person/${source.personId}/relationships`, { waitUntil: 'load' });
    await page.evaluate(await bundledRecognise());
    return await page.evaluate((profile) => {
      const { recognise } = (window as never as { measured: { recognise(at: Document, by: object): object } })
        .measured;
      const times = Array.from({ length: 60 }, () => {
        const startedAt = performance.now();
        recognise(document, profile);
        return performance.now() - startedAt;
      }).sort((one, other) => one - other);
      return { elements: document.querySelectorAll('*').length, ms: times[30] ?? 0 };
    }, northshireSingle(standIn.origin));
  } finally {
    await browser.close();
    await standIn.close();
  }
}

async function bundledRecognise(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: {
        entry: path.join(root, 'utils', 'mosaic', 'recognise.ts'),
        name: 'measured',
        formats: ['iife'],
      },
    },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('recognise could not be bundled');
  return `${first.output[0].code};window.measured = measured;`;
}
