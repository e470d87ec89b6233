/**
 * Starting other programs from our scripts: arrays only, never a shell, so that a path with a space is a path
 * on every system. It never hides an exit code.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './browser.mjs';

/** npm as `[program, ...arguments]`. On Windows `npm` is a batch file, which Node starts only through a shell. */
export function npmCommand() {
  const beside = path.dirname(process.execPath);
  const places = [
    process.env.npm_execpath,
    path.join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const script = places.find((place) => place && /npm-cli\.c?js$/.test(place) && existsSync(place));
  return script ? [process.execPath, script] : ['npm'];
}

/** A package's own command line as `[node, script]`, without npx and without a shell. */
export function packageCommand(...scriptPath) {
  return [process.execPath, path.join(root, 'node_modules', ...scriptPath)];
}

export const commands = {
  biome: () => packageCommand('@biomejs', 'biome', 'bin', 'biome'),
  tsc: () => packageCommand('typescript', 'bin', 'tsc'),
  tsx: () => packageCommand('tsx', 'dist', 'cli.mjs'),
  vitest: () => packageCommand('vitest', 'vitest.mjs'),
  wxt: () => packageCommand('wxt', 'bin', 'wxt.mjs'),
};

/** Runs to the end and gives the exit code; a program killed by a signal counts as 1. */
export function run([program, ...first], args = [], options = {}) {
  const { status, error } = spawnSync(program, [...first, ...args], {
    cwd: root,
    stdio: 'inherit',
    ...options,
  });
  if (error) console.error(`Could not start ${program}: ${error.message}`);
  return status ?? 1;
}

/** Runs beside us and resolves with the exit code, so that Ctrl+C reaches it first and it can tidy up. */
export function runAlongside([program, ...first], args = [], options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, [...first, ...args], { cwd: root, stdio: 'inherit', ...options });
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', () => {}); // the terminal has already told the child
    process.on('SIGTERM', pass);
    child.on('error', (error) => {
      console.error(`Could not start ${program}: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
