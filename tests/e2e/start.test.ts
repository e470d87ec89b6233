/**
 * What `npm start` shows without a display, run as it runs it: by tsx, which bundles otherwise than vitest and so
 * breaks on other things. The tour looks at the stand-in's own state and throws when it did not do what it says.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { root } from '../../scripts/browser.mjs';
import { commands } from '../../scripts/run.mjs';

it('the tour of `npm start` ends with three verified drafts, one of them finished, and its pictures', async () => {
  const pictures = mkdtempSync(path.join(tmpdir(), 'tessera-start-'));
  try {
    const [command = '', ...args] = commands.tsx();
    const tour = [...args, 'scripts/demo.ts', '--headless', '--pictures', pictures];
    const { stdout } = await promisify(execFile)(command, tour, { cwd: root });
    expect(stdout).toContain('The tour is over: 3 drafts verified, 1 finished by Rosa, nothing sent.');
    expect(readdirSync(path.join(pictures, 'tour'))).toHaveLength(10);
  } finally {
    rmSync(pictures, { recursive: true, force: true });
  }
});
