/**
 * Tessera put on a computer as docs/for-councils/install.md says, word for word: built, packed with a key of its own,
 * given out by a server, installed by the machine's policy, and told by policy what it may do. Then each switch is set in
 * the policy while the browser runs. The end of each is what the stand-in Mosaic holds.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, find, isThere, waitForText } from '../e2e/harness/page';
import { openNote, signIn } from '../e2e/practitioner';
import { draftOf, essence, familyOf, putNote, watchRecords } from '../e2e/records';
import {
  answerAll,
  chooseSiblings,
  panelBeside,
  putEverythingDown,
  receipt,
  save,
  tick,
} from '../e2e/workbench';
import { families } from '../people/family-keys';
import type { Person } from '../people/model';
import { type Installed, installByThePage } from './install-page';
import { whyNotManaged } from './managed-browser';

declare const chrome: {
  management: { getSelf(): Promise<{ installType: string; mayDisable: boolean }> };
  storage: { managed: { get(key: null): Promise<object> } };
};

const whyNot = whyNotManaged();
if (whyNot) console.log(`not run: ${whyNot}`);

describe.skipIf(whyNot !== null)(
  `Tessera by the install page${whyNot ? ` (not run: ${whyNot})` : ''}`,
  () => {
    let at: Installed;
    let page: Page;

    beforeAll(async () => {
      at = await installByThePage({ copy: { maxTargets: 3 } });
      page = (await at.setting.tessera.browser.pages())[0] as Page;
      await signIn(page, at.setting.standIn);
    }, 300_000);
    afterAll(() => at?.close());

    async function atNote(title: string) {
      const { child, ticked } = familyOf(at.setting.standIn, families.benchmark, 2);
      const source = putNote(at.setting.standIn, child.id, { title });
      const panel = await panelBeside(at.setting, page, source);
      return { panel, source, ticked: ticked as readonly [Person, Person] };
    }

    async function told(): Promise<object> {
      const worker = await at.setting.tessera.worker();
      return worker.evaluate(() => chrome.storage.managed.get(null));
    }

    it('is there by policy, and nobody at the computer can take it away', async () => {
      const worker = await at.setting.tessera.worker();
      const { installType, mayDisable } = await worker.evaluate(() => chrome.management.getSelf());
      expect({ installType, mayDisable }).toEqual({ installType: 'admin', mayDisable: false });
      await expect.poll(told, { timeout: 60_000 }).toEqual({ copy: { maxTargets: 3 } }); // comes a little later
    });

    it('works under that policy', async () => {
      const { panel, source, ticked } = await atNote('By policy');
      await chooseSiblings(panel);
      await waitForText(panel, 'Up to 3 at a time.');
      for (const one of ticked) await tick(panel, one);
      await answerAll(panel);
      const since = watchRecords(at.setting.standIn);
      await save(panel, 2);
      await receipt(panel);
      expect(since.notes().map(essence)).toEqual([draftOf(source), draftOf(source)]);
      await putEverythingDown(at.setting);
    });

    it('takes a whole site profile from the policy, as it was written', async () => {
      const siteProfile = JSON.stringify({ ...at.profile, title: 'Northshire, by policy' });
      at.decide({ siteProfile });
      await expect.poll(told, { timeout: 60_000 }).toEqual({ siteProfile });
      const setup = await at.setting.tessera.browser.newPage();
      await setup.goto(at.setting.tessera.pageUrl('setup.html'));
      await waitForText(setup, 'Northshire, by policy');
      await waitForText(setup, 'council’s policy');
      await setup.close();
      at.decide({});
      await expect.poll(told, { timeout: 60_000 }).toEqual({});
    });

    it('refuses a save that was prepared, once writing is switched off; and goes on once it is on', async () => {
      const { panel, source, ticked } = await atNote('Switched off meanwhile');
      await chooseSiblings(panel);
      await tick(panel, ticked[0]);
      await answerAll(panel);
      at.decide({ writeEnabled: false });
      await expect.poll(told, { timeout: 60_000 }).toEqual({ writeEnabled: false });
      const since = watchRecords(at.setting.standIn);
      await save(panel, 1);
      expect(await receipt(panel)).toContain('your council switched copying off');
      expect(since.notes()).toEqual([]);
      await click(panel, 'button', 'Done');
      await waitForText(panel, 'Copying is switched off');
      at.decide({});
      await waitForText(panel, 'Copy this note to siblings', 60_000);
      await chooseSiblings(panel);
      await tick(panel, ticked[0]);
      await answerAll(panel);
      await save(panel, 1);
      await receipt(panel);
      expect(since.notes().map(essence)).toEqual([draftOf(source)]);
      await putEverythingDown(at.setting);
    });

    it.each([
      ['copy', 'Copy', 'Copying is switched off', 'Copying to brothers and sisters'],
      ['caseView', 'Look up', 'Your council has switched looking up off', 'Looking up'],
      ['reviews', 'Reviews', 'switched', 'Reviews'],
    ] as const)('switches %s off and on again, and says so', async (helper, tab, words, title) => {
      const { panel } = await atNote(`Without ${helper}`);
      const since = watchRecords(at.setting.standIn);
      await click(panel, 'button', tab);
      at.decide({ [helper]: { enabled: false } });
      await waitForText(panel, words, 60_000);
      const setup = await at.setting.tessera.browser.newPage();
      await setup.goto(at.setting.tessera.pageUrl('setup.html'));
      await waitForText(setup, `This is Tessera ${versionHere}`);
      const isOff = `${title}\nOff: your council’s policy`;
      const shown = () => setup.evaluate(() => document.body.innerText);
      await expect.poll(shown, { timeout: 60_000 }).toContain(isOff);
      at.decide({});
      await expect.poll(shown, { timeout: 60_000 }).not.toContain(isOff);
      await setup.close();
      expect(since.notes()).toEqual([]);
      await putEverythingDown(at.setting);
    });

    it('takes the ribbon’s offer away on the next page, and gives it back', async () => {
      const { source } = await atNote('The ribbon’s offer');
      at.decide({ writeEnabled: false });
      await expect.poll(told, { timeout: 60_000 }).toEqual({ writeEnabled: false });
      await openNote(page, at.setting.standIn, source.id);
      await find(page, 'button', 'Open Tessera');
      expect(await isThere(page, 'button', 'Copy to brothers and sisters')).toBe(false);
      at.decide({});
      await expect.poll(told, { timeout: 60_000 }).toEqual({});
      await openNote(page, at.setting.standIn, source.id);
      await find(page, 'button', 'Copy to brothers and sisters');
    });
  },
);

const versionHere = JSON.parse(readFileSync('package.json', 'utf8')).version;
