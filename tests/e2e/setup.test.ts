/**
 * The setup page in the built extension: a bad file names its faulty place and changes nothing; a good one is
 * shown, installed as a pilot, works on the site and is removed; what a council fixed is shown with why.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bakeCouncil } from '../../scripts/bake.mjs';
import { northshireSingle } from '../profiles/northshire-single';
import { type StandIn, startStandIn } from '../stand-in/start';
import { badProfiles } from './bad-profiles';
import { awakeWorker, launchWithTessera, storeBuild, type TesseraBrowser } from './harness/browser';
import { click, find, isThere, picture, readText, waitForText } from './harness/page';
import { signIn } from './practitioner';
import { canLoad, expectAccessible, load, problems, tabTo } from './setup-page';

declare const chrome: {
  readonly storage: { readonly local: { get(keys: null): Promise<object> } };
  readonly runtime: { openOptionsPage(): Promise<void> };
  readonly scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
};

const folder = mkdtempSync(path.join(tmpdir(), 'tessera-setup-'));
let tessera: TesseraBrowser;
let standIn: StandIn;
let setup: Page;

beforeAll(async () => {
  standIn = await startStandIn();
  tessera = await launchWithTessera();
});
afterAll(async () => {
  await tessera?.close();
  await standIn?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const good = () => northshireSingle(standIn.origin);
const goodText = () => JSON.stringify(good(), null, 2);

const workerOf = (id: string) => awakeWorker(tessera.browser, id);

async function stored(id = tessera.extensionId): Promise<string> {
  return JSON.stringify(await (await workerOf(id)).evaluate(() => chrome.storage.local.get(null)));
}

async function openSetup(id = tessera.extensionId): Promise<Page> {
  const page = await tessera.browser.newPage();
  await page.goto(`chrome-extension://${id}/setup.html`);
  await find(page, 'heading', 'In force');
  return page;
}

describe('the way to the setup page', () => {
  it('is the browser’s own menu of the extension', async () => {
    const worker = await tessera.worker();
    await worker.evaluate(() => chrome.runtime.openOptionsPage());
    const target = await tessera.browser.waitForTarget((one) => one.url() === tessera.pageUrl('setup.html'));
    const opened = await target.page();
    // The browser may still be on its way from an empty document to this one.
    const said = () => readText(opened as Page).catch(() => '');
    await expect.poll(said, { timeout: 30_000 }).toContain('No profile. Tessera does nothing on any site.');
    await opened?.close();
  });

  it('is also a link in the workbench, as long as there is no profile', async () => {
    const workbench = await tessera.browser.newPage();
    await workbench.goto(tessera.pageUrl('sidepanel.html'));
    const opened = tessera.browser.waitForTarget((one) => one.url() === tessera.pageUrl('setup.html'));
    await click(workbench, 'link', 'Setup page, for the Mosaic team');
    await (await (await opened).page())?.close();
    await workbench.close();
  });
});

describe('a file that does not fit', () => {
  let before: string;
  beforeAll(async () => {
    setup = await openSetup();
    before = await stored();
  });
  afterAll(() => setup.close());

  it.each(badProfiles)('%s names the place and changes nothing', async (_what, text, words) => {
    await setup.reload();
    await load(setup, text(good()));
    const said = await problems(setup);
    for (const word of words) expect(said).toContain(word);
    expect(await isThere(setup, 'button', 'Install this profile (Pilot)')).toBe(false);
    expect(await stored()).toBe(before);
    expect(await setup.evaluate(() => ({}) as { polluted?: unknown })).toEqual({});
  });

  it('is told apart from a good one that follows', async () => {
    await load(setup, `\uFEFF${goodText()}`);
    await waitForText(setup, 'Ready to install');
    await click(setup, 'button', 'Discard');
    await waitForText(setup, 'Load a profile');
    expect(await stored()).toBe(before);
  });

  it('is read out and looked at with nothing cut off', async () => {
    await load(setup, '{"a": 1}');
    await problems(setup);
    await expectAccessible(setup);
    await picture(setup, 'setup/problems');
  });
});

describe('a good profile, by keyboard alone', () => {
  it('is shown, installed with its mark, and removed', async () => {
    setup = await openSetup();
    const before = await stored();
    await expectAccessible(setup);
    await tabTo(setup, 'Paste it instead');
    await setup.keyboard.press('Enter');
    await tabTo(setup, 'The profile’s text');
    await setup.keyboard.sendCharacter(goodText());
    await tabTo(setup, 'Check this text');
    await setup.keyboard.press('Enter');
    await waitForText(setup, 'Ready to install');
    expect(await readText(setup)).toContain(`Northshire (training) Sites ${standIn.origin}`);
    expect(await stored()).toBe(before);
    await expectAccessible(setup);

    await tabTo(setup, 'Install this profile (Pilot)');
    await setup.keyboard.press('Space');
    await waitForText(setup, 'Installed on this computer as a pilot.');
    expect(JSON.parse(await stored())).toEqual({ ...JSON.parse(before), pilotProfile: good() });
    expect(await readText(setup, 'header')).toContain('Pilot');
    await expectAccessible(setup);
    await picture(setup, 'setup/installed');

    await tabTo(setup, 'Remove this profile');
    await setup.keyboard.press('Enter');
    await tabTo(setup, 'Remove it');
    await setup.keyboard.press('Enter');
    await waitForText(setup, 'No profile. Tessera does nothing on any site.');
    expect(await stored()).toBe(before);
    expect(await readText(setup, 'header')).not.toContain('Pilot');
    await setup.close();
  });
});

describe('access to the site', () => {
  /** The store build with the site granted, as after a person's yes: a headless browser never asks. */
  async function twin(): Promise<string> {
    const to = path.join(folder, 'twin');
    cpSync(storeBuild, to, { recursive: true });
    const file = path.join(to, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [`${standIn.origin}/*`] }));
    return tessera.browser.installExtension(to);
  }

  it('says so where the browser may not even be asked', async () => {
    setup = await openSetup();
    await load(setup, goodText());
    await click(setup, 'button', 'Install this profile (Pilot)');
    await click(setup, 'button', `Grant access to ${standIn.origin}`);
    await waitForText(setup, 'This Tessera may not ask the browser for this site.');
    await click(setup, 'button', 'Remove this profile');
    await click(setup, 'button', 'Remove it');
    await waitForText(setup, 'No profile.');
    await setup.close();
  });

  it('brings the page script once a profile is installed, and takes it away with the profile', async () => {
    const id = await twin();
    const scripts = async () =>
      (await workerOf(id)).evaluate(async () =>
        (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
      );
    setup = await openSetup(id);
    expect(await scripts()).toEqual([]);
    await load(setup, goodText());
    await click(setup, 'button', 'Install this profile (Pilot)');
    await waitForText(setup, 'Granted');
    await expect.poll(scripts, { timeout: 30_000 }).toEqual([`${standIn.origin}/*`]);

    const mosaic = await tessera.browser.newPage();
    await signIn(mosaic, standIn);
    expect(await (await find(mosaic, 'region', 'Tessera')).evaluate((bar) => bar.textContent)).toContain(
      'Pilot',
    );

    await setup.bringToFront();
    await click(setup, 'button', 'Remove this profile');
    await click(setup, 'button', 'Remove it');
    await waitForText(setup, 'No profile.');
    await expect.poll(scripts, { timeout: 30_000 }).toEqual([]);
    await mosaic.reload();
    expect(await mosaic.$('tessera-ribbon')).toBeNull();
    await mosaic.close();
    await setup.close();
  });
});

