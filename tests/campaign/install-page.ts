/**
 * Does what the install page says, by its own commands, on this machine: only the names, the key and the addresses are
 * those of the trial. A command that the page no longer gives, or that fails, ends it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/browser.mjs';
import { npmCommand } from '../../scripts/run.mjs';
import type { Profile } from '../../utils/domain/profile/schema';
import type { Setting } from '../e2e/setting';
import { passed } from '../profiles/passed';
import { profileFor } from '../profiles/profiles';
import { startStandIn } from '../stand-in/start';
import { launchManaged, removePolicy, setPolicy } from './managed-browser';

const pageText = readFileSync(path.join(root, 'docs/for-councils/install.md'), 'utf8');
const commands = [...pageText.matchAll(/```sh\n([\s\S]+?)```/g)].flatMap(([, block = '']) =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
);

export interface Installed {
  readonly setting: Setting;
  readonly profile: Profile;
  /** Sets what the council has decided, in place of all that it had decided before. */
  decide(decided: object): void;
  close(): Promise<void>;
}

/** Serves the files of one folder, as a council's own web address would. */
async function serve(folder: () => string) {
  const server = createServer((request, answer) => {
    const file = path.join(folder(), path.basename(request.url?.split('?')[0] ?? ''));
    if (!/\.(crx|xml)$/.test(file) || !existsSync(file)) return void answer.writeHead(404).end();
    const type = file.endsWith('.crx') ? 'application/x-chrome-extension' : 'text/xml';
    answer.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

function run(command: string, changes: Readonly<Record<string, string>>): void {
  const words = command.split(' ').map((word) => changes[word] ?? word);
  const [program, ...args] = words[0] === 'npm' ? [...npmCommand(), ...words.slice(1)] : words;
  const { status, stderr } = spawnSync(program as string, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`'${command}' failed: ${stderr}`);
}

export async function installByThePage(decided: object): Promise<Installed> {
  const standIn = await startStandIn({ children: 5 });
  const folder = mkdtempSync(path.join(tmpdir(), 'tessera-install-'));
  const name = 'install-trial';
  const pack = path.join(root, '.output', `council-${name}-pack`);
  const server = await serve(() => pack);
  const profile = passed(profileFor('northshire', 'single-document', standIn.origin));
  const council = path.join(folder, 'northshire.json');
  writeFileSync(council, JSON.stringify({ profile, policy: decided }));
  const changes = {
    northshire: name,
    'northshire.json': council,
    'northshire.pem': path.join(folder, 'northshire.pem'),
    'https://extensions.northshire.example': server.address,
  };
  const [install, build, packing, place] = commands;
  if (install !== 'npm ci' || !place?.startsWith('cp ') || commands.length !== 4)
    throw new Error(`The install page gives other commands than are tried here: ${commands.join(' · ')}`);
  run(build as string, changes); // npm ci was before this test could run
  run(packing as string, changes);
  const policy = JSON.parse(readFileSync(path.join(pack, 'policy.json'), 'utf8'));
  const [extensionId = ''] = Object.keys(policy.ExtensionSettings);
  setPolicy(policy); // the fourth command, under a name that is taken away again
  const close = async () => {
    removePolicy();
    await setting.tessera.close().catch(() => undefined);
    await standIn.close();
    server.close();
    for (const made of [folder, pack, path.join(root, '.output', `council-${name}`)])
      rmSync(made, { recursive: true, force: true, maxRetries: 5 });
  };
  const setting: Setting = {
    standIn,
    tessera: await launchManaged(extensionId, path.join(folder, 'profile')),
    mosaic: () => Promise.reject(new Error('one page is enough here')),
    relaunch: () => Promise.reject(new Error('nothing is started anew here')),
    close,
  };
  const decide = (now: object) =>
    setPolicy({ ...policy, '3rdparty': { extensions: { [extensionId]: now } } });
  return { setting, profile, decide, close };
}
