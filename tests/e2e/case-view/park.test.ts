/**
 * Looking things up while a note is being written, and coming back to it: the note ends on the right child with
 * all its words, and the audit holds exactly the pages that the person asked for.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { families } from '../../people/family-keys';
import { evidenceIn } from '../dashboard-page';
import { clickThrough, picture } from '../harness/page';
import { fillNote, signIn } from '../practitioner';
import { openSetting, type Setting } from '../setting';
import { backToMyNote, look, openLookUp, typeOn } from './look-up';

/** Six parts are one look-up: the note was left once. No second is kept where nobody has said that it may be. */
const lookedUpOnce = { changeId: 'SC-001', arm: 'helper', outcome: 'done', verified: 0, timing: null };

describe('while a note is being written', () => {
  let setting: Setting;
  beforeAll(async () => {
    setting = await openSetting();
  });
  afterAll(() => setting.close());

  it('six parts are looked at, and the note is saved on the right child with the cursor where it was', async () => {
    const { standIn } = setting;
    const { world } = standIn;
    const page = await setting.mosaic();
    await signIn(page, standIn);
    const { source } = world.family(families.largeGroup);
    const notesBefore = world.notesOf(source.personId).length;
    await page.goto(`${standIn.origin}/person/${source.personId}/case-notes/new`);
    await fillNote(page, {
      noteType: 'Home Visit',
      title: 'Visit at home',
      contactDate: '02/03/2026',
      paragraphs: ['The kitchen was warm.', 'Bedtime is at .'],
    });
    await page.keyboard.press('ArrowLeft');
    const panel = await openLookUp(setting, page);
    const opensBefore = world.audit.length;
    await look(panel, 'Personal relationships', 'Park and look');
    for (const part of ['Groups', 'Case notes', 'Household', 'Steps', 'Visits']) await look(panel, part);
    await picture(panel, 'case-view/1-copies');
    await backToMyNote(panel);
    await picture(panel, 'case-view/2-back');
    await expect.poll(() => evidenceIn(panel, 'events')).toMatchObject([lookedUpOnce]);
    await typeOn(page, 'seven');
    expect(world.audit.slice(opensBefore).map(({ act, what, personId }) => [act, what, personId])).toEqual(
      [
        'relationships',
        'groups',
        'case-notes',
        'household',
        'steps',
        'visits',
        'case-notes',
        'case-note-form',
      ].map((screen) => ['open', screen, source.personId]),
    );
    expect([...world.casework.locks]).toEqual([]);
    await clickThrough(page, 'button', 'Save');
    const [saved] = world.notesOf(source.personId).filter(({ title }) => title === 'Visit at home');
    expect(world.notesOf(source.personId)).toHaveLength(notesBefore + 1);
    expect(saved?.bodyHtml.replace(/<[^>]+>/g, '|')).toContain('Bedtime is at seven.');
    expect(saved?.bodyHtml).toContain('The kitchen was warm.');
  });
});
