/**
 * A page of Mosaic, our own script's world in it and another extension, each trying to make Tessera do, say or
 * show something: nothing starts and nothing is told.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { table } from '../../utils/messaging/table';
import { families } from '../people/family-keys';
import { find } from './harness/page';
import { currentPanel, waitForPanel } from './harness/panel';
import { openNote, signIn } from './practitioner';
import { openSetting, type Setting } from './setting';

declare const chrome: {
  readonly storage: Record<'local' | 'session', { get(keys: null): Promise<Record<string, unknown>> }>;
  readonly runtime: { sendMessage(id: string, message: unknown): Promise<unknown> };
};

const folder = mkdtempSync(path.join(tmpdir(), 'tessera-spoof-'));
let setting: Setting;
let page: Page;

beforeAll(async () => {
  setting = await openSetting();
  page = await setting.mosaic();
  await signIn(page, setting.standIn);
  await openSource();
});
afterAll(async () => {
  await setting?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openSource(): Promise<void> {
  const { world } = setting.standIn;
  await openNote(page, setting.standIn, world.family(families.largeGroup).source.noteId);
  await find(page, 'region', 'Tessera');
}

/** Everything that an attack could have moved: Mosaic's state, our stores, our windows. */
async function everything() {
  const { world } = setting.standIn;
  const worker = await setting.tessera.worker();
  const kept = await worker.evaluate(async () => ({
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
    databases: (await indexedDB.databases()).map(({ name }) => name).sort(),
  }));
  return {
    ...kept,
    requests: world.requests.length,
    audit: world.audit.length,
    notes: world.notes.length,
    workbenches: setting.tessera.browser.targets().filter((one) => one.url().includes('sidepanel.html'))
      .length,
    pages: (await setting.tessera.browser.pages()).length,
  };
}

const messages = Object.keys(table).flatMap((name) =>
  [{}, { nonce: 'n' }, { nonce: 'n', toShow: 'siblings' }, { windowId: 1 }].map((body) => ({
    tessera: name,
    body,
  })),
);
const steps = ['copy.look', 'copy.fill', 'copy.press', 'copy.carry'].map((step) => ({
  step,
  nonce: 'n',
  input: {},
}));

describe('a page of Mosaic', () => {
  it('starts nothing with messages, events and clicks of its own making', async () => {
    const before = await everything();
    const kinds = await page.evaluate(
      (said) => {
        const [first = null] = said;
        const host = document.querySelector('tessera-ribbon') as HTMLElement;
        const targets: EventTarget[] = [window, document, document.body, document.documentElement, host];
        const names = [
          'tessera',
          'tessera-ribbon',
          'workbench.open',
          'page.hello',
          'copy.press',
          'message',
          'click',
        ];
        const more = [
          'mousedown',
          'mouseup',
          'pointerdown',
          'keydown',
          'input',
          'change',
          'submit',
          'storage',
          'focus',
        ];
        const left = [
          'pageshow',
          'beforeunload',
          'hashchange',
          'popstate',
          'DOMContentLoaded',
          'load',
          'connect',
        ];
        const types = [...names, ...more, ...left];
        let count = 0;
        for (const detail of said) {
          window.postMessage(detail, '*');
          window.postMessage(JSON.stringify(detail), '*');
          new BroadcastChannel('tessera').postMessage(detail);
          count += 3;
        }
        for (const target of targets)
          for (const type of types) {
            target.dispatchEvent(new CustomEvent(type, { detail: first, bubbles: true, composed: true }));
            target.dispatchEvent(
              new MouseEvent(type, { bubbles: true, composed: true, clientX: 5, clientY: 5 }),
            );
            target.dispatchEvent(new MessageEvent(type, { data: first, origin: location.origin }));
            count += 3;
          }
        host.click();
        history.pushState({ tessera: first }, '');
        history.back();
        document.documentElement.setAttribute('data-tessera', 'open');
        return count;
      },
      [...messages, ...steps],
    );
    expect(kinds).toBeGreaterThan(300);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await everything()).toEqual(before);
  });

  it('has no way to send to us, and sees none of our files', async () => {
    const { extensionId } = setting.tessera;
    const found = await page.evaluate(async (id) => {
      const runtime = (window as { chrome?: { runtime?: unknown } }).chrome?.runtime;
      const files = [
        'manifest.json',
        'sidepanel.html',
        'setup.html',
        'content-scripts/mosaic.js',
        'icon/16.png',
      ];
      const address = (file: string) => `chrome-extension://${id}/${file}`;
      const fetched = await Promise.all(
        files.map((file) =>
          fetch(address(file)).then(
            () => file,
            () => null,
          ),
        ),
      );
      const drawn = await new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve('drawn');
        image.onerror = () => resolve(null);
        image.src = address('icon/16.png');
      });
      const frame = document.createElement('iframe');
      frame.src = address('sidepanel.html');
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 300));
      frame.remove();
      return { runtime: typeof runtime, found: fetched.filter((one) => one !== null), drawn };
    }, extensionId);
    expect(found).toEqual({ runtime: 'undefined', found: [], drawn: null });
    expect(await currentPanel(setting.tessera)).toBeNull();
  });

  it.each([
    ['made invisible', 'html, body { opacity: 0.001 }'],
    [
      'covered with a picture',
      'body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: #fff; pointer-events: none }',
    ],
  ])('gains nothing from a click lured onto a ribbon that it has %s', async (_how, css) => {
    const before = await everything();
    const box = await (await find(page, 'button', 'Copy to brothers and sisters')).boundingBox();
    await page.evaluate((rules) => {
      const style = document.createElement('style');
      style.textContent = rules;
      document.head.append(style);
    }, css);
    await new Promise((resolve) => setTimeout(resolve, 500)); // a lure lies in wait
    await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    const panel = await waitForPanel(setting.tessera);
    await panel.waitForSelector('[data-state="ready"]');
    // The panel shows itself and waits for a person: nothing asked of Mosaic, nothing noted, no job.
    const shown = { workbenches: 0, pages: 0, databases: [] };
    expect({ ...(await everything()), ...shown }).toEqual({ ...before, ...shown });
    await panel.evaluate(() => window.close()).catch(() => undefined);
    await expect.poll(async () => (await everything()).workbenches, { timeout: 30_000 }).toBe(0);
    await openSource();
  });
});

