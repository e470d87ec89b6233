/**
 * What the release says of its own contents: whose code the bundler wrote, from the lock file and no other source, the
 * same each time; and nothing that is only for building or testing.
 */
import { describe, expect, it } from 'vitest';
import lockFile from '../../../package-lock.json' with { type: 'json' };
import { root } from '../../../scripts/browser.mjs';
import { licencesOf } from '../../../scripts/release/licences';
import { sbomOf } from '../../../scripts/release/sbom';
import {
  faultsInShipped,
  type Lock,
  placeOf,
  runtimePlaces,
  watchBundles,
} from '../../../scripts/release/shipped';

const lock = lockFile as unknown as Lock;
const shipped = ['node_modules/react', 'node_modules/@wxt-dev/browser', 'node_modules/webextension-polyfill'];

describe('whose code a module is', () => {
  it.each([
    ['/a/node_modules/react/index.js', 'node_modules/react'],
    ['/a/node_modules/@wxt-dev/browser/src/index.mjs?x=1', 'node_modules/@wxt-dev/browser'],
    ['/a/node_modules/x/node_modules/y/z.js', 'node_modules/x/node_modules/y'],
    ['\0vite/preload-helper.js', 'node_modules/vite'],
    ['\0rolldown/runtime.js', 'node_modules/rolldown'],
    ['virtual:wxt-background-entrypoint?/b.ts', 'node_modules/wxt'],
    ['/a/utils/domain/day.ts', null],
  ])('%j is of %j', (id, place) => {
    expect(placeOf(id)).toBe(place);
  });

  it('is noted only where something was written', () => {
    const { plugin, places } = watchBundles();
    plugin.generateBundle(null, {
      'a.js': {
        type: 'chunk',
        modules: {
          '/a/node_modules/zod/index.js': { renderedLength: 7 },
          '/a/node_modules/hono/index.js': { renderedLength: 0 },
        },
      },
      'a.css': { type: 'asset' },
    });
    expect(places()).toEqual(['node_modules/zod']);
  });
});

describe('what may be shipped', () => {
  it('is what package.json names for run time, and what that needs', () => {
    const names = [...runtimePlaces(lock)];
    expect(names).toContain('node_modules/react-dom');
    expect(names).toContain('node_modules/scheduler');
    expect(names).not.toContain('node_modules/hono');
    expect(faultsInShipped(shipped, lock)).toEqual([]);
  });

  it('is nothing of a test, and nothing that the lock file does not know', () => {
    expect(faultsInShipped(['node_modules/hono', 'node_modules/unheard-of'], lock)).toEqual([
      expect.stringContaining('node_modules/hono is in the build, and package.json does not name it'),
      expect.stringContaining('not in package-lock.json'),
    ]);
  });
});

describe('the bill of materials', () => {
  const bill = sbomOf(shipped, lock);

  it('names version, hash and licence as the lock file does', () => {
    const react = bill.components.find(({ name }) => name === 'react');
    const locked = lock.packages['node_modules/react'];
    expect(react).toMatchObject({
      version: locked?.version,
      purl: `pkg:npm/react@${locked?.version}`,
      licenses: [{ license: { id: 'MIT' } }],
    });
    const digest = Buffer.from(react?.hashes[0]?.content ?? '', 'hex').toString('base64');
    expect(`sha512-${digest}`).toBe(locked?.integrity);
    const scoped = bill.components.find(({ group }) => group === '@wxt-dev');
    expect(scoped?.purl).toMatch(/^pkg:npm\/%40wxt-dev\/browser@/);
  });

  it('is the same each time, in one order, and holds no date', () => {
    const again = JSON.stringify(sbomOf([...shipped].reverse(), lock));
    expect(again).toBe(JSON.stringify(bill));
    expect(again).not.toMatch(/timestamp|serialNumber|20\d\d-\d\d-\d\dT/);
  });

  it('refuses what the lock file does not know', () => {
    expect(() => sbomOf(['node_modules/unheard-of'], lock)).toThrow('unheard-of');
  });
});

describe('the licences', () => {
  const text = licencesOf(shipped, root);

  it('stand in one text with where the sources are', () => {
    expect(text).toContain('Mozilla Public License Version 2.0');
    expect(text).toMatch(/webextension-polyfill \d.+MPL-2\.0\nSource: https:\/\/github\.com\/mozilla\//);
    expect(text).toContain('Tessera contributors');
    for (const name of ['react ', '@wxt-dev/browser ', 'webextension-polyfill '])
      expect(text).toContain(`\n${name}`);
  });

  it('are asked of every package', () => {
    expect(() => licencesOf(['node_modules/unheard-of'], root)).toThrow('not installed');
  });
});
