/** Case notes from form to state: saving, checking, finishing, sending, appending, deleting, timing out. */
import { describe, expect, it } from 'vitest';

import { running } from './running';
import { skinNames } from './skins/skins';
import { bodyInForm, buttonsOf, errorsOf, filled, rowsOf, termValue } from './visitor';

describe.each(skinNames)('saving, in %s', (skin) => {
  it('makes one draft, says so, and sends nothing', async () => {
    const { world, visitor } = await running({ skin });
    const before = world.notes.length;
    const sent = await visitor.saveNote('7', {
      alert_recipients: ['thalden'],
      send_text: 'yes',
      significant_event: 'yes',
    });
    const note = world.notes.at(-1);
    expect(world.notes).toHaveLength(before + 1);
    expect([sent.status, sent.location]).toEqual([303, `/case-note/${note?.id}?saved=1`]);
    expect(note).toMatchObject({
      personId: '7',
      groupId: null,
      type: 'Home Visit',
      title: 'A visit',
      contactOn: '2026-02-27',
      bodyHtml: '<p>Seen.</p>',
      state: 'Draft',
      significantEvent: true,
      alertRecipients: ['thalden'],
      sendText: true,
      createdBy: 'rquill',
    });
    expect(world.outbox).toEqual([]);
    const page = await visitor.get(sent.location ?? '');
    expect(page.html).toContain('Saved as draft');
    expect((await visitor.get(`/case-note/${note?.id}`)).html).not.toContain('Saved as draft');
  });

  it('shows every fact on the note’s page', async () => {
    const { world, visitor } = await running({ skin });
    await visitor.saveNote('7', { attachments: new File(['abc'], 'plan.txt') });
    const note = world.notes.at(-1);
    const page = await visitor.get(`/case-note/${note?.id}`);
    const terms =
      'Ref,Note type,Title,Contact date,State,Significant event,Alert recipients,Text message,Attachments,Recorded by,Access';
    expect(terms.split(',').map((term) => termValue(page, term))).toEqual([
      note?.id,
      'Home Visit',
      'A visit',
      '27/02/2026',
      'Draft',
      'No',
      'None',
      'No',
      '1',
      'Rosa Quill',
      'Open',
    ]);
    expect(page.html).toContain('<p>Seen.</p>');
    expect(termValue(page, 'Date of birth')).not.toBe('');
  });

  it('lists newest contact first', async () => {
    const { visitor } = await running({ skin });
    await visitor.saveNote('7', { contact_on: '01/01/2020', title: 'Old' });
    await visitor.saveNote('7', { contact_on: '28/02/2026', title: 'First of the day' });
    await visitor.saveNote('7', { contact_on: '28/02/2026', title: 'Second of the day' });
    const titles = rowsOf(await visitor.get('/person/7/case-notes')).map((row) => row[3]);
    expect(titles.slice(0, 2)).toEqual(['Second of the day', 'First of the day']);
    expect(titles.at(-1)).toBe('Old');
  });
});

describe.each(skinNames)('a saved draft, in %s', (skin) => {
  it('is changed in place', async () => {
    const { world, visitor } = await running({ skin });
    await visitor.saveNote('7');
    const id = world.notes.at(-1)?.id ?? '';
    const count = world.notes.length;
    const form = await visitor.get(`/case-note/${id}/edit`);
    expect(form.h1).toBe('Edit case note');
    expect(form.html).toContain('value="A visit"');
    expect(bodyInForm(form)).toBe('<p>Seen.</p>');
    await visitor.post(`/case-note/${id}`, { ...filled(form), title: 'Changed' });
    expect([world.notes.length, world.note(id).title]).toEqual([count, 'Changed']);
  });

  it('leaves its saving, reading and finishing in the audit, in order', async () => {
    const { world, visitor } = await running({ skin });
    const sent = await visitor.saveNote('7');
    await visitor.get(sent.location ?? '');
    const noteId = world.notes.at(-1)?.id;
    await visitor.post(`/case-note/${noteId}/finish`, {});
    expect(world.audit.filter((entry) => entry.noteId === noteId).map(({ act }) => act)).toEqual([
      'save',
      'read',
      'finish',
    ]);
  });
});

