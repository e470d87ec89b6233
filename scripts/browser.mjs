/**
 * Where a Chromium-based browser is on this machine. Looks and remembers; it never installs and never
 * starts anything. Plain Node with no dependencies, because scripts/prepare.mjs runs before `npm ci`.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const noteFile = path.join(root, '.tessera', 'browser.json');
export const cacheFolder = path.join(root, '.tessera', 'browser');

/** Settings that name a browser outright; the first one that is set wins. */
export const browserSettings = ['TESSERA_BROWSER', 'PUPPETEER_EXECUTABLE_PATH', 'CHROME_PATH'];

/**
 * Names on PATH, best first. Branded Chrome comes last: since version 137 it ignores `--load-extension`, so
 * it takes Tessera only over the debugging pipe (Puppeteer's `enableExtensions` with `pipe: true`), and its
 * enterprise policy may refuse that too. Chromium, Chrome for Testing and Edge take it either way.
 */
const namesOnPath = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'google-chrome',
  'google-chrome-stable',
];

/** The usual places by platform, in the same order as the names above. */
function usualPlaces(platform, env) {
  if (platform === 'win32') {
    const bases = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(Boolean);
    const tails = [
      ['Chromium', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ];
    return tails.flatMap((tail) => bases.map((base) => path.win32.join(base, ...tail)));
  }
  if (platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge', 'Google Chrome'];
    const bases = ['/Applications', path.posix.join(env.HOME ?? os.homedir(), 'Applications')];
    return apps.flatMap((app) => bases.map((base) => `${base}/${app}.app/Contents/MacOS/${app}`));
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/opt/microsoft/msedge/msedge',
    '/opt/google/chrome/chrome',
  ];
}

function placesOnPath(platform, env) {
  if (platform === 'win32') return [];
  const folders = (env.PATH ?? '').split(path.posix.delimiter).filter(Boolean);
  return namesOnPath.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

function isFile(place) {
  return statSync(place, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The browser that an earlier run found or installed, if it is still there. */
export function rememberedBrowser() {
  if (!existsSync(noteFile)) return null;
  try {
    const { path: place } = JSON.parse(readFileSync(noteFile, 'utf8'));
    const there = typeof place === 'string' && isFile(place);
    return there ? { path: place, source: 'noted by an earlier run' } : null;
  } catch {
    return null; // a damaged note is the same as no note
  }
}

/** Every place worth a look, best first, each with how we came by it. */
export function browserPlaces(platform = process.platform, env = process.env) {
  const found = (source) => (place) => ({ place, source });
  return [
    ...usualPlaces(platform, env).map(found('installed')),
    ...placesOnPath(platform, env).map(found('on PATH')),
  ];
}

/**
 * `{ path, source }` of the browser to use, or null. A setting that names a missing file throws: the person
 * who set it wants that one, not another.
 */
export function findBrowser({ platform = process.platform, env = process.env, exists = isFile } = {}) {
  for (const name of browserSettings) {
    const place = env[name];
    if (!place) continue;
    if (!exists(place)) throw new Error(`${name} names a browser that is not there: ${place}`);
    return { path: place, source: name };
  }
  const installed = browserPlaces(platform, env).find(({ place }) => exists(place));
  if (installed) return { path: installed.place, source: installed.source };
  return rememberedBrowser();
}

/** Leaves the path for the tests and the demonstration to read. */
export function rememberBrowser({ path: place, source }) {
  mkdirSync(path.dirname(noteFile), { recursive: true });
  writeFileSync(noteFile, `${JSON.stringify({ path: place, source }, null, 2)}\n`);
}