describe('a council build', () => {
  async function installed(name: string, council: { profile: unknown; policy?: unknown }): Promise<string> {
    const to = path.join(folder, name);
    bakeCouncil({ from: storeBuild, to, council: council as never });
    return tessera.browser.installExtension(to);
  }

  it('is shown with its profile and why it cannot be changed here', async () => {
    const page = await openSetup(await installed('whole', { profile: good() }));
    await waitForText(page, 'Built into your council’s Tessera. It changes with the next version');
    expect(await readText(page)).toContain('Northshire (training)');
    expect(await canLoad(page)).toBe(false);
    await expectAccessible(page);
    await page.close();
  });

  it.each<[string, () => { profile: unknown; policy?: unknown }, string]>([
    ['policy', () => ({ profile: good(), policy: { pilots: true } }), 'council.json › policy › pilots'],
    [
      'profile',
      () => ({ profile: { ...good(), routes: {} } }),
      'council.json › profile › routes › case-notes',
    ],
  ])(
    'with a %s that does not fit does nothing, and says where the fault is',
    async (name, council, place) => {
      const id = await installed(name, council());
      const page = await openSetup(id);
      await waitForText(page, 'cannot be used, so Tessera does nothing');
      expect(await readText(page, '.problem-list')).toContain(place);
      expect(await canLoad(page)).toBe(false);
      await expectAccessible(page);
      await picture(page, `setup/broken-${name}`);
      const worker = await workerOf(id);
      expect(await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
      const workbench = await tessera.browser.newPage();
      await workbench.goto(`chrome-extension://${id}/sidepanel.html`);
      await waitForText(workbench, 'Not set up for this site yet');
      await workbench.close();
      await page.close();
    },
  );
});
