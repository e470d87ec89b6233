/**
 * Starts a real Firefox with a council's build in it, and works the window around the page too. Its own pages are reached
 * by an address that is settled before the start, since nothing tells it afterwards. It never touches any other Firefox.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const id = 'tessera@tessera.example';
const host = '6f2f8f5a-3c0b-4b5e-9b7e-0a4c3d5e7f10';

export interface FirefoxWithTessera {
  readonly browser: Browser;
  /** One of the extension's own pages, in a tab: `openOwn('setup.html')`. */
  openOwn(page: string): Promise<Page>;
  /** Presses 'Tessera' in the browser's toolbar, as a mouse does. */
  pressToolbarButton(): Promise<void>;
  closeSidebar(): Promise<void>;
  close(): Promise<void>;
}

/** The Firefox to try, or null: a setting that names one, else what stands on PATH or in the usual place of a Mac. */
export function findFirefox(env = process.env): string | null {
  const named = env.TESSERA_FIREFOX;
  if (named) return existsSync(named) ? named : null;
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const places = folders.flatMap((folder) => [
    path.join(folder, 'firefox-esr'),
    path.join(folder, 'firefox'),
  ]);
  return (
    [...places, '/Applications/Firefox.app/Contents/MacOS/firefox'].find((one) => existsSync(one)) ?? null
  );
}

export async function launchFirefox(
  executablePath: string,
  extensionDir: string,
): Promise<FirefoxWithTessera> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'], // without it neither the window nor a page of an extension can be read
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [id]: host }) },
    defaultViewport: { width: 1366, height: 768 },
    env: { ...process.env, TZ: 'Europe/London' },
  });
  await browser.installExtension(extensionDir);
  return {
    browser,
    async openOwn(own) {
      const page = await browser.newPage();
      // Never settles well: the page changes its process on the way. What it shows tells that it is there.
      page.goto(`moz-extension://${host}/${own}`).catch(() => undefined);
      await page.waitForSelector('#root > *', { timeout: 30_000 });
      return page;
    },
    pressToolbarButton: () =>
      inWindow(browser, `document.getElementById('${id.replace(/[@.]/g, '_')}-BAP').click()`),
    closeSidebar: () => inWindow(browser, 'SidebarController.hide()'),
    close: () => browser.close(),
  };
}

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Runs in the browser's own window, which Puppeteer has no words for. */
async function inWindow(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as { readonly connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = (result as { contexts: readonly { context: string }[] }).contexts;
  const answer = await connection.send('script.evaluate', {
    target: { context: window?.context },
    expression,
    awaitPromise: true,
  });
  const { type, exceptionDetails } = answer.result as { type: string; exceptionDetails?: { text: string } };
  if (type !== 'success') throw new Error(`The window of Firefox refused: ${exceptionDetails?.text}`);
}
