/**
 * The store build with one site granted, as after a person's yes at the browser's own question: a headless
 * browser never asks. What the Mosaic team then does on the setup page starts from here.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Profile } from '../../utils/domain/profile/schema';
import { type StandIn, type StandInOptions, startStandIn } from '../stand-in/start';
import { launchWithTessera, storeBuild, type TesseraBrowser } from './harness/browser';
import { click, waitForText } from './harness/page';
import { load } from './setup-page';

export interface Granted {
  readonly standIn: StandIn;
  readonly tessera: TesseraBrowser;
  close(): Promise<void>;
}

export async function openGranted(options: StandInOptions = {}): Promise<Granted> {
  const standIn = await startStandIn(options);
  const { tessera, close } = await launchGranted(standIn.origin);
  return {
    standIn,
    tessera,
    async close() {
      await close();
      await standIn.close();
    },
  };
}

/** A browser whose Tessera may look at that one site, whatever runs there. */
export async function launchGranted(origin: string): Promise<Pick<Granted, 'tessera' | 'close'>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tessera-granted-'));
  cpSync(storeBuild, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [`${origin}/*`] }));
  const tessera = await launchWithTessera({ extensionDir: folder });
  return {
    tessera,
    async close() {
      await tessera.close().catch(() => undefined);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The setup page with this profile installed on it, in a tab of its own. */
export async function setupWith({ tessera }: Pick<Granted, 'tessera'>, profile: Profile): Promise<Page> {
  const setup = await tessera.browser.newPage();
  await setup.goto(tessera.pageUrl('setup.html'));
  await waitForText(setup, 'Load a profile');
  await load(setup, JSON.stringify(profile));
  await click(setup, 'button', 'Install this profile (Pilot)');
  await waitForText(setup, 'Installed on this computer as a pilot.');
  return setup;
}
