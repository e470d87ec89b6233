/**
 * Holds the project's rules: exact versions, a reason for each package, and nothing in the tree that names the place
 * where it was written.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser, root } from '../../scripts/browser.mjs';
import { type Packages, reasonFaults, versionFaults, workplaceFaults } from './rules/project';
import { list, textOf, trackedFiles } from './rules/source';

const packages = JSON.parse(textOf('package.json')) as Packages;
const reasonsFile = 'docs/decisions/dependencies.md';

describe('the project', () => {
  it('pins every package to one version', () => {
    expect(list(versionFaults(packages))).toEqual([]);
  });
  it('gives a reason for every package', () => {
    const reasons = existsSync(path.join(root, reasonsFile)) ? textOf(reasonsFile) : '';
    expect(list(reasonFaults(packages, reasons))).toEqual([]);
  });
  it('does not name the place where it was written', () => {
    const texts = trackedFiles.filter((file) => !/\.(png|ico|woff2?)$/.test(file));
    expect(list(texts.flatMap((file) => workplaceFaults(file, textOf(file))))).toEqual([]);
  });
});

describe('each rule can fail', () => {
  it('a version that may move', () => {
    const moving = {
      a: '^1.0.0',
      b: '~1.0.0',
      c: '1.x',
      d: 'latest',
      e: 'github:f/g',
      h: '1.2.3',
      i: '1.0.0-rc.1',
    };
    expect(versionFaults({ dependencies: moving })).toHaveLength(5);
  });
  it('a package without a reason', () => {
    const two = { dependencies: { idb: '1.0.0' }, devDependencies: { hono: '1.0.0' } };
    expect(reasonFaults(two, '- `idb`: IndexedDB with promises')).toHaveLength(1);
  });
  it('the place where it was written', () => {
    const folder = ['', 'work', 'main', 'x.ts'].join('/');
    const host = ['https:/', 'npm-registry.example', 'idb'].join('/');
    expect(workplaceFaults('a.md', `see ${folder}`)).toHaveLength(1);
    expect(workplaceFaults('a.md', `"resolved": "${host}"`)).toHaveLength(1);
    expect(
      workplaceFaults('a.md', 'https://registry.npmjs.org/idb and https://example.org/work/main'),
    ).toEqual([]);
  });
});

describe('finding a browser', () => {
  const there =
    (...places: string[]) =>
    (place: string) =>
      places.includes(place);
  const env = { PATH: '/opt/bin' };

  it('takes the one that a setting names, and refuses a setting that names none', () => {
    const named = { ...env, TESSERA_BROWSER: '/opt/mine' };
    expect(findBrowser({ platform: 'linux', env: named, exists: there('/opt/mine') })?.path).toBe(
      '/opt/mine',
    );
    expect(() => findBrowser({ platform: 'linux', env: named, exists: there() })).toThrow('TESSERA_BROWSER');
  });
  it('prefers Chromium to Edge and Edge to Chrome', () => {
    const edge = '/opt/microsoft/msedge/msedge';
    const chrome = '/opt/google/chrome/chrome';
    expect(findBrowser({ platform: 'linux', env, exists: there(edge, chrome) })?.path).toBe(edge);
    expect(findBrowser({ platform: 'linux', env, exists: there('/usr/bin/chromium', edge) })?.path).toBe(
      '/usr/bin/chromium',
    );
  });
  it('finds Edge on Windows', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const windows = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(findBrowser({ platform: 'win32', env: windows, exists: there(edge) })?.path).toBe(edge);
  });
});
