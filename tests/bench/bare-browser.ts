/**
 * The same browser with the same flags and no extension, for what Tessera is held against.
 */
import puppeteer, { type Browser } from 'puppeteer-core';
import { browserPath } from '../e2e/harness/browser';

/** @param userDataDir where the browser keeps its profile; one that is thrown away if nothing is said */
export function launchBare(userDataDir?: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath: browserPath(),
    headless: true,
    pipe: true,
    ...(userDataDir ? { userDataDir } : {}),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-GB',
      '--window-size=1366,768',
    ],
    defaultViewport: { width: 1366, height: 768 },
    env: { ...process.env, LANGUAGE: 'en_GB', TZ: 'Europe/London' },
  });
}
