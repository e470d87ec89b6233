/**
 * The smoke journeys' Firefox, with a council's build made for it. Nothing outside can press in the real sidebar, so the
 * workbench stands in a tab here; that the toolbar button opens the sidebar, and what stands in it, is tried by itself.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { bakeCouncil } from '../../../scripts/bake.mjs';
import { root } from '../../../scripts/browser.mjs';
import { buildFor } from '../../../scripts/release/build-target';
import { type FirefoxWithTessera, launchFirefox } from '../../e2e/harness/firefox';
import { passed } from '../../profiles/passed';
import { profileFor } from '../../profiles/profiles';
import { startStandIn } from '../../stand-in/start';
import { type Place, type PlaceOptions, tabOf } from './place';

export interface PlaceInFirefox extends Place {
  readonly firefox: FirefoxWithTessera;
}

export async function openInFirefox(
  executablePath: string,
  { policy = {}, session = {}, switches = {} }: PlaceOptions = {},
): Promise<PlaceInFirefox> {
  const standIn = await startStandIn({ children: 5, switches });
  const folder = mkdtempSync(path.join(root, '.output', 'firefox-'));
  const build = path.join(folder, 'council');
  const profile = profileFor('northshire', 'single-document', standIn.origin);
  Object.assign(profile.session, session);
  profile.tested = passed(profile).tested;
  bakeCouncil({ from: await buildFor('firefox', folder), to: build, council: { profile, policy } });
  const firefox = await launchFirefox(executablePath, build);
  const [mosaic] = (await firefox.browser.pages()) as [Page];
  const desk = await firefox.openOwn('setup.html');
  let workbench: Page | null = null;
  const place: PlaceInFirefox = {
    name: 'Firefox',
    firefox,
    standIn,
    mosaic,
    desk,
    async workbench() {
      workbench ??= await firefox.openOwn(`sidepanel.html?tab=${await tabOf(place)}`);
      await workbench.bringToFront();
      return workbench;
    },
    own: firefox.openOwn,
    newTab: () => firefox.browser.newPage(),
    async close() {
      await firefox.close();
      await standIn.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return place;
}
