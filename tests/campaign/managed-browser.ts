/**
 * A Chromium as a council manages it: its machine's policy folder says what is installed and what is decided. Only for a
 * machine that may be written to; whatever happens, the policy is taken away again.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Target } from 'puppeteer-core';
import { awakeWorker, browserPath, type TesseraBrowser } from '../e2e/harness/browser';

/** Where Debian's Chromium reads the policy of its machine. */
const policyFolder = '/etc/chromium/policies/managed';
const policyFile = path.join(policyFolder, `tessera-trial-${process.pid}.json`);

/** The first folder of the way there that was not on this machine before. */
let made: string | undefined;

/** Why this machine cannot be managed for a trial; null when it can. */
export function whyNotManaged(): string | null {
  if (process.platform !== 'linux' || !/\/chromium(-browser)?$/.test(browserPath()))
    return 'the policy folder is known for Chromium on Linux only';
  try {
    made ??= mkdirSync(policyFolder, { recursive: true });
    accessSync(policyFolder, constants.W_OK);
    return null;
  } catch {
    return `${policyFolder} may not be written to by this user`;
  }
}

/** Unless policy says so, nobody may look into an extension that policy has installed, and so no test could. */
const mayBeLookedInto = { DeveloperToolsAvailability: 1 };

/** Takes the file away when this process has gone in whatever way, a kill among them. */
let warden: ChildProcess | undefined;

export function setPolicy(policy: object): void {
  mkdirSync(policyFolder, { recursive: true });
  warden ??= spawn('sh', ['-c', 'cat > /dev/null; rm -f "$0"', policyFile], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  writeFileSync(policyFile, JSON.stringify({ ...policy, ...mayBeLookedInto }, null, 2));
}

export function removePolicy(): void {
  rmSync(policyFile, { force: true });
  warden?.stdin?.end();
  if (made && existsSync(policyFolder) && readdirSync(policyFolder).length === 0)
    rmSync(made, { recursive: true });
}
process.on('exit', removePolicy);

/** Starts a browser that nobody puts an extension into: what is there, policy has installed. */
export async function launchManaged(extensionId: string, userDataDir: string): Promise<TesseraBrowser> {
  const browser = await puppeteer.launch({
    executablePath: browserPath(),
    pipe: true,
    enableExtensions: true, // only leaves out the switch that would forbid them
    ignoreDefaultArgs: ['--disable-background-networking', '--disable-component-update'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-sync',
      '--lang=en-GB',
    ],
    defaultViewport: { width: 1366, height: 768 },
    env: { ...process.env, LANGUAGE: 'en_GB', TZ: 'Europe/London' },
    userDataDir,
  });
  const installed = (target: Target) => target.url().startsWith(`chrome-extension://${extensionId}/`);
  await browser.waitForTarget(installed, { timeout: 120_000 });
  return {
    browser,
    extensionId,
    pageUrl: (page) => `chrome-extension://${extensionId}/${page}`,
    worker: () => awakeWorker(browser, extensionId),
    kill: async () => void browser.process()?.kill('SIGKILL'),
    close: () => browser.close(),
  };
}
