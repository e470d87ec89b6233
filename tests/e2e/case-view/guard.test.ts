/**
 * The guard's words: in a Mosaic that keeps the child in view in the session, a form is overtaken by another window. It
 * says so, and one press, which names the child, lets the window save. What it holds is tried in bleed.test.ts.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { families } from '../../people/family-keys';
import { click, find, picture, waitForText } from '../harness/page';
import { waitForPanel } from '../harness/panel';
import { fillNote, pressCopy, signIn } from '../practitioner';
import { openSetting, type Setting } from '../setting';

const note = { noteType: 'Home Visit', title: 'Whose?', contactDate: '02/03/2026', paragraphs: ['Well.'] };

describe.each(['hold', 'warn'] as const)(
  'with ‘%s’, when another window has opened another child',
  (guard) => {
    let setting: Setting;
    let writing: Page;
    let looking: Page;
    let childId: string;
    let otherId: string;

    beforeAll(async () => {
      setting = await openSetting({
        switches: { personInView: 'session' },
        session: { secondWindows: 'unsafe', postCarriesPerson: 'no' },
        policy: { caseView: { guard } },
      });
      const { world } = setting.standIn;
      childId = world.family(families.largeGroup).source.personId;
      otherId = world.family(families.twoSiblings).source.personId;
      writing = await setting.mosaic();
      await signIn(writing, setting.standIn);
      looking = await setting.tessera.browser.newPage();
    });
    afterAll(() => setting.close());

    const noteOf = () => setting.standIn.world.notes.filter(({ title }) => title === note.title);

    async function overtaken(): Promise<void> {
      const { origin } = setting.standIn;
      await writing.bringToFront();
      await writing.goto(`${origin}/person/${childId}/case-notes/new`);
      await find(writing, 'button', 'Fold Tessera away');
      await fillNote(writing, note);
      await looking.bringToFront();
      await looking.goto(`${origin}/person/${otherId}`);
      await find(looking, 'button', 'Fold Tessera away');
      await writing.bringToFront();
      await find(writing, 'alert');
    }

    it('says so, and lets a save through only when the person presses for it, naming the child', async () => {
      await overtaken();
      await picture(writing, `case-view/guard-${guard}`);
      await pressCopy(writing);
      const panel = await waitForPanel(setting.tessera);
      await click(panel, 'button', 'Look up');
      const { name } = setting.standIn.world.person(childId);
      await waitForText(
        panel,
        guard === 'hold' ? 'Saving from this window is held.' : 'Look before you save',
      );
      await click(panel, 'button', `Save on ${name} anyway`);
      await click(panel, 'button', 'Let this window save');
      await expect
        .poll(() => panel.evaluate(() => document.body.innerText), { timeout: 20_000 })
        .not.toContain('anyway');
      const before = noteOf().length;
      await writing.$eval('#noteForm', (form) => (form as HTMLFormElement).requestSubmit());
      await expect.poll(() => noteOf().length, { timeout: 20_000 }).toBe(before + 1);
    });
  },
);
