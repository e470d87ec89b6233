/**
 * What each browser is told of Tessera, word for word: the manifests as they are built for the stores, and of a council's
 * build. A change here is a change of what people are asked for, and is looked at.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bakeCouncil } from '../../scripts/bake.mjs';
import { root } from '../../scripts/browser.mjs';
import { buildFor } from '../../scripts/release/build-target';
import { membersOf, zipOf } from '../../scripts/release/zip';
import { storeBuild } from '../e2e/harness/browser';
import { unzipped } from '../zip-reader';

const folder = mkdtempSync(path.join(root, '.output', 'manifests-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Manifest = Readonly<Record<string, unknown>>;
const manifestIn = (build: string): Manifest =>
  JSON.parse(readFileSync(path.join(build, 'manifest.json'), 'utf8'));
const wordForWord = (manifest: Manifest) => `${JSON.stringify(manifest, null, 2)}\n`;

describe('the store build for Edge and Chrome', () => {
  it('is told so', async () => {
    await expect(wordForWord(manifestIn(storeBuild))).toMatchFileSnapshot('manifests/chromium.snap');
  });

  it('makes the same zip twice, with every file in it', () => {
    const members = membersOf(storeBuild);
    const zip = zipOf(members);
    expect(Buffer.from(zipOf(membersOf(storeBuild).reverse())).equals(zip)).toBe(true);
    expect([...unzipped(zip).keys()]).toEqual(members.map((one) => one.path).sort());
  });
});

describe('a council’s build', () => {
  it('is told the same, with its own hosts and collector', async () => {
    const to = path.join(folder, 'council');
    const collector = { address: 'https://pool.northshire.example', token: 'token-of-this-build' };
    const profile = { origins: ['https://mosaic.northshire.example'] };
    bakeCouncil({ from: storeBuild, to, council: { profile, policy: { evidence: { collector } } } });
    await expect(wordForWord(manifestIn(to))).toMatchFileSnapshot('manifests/council.snap');
  });
});

describe('the store build for Firefox', () => {
  let manifest: Manifest;
  let built: string;
  beforeAll(async () => {
    built = await buildFor('firefox', folder);
    manifest = manifestIn(built);
  });

  it('is told so', async () => {
    await expect(wordForWord(manifest)).toMatchFileSnapshot('manifests/firefox.snap');
  });

  it('has the sidebar, an event page and the statement that nothing is collected', () => {
    expect(manifest).toMatchObject({
      sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false },
      action: { default_area: 'navbar' },
      background: { scripts: ['background.js'] },
      browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
    });
  });

  it('is baked with a council’s hosts without their ports, which Firefox knows none of', () => {
    const to = path.join(folder, 'council-in-firefox');
    const origins = ['https://mosaic.northshire.example:8443', 'https://mosaic.northshire.example'];
    bakeCouncil({ from: built, to, council: { profile: { origins }, policy: {} } });
    const baked = manifestIn(to);
    expect(baked.host_permissions).toEqual(['https://mosaic.northshire.example/*']);
    expect(baked).not.toHaveProperty('optional_host_permissions');
  });

  it('asks for nothing that only Chromium has, and for the same otherwise', () => {
    const onlyChromium = [
      'minimum_chrome_version',
      'externally_connectable',
      'side_panel',
      'key',
      'update_url',
    ];
    expect(onlyChromium.filter((key) => key in manifest)).toEqual([]);
    expect(manifest.background).not.toHaveProperty('service_worker');
    const asked = manifest.permissions as string[];
    const chromium = manifestIn(storeBuild);
    expect(asked).toEqual((chromium.permissions as string[]).filter((one) => one !== 'sidePanel'));
    for (const key of [
      'optional_host_permissions',
      'content_security_policy',
      'incognito',
      'content_scripts',
    ])
      expect(manifest[key]).toEqual(chromium[key]);
  });
});