describe.each(skinNames)('checking, in %s', (skin) => {
  const wrong = [
    [{ note_type: '' }, 'Choose a note type'],
    [{ note_type: 'Sonnet' }, 'This note type is not available'],
    [{ title: ' ' }, 'Enter a title'],
    [{ title: 'x'.repeat(101) }, 'Title must be 100 characters or fewer'],
    [{ contact_on: '' }, 'Enter a contact date'],
    [{ contact_on: '31/02/2026' }, 'Contact date must be a real date, such as 31/12/2025'],
    [{ contact_on: '2026-02-27' }, 'Contact date must be a real date, such as 31/12/2025'],
    [{ contact_on: '7/2/2026' }, 'Contact date must be a real date, such as 31/12/2025'],
  ] as const;

  it.each(wrong)('answers %j with the form again and saves nothing', async (fields, message) => {
    const { world, visitor } = await running({ skin });
    const before = world.notes.length;
    const answer = await visitor.saveNote('7', { details: '<p>Kept<script>x</script></p>', ...fields });
    expect([answer.status, answer.h1]).toEqual([200, 'New case note']);
    expect(errorsOf(answer)).toEqual([message]);
    expect(bodyInForm(answer)).toBe('<p>Kept</p>');
    expect(world.notes).toHaveLength(before);
  });
});

describe.each(skinNames)('what a form may hold, in %s', (skin) => {
  it('offers a role its note types, and refuses others', async () => {
    const { world, visitor } = await running({ skin }, 'bsupport');
    const form = await visitor.get('/person/7/case-notes/new');
    expect(
      [...form.html.matchAll(/<option value="([^"]*)">[A-Z][a-z]+ ?[A-Z]?[a-z]*<\/option>/g)].map(
        (each) => each[1],
      ),
    ).toEqual(expect.arrayContaining(['Telephone Contact', 'Correspondence']));
    expect(form.html).not.toContain('Home Visit');
    const before = world.notes.length;
    await visitor.saveNote('7');
    expect(world.notes).toHaveLength(before);
  });

  it('leaves out note types that this child cannot have', async () => {
    const { world, visitor } = await running({ skin });
    world.people['7']?.noteTypesNotAvailable.push('Home Visit');
    expect((await visitor.get('/person/7/case-notes/new')).html).not.toContain('Home Visit');
    expect((await visitor.saveNote('7')).html).toContain('This note type is not available');
  });

  it('takes only forms that this session was given, once only where switched so', async () => {
    const { world, switches, visitor } = await running({ skin });
    const before = world.notes.length;
    expect((await visitor.saveNote('7', { token: 'made-up' })).h1).toBe('This form has expired');
    expect(world.notes).toHaveLength(before);
    const form = await visitor.get('/person/7/case-notes/new');
    await visitor.post('/case-notes', { ...filled(form), person_id: '7' });
    await visitor.post('/case-notes', { ...filled(form), person_id: '7' });
    expect(world.notes).toHaveLength(before + 2);
    switches.formToken = 'once';
    await visitor.post('/case-notes', { ...filled(form), person_id: '7' });
    await visitor.post('/case-notes', { ...filled(form), person_id: '7' });
    expect(world.notes).toHaveLength(before + 3);
  });
});

