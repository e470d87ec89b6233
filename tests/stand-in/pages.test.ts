/** What each page is called, which columns its table has, and what restricted and merged records show. */
import { describe, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import { running } from './running';
import { skinNames } from './skins/skins';
import { headingsOf, rowsOf, termValue, Visitor } from './visitor';

describe.each(skinNames)('the pages of a person, in %s', (skin) => {
  it('have their headings and the full header', async () => {
    const { visitor } = await running({ skin });
    const pages = [
      ['/person/7', 'Person summary'],
      ['/person/7/relationships', 'Personal relationships'],
      ['/person/7/groups', 'Groups'],
      ['/person/7/case-notes', 'Case notes'],
    ] as const;
    for (const [path, h1] of pages) {
      const page = await visitor.get(path);
      expect([page.status, page.h1]).toEqual([200, h1]);
      expect(termValue(page, 'Name')).toBe('Isla Wexcombe');
      expect(termValue(page, 'Mosaic ID')).toBe('7');
      expect(termValue(page, 'Date of birth')).toMatch(/^\d{2}\/\d{2}\/\d{4}$/);
      for (const link of ['Summary', 'Personal relationships', 'Groups', 'Case notes']) {
        expect(page.html).toContain(`>${link}</a>`);
      }
    }
  });

  it('leave the date of birth out of forms', async () => {
    const { visitor } = await running({ skin });
    const form = await visitor.get('/person/7/case-notes/new');
    expect([form.h1, termValue(form, 'Mosaic ID'), termValue(form, 'Date of birth')]).toEqual([
      'New case note',
      '7',
      null,
    ]);
  });

  it('have the columns that profiles are written against', async () => {
    const { visitor } = await running({ skin });
    const relationships = await visitor.get('/person/7/relationships');
    expect(headingsOf(relationships)).toEqual(
      'Relationship|Name|Known as|Mosaic ID|Date of birth|Pronouns|Started|Ended|Notes'.split('|'),
    );
    const groups = await visitor.get('/person/7/groups');
    expect(headingsOf(groups)).toEqual(
      'Group|Group ID|Type|Group case notes|Member|Mosaic ID|Joined|Left'.split('|'),
    );
    const notes = await visitor.get('/person/7/case-notes');
    expect(headingsOf(notes)).toEqual('Ref|Contact date|Type|Title|State|Recorded by'.split('|'));
  });
});

describe.each(skinNames)('asking for a page, in %s', (skin) => {
  it('answers an unknown record with 404', async () => {
    const { visitor } = await running({ skin });
    for (const path of ['/person/8', '/case-note/8', '/group/8', '/step/8', '/nowhere']) {
      expect((await visitor.get(path)).status).toBe(404);
    }
  });

  it('is audited once for each page', async () => {
    const { world, visitor } = await running({ skin });
    for (const page of ['', '/relationships', '/groups', '/case-notes', '/case-notes/new']) {
      await visitor.get(`/person/7${page}`);
    }
    expect(world.auditOf('7').map(({ act, what }) => `${act} ${what}`)).toEqual([
      'open person',
      'open relationships',
      'open groups',
      'open case-notes',
      'open case-note-form',
    ]);
  });
});

describe.each(skinNames)('relationships, in %s', (skin) => {
  const labelsOf = async (key: string, options = {}) => {
    const { world, visitor } = await running({ skin, switches: options });
    const page = await visitor.get(`/person/${world.family(key).source.personId}/relationships`);
    return rowsOf(page).map((row) => row[0]);
  };

  it('are pairs in the council’s uneven spelling', async () => {
    expect(await labelsOf(families.halfSiblings)).toEqual([
      'Half-sister : Half-brother',
      'Half-sibling : Half-sibling',
      'Mother : Child',
    ]);
    expect(await labelsOf(families.stepSiblings)).toEqual([
      'Brother : Sister',
      'Step-sibling : Step-sibling',
      'Mother : Child',
      'Step Father : Step Child',
    ]);
    expect(await labelsOf(families.fosterHome)).toContain('Foster carer : Child');
    expect(await labelsOf(families.unborn)).toContain('Unborn Sibling : Sister');
  });

  it('are sentences, or pairs as they were typed, when switched so', async () => {
    expect(await labelsOf(families.twoSiblings, { labelStyle: 'sentence' })).toEqual([
      'is the brother of',
      'is the mother of',
    ]);
    expect(await labelsOf(families.unborn, { pairOrder: 'as-stored' })).toContain('Sister : Unborn Sibling');
  });

  it('show an unborn baby without a date of birth', async () => {
    const { world, visitor } = await running({ skin });
    const family = world.family(families.unborn);
    const rows = rowsOf(await visitor.get(`/person/${family.source.personId}/relationships`));
    const row = rows.find((cells) => cells[3] === family.ids.unborn);
    expect(row).toMatchObject({ 1: 'Unborn baby Castleton', 4: '', 8: 'Unborn' });
  });

  it('show when one ended, and a move for adoption', async () => {
    const { world, visitor } = await running({ skin });
    const family = world.family(families.movedForAdoption);
    const rows = rowsOf(await visitor.get(`/person/${family.source.personId}/relationships`));
    expect(rows.find((cells) => cells[3] === family.ids.moved)).toMatchObject({
      7: '13/10/2025',
      8: 'Moved for adoption',
    });
  });
});

describe.each(skinNames)('a restricted record, in %s', (skin) => {
  it('shows the display name only, everywhere, and says so in the audit', async () => {
    const { world, visitor } = await running({ skin });
    const family = world.family(families.restrictedSibling);
    const hidden = world.person(family.ids.restricted ?? '');
    const born = (hidden.dateOfBirth ?? '').split('-').reverse().join('/');
    const rows = rowsOf(await visitor.get(`/person/${family.source.personId}/relationships`));
    expect(rows.find((cells) => cells[3] === hidden.id)).toMatchObject({
      1: hidden.name,
      2: '',
      4: '',
      5: '',
      8: 'Restricted',
    });
    for (const path of ['', '/relationships', '/groups', '/case-notes', '/case-notes/new']) {
      const page = await visitor.get(`/person/${hidden.id}${path}`);
      expect(page.h1).toBe('Restricted record');
      expect(page.html).toContain(hidden.name);
      expect(page.html).not.toContain(born);
    }
    expect(new Set(world.auditOf(hidden.id).map(({ act }) => act))).toEqual(new Set(['refused']));
    const before = world.notes.length;
    await visitor.saveNote(hidden.id);
    expect(world.notes).toHaveLength(before);
  });

  it('opens to a worker with the right, and to one acting for them', async () => {
    const { standIn, world, visitor } = await running({ skin }, 'mokoro');
    const path = `/person/${world.family(families.restrictedSibling).ids.restricted}`;
    expect((await visitor.get(path)).h1).toBe('Person summary');
    const support = new Visitor(standIn);
    await support.signIn('bsupport');
    expect((await support.get(path)).h1).toBe('Restricted record');
    await support.post('/act-for', { user_name: 'mokoro' });
    expect((await support.get(path)).h1).toBe('Person summary');
  });
});

describe.each(skinNames)('numbers, in %s', (skin) => {
  it('of a merged record lead to the one that survives, with everything on it', async () => {
    const { world, faults, visitor } = await running({ skin });
    const { ids } = world.family(families.twoAvas);
    const [gone = '', kept = ''] = [ids.youngerAva, ids.brother];
    await visitor.saveNote(gone);
    const notes = world.notesOf(gone).length + world.notesOf(kept).length;
    faults.mergePerson(gone, kept);
    const sent = await visitor.get(`/person/${gone}/case-notes`);
    expect([sent.status, sent.location]).toEqual([302, `/person/${kept}/case-notes`]);
    expect(world.notesOf(kept)).toHaveLength(notes);
    expect(world.relationshipsOf(gone)).toEqual([]);
    expect(world.groupsOf(gone)).toEqual([]);
  });

  it('are shared by people, notes and steps', async () => {
    const { world, visitor } = await running({ skin });
    const { source } = world.family(families.largeGroup);
    expect(world.person(source.noteId).id).not.toBe(source.personId);
    const step = await visitor.get(`/step/${source.personId}`);
    expect([step.h1, termValue(step, 'Step ID')]).toEqual(['Step', source.personId]);
    expect(termValue(step, 'Mosaic ID')).not.toBe(source.personId);
  });

  it('lead from quick search to the person; other words look in names', async () => {
    const { visitor } = await running({ skin });
    expect((await visitor.get('/search?q=7')).location).toBe('/person/7');
    const found = await visitor.get('/search?q=penhallow');
    expect(rowsOf(found)).toHaveLength(9);
  });
});

describe.each(skinNames)('labels, in %s', (skin) => {
  it('can be renamed, as by a release', async () => {
    const { faults, visitor } = await running({ skin });
    faults.renameLabel('Mosaic ID', 'Person ID', 'person');
    expect(termValue(await visitor.get('/person/7'), 'Person ID')).toBe('7');
    expect(termValue(await visitor.get('/person/7/groups'), 'Mosaic ID')).toBe('7');
    faults.renameLabel('Significant event', 'Key event');
    expect((await visitor.get('/person/7/case-notes/new')).html).toMatch(/>\s*Key event</);
  });
});
