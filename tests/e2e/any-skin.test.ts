/**
 * The same journey on every council and skin: from the first press to proved drafts, a receipt and one draft
 * finished by hand. Each ends in what the records hold, who was opened and what was sent.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import { eight } from '../profiles/profiles';
import { isWhole } from '../whole';
import { clickSomewhere, openNoteByHand, signInByHand } from './any-mosaic';
import { click, waitForText } from './harness/page';
import { waitForPanel } from './harness/panel';
import { pressCopy } from './practitioner';
import { draftOf, essence, familyOf, paragraphs, putNote, watchRecords } from './records';
import { openSetting, type Setting } from './setting';
import { chooseAndAnswer, receipt, save } from './workbench';

const words = {
  northshire: { type: 'Home Visit', finish: 'Finish', notes: 'Case notes' },
  eastvale: { type: 'CSC - Visit to child/family', finish: 'Finalise', notes: 'Notes' },
} as const;

// Three siblings on the plainest skin; on the others too where this file is asked for by name.
describe.each(eight.map((each, at) => ({ ...each, count: at === 0 || (isWhole && at % 2 === 0) ? 3 : 1 })))(
  '$council, $skin',
  ({ council, skin, count }) => {
    let setting: Setting;
    let page: Page;

    beforeAll(async () => {
      setting = await openSetting({ council, skin, children: 4 });
      page = await setting.mosaic();
      await signInByHand(page, setting.standIn);
    });
    afterAll(() => setting.close());

    it(`a note is drafted on ${count}, proved, and one is finished by hand`, async () => {
      const { standIn, tessera } = setting;
      const { child, ticked, others } = familyOf(standIn, families.benchmark, count);
      const bodyHtml = paragraphs('The home was warm and tidy.', 'There was food in the fridge.');
      const source = putNote(standIn, child.id, { type: words[council].type, bodyHtml });
      await openNoteByHand(page, source, words[council].notes);
      const since = watchRecords(standIn);
      await pressCopy(page);
      const panel = await waitForPanel(tessera);
      await waitForText(panel, source.title);
      await chooseAndAnswer(panel, ticked);
      await save(panel, count);
      const text = await receipt(panel);
      expect(text.match(/✓ Verified/g)).toHaveLength(count);
      for (const { id } of ticked) expect(since.notesOf(id).map(essence)).toEqual([draftOf(source)]);
      for (const { id } of others) expect(since.actsOn(id)).toEqual([]);
      expect(since.notes()).toHaveLength(count);
      expect(since.outbox()).toEqual([]);

      await click(panel, 'button', 'Open the first draft');
      await clickSomewhere(page, 'button', words[council].finish);
      await waitForText(panel, count === 1 ? 'All finished' : 'Finished');
      expect(since.notes().filter(({ state }) => state === 'Complete')).toHaveLength(1);
      expect(since.outbox()).toEqual([]);
    });
  },
);