describe.each(skinNames)('finishing, in %s', (skin) => {
  it('completes and sends alerts and texts, from the form or from the page', async () => {
    const { world, visitor } = await running({ skin });
    const asks = { alert_recipients: ['thalden', 'jpell'], send_text: 'yes' };
    const direct = await visitor.saveNote('7', { ...asks, act: 'Finish' });
    expect(direct.location).toBe(`/case-note/${world.notes.at(-1)?.id}`);
    expect(world.outbox.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
      'email thalden@northshire.example',
      'email jpell@northshire.example',
      `sms ${world.person('7').mobile}`,
    ]);
    await visitor.saveNote('7', asks);
    expect(world.outbox).toHaveLength(3);
    await visitor.post(`/case-note/${world.notes.at(-1)?.id}/finish`, {});
    expect([world.outbox.length, world.notes.at(-1)?.state]).toEqual([6, 'Complete']);
  });

  it('happens once', async () => {
    const { world, visitor } = await running({ skin });
    await visitor.saveNote('7', { act: 'Finish', alert_recipients: 'jpell' });
    const id = world.notes.at(-1)?.id;
    expect((await visitor.post(`/case-note/${id}/finish`, {})).h1).toBe('Not saved');
    expect(world.outbox).toHaveLength(1);
  });
});

describe.each(skinNames)('a complete note, in %s', (skin) => {
  it('can be appended to, which alerts again, and neither edited nor deleted', async () => {
    const { world, visitor } = await running({ skin });
    await visitor.saveNote('7', { act: 'Finish', alert_recipients: 'jpell' });
    const note = world.notes.at(-1);
    await visitor.post(`/case-note/${note?.id}/append`, { text: 'More <b>than</b> before' });
    expect(note?.appendments.map(({ bodyHtml }) => bodyHtml)).toEqual([
      '<p>More &lt;b&gt;than&lt;/b&gt; before</p>',
    ]);
    expect(world.outbox).toHaveLength(2);
    expect((await visitor.get(`/case-note/${note?.id}/edit`)).h1).toBe('Cannot be edited');
    const form = await visitor.get('/person/7/case-notes/new');
    await visitor.post(`/case-note/${note?.id}`, { ...filled(form), title: 'Changed' });
    await visitor.post(`/case-note/${note?.id}/delete`, {});
    expect(note).toMatchObject({ title: 'A visit', state: 'Complete' });
    const page = await visitor.get(`/case-note/${note?.id}`);
    expect(buttonsOf(page)).toEqual(['Sign out', 'Append']);
  });
});

describe.each(skinNames)('a draft, in %s', (skin) => {
  it('is deleted softly: gone from the pages, kept in the ledger', async () => {
    const { world, visitor } = await running({ skin });
    await visitor.saveNote('7');
    const id = world.notes.at(-1)?.id ?? '';
    expect((await visitor.post(`/case-note/${id}/delete`, {})).location).toBe('/person/7/case-notes');
    expect(world.note(id).state).toBe('Deleted');
    expect((await visitor.get(`/case-note/${id}`)).status).toBe(404);
    expect(rowsOf(await visitor.get('/person/7/case-notes')).some((row) => row[0] === id)).toBe(false);
  });

  it('times out by the clock from its creation; it can still be finished and not edited', async () => {
    const { world, visitor } = await running({ skin, switches: { sessionIdleMinutes: 0 } });
    await visitor.saveNote('7');
    const note = world.notes.at(-1);
    world.clock.advance({ days: 14 });
    expect(note?.state).toBe('Draft');
    world.clock.advance({ minutes: 1 });
    expect(note?.state).toBe('Timed out');
    expect((await visitor.get(`/case-note/${note?.id}/edit`)).h1).toBe('Cannot be edited');
    await visitor.post(`/case-note/${note?.id}/finish`, {});
    expect(note?.state).toBe('Complete');
  });

  it('is on a linked row of its own when it was copied', async () => {
    const { world, visitor } = await running({ skin });
    const copy = world.notes.find((note) => note.copyOf);
    expect(copy && world.note(copy.copyOf ?? '').personId).not.toBe(copy?.personId);
    expect(termValue(await visitor.get(`/case-note/${copy?.id}`), 'Copied from')).toBe(copy?.copyOf);
  });
});
