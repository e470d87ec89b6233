/**
 * Starts a real browser with Tessera in it and can pull its plug. It never touches any other browser on the
 * machine, and never retries a start: a browser that does not come up is a failed test.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type WebWorker } from 'puppeteer-core';
import { findBrowser, noteFile, root } from '../../../scripts/browser.mjs';

export const storeBuild = path.join(root, '.output', 'chrome-mv3');

export interface LaunchOptions {
  /** An unpacked build; the store build if nothing is said. */
  readonly extensionDir?: string;
  /** False shows a window, which needs a display. */
  readonly headless?: boolean;
  /** Keep one to start the same profile again after a kill. Without it the profile is thrown away. */
  readonly userDataDir?: string;
  readonly width?: number;
  readonly height?: number;
  readonly extraArgs?: readonly string[];
  /** False leaves Ctrl+C to the caller; otherwise Puppeteer ends the browser and this process with it. */
  readonly endsOnSignals?: boolean;
}

export interface TesseraBrowser {
  readonly browser: Browser;
  readonly extensionId: string;
  /** The address of one of the extension's own pages: `pageUrl('dashboard.html')`. */
  pageUrl(page: string): string;
  /** The service worker, awake. */
  worker(): Promise<WebWorker>;
  /** SIGKILL of this browser and its children, as a power cut would do; resolves when it is gone. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** The browser that `npm test` and `npm start` prepared. */
export function browserPath(): string {
  if (existsSync(noteFile)) {
    const note = JSON.parse(readFileSync(noteFile, 'utf8')) as { path: string };
    if (existsSync(note.path)) return note.path;
  }
  const found = findBrowser();
  if (!found) throw new Error('No browser is prepared: run `node scripts/prepare.mjs`.');
  return found.path;
}

function browserArgs({ width = 1280, height = 900, extraArgs = [] }: LaunchOptions): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--lang=en-GB',
    `--window-size=${width},${height}`,
    ...extraArgs,
  ];
}

/**
 * Puppeteer starts the browser as the leader of its own process group except on Windows, so one signal takes
 * the whole tree and nothing else.
 */
function killTree(pid: number): void {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // already gone is what we wanted
  }
}

async function killBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  killTree(child.pid);
  await gone;
}

/** The worker of one extension, once it is far enough on to have the extension's own functions. */
export async function awakeWorker(browser: Browser, extensionId: string): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(`chrome-extension://${extensionId}/`),
    { timeout: 30_000 },
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The service worker went to sleep while it was being reached.');
  while (!(await worker.evaluate(() => 'chrome' in globalThis))) await pause(20);
  return worker;
}

export async function launchWithTessera(options: LaunchOptions = {}): Promise<TesseraBrowser> {
  const { extensionDir = storeBuild, headless = true, userDataDir, endsOnSignals = true } = options;
  if (!existsSync(path.join(extensionDir, 'manifest.json'))) {
    throw new Error(`There is no build in ${extensionDir}: run \`npm run build\`.`);
  }
  const browser = await puppeteer.launch({
    executablePath: browserPath(),
    headless,
    pipe: true,
    enableExtensions: true, // the build itself is installed below, over the pipe, which also tells us its id
    args: browserArgs(options),
    handleSIGINT: endsOnSignals,
    handleSIGTERM: endsOnSignals,
    handleSIGHUP: endsOnSignals,
    defaultViewport: headless ? { width: options.width ?? 1280, height: options.height ?? 900 } : null,
    env: { ...process.env, LANGUAGE: 'en_GB', TZ: 'Europe/London' },
    ...(userDataDir ? { userDataDir } : {}),
  });
  try {
    const extensionId = await browser.installExtension(extensionDir);
    return {
      browser,
      extensionId,
      pageUrl: (page) => `chrome-extension://${extensionId}/${page}`,
      worker: () => awakeWorker(browser, extensionId),
      kill: () => killBrowser(browser),
      close: () => browser.close(),
    };
  } catch (error) {
    await killBrowser(browser);
    throw error;
  }
}
