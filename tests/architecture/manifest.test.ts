/**
 * Looks at what was built, not at what the configuration says: what it asks of the browser, how big the content script
 * is, whom it could talk to. Then the same for a council build baked from it.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bakeCouncil, type Council, faultInOrigin } from '../../scripts/bake.mjs';
import { root } from '../../scripts/browser.mjs';

const build = path.join(root, '.output', 'chrome-mv3');
if (!existsSync(build)) throw new Error('There is no build: run `npm run build`.');

const read = (file: string, folder = build) => readFileSync(path.join(folder, file), 'utf8');
const manifest = JSON.parse(read('manifest.json'));
const files = (readdirSync(build, { recursive: true }) as string[]).map((file) => file.replaceAll('\\', '/'));
const contentScripts = files.filter((file) => /^content-scripts\/.+\.js$/.test(file));

describe('the store build', () => {
  it('is a Manifest V3 extension with these permissions and no host', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual([
      'alarms',
      'declarativeNetRequestWithHostAccess',
      'idle',
      'scripting',
      'sidePanel',
      'storage',
    ]);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  it('is injected nowhere and can be reached by no page', () => {
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toEqual({ ids: [] });
    expect(manifest.incognito).toBe('not_allowed');
    expect(manifest.key).toBeUndefined();
    expect(manifest.update_url).toBeUndefined();
  });

  it('holds its own pages to the strictest content security policy', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "frame-src 'none'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
    });
  });

  it('takes its policy from the schema it ships, and has its icons', () => {
    expect(() => JSON.parse(read(manifest.storage.managed_schema))).not.toThrow();
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '128']);
    for (const icon of Object.values<string>(manifest.icons))
      expect(files).toContain(icon.replace(/^\//, ''));
  });
});

describe('the bundles', () => {
  it('hold one content script of at most 60 kB', () => {
    const sizes = contentScripts.map((file) => ({ file, bytes: Buffer.byteLength(read(file)) }));
    for (const { file, bytes } of sizes) console.log(`${file}: ${(bytes / 1000).toFixed(1)} kB minified`);
    expect(contentScripts).toEqual(['content-scripts/mosaic.js']);
    expect(sizes.filter(({ bytes }) => bytes > 60_000)).toEqual([]);
  });

  it('hold the files that are brought into a page when they are needed, each of at most 45 kB', () => {
    const brought = [
      'page-copier.js',
      'picker.js',
      'survey.js',
      'way-step.js',
      'page-tools.js',
      'form-tools.js',
      'sheet-tools.js',
      'save-guard.js',
      'beside-links.js',
      'typing-keeper.js',
    ];
    const sizes = brought.map((file) => ({ file, bytes: Buffer.byteLength(read(file)) }));
    for (const { file, bytes } of sizes) console.log(`${file}: ${(bytes / 1000).toFixed(1)} kB minified`);
    expect(sizes.filter(({ bytes }) => bytes > 45_000)).toEqual([]);
    // By the design: what a person's own click brings in.
    expect(sizes.slice(0, 4).filter(({ bytes }) => bytes > 40_000)).toEqual([]);
  });

  it('keep React out of the content script and the worker', () => {
    const marks = [
      'react.transitional.element',
      'react.element',
      '__REACT_DEVTOOLS',
      'react-dom',
      'reactFiber$',
    ];
    const found = [...contentScripts, 'background.js'].filter((file) =>
      marks.some((mark) => read(file).includes(mark)),
    );
    expect(found).toEqual([]);
    const drawn = files.filter(
      (file) => file.endsWith('.js') && read(file).includes('react.transitional.element'),
    );
    expect(drawn.length).toBeGreaterThan(0); // or the marks above no longer mean anything
  });

  it('name no address but those that only name a thing', () => {
    expect(files.flatMap((file) => addressesIn(file)).filter(isSuspicious)).toEqual([]);
  });

  it('carry no source map and nothing that a test left behind', () => {
    expect(files.filter((file) => /\.map$|test|stand-in|fixture/.test(file))).toEqual([]);
  });
});

/**
 * Namespaces, pages that React and zod mention in their messages, and where a person's own click may lead if policy
 * allows it. Nothing here is ever fetched.
 */
const harmless = [
  /^https:\/\/outlook\.office\.com\/mail\/deeplink\/compose\?/,
  /^http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml\/2006\/main|officeDocument\/2006\/relationships|package\/2006)$/,
  /^http:\/\/www\.w3\.org\/(1998\/Math\/MathML|1999\/xhtml|1999\/xlink|2000\/svg|XML\/1998\/namespace)$/,
  /^https:\/\/react\.dev\/(errors\/|link\/)/,
  /^https?:\/\/json-schema\.org\/draft/,
];

function addressesIn(file: string): { file: string; address: string }[] {
  if (!/\.(js|css|html|json)$/.test(file)) return [];
  return [...read(file).matchAll(/(https?|wss?|ftp):\/\/[^\s"'`<>)\\]+/g)].map(([address]) => ({
    file,
    address,
  }));
}

