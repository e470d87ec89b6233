/** On whom a new note is saved, in both modes, and the window that the note editor opens. */
import { describe, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import { running } from './running';
import { skinNames } from './skins/skins';
import { filled, termValue } from './visitor';

describe.each(skinNames)('the person in view, in %s', (skin) => {
  it('does not matter in window mode: the form’s person is written', async () => {
    const { world, visitor } = await running({ skin });
    const { ids } = world.family(families.twoSiblings);
    const form = await visitor.get('/person/7/case-notes/new');
    await visitor.get(`/person/${ids.second}`);
    await visitor.post('/case-notes', { ...filled(form), person_id: '7' });
    expect(world.notes.at(-1)?.personId).toBe('7');
  });

  it('wins in session mode, and the page afterwards shows on whom it was saved', async () => {
    const { world, visitor } = await running({ skin, switches: { personInView: 'session' } });
    const { ids } = world.family(families.twoSiblings);
    const form = await visitor.get('/person/7/case-notes/new');
    await visitor.get(`/person/${ids.second}/groups`);
    const sent = await visitor.post('/case-notes', { ...filled(form), person_id: '7' });
    expect(world.notes.at(-1)?.personId).toBe(ids.second);
    expect(termValue(await visitor.get(sent.location ?? ''), 'Mosaic ID')).toBe(ids.second);
  });

  it('changes when a request begins, before it is answered', async () => {
    const { world, faults, visitor } = await running({ skin, switches: { personInView: 'session' } });
    const { ids } = world.family(families.twoSiblings);
    const form = await visitor.get('/person/7/case-notes/new');
    const hold = faults.hold('person', 'arrived');
    const loading = visitor.get(`/person/${ids.second}`);
    await hold.reached;
    await visitor.post('/case-notes', { ...filled(form), person_id: '7' });
    hold.release();
    await loading;
    expect(world.notes.at(-1)?.personId).toBe(ids.second);
  });
});

describe.each(skinNames)('the editor’s window, in %s', (skin) => {
  it('is opened by the list’s link and has no work view in popup mode', async () => {
    const { switches, visitor } = await running({ skin, switches: { noteEditor: 'popup' } });
    const list = await visitor.get('/person/7/case-notes');
    expect(list.html).toContain(`window.open(this.href,'noteEditor','popup,width=760,height=820')`);
    expect((await visitor.get('/person/7/case-notes/new')).html).not.toContain('Recently Viewed');
    expect(list.html).toContain('Recently Viewed');
    switches.noteEditor = 'page';
    expect((await visitor.get('/person/7/case-notes')).html).not.toContain('window.open');
    expect((await visitor.get('/person/7/case-notes/new')).html).toContain('Recently Viewed');
  });

  it('asks before a changed form is left, where switched so', async () => {
    const { switches, visitor } = await running({ skin });
    expect((await visitor.get('/person/7/case-notes/new')).html).not.toContain('beforeunload');
    switches.unloadPrompt = true;
    expect((await visitor.get('/person/7/case-notes/new')).html).toContain('beforeunload');
  });
});
