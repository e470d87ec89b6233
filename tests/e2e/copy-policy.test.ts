/**
 * What a council's policy changes: reasons, how many at a time, which note types, the line about other
 * children, and copying switched off. Each policy is baked into a build of its own, as a council gets it.
 */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import type { Person } from '../people/model';
import { click, find, isThere, picture, readText, type, waitForText } from './harness/page';
import { waitForPanel } from './harness/panel';
import { openNote, signIn } from './practitioner';
import { draftOf, essence, familyOf, paragraphs, putNote, watchRecords } from './records';
import { openSetting, type Setting } from './setting';
import {
  boxFor,
  chooseSiblings,
  panelBeside,
  receipt,
  save,
  startReading,
  tick,
  waitForState,
} from './workbench';

let setting: Setting;
let page: Page;

async function withPolicy(policy: Record<string, unknown>): Promise<void> {
  setting = await openSetting({ policy });
  page = await setting.mosaic();
  await signIn(page, setting.standIn);
}
afterEach(() => setting.close());

describe('a council with rules of its own', () => {
  it('is asked for a reason, holds to its number of children, and gets its lines', async () => {
    const copy = { reasonCodes: ['Same visit', 'Same decision'], maxTargets: 2, sharedLine: true };
    const answers = [
      { question: 'May a note be copied to a step-sister?', answer: 'Ask your team manager first.' },
    ];
    await withPolicy({ copy: { ...copy, allowedNoteTypes: ['Home Visit'] }, handbook: { answers } });
    const { child, ticked } = familyOf(setting.standIn, families.largeGroup);
    const [one, two, three] = ticked as [Person, Person, Person];
    const source = putNote(setting.standIn, child.id);
    const panel = await panelBeside(setting, page, source);
    await chooseSiblings(panel);
    await tick(panel, one);
    await tick(panel, two);
    expect(await readText(panel)).toContain('Up to 2 at a time.');
    expect(await (await boxFor(panel, three.id)).evaluate((box) => box.disabled)).toBe(true);

    await click(panel, 'DisclosureTriangle', 'Short answers');
    await waitForText(panel, 'Ask your team manager first.');
    await type(panel, 'Find an answer', 'check HAND');
    await waitForText(panel, '1 answer');
    expect(await readText(panel)).toContain('What does ‘Check by hand’ mean?');
    expect(await readText(panel)).not.toContain('Ask your team manager first.');
    await picture(panel, 'short-answers');

    const since = watchRecords(setting.standIn);
    await save(panel, 2);
    await waitForText(panel, 'Choose a reason for copying.');
    expect(since.requests()).toEqual([]);
    await click(panel, 'radio', 'Same visit');
    await save(panel, 2);
    await receipt(panel);
    const body =
      source.bodyHtml + paragraphs('Recorded for more than one child.', 'Reason for this copy: Same visit.');
    expect(since.notes().map(essence)).toEqual([draftOf(source, body), draftOf(source, body)]);

    const other = putNote(setting.standIn, child.id, { type: 'Office Visit', title: 'Not on the list' });
    await click(panel, 'button', 'Done');
    await openNote(page, setting.standIn, other.id);
    await waitForText(panel, other.title);
    await startReading(panel);
    await waitForText(panel, 'This type of note is not copied');
  });

  it('with copying switched off offers nothing, and nothing is read', async () => {
    await withPolicy({ writeEnabled: false });
    const { child } = familyOf(setting.standIn, families.largeGroup);
    await openNote(page, setting.standIn, putNote(setting.standIn, child.id).id);
    const since = watchRecords(setting.standIn);
    await find(page, 'button', 'Open Tessera');
    expect(await isThere(page, 'button', 'Copy to brothers and sisters')).toBe(false);
    await click(page, 'button', 'Open Tessera');
    const panel = await waitForPanel(setting.tessera);
    await waitForState(panel, 'idle');
    await waitForText(panel, 'Copying is switched off');
    expect(await isThere(panel, 'button', 'Choose siblings')).toBe(false);
    expect(since.requests()).toEqual([]);
  });
});
