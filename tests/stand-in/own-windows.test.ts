/** What has a lock or a window of its own beside steps: forms on a person, chronologies, Configuration Tools. */
import { describe, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import { seededStep, windowKeyOf } from './casework';
import { running } from './running';
import { warningText } from './skins/session-warning';
import { skinNames } from './skins/skins';
import { bodyInForm, formAction, rowsOf, tokenOf, Visitor } from './visitor';

describe('a form on a person', () => {
  it('has a lock of its own, which keeps a colleague out and is needed for saving', async () => {
    const { standIn, world, visitor } = await running();
    const form = await visitor.get('/person/7/form');
    expect(world.casework.locks).toMatchObject([{ what: 'form', id: '7' }]);
    expect(world.audit.some(({ act, what }) => act === 'lock' && what === 'person-form')).toBe(true);
    const colleague = new Visitor(standIn);
    await colleague.signIn('jpell');
    expect((await colleague.get('/person/7/form')).h1).toBe('Form locked');
    await visitor.post(formAction(form), { token: tokenOf(form), body: '<p>Cats.<script>x()</script></p>' });
    expect(world.casework.personForms).toMatchObject([{ personId: '7', bodyHtml: '<p>Cats.</p>' }]);
    world.casework.locks.length = 0;
    const late = await visitor.post(formAction(form), { token: tokenOf(form), body: '<p>Dogs.</p>' });
    expect(late.h1).toBe('Not saved');
    expect(bodyInForm(await visitor.get('/person/7/form'))).toBe('<p>Cats.</p>');
  });

  it('saves itself where autosave is on', async () => {
    const { world, visitor } = await running({ switches: { autosaveMinutes: 15 } });
    const form = await visitor.get('/person/7/form');
    const key = /\/release\/' \+ "([^"]+)"/.exec(form.html)?.[1] ?? windowKeyOf(form);
    expect(form.html).toContain('Your work has been automatically saved');
    world.clock.advance({ minutes: 15 });
    expect(JSON.parse((await visitor.get(`/autosave/${key}`)).html)).toEqual({ due: true });
    await visitor.post(`/autosave/${key}`, { body: '<p>Half a wo</p>' });
    expect(world.casework.personForms).toMatchObject([{ bodyHtml: '<p>Half a wo</p>' }]);
    expect(world.outbox).toEqual([]);
  });
});

describe.each(skinNames)('a chronology, in %s', (skin) => {
  it('is the system’s to read, and a worker’s own under a lock, filled by copying events', async () => {
    const { standIn, world, visitor } = await running({ skin });
    const { ids } = world.family(families.largeGroup);
    const child = ids.first ?? '';
    const done = seededStep(world, 'cin-visit', 'Completed', child);
    const system = await visitor.get(`/person/${child}/chronology`);
    expect(rowsOf(system)).toContainEqual(['17/02/2026', 'Child in need visit (CSSW)', `Step ${done.id}`]);
    const own = await visitor.get(`/person/${child}/chronology/edit`);
    expect([own.h1, rowsOf(own).length]).toEqual(['Chronology Manager', 0]);
    const colleague = new Visitor(standIn);
    await colleague.signIn('jpell');
    expect((await colleague.get(`/person/${child}/chronology/edit`)).h1).toBe('Chronology locked');
    const copy = { token: tokenOf(own), event: `Step ${done.id}` };
    expect((await colleague.post(`/person/${child}/chronology`, copy)).h1).toBe('Not saved');
    await visitor.post(`/person/${child}/chronology`, copy);
    expect(world.casework.chronologies[child]).toHaveLength(1);
    expect(world.audit.at(-1)).toMatchObject({ act: 'copy', what: 'chronology', personId: child });
    expect(rowsOf(await visitor.get(`/person/${child}/chronology/edit`))).toHaveLength(1);
  });
});

describe('the managers’ windows', () => {
  it('are not told that the session ends, as the main window is', async () => {
    const { visitor } = await running({ switches: { sessionWarning: true } }, 'mokoro');
    expect((await visitor.get('/configuration')).html).not.toContain(warningText);
    expect((await visitor.get('/person/7/chronology/edit')).html).not.toContain(warningText);
    expect((await visitor.get('/person/7/chronology')).html).toContain(warningText);
  });

  it('show forms and their versions to managers only', async () => {
    const { standIn, visitor } = await running({}, 'mokoro');
    expect(rowsOf(await visitor.get('/configuration'))).toContainEqual([
      '1193',
      'Looked after child visit (CSSW)',
      'Looked after child visit',
      '7, 8',
    ]);
    const worker = new Visitor(standIn);
    await worker.signIn('rquill');
    expect((await worker.get('/configuration')).h1).toBe('Not allowed');
  });
});
