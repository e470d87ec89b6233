/**
 * Tries `npm run break` on a project of three files, so that the thing that tests the tests is tested itself. It runs
 * with the browser tests because it starts vitest over and over, which is slow.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { faultInMutation, type Mutation, tryMutation } from '../../scripts/break-one.mjs';
import { root as ours } from '../../scripts/browser.mjs';
import { mutations } from '../../scripts/mutations.mjs';

const rule = `export const mayWrite = (shown, planned) => shown === planned;
export const twice = (n) => n * 2;
`;
const test = `import { describe, expect, it, vi } from 'vitest';
import { mayWrite, twice } from './rule.mjs';
describe('writing', () => {
  it('refuses another child', () => expect(mayWrite('a', 'b')).toBe(false));
  it('doubles', () => expect(twice(2)).toBe(4));
});
`;
const identity = { file: 'rule.test.mjs', name: 'writing refuses another child' };
const doubles = { file: 'rule.test.mjs', name: 'writing doubles' };
const dropped: Mutation = {
  name: 'identity is not compared',
  file: 'rule.mjs',
  find: 'shown === planned',
  replace: 'true',
  redTest: identity,
  why: 'a note on the wrong child',
};

let own = '';
let root = '';
const copies = () => readdirSync(own).filter((name) => name.startsWith('tessera-break-'));

beforeAll(() => {
  own = mkdtempSync(path.join(os.tmpdir(), 'tessera-fixture-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, own); // so that only our own copies are counted
  root = path.join(own, 'project');
  mkdirSync(root);
  writeFileSync(path.join(root, 'rule.mjs'), rule);
  writeFileSync(path.join(root, 'rule.test.mjs'), test);
  writeFileSync(path.join(root, 'vitest.config.mjs'), 'export default {};\n');
  const type = process.platform === 'win32' ? 'junction' : 'dir';
  symlinkSync(path.join(ours, 'node_modules'), path.join(root, 'node_modules'), type);
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(own, { recursive: true, force: true });
});

const attempt = (mutation: Mutation | null, build?: (copy: string) => number) =>
  tryMutation({ root, mutation, watched: [identity, doubles], ...(build ? { build } : {}) });

describe('npm run break', () => {
  it('is green with nothing broken', () => {
    expect(attempt(null)).toEqual({ verdict: 'green', detail: '' });
  });

  it('sees that the named test caught it, and leaves the tree and the disk as they were', () => {
    const before = copies();
    expect(attempt(dropped)).toEqual({ verdict: 'caught', detail: '' });
    expect(readFileSync(path.join(root, 'rule.mjs'), 'utf8')).toBe(rule);
    expect(copies()).toEqual(before);
    expect(existsSync(path.join(root, 'node_modules', 'vitest'))).toBe(true);
  });

  it('fails when the named test does not notice', () => {
    expect(attempt({ ...dropped, replace: 'planned === shown' }).verdict).toBe('NOT CAUGHT');
  });

  it('fails when the named test is not there', () => {
    const other = { ...dropped, redTest: { ...identity, name: 'writing refuses everything' } };
    expect(attempt(other).verdict).toBe('NOT CAUGHT');
  });

  it('fails when another safety test goes red with it', () => {
    const both = { ...dropped, find: 'n * 2', replace: 'n * 3' };
    expect(attempt({ ...both, redTest: doubles }).verdict).toBe('caught');
    const all = { ...dropped, find: rule, replace: 'export const mayWrite = () => true, twice = () => 0;' };
    expect(attempt(all).verdict).toBe('others fail too');
  });

  it('does not take a file that no longer loads for a caught fault', () => {
    expect(attempt({ ...dropped, replace: '===' }).verdict).toBe('NOT CAUGHT');
  });

  it('fails when the broken tree does not build', () => {
    expect(attempt(dropped, () => 1).verdict).toBe('does not build');
  });

  it('refuses a text that is not there exactly once', () => {
    expect(attempt({ ...dropped, find: 'shown == planned' }).verdict).toBe('cannot be tried');
    expect(faultInMutation(root, { ...dropped, find: 'export' })).toContain('2 times');
    expect(faultInMutation(root, { ...dropped, file: 'gone.mjs' })).toContain('not there');
    expect(faultInMutation(root, { ...dropped, replace: dropped.find })).toContain('nothing');
  });
});

describe('the table of mutations', () => {
  it('fits the tree as it is', () => {
    const faults = mutations.map((one) => [one.name, faultInMutation(ours, one)]);
    expect(faults.filter(([, fault]) => fault !== null)).toEqual([]);
  });
  it('names tests that are there', () => {
    const missing = mutations.filter(({ redTest }) => !existsSync(path.join(ours, redTest.file)));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});
