/**
 * Everything a fresh clone needs before `npm start` and `npm test`: Node, the packages of package-lock.json and
 * a browser. Runs with nothing installed, so it imports only Node; it never changes package-lock.json.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, findBrowser, noteFile, rememberBrowser, rememberedBrowser, root } from './browser.mjs';
import { commands, npmCommand, run } from './run.mjs';

const neededNode = [20, 19];
const modules = path.join(root, 'node_modules');
const stampFile = path.join(modules, '.tessera-stamp');

function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > neededNode[0] || (major === neededNode[0] && minor >= neededNode[1])) return;
  stop(
    `Tessera needs Node ${neededNode.join('.')} or newer; this is Node ${process.versions.node}. Get one from https://nodejs.org and try again.`,
  );
}

/** Whether npm's own record of what it installed agrees with package-lock.json, package by package. */
function installedMatchesLock(lockText) {
  const record = path.join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages ?? {};
  const wanted = Object.entries(JSON.parse(lockText).packages ?? {});
  return wanted.every(([place, { version, optional, link }]) => {
    if (place === '' || link) return true;
    return installed[place] ? installed[place].version === version : optional === true;
  });
}

function installPackages() {
  const lockText = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  const stamp = createHash('sha256').update(lockText).update(process.platform).digest('hex');
  const stamped = existsSync(stampFile) && readFileSync(stampFile, 'utf8').trim() === stamp;
  if (!stamped && !installedMatchesLock(lockText)) {
    console.log('Installing the packages of package-lock.json (npm ci) ...');
    const code = run(npmCommand(), ['ci', '--include=dev', '--no-audit', '--no-fund']);
    if (code !== 0) stop('npm ci failed: see its message above. Nothing else was started.');
  }
  if (!stamped) writeFileSync(stampFile, `${stamp}\n`);
  // npm ci has run `wxt prepare` already; this is for a clone whose .wxt was tidied away.
  if (!existsSync(path.join(root, '.wxt', 'wxt.d.ts'))) {
    if (run(commands.wxt(), ['prepare']) !== 0) stop('wxt prepare failed: see its message above.');
  }
}

function isDebianAsRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** Ubuntu's package of that name may be a stub that only asks for snap, so the browser must answer. */
function answers(place) {
  if (process.platform === 'win32') return true; // there `--version` opens a window
  return run([place], ['--version'], { stdio: 'ignore', timeout: 60_000 }) === 0;
}

function installWithApt() {
  console.log('No browser found. Installing Chromium with apt-get ...');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run(['apt-get'], ['update', '-qq'], { env }); // an old list may still serve, so go on either way
  run(['apt-get'], ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
}

async function installInProject() {
  console.log(`No browser found. Fetching Chrome for Testing into ${path.relative(root, cacheFolder)} ...`);
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
  mkdirSync(cacheFolder, { recursive: true });
  const buildId = await resolveBuildId(Browser.CHROME, detectBrowserPlatform(), 'stable');
  const installed = await install({
    browser: Browser.CHROME,
    buildId,
    cacheDir: cacheFolder,
    installDeps: isDebianAsRoot(),
  });
  return { path: installed.executablePath, source: 'fetched into the project' };
}

async function prepareBrowser() {
  let found = findBrowser();
  if (!found && isDebianAsRoot()) {
    installWithApt();
    found = findBrowser();
  }
  const isGuess = found?.source === 'installed' || found?.source === 'on PATH';
  if (found && (!isGuess || answers(found.path))) return found;
  return rememberedBrowser() ?? (await installInProject());
}

checkNode();
installPackages();
try {
  const browser = await prepareBrowser();
  rememberBrowser(browser);
  console.log(`Browser: ${browser.path} (${browser.source}; noted in ${path.relative(root, noteFile)})`);
} catch (error) {
  stop(
    `No browser could be found or fetched: ${error.message}\nInstall Edge, Chrome or Chromium, or set TESSERA_BROWSER to the path of one.`,
  );
}
