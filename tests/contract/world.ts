/**
 * The page adapter in a world of its own beside a page's, as a content script has it: the same DOM, other
 * built-ins. Made anew for each document; it knows nothing of what a test looks for.
 */
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { browserPath } from '../e2e/harness/browser';
import type { adapter } from './adapter-entry';

export type Adapter = typeof adapter;

export interface World {
  /** Runs a function beside the page. It is sent over as text: it may use its two arguments and the DOM only. */
  run<A, R>(work: (adapter: Adapter, arg: A) => R, arg: A): Promise<Awaited<R>>;
}

let bundle: Promise<string> | null = null;

async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(import.meta.dirname, 'adapter-entry.ts'), formats: ['iife'], name: 'contract' },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  const output = first && 'output' in first ? first.output : [];
  const [chunk] = output;
  if (chunk?.type !== 'chunk') throw new Error('the page adapter was not bundled');
  return chunk.code;
}

export async function openWorld(page: Page): Promise<World> {
  bundle ??= bundled();
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'contract',
  });
  const expression = await bundle;
  await session.send('Runtime.evaluate', { expression, contextId: executionContextId });
  return {
    async run(work, arg) {
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        functionDeclaration: `(arg) => (${work.toString()})(contract.adapter, arg)`,
        arguments: [{ value: arg }],
        executionContextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

/** A document of this mark-up at the address where the page stands, and the adapter beside it. */
export async function worldOf(page: Page, body: string): Promise<World> {
  await page.setContent(`<!doctype html><html lang="en-GB"><body>${body}</body></html>`);
  return openWorld(page);
}

export function launchBrowser(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: browserPath(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}
