/**
 * Sites that look like Mosaic and are not: another port, another name, a frame, a blob. They get not one byte
 * of ours, which the browser's debugger counts and not what a script of ours would do there.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bakeCouncil } from '../../scripts/bake.mjs';
import { northshireSingle } from '../profiles/northshire-single';
import { type StandIn, startStandIn } from '../stand-in/start';
import { launchWithTessera, storeBuild } from './harness/browser';
import { isThere } from './harness/page';
import { signIn } from './practitioner';
import { openSetting, type Setting } from './setting';

const folder = mkdtempSync(path.join(tmpdir(), 'tessera-look-alike-'));
let setting: Setting;
let page: Page;

beforeAll(async () => {
  setting = await openSetting();
  page = await setting.mosaic();
  await signIn(page, setting.standIn);
});
afterAll(async () => {
  await setting?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The scripts of ours that a page was given during a visit, by address. */
async function scriptsGiven(on: Page, extensionId: string, visit: () => Promise<unknown>): Promise<string[]> {
  const session = await on.createCDPSession();
  const given: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith(`chrome-extension://${extensionId}/`)) given.push(new URL(url).pathname);
  });
  await session.send('Debugger.enable');
  given.length = 0; // what the page before had is told first
  await visit();
  await new Promise((resolve) => setTimeout(resolve, 300));
  await session.detach();
  return given;
}

describe('a page that looks like Mosaic', () => {
  let double: StandIn;
  let other: Page;
  beforeAll(async () => {
    double = await startStandIn();
    other = await setting.tessera.browser.newPage();
  });
  afterAll(() => double?.close());

  const given = (visit: () => Promise<unknown>) => scriptsGiven(other, setting.tessera.extensionId, visit);

  it('is given our script on the profile’s own origin', async () => {
    expect(await given(() => other.goto(setting.standIn.origin))).toEqual(['/content-scripts/mosaic.js']);
    expect(await isThere(other, 'region', 'Tessera')).toBe(true);
  });

  it('is given not one byte on another port or another name of the same machine', async () => {
    const elsewhere = [double.origin, double.origin.replace('127.0.0.1', 'localhost')];
    const sameServer = setting.standIn.origin.replace('127.0.0.1', 'localhost');
    for (const origin of [...elsewhere, sameServer]) {
      expect([origin, await given(() => signIn(other, { ...double, origin }))]).toEqual([origin, []]);
      expect(await other.$('h1')).not.toBeNull();
    }
  });

  it('is given not one byte in a frame, a blob, a data address or an empty document', async () => {
    await signIn(other, double);
    const html = await other.content();
    const frame = (address: string) =>
      other.evaluate((src) => {
        const element = document.createElement('iframe');
        element.src = src;
        document.body.append(element);
        return new Promise((resolve) => {
          element.onload = resolve;
        });
      }, address);
    expect(await given(() => frame(setting.standIn.origin))).toEqual([]);
    expect(await given(() => other.goto(`data:text/html,${encodeURIComponent(html)}`))).toEqual([]);
    expect(await given(() => other.goto('about:blank').then(() => other.setContent(html)))).toEqual([]);
    // From a page of Mosaic itself, where our script is, so that the opener is the right one.
    const [opened] = await Promise.all([
      setting.tessera.browser.waitForTarget((one) => one.url().startsWith('blob:')),
      page.evaluate((text) => {
        window.open(URL.createObjectURL(new Blob([text], { type: 'text/html' })));
      }, html),
    ]);
    const blob = await opened.page();
    if (!blob) throw new Error('the blob did not open');
    expect(await scriptsGiven(blob, setting.tessera.extensionId, () => blob.reload())).toEqual([]);
    expect(await blob.$('tessera-ribbon')).toBeNull();
    await blob.close();
  });
});

describe('an origin without a port', () => {
  it('means its usual port and no other', async () => {
    const standIn = setting.standIn;
    const { port } = new URL(standIn.origin);
    const extensionDir = path.join(folder, 'usual-port');
    bakeCouncil({
      from: storeBuild,
      to: extensionDir,
      council: { profile: northshireSingle('http://127.0.0.1') },
    });
    const extraArgs = [`--host-resolver-rules=MAP 127.0.0.1:80 127.0.0.1:${port}`];
    const tessera = await launchWithTessera({ extensionDir, extraArgs });
    try {
      await tessera.worker();
      const [only] = await tessera.browser.pages();
      const visitor = only as Page;
      const at = (origin: string) =>
        scriptsGiven(visitor, tessera.extensionId, () => visitor.goto(`${origin}/sign-in`));
      await expect
        .poll(() => at('http://127.0.0.1'), { timeout: 30_000 })
        .toEqual(['/content-scripts/mosaic.js']);
      expect(await visitor.$('h1')).not.toBeNull();
      expect(await at(standIn.origin)).toEqual([]);
      expect(await visitor.$('h1')).not.toBeNull();
    } finally {
      await tessera.close();
    }
  });
});
