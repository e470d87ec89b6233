/**
 * What a browser asks for and says while it runs: every address that one of the extension's own targets asks for, and
 * every line on every console. For proving absence, with what is planted on purpose as the control.
 */
import type { Browser, CDPSession, Target } from 'puppeteer-core';

export interface Wire {
  /** What the extension's pages and its worker have asked for. */
  readonly asked: readonly string[];
  /** What stands on any console, those of Mosaic's pages too, since our page script speaks there. */
  readonly said: readonly string[];
}

/** Listens from now on to what is there and to all that comes. */
export async function listenTo(browser: Browser, extensionId: string): Promise<Wire> {
  const asked: string[] = [];
  const said: string[] = [];
  const heard = new WeakSet<Target>();
  const listen = async (target: Target): Promise<void> => {
    if (heard.has(target) || !/^(page|service_worker|background_page|other|webview)$/.test(target.type()))
      return;
    heard.add(target);
    const line = await target.createCDPSession().catch(() => null); // it may be gone already
    if (!line) return;
    const isOurs = () => target.url().startsWith(`chrome-extension://${extensionId}/`);
    await Promise.allSettled([hearRequests(line, isOurs, asked), hearConsole(line, said)]);
  };
  browser.on('targetcreated', (target) => void listen(target));
  await Promise.all(browser.targets().map(listen));
  return { asked, said };
}

async function hearRequests(line: CDPSession, isOurs: () => boolean, asked: string[]): Promise<void> {
  line.on('Network.requestWillBeSent', ({ request, initiator }) => {
    // A request of our page script says so by where it was begun.
    const isBegunByUs = JSON.stringify(initiator).includes('chrome-extension://');
    if (isOurs() || isBegunByUs) asked.push(`${request.url} ${request.postData ?? ''}`);
  });
  await line.send('Network.enable');
}

async function hearConsole(line: CDPSession, said: string[]): Promise<void> {
  line.on('Runtime.consoleAPICalled', ({ args }) => {
    said.push(args.map(({ value, description }) => String(value ?? description)).join(' '));
  });
  line.on('Runtime.exceptionThrown', ({ exceptionDetails }) => said.push(JSON.stringify(exceptionDetails)));
  line.on('Log.entryAdded', ({ entry }) => said.push(`${entry.text} ${entry.url ?? ''}`));
  await Promise.all([line.send('Runtime.enable'), line.send('Log.enable')]);
}
