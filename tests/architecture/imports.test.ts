/**
 * Holds the design's import table over the whole house, and shows on small bad samples that each row can fail.
 */
import { describe, expect, it } from 'vitest';
import { importFaults, importsOf } from './rules/imports';
import { house, list, pool, source } from './rules/source';

const faults = (path: string, text: string) => list(importFaults(source(path, text)));

describe('the house', () => {
  it('has files to look at', () => expect(house.length).toBeGreaterThan(0));

  it('imports only what the table allows', () => {
    expect(list(house.flatMap(importFaults))).toEqual([]);
  });
});

describe('the council’s collector', () => {
  const fromExtension = pool
    .flatMap((one) => importsOf(one).map(({ from }) => from))
    .filter((from) => /^\.\.\//.test(from));

  it('imports the domain of the extension and nothing else of it', () => {
    expect(fromExtension.length).toBeGreaterThan(0);
    expect(fromExtension.filter((from) => !from.startsWith('../utils/domain/'))).toEqual([]);
  });
  it('is imported by nothing that ships in the extension', () => {
    const reaching = house.filter((one) => importsOf(one).some(({ from }) => /(^|\/)pool\//.test(from)));
    expect(reaching.map(({ path }) => path)).toEqual([]);
  });
});

describe('reading imports', () => {
  it('finds static, type-only, dynamic, re-exported and inline type imports', () => {
    const text = `
      import a from './a';
      import type { B } from './b';
      import { type C } from './c';
      import { type D, d } from './d';
      import './e';
      export * from './f';
      const g = () => import('./g');
      type H = import('./h').H;
      const i = require('./i');
      const j = import(a);`;
    const found = importsOf(source('utils/domain/x.ts', text));
    expect(found.map(({ from }) => from)).toEqual([
      ...['./a', './b', './c', './d', './e', './f', './g', './h', './i'],
      '(computed)',
    ]);
    expect(found.filter(({ typesOnly }) => typesOnly).map(({ from }) => from)).toEqual(['./b', './c', './h']);
  });
});

describe('each row', () => {
  const allowed: [string, string][] = [
    ['utils/domain/reviews/mail.ts', "import * as z from 'zod/mini'; import { x } from '../day';"],
    ['utils/platform/browser.ts', "import { browser } from 'wxt/browser';"],
    ['utils/mosaic/read.ts', "import { x } from '../domain/day'; import { y } from '../platform/clock';"],
    ['utils/journal/append.ts', "import { openDB } from 'idb'; import { x } from './open';"],
    ['utils/stepper/page.ts', "import { x } from '../helpers/page';"],
    ['utils/helpers/page.ts', "import { x } from './copy-to-siblings/steps';"],
    ['utils/helpers/copy-to-siblings/steps.ts', "import { x } from '../../mosaic/press';"],
    ['utils/helpers/copy-to-siblings/run.ts', "import { x } from '../../coordinator/run';"],
    ['components/controls/Button.tsx', "import type { Day } from '../../utils/domain/day';"],
    [
      'components/copy-to-siblings/Copy.tsx',
      "import { x } from '../../utils/helpers/copy-to-siblings/run/run';",
    ],
    ['components/dashboard/Saved.tsx', "import { x } from '../../utils/journal/query';"],
    ['components/setup/Setup.tsx', "import { x } from '@/utils/setup/survey';"],
    ['entrypoints/background.ts', "import { defineBackground } from 'wxt/utils/define-background';"],
    ['entrypoints/sidepanel/main.tsx', "import { createRoot } from 'react-dom/client';"],
  ];
  it.each(allowed)('%s may: %s', (path, text) => expect(faults(path, text)).toEqual([]));

  const refused: [string, string, string][] = [
    ['domain', 'utils/domain/a.ts', "import { x } from '../platform/clock';"],
    ['domain, all of zod', 'utils/domain/a.ts', "import * as z from 'zod';"],
    ['domain, Node', 'utils/domain/a.ts', "import fs from 'node:fs';"],
    ['domain, types too', 'utils/domain/a.ts', "import type { X } from '../mosaic/read';"],
    ['mosaic', 'utils/mosaic/a.ts', "import { x } from '../journal/append';"],
    ['mosaic, the browser', 'utils/mosaic/a.ts', "import { browser } from 'wxt/browser';"],
    ['messaging', 'utils/messaging/a.ts', "import { x } from '../mosaic/read';"],
    ['settings, storage', 'utils/settings/a.ts', "import { storage } from 'wxt/storage';"],
    ['journal', 'utils/journal/a.ts', "import { x } from '../messaging/table';"],
    ['evidence', 'utils/evidence/a.ts', "import { x } from '../journal/append';"],
    ['stepper', 'utils/stepper/a.ts', "import { x } from '../coordinator/run';"],
    ['stepper, journal', 'utils/stepper/a.ts', "import { x } from '../journal/append';"],
    ['coordinator', 'utils/coordinator/a.ts', "import { x } from '../mosaic/press';"],
    ['background', 'utils/background/a.ts', "import { x } from '../helpers/copy-to-siblings/run';"],
    ['setup', 'utils/setup/a.ts', "import { x } from '../journal/append';"],
    ['a helper’s steps', 'utils/helpers/a/steps.ts', "import { x } from '../../journal/append';"],
    ['a helper’s run', 'utils/helpers/a/run.ts', "import { x } from '../../mosaic/read';"],
    ['a helper’s run, its steps', 'utils/helpers/a/run.ts', "import { x } from './steps';"],
    ['a helper, another', 'utils/helpers/a/run.ts', "import { x } from '../b/run';"],
    ['a helper, another’s words', 'utils/helpers/a/state.ts', "import type { X } from '../b/state';"],
    ['page registry, a run', 'utils/helpers/page.ts', "import { x } from './a/run';"],
    ['shared look', 'components/controls/A.tsx', "import { x } from '../../utils/settings/policy';"],
    ['a face, storage', 'components/case-view/A.tsx', "import { x } from '../../utils/journal/query';"],
    ['a face, another', 'components/case-view/A.tsx', "import { x } from '../copy-to-siblings/Copy';"],
    ['a face, another’s run', 'components/case-view/A.tsx', "import { x } from '../../utils/helpers/b/run';"],
    ['a page, appending', 'components/dashboard/A.tsx', "import { x } from '../../utils/journal/append';"],
    ['React in utils', 'utils/coordinator/a.ts', "import { useState } from 'react';"],
    [
      'React in the content script',
      'entrypoints/mosaic.content/index.ts',
      "import { createRoot } from 'react-dom';",
    ],
    [
      'a face in the content script',
      'entrypoints/mosaic.content/index.ts',
      "import '../../components/panels';",
    ],
    ['auto-imports', 'entrypoints/background.ts', "import { browser } from '#imports';"],
    ['the browser in an entrypoint', 'entrypoints/background.ts', "import { browser } from 'wxt/browser';"],
    ['the polyfill', 'utils/background/a.ts', "import browser from 'webextension-polyfill';"],
    ['dynamic', 'utils/domain/a.ts', "const x = import('../journal/append');"],
    ['computed', 'utils/domain/a.ts', 'const x = import(name);'],
    ['re-export', 'utils/domain/a.ts', "export { x } from '../journal/append';"],
    ['out of the house', 'utils/domain/a.ts', "import { x } from '../stand-in/start';"],
    ['a folder of no room', 'utils/odds/a.ts', 'export const a = 1;'],
  ];
  it.each(refused)('can fail: %s', (_name, path, text) => expect(faults(path, text)).toHaveLength(1));
});
