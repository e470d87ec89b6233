/**
 * Two people build a release each, in folders of their own and in different time zones, from the same sources: every file
 * of it has the same hash, and none names the place where it was built.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/browser.mjs';
import { packageCommand } from '../../scripts/run.mjs';
import { filesOf } from '../../scripts/tree.mjs';
import { unzipped } from '../zip-reader';

const folder = mkdtempSync(path.join(tmpdir(), 'tessera-release-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

/** The folder with what one of them would publish. */
function releaseIn(place: string, zone: string): string {
  const copy = path.join(folder, place);
  for (const file of filesOf(root)) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    cpSync(path.join(root, file), path.join(copy, file));
  }
  // Packages of their own, as `npm ci` gives them: a link would lead both to one place outside.
  const modules = realpathSync(path.join(root, 'node_modules'));
  cpSync(modules, path.join(copy, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  const env = { ...process.env, TZ: zone };
  const runIn = (command: readonly string[], ...args: string[]) => {
    const [program = '', ...first] = command;
    const { status, stderr } = spawnSync(program, [...first, ...args], { cwd: copy, env, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  };
  runIn(packageCommand('wxt', 'bin', 'wxt.mjs'), 'prepare');
  runIn(packageCommand('tsx', 'dist', 'cli.mjs'), 'scripts/release/release.ts');
  return path.join(copy, '.output', 'release');
}

describe('a release', () => {
  it('is the same, byte for byte, wherever and by whomever it is built', () => {
    const one = releaseIn('one', 'Europe/London');
    const other = releaseIn('another/place/of/another/length', 'Pacific/Auckland');
    const sums = readFileSync(path.join(one, 'SHA256SUMS'), 'utf8');
    console.log(sums);
    expect(readFileSync(path.join(other, 'SHA256SUMS'), 'utf8')).toBe(sums);
    const zips = readdirSync(one).filter((file) => file.endsWith('.zip'));
    expect(zips).toHaveLength(3);
    for (const zip of zips) {
      const files = unzipped(readFileSync(path.join(one, zip)));
      const telling = [...files].filter(([, text]) => text.includes(folder));
      expect(telling.map(([name]) => name)).toEqual([]);
    }
  });
});
