/**
 * `npm run release`: the packages for the stores of Chromium browsers and of Firefox, with their sources, bill of
 * materials, licences and hashes, in .output/release. The same tree gives the same bytes anywhere. It signs nothing
 * and sends nothing: that is for two people, with a key that is not here.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../browser.mjs';
import { filesOf } from '../tree.mjs';
import { buildFor } from './build-target';
import { licencesOf } from './licences';
import { sbomOf } from './sbom';
import { faultsInShipped, type Lock, watchBundles } from './shipped';
import { membersOf, zipOf } from './zip';

const out = path.join(root, '.output', 'release');
const targets = [
  { browser: 'chrome', title: 'chromium' },
  { browser: 'firefox', title: 'firefox' },
] as const;

const watched = watchBundles();

async function release(): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const lock: Lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const folders = new Map<string, string>();
  for (const { browser, title } of targets) folders.set(title, await buildFor(browser, out, watched.plugin));
  const places = watched.places();
  const faults = faultsInShipped(places, lock);
  if (faults.length > 0) throw new Error(faults.join('\n'));

  const licences = Buffer.from(licencesOf(places, root));
  const sources = filesOf(root).map((file) => ({
    path: file,
    bytes: readFileSync(path.join(root, file)),
  }));
  const stem = `tessera-${lock.version}`;
  const made = new Map<string, Uint8Array>();
  for (const [title, folder] of folders)
    made.set(
      `${stem}-${title}.zip`,
      zipOf([...membersOf(folder), { path: 'LICENCES.txt', bytes: licences }]),
    );
  made.set(`${stem}-sources.zip`, zipOf(sources));
  made.set(`${stem}.cdx.json`, Buffer.from(`${JSON.stringify(sbomOf(places, lock), null, 2)}\n`));
  made.set('LICENCES.txt', licences);
  const sums = [...made].map(([file, bytes]) => {
    writeFileSync(path.join(out, file), bytes);
    return `${createHash('sha256').update(bytes).digest('hex')}  ${file}`;
  });
  writeFileSync(path.join(out, 'SHA256SUMS'), `${sums.join('\n')}\n`);
  console.log(`\nShipped parts of: ${places.map((place) => place.replace('node_modules/', '')).join(', ')}`);
  console.log(`\nIn ${path.relative(root, out)}, with SHA-256:\n${sums.join('\n')}`);
}

await release().catch((error: Error) => {
  console.error(`Nothing to publish: ${error.message}`);
  process.exitCode = 1;
});
