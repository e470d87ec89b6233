/**
 * Builds the extension for one browser into a folder of its own, beside the build that `npm test` and `npm start` use
 * and never over it.
 */
import path from 'node:path';
import { build, type InlineConfig } from 'wxt';
import { root } from '../browser.mjs';

export type TargetBrowser = 'chrome' | 'firefox';

/** @param plugins for the bundler, such as one that notes what it writes. Gives the folder of the build. */
export async function buildFor(
  browser: TargetBrowser,
  outDir: string,
  ...plugins: readonly object[]
): Promise<string> {
  process.env.NODE_ENV = 'production'; // a builder's own setting would bring in React's parts for developers, with paths
  await build({
    root,
    outDir: path.relative(root, outDir),
    browser,
    manifestVersion: 3,
    vite: () => ({ plugins }) as ReturnType<NonNullable<InlineConfig['vite']>>,
  });
  return path.join(outDir, `${browser}-mv3`);
}
