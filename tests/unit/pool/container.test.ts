/**
 * What the container file puts into the image is enough for its command to run as somebody who may write to its one
 * folder alone. No image is built: the files it names are laid out in a folder and its own command is started there.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { root } from '../../../scripts/browser.mjs';
import { freePort, giveToLowlyUser, lowlyUser } from './postgresql-server';

const lines = readFileSync(path.join(root, 'pool/Containerfile'), 'utf8').split('\n');
const copied = lines
  .filter((line) => line.startsWith('COPY '))
  .flatMap((line) => line.split(' ').slice(1, -1));
const command = JSON.parse(/^CMD (.*)$/m.exec(lines.join('\n'))?.[1] ?? '[]') as string[];

const image = mkdtempSync(path.join(tmpdir(), 'tessera-image-'));
let child: ChildProcess | null = null;
afterAll(() => {
  child?.kill('SIGTERM');
  chmodSync(path.join(image, 'app'), 0o755);
  rmSync(image, { recursive: true, force: true });
});

/** What it says until it listens. @throws Error with what it said when it ends instead */
const listening = (started: ChildProcess) =>
  new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (text: Buffer) => {
      said += text.toString();
      if (said.includes('The pool listens')) resolve(said);
    };
    started.stdout?.on('data', hear);
    started.stderr?.on('data', hear);
    started.once('exit', () => reject(new Error(`The collector ended: ${said}`)));
  });

it('holds all that its command needs, and starts where nothing but its folder may be written', async () => {
  const [app, data] = [path.join(image, 'app'), path.join(image, 'data')];
  mkdirSync(app);
  mkdirSync(data);
  for (const name of copied) cpSync(path.join(root, name), path.join(app, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(app, 'node_modules'));
  giveToLowlyUser(data);
  chmodSync(image, 0o755);
  chmodSync(app, 0o555);
  const port = await freePort();
  const env = { PATH: process.env.PATH, NODE_ENV: 'production', PORT: String(port), POOL_FOLDER: data };
  const [program = '', ...args] = command;
  child = spawn(program, args, { cwd: app, env, ...lowlyUser });
  expect(await listening(child)).toContain('New read token, shown this once: ');
  const answer = await fetch(`http://127.0.0.1:${port}/health`);
  expect(await answer.json()).toEqual({ health: 'well' });
}, 300_000); // a database starts here: seconds, or minutes on a busy machine
