/**
 * Looking things up while a note is being written, on every skin and both councils, where Mosaic keeps the child in view
 * in the window and where it keeps it in the session. Ends in the note on the right child and in the audit.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickSomewhere, findSomewhere, openRecordByHand, signInByHand } from '../e2e/any-mosaic';
import { backToMyNote, look, openLookUp } from '../e2e/case-view/look-up';
import { openSetting, type Setting } from '../e2e/setting';
import { families } from '../people/family-keys';
import { eight } from '../profiles/profiles';

const words = {
  northshire: { notes: 'Case notes', add: 'Add case note', save: 'Save', type: 'Home Visit' },
  eastvale: {
    notes: 'Notes',
    add: 'Add a note',
    save: 'Save for later',
    type: 'CSC - Visit to child/family',
  },
} as const;
/** What both councils' profiles lead to. */
const parts = ['Personal relationships', 'Groups', 'Visits'] as const;
const cases = eight.flatMap((one, at) => [
  { ...one, personInView: at % 2 === 0 ? ('window' as const) : ('session' as const) },
]);

describe.each(cases)(
  '$council, $skin, the person kept in the $personInView',
  ({ council, skin, personInView }) => {
    let setting: Setting;
    let page: Page;
    beforeAll(async () => {
      setting = await openSetting({
        ...{ council, skin },
        switches: { personInView },
        session: personInView === 'window' ? {} : { secondWindows: 'unsafe', postCarriesPerson: 'no' },
      });
      page = await setting.mosaic();
      await signInByHand(page, setting.standIn);
    });
    afterAll(() => setting.close());

    it('the note waits, comes back whole, and is saved on the right child', async () => {
      const { world } = setting.standIn;
      const childId = world.family(families.largeGroup).source.personId;
      await openRecordByHand(page, childId);
      await clickSomewhere(page, 'link', words[council].notes);
      await clickSomewhere(page, 'link', words[council].add);
      await writeIn(page, words[council].type);
      const panel = await openLookUp(setting, page);
      const from = world.audit.length;
      const [first, ...others] = parts;
      await look(panel, first, 'Park and look');
      for (const part of others) await look(panel, part);
      await backToMyNote(panel);
      expect(world.audit.slice(from).every(({ personId }) => personId === childId || personId === null)).toBe(
        true,
      );
      expect([...world.casework.locks]).toEqual([]);
      await clickSomewhere(page, 'button', words[council].save);
      const find = () => world.notes.filter(({ title }) => title === 'Visit at home');
      await expect.poll(find, { timeout: 30_000 }).toHaveLength(1);
      const [saved] = find();
      expect(saved).toMatchObject({ personId: childId, type: words[council].type });
      expect(saved?.bodyHtml).toContain('The kitchen was warm.');
      expect(world.outbox).toEqual([]);
    });
  },
);

/** Fields have a name or a code in every skin; labels are not always there. */
async function writeIn(page: Page, type: string): Promise<void> {
  const list = await findSomewhere(page, 'select[name=note_type], select[data-user-code=caseNoteType]');
  await list.evaluate((node, label) => {
    const select = node as HTMLSelectElement;
    select.value = [...select.options].find((option) => option.label === label)?.value ?? '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, type);
  await (await findSomewhere(page, 'input[name=title], input[data-user-code=caseNoteTitle]')).type(
    'Visit at home',
  );
  await (await findSomewhere(page, 'input[name=contact_on], input[data-user-code=caseNoteContactDate]')).type(
    '02/03/2026',
  );
  const editor = await findSomewhere(page, '[contenteditable=true], iframe[data-user-code=caseNoteDetails]');
  await editor.click();
  await page.keyboard.type('The kitchen was warm.');
}