/** Our own script's world in the page in view: what a page's process would hold if it broke in. */
async function scriptWorld(session: CDPSession): Promise<number> {
  return new Promise((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${setting.tessera.extensionId}`) resolve(context.id);
    });
    void session.send('Runtime.enable');
  });
}

describe('our own script’s world in the page', () => {
  let session: CDPSession;
  let contextId: number;
  beforeAll(async () => {
    session = await page.createCDPSession();
    contextId = await scriptWorld(session);
  });

  async function inWorld(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `Promise.resolve().then(() => ${expression}).then(
        (value) => JSON.stringify(value) ?? 'undefined', (error) => 'refused: ' + error.message)`,
      contextId,
      awaitPromise: true,
    });
    return exceptionDetails ? 'threw' : result.value;
  }

  it.each(['local', 'session'])('cannot read or write storage.%s', async (area) => {
    for (const act of ['get(null)', 'set({ pilotProfile: {} })', 'clear()'])
      expect(await inWorld(`chrome.storage.${area}.${act}`)).toContain(
        'refused: Access to storage is not allowed',
      );
  });

  it('holds no more of the browser than it needs', async () => {
    const held = await inWorld(
      "['tabs', 'scripting', 'sidePanel', 'alarms', 'windows', 'action'].filter((k) => Object.values(chrome[k] ?? {}).some((one) => typeof one === 'function'))",
    );
    expect(held).toBe('[]');
  });

  it('sees the page’s databases and locks, not ours', async () => {
    expect(await inWorld('indexedDB.databases()')).toBe('[]');
    const locks = await inWorld('navigator.locks.query().then(({ held }) => held.map((one) => one.name))');
    expect(locks).toBe('[]');
  });

  it('is not heard when it says what only our pages may say, or starts a step', async () => {
    const before = await everything();
    // Facts of a page, and the wish to see the workbench: the table's own test holds that there are no others.
    const mayPage = new Set<string>(
      messages.flatMap(({ tessera }) => (tessera.startsWith('page.') ? [tessera] : [])),
    ).add('workbench.open');
    const others = messages.filter(({ tessera }) => !mayPage.has(tessera));
    expect(others.length).toBeGreaterThan(5);
    for (const message of [...others, ...steps]) {
      const answer = await inWorld(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
      expect(['undefined', 'null']).toContain(answer);
    }
    expect(await everything()).toEqual(before);
  });
});

describe('another extension', () => {
  it('gets an error for everything it sends, and no line to us', async () => {
    const other = path.join(folder, 'other');
    mkdirSync(other, { recursive: true });
    const manifest = {
      manifest_version: 3,
      name: 'Other',
      version: '1',
      background: { service_worker: 'w.js' },
    };
    writeFileSync(path.join(other, 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(path.join(other, 'w.js'), 'self.addEventListener("install", () => self.skipWaiting());');
    const { browser, extensionId } = setting.tessera;
    const id = await browser.installExtension(other);
    const target = await browser.waitForTarget((one) => one.url().startsWith(`chrome-extension://${id}/`));
    const worker = await target.worker();
    const before = await everything();
    const answers = await worker?.evaluate(
      async (ours, said) => {
        const send = (message: unknown) =>
          chrome.runtime.sendMessage(ours, message).then(
            (answer) => `answered ${JSON.stringify(answer)}`,
            (error: Error) => error.message,
          );
        return [...new Set(await Promise.all(said.map(send)))];
      },
      extensionId,
      [...messages, ...steps],
    );
    expect(answers).toEqual(['Could not establish connection. Receiving end does not exist.']);
    expect(await everything()).toEqual(before);
  });
});
