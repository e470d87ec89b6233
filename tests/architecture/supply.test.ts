/**
 * Holds what comes from outside to what was agreed, and the build to having nothing that could publish it.
 */
import { describe, expect, it } from 'vitest';
import type { Packages } from './rules/project';
import { list, textOf, trackedFiles } from './rules/source';
import { type LockFile, lockFaults, secretFaults, shippedFaults } from './rules/supply';

const packages = JSON.parse(textOf('package.json')) as Packages;
const lock = JSON.parse(textOf('package-lock.json')) as LockFile;
const mostShipped = 15;

describe('what is taken in', () => {
  it('is locked to what is asked for, each with its hash', () => {
    expect(list(lockFaults(packages, lock))).toEqual([]);
  });
  it('runs no script at install where it ships, and is few', () => {
    expect(list(shippedFaults(packages, lock, mostShipped))).toEqual([]);
  });
});

describe('what builds and tests', () => {
  it('reads no secret to sign or publish with', () => {
    const files = trackedFiles.filter((file) =>
      /^(scripts\/|\.ci\/|\.npmrc$|package\.json$|wxt\.)/.test(file),
    );
    expect(files).toContain('.ci/run');
    expect(list(files.flatMap((file) => secretFaults(file, textOf(file))))).toEqual([]);
  });
});

describe('each rule can fail', () => {
  const asked = { dependencies: { idb: '1.0.0' } };
  const held = (more: object): LockFile => ({
    packages: { '': {}, 'node_modules/idb': { version: '1.0.0', integrity: 'sha512-a', ...more } },
  });

  it('a lock that drifted, or that takes whatever comes', () => {
    expect(lockFaults(asked, held({}))).toEqual([]);
    expect(lockFaults(asked, held({ version: '1.0.1' }))).toHaveLength(1);
    expect(lockFaults(asked, held({ integrity: '' }))).toHaveLength(1);
  });
  it('a script at install, or too many packages', () => {
    expect(shippedFaults(asked, held({ hasInstallScript: true }), 1)).toHaveLength(1);
    expect(shippedFaults(asked, held({ hasInstallScript: true, dev: true }), 1)).toEqual([]);
    expect(shippedFaults(asked, held({}), 0)).toHaveLength(1);
  });
  it('a secret', () => {
    for (const line of ['process.env.STORE_TOKEN', "env['API_KEY']", 'sign $SIGNING_KEY'])
      expect(secretFaults('.ci/run', line)).toHaveLength(1);
    expect(secretFaults('.ci/run', 'npm test # needs process.env.TESSERA_BROWSER')).toEqual([]);
  });
});
