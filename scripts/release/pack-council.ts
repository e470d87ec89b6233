/**
 * `npm run pack:council -- --name northshire --key northshire.pem --address https://extensions.northshire.example`:
 * a council's build as a package that its own server gives out and its own policy installs, in
 * .output/council-northshire-pack. It sends nothing; the key stays where it is.
 */
import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { faultInOrigin } from '../bake.mjs';
import { root } from '../browser.mjs';
import { crxOf, extensionIdOf } from './crx';
import { membersOf, zipOf } from './zip';

const usage = 'Usage: npm run pack:council -- --name <name> --key <file.pem> --address <https://…>';

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

/** The council's key; made when the file is not there, since the first package needs one. */
function readKey(file: string): KeyObject {
  if (existsSync(file)) return createPrivateKey(readFileSync(file));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  console.log(
    `Made a key in ${file}. Keep it safe and never make another: without it no update can be packed.`,
  );
  return privateKey;
}

function updateList(id: string, version: string, address: string): string {
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">`,
    `  <app appid="${id}">`,
    `    <updatecheck codebase="${address}/tessera-${version}.crx" version="${version}"/>`,
    '  </app>',
    '</gupdate>',
    '',
  ].join('\n');
}

/** What Edge and Chrome are told: install this and keep it up to date, and what the council has decided. */
function policyFor(id: string, address: string, decided: object): string {
  const settings = {
    installation_mode: 'force_installed',
    update_url: `${address}/updates.xml`,
    override_update_url: true,
    toolbar_pin: 'force_pinned',
  };
  const policy = {
    ExtensionSettings: { [id]: settings },
    '3rdparty': { extensions: { [id]: decided } },
  };
  return `${JSON.stringify(policy, null, 2)}\n`;
}

const options = { name: { type: 'string' }, key: { type: 'string' }, address: { type: 'string' } } as const;
const { name, key: keyFile, address } = parseArgs({ options }).values;
if (!name || !keyFile || !address) stop(usage);
const fault = faultInOrigin(address);
if (fault) stop(`--address ${address} ${fault}`);
const build = path.join(root, '.output', `council-${name}`);
if (!existsSync(path.join(build, 'council.json')))
  stop(`There is no council build called ${name}: run \`npm run build:council\` first.`);

const read = (file: string) => JSON.parse(readFileSync(path.join(build, file), 'utf8'));
const { version } = read('manifest.json') as { version: string };
const key = readKey(keyFile);
const id = extensionIdOf(key);
const out = path.join(root, '.output', `council-${name}-pack`);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, `tessera-${version}.crx`), crxOf(zipOf(membersOf(build)), key));
writeFileSync(path.join(out, 'updates.xml'), updateList(id, version, address));
writeFileSync(path.join(out, 'policy.json'), policyFor(id, address, read('council.json').policy));
console.log(`Packed Tessera ${version} as ${id} in ${path.relative(root, out)}`);
