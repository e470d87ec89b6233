/**
 * One stand-in Mosaic and one browser with Tessera baked for it: what every journey starts from. Nothing
 * here knows what a journey does.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { bakeCouncil } from '../../scripts/bake.mjs';
import type { Profile } from '../../utils/domain/profile/schema';
import { passed } from '../profiles/passed';
import { profileFor } from '../profiles/profiles';
import { type StandIn, type StandInOptions, startStandIn } from '../stand-in/start';
import { launchWithTessera, storeBuild, type TesseraBrowser } from './harness/browser';

export interface SettingOptions extends StandInOptions {
  readonly policy?: Record<string, unknown>;
  /** What a self-test has left in the profile; a bare pass without samples if nothing is said. */
  readonly tested?: Profile['tested'];
  readonly session?: Partial<Profile['session']>;
  /** What this council has otherwise than the usual profile says. */
  readonly change?: (profile: Profile) => Profile;
  /** Origins beside the stand-in's own, such as those of other skins. */
  readonly alsoOrigins?: readonly string[];
  readonly width?: number;
  readonly height?: number;
  readonly userDataDir?: string;
  /** A Mosaic that is running already: another person's browser beside the first. It is not closed with this one. */
  readonly joins?: StandIn;
}

export interface Setting {
  readonly standIn: StandIn;
  tessera: TesseraBrowser;
  readonly mosaic: () => Promise<Page>;
  /** Starts the same browser profile again, as after a kill. */
  relaunch(): Promise<void>;
  close(): Promise<void>;
}

export async function openSetting(options: SettingOptions = {}): Promise<Setting> {
  const standIn = options.joins ?? (await startStandIn(options));
  const folder = mkdtempSync(path.join(tmpdir(), 'tessera-e2e-'));
  const extensionDir = path.join(folder, 'build');
  const { council = 'northshire', skin = 'single-document' } = options;
  const usual = profileFor(council, skin, standIn.origin);
  const profile = options.change?.(usual) ?? usual;
  Object.assign(profile.session, options.session ?? {});
  profile.origins.push(...(options.alsoOrigins ?? []));
  profile.tested = options.tested ?? passed(profile).tested;
  bakeCouncil({ from: storeBuild, to: extensionDir, council: { profile, policy: options.policy ?? {} } });
  const launch = () =>
    launchWithTessera({
      extensionDir,
      userDataDir: options.userDataDir ?? path.join(folder, 'profile'),
      width: options.width ?? 1366,
      height: options.height ?? 768,
    });
  const setting: Setting = {
    standIn,
    tessera: await launch(),
    async mosaic() {
      const [first] = await setting.tessera.browser.pages();
      return first ?? setting.tessera.browser.newPage();
    },
    async relaunch() {
      await setting.tessera.kill().catch(() => undefined);
      setting.tessera = await launch();
    },
    async close() {
      await setting.tessera.close().catch(() => undefined);
      if (!options.joins) await standIn.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  await setting.tessera.worker();
  return setting;
}
