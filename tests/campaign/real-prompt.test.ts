/**
 * The browser's own question, asked from the setup page of the true store build in a browser that somebody could see,
 * and answered by the keyboard. A headless browser never asks. It needs a display of its own and a hand for its keys.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sitDown } from '../e2e/fit-by-pointing';
import { launchWithTessera, type TesseraBrowser } from '../e2e/harness/browser';
import { isThere, readText, waitForText } from '../e2e/harness/page';
import type { MosaicTeam } from '../e2e/mosaic-team';

declare const chrome: {
  readonly permissions: { contains(wanted: { origins: string[] }): Promise<boolean> };
};

const isOnPath = (tool: string) => spawnSync('which', [tool]).status === 0;
const missing = ['Xvfb', 'xdotool'].filter((tool) => !isOnPath(tool));
const title = 'the browser’s own question';

describe.skipIf(missing.length > 0)(
  missing.length > 0 ? `${title} (needs ${missing.join(', ')})` : title,
  () => {
    const origin = 'https://mosaic.northshire.example';
    const usualDisplay = process.env.DISPLAY;
    let screen: ChildProcess;
    let tessera: TesseraBrowser;
    let team: MosaicTeam;

    beforeAll(async () => {
      screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1366x900x24'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      });
      const [told] = (await (screen.stdio[3] as Readable).take(1).toArray()) as Buffer[];
      process.env.DISPLAY = `:${String(told).trim()}`;
      tessera = await launchWithTessera({ headless: false });
      team = await sitDown(tessera);
    });
    afterAll(async () => {
      await tessera?.close();
      screen?.kill();
      if (usualDisplay === undefined) delete process.env.DISPLAY;
      else process.env.DISPLAY = usualDisplay;
    });

    const mayReach = (one: string) =>
      team.setup.evaluate((address) => chrome.permissions.contains({ origins: [`${address}/*`] }), one);

    async function ask(address: string): Promise<void> {
      await team.turnTo(team.setup);
      await team.fill('A name for this profile', 'Northshire (training)');
      await team.fill('The address of your Mosaic', `${address}/any/page`);
      await team.press(team.setup, 'Keep this and ask the browser');
    }

    /** The question stands over the page and takes no notice of what is sent to the page. */
    async function answer(...keys: string[]): Promise<void> {
      await pause(1_500); // nothing on the page says that the browser's own window has come
      spawnSync('xdotool', ['key', '--delay', '200', ...keys]);
    }

    it('gives that one site to Tessera when it is allowed, and nothing wider', async () => {
      await ask(origin);
      expect(await mayReach(origin)).toBe(false); // until somebody has answered
      await answer('Tab', 'Return');
      await waitForText(team.setup, 'Tessera may look at this site.');
      expect(await mayReach(origin)).toBe(true);
      expect(await mayReach('https://elsewhere.northshire.example')).toBe(false);
      expect(await isThere(team.setup, 'button', 'Go on to the screens')).toBe(true);
    });

    it('gives nothing when it is refused, and the page says what to do', async () => {
      const other = 'https://other.northshire.example';
      await ask(other);
      await answer('Escape');
      await waitForText(team.setup, 'The browser did not give Tessera leave for that site.');
      expect(await mayReach(other)).toBe(false);
      expect(await readText(team.setup)).toContain('choose ‘Allow’');
    });
  },
);