function isSuspicious({ file, address }: { file: string; address: string }): boolean {
  const isPermission = file === 'manifest.json' && address === 'https://*/*';
  return !isPermission && !harmless.some((shape) => shape.test(address));
}

describe('a council build', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tessera-bake-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const origins = ['https://mosaic.northshire.example', 'http://127.0.0.1:4180'];
  const council: Council = { profile: { origins }, policy: { helpers: ['copy-to-siblings'] } };
  const to = path.join(folder, 'council-northshire');

  it('has the exact origins of its profile and no right to ask for more', () => {
    bakeCouncil({ from: build, to, council });
    const baked = JSON.parse(read('manifest.json', to));
    expect(baked.host_permissions).toEqual([
      'https://mosaic.northshire.example/*',
      'http://127.0.0.1:4180/*',
    ]);
    expect(baked.optional_host_permissions).toBeUndefined();
    const { host_permissions: _hosts, ...rest } = baked;
    const { optional_host_permissions: _optional, ...store } = manifest;
    expect(rest).toEqual(store);
  });

  it('holds its profile and policy, and is otherwise the store build', () => {
    expect(JSON.parse(read('council.json', to))).toEqual(council);
    const bakedFiles = (readdirSync(to, { recursive: true }) as string[]).map((file) =>
      file.replaceAll('\\', '/'),
    );
    expect(bakedFiles.sort()).toEqual([...files, 'council.json'].sort());
  });

  it('may connect to the collector of its policy, by its exact address, and to nothing else', () => {
    const address = 'https://pool.northshire.example';
    const withPool = path.join(folder, 'council-pool');
    const policy = { evidence: { collector: { address, token: 'token-of-this-build' } } };
    bakeCouncil({ from: build, to: withPool, council: { ...council, policy } });
    const { extension_pages } = JSON.parse(read('manifest.json', withPool)).content_security_policy;
    const store = manifest.content_security_policy.extension_pages as string;
    expect(extension_pages).toBe(store.replace("connect-src 'self'", `connect-src 'self' ${address}`));
    expect(store).toContain("connect-src 'self';"); // so that the store build can reach none
    for (const doubtful of ['https://*.example', 'https://pool.example/x', 'http://pool.example', 7]) {
      const bad = { evidence: { collector: { address: doubtful, token: 'token-of-this-build' } } };
      const bake = () =>
        bakeCouncil({ from: build, to: path.join(folder, 'nowhere'), council: { ...council, policy: bad } });
      expect(bake).toThrow('policy.evidence.collector.address');
    }
  });

  it('replaces an earlier council build and nothing else', () => {
    bakeCouncil({ from: build, to, council: { profile: { origins: origins.slice(0, 1) } } });
    expect(JSON.parse(read('manifest.json', to)).host_permissions).toHaveLength(1);
    const bystander = mkdtempSync(path.join(folder, 'bystander-'));
    expect(() => bakeCouncil({ from: build, to: bystander, council })).toThrow('left alone');
    expect(() => bakeCouncil({ from: to, to: path.join(folder, 'again'), council })).toThrow(
      'not the store build',
    );
  });

  const faulty: [unknown, string][] = [
    ['https://*.example', 'wildcard'],
    ['*://mosaic.example', 'wildcard'],
    ['https://mosaic.example/app', 'write https://mosaic.example'],
    ['https://mosaic.example/', 'write https://mosaic.example'],
    ['https://mosaic.example?x=1', 'write https://mosaic.example'],
    ['http://mosaic.example', 'must begin with https://'],
    ['http://127.0.0.1.example', 'must begin with https://'],
    ['https://user:secret@mosaic.example', 'user name or password'],
    ['HTTPS://Mosaic.Example', 'write https://mosaic.example'],
    ['https://mosaic.example:443', 'write https://mosaic.example'],
    ['file:///etc', 'not https:'],
    ['mosaic.example', 'is not an origin'],
    ['', 'must be an origin'],
    [7, 'must be an origin'],
  ];
  it.each(faulty)('refuses the origin %j, names its place and writes nothing', (origin, reason) => {
    const nowhere = path.join(folder, 'nowhere');
    const bad = { profile: { origins: ['https://mosaic.example', origin as string] } };
    const bake = () => bakeCouncil({ from: build, to: nowhere, council: bad });
    expect(bake).toThrow(/profile\.origins\[1\]/);
    expect(bake).toThrow(reason);
    expect(readdirSync(folder).filter((name) => name.startsWith('nowhere'))).toEqual([]);
  });

  it('refuses a council with no origin, or one twice', () => {
    const bake = (list: string[]) => () =>
      bakeCouncil({ from: build, to: path.join(folder, 'nowhere'), council: { profile: { origins: list } } });
    expect(bake([])).toThrow('at least one origin');
    expect(bake(['https://a.example', 'https://a.example'])).toThrow('listed twice');
  });

  it('lets only this machine go without https', () => {
    expect(faultInOrigin('http://127.0.0.1:4180')).toBeNull();
    expect(faultInOrigin('http://localhost:4180')).toBeNull();
    expect(faultInOrigin('http://192.168.0.9')).not.toBeNull();
  });
});
