/** Locks: whose they are, what a second window is told, how they are left behind, and saving by itself. */
import { describe, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import { carried, codeOf, saveStepForm, seededStep, windowKeyOf } from './casework';
import { running } from './running';
import type { Switches } from './switches';
import { buttonsOf, rowsOf, tokenOf, Visitor } from './visitor';

const narrative = `q.${codeOf('cin-visit', 'Narrative')}`;

async function open(switches: Partial<Switches> = {}) {
  const all = await running({ switches });
  const step = seededStep(
    all.world,
    'cin-visit',
    'Started',
    all.world.family(families.twoSiblings).ids.second,
  );
  const editor = await all.visitor.get(`/step/${step.id}/edit`);
  return { ...all, step, editor, path: `/step/${step.id}/edit` };
}

describe('a lock on a step', () => {
  it('is taken by opening for edit, audited, and keeps a colleague out with a name', async () => {
    const { standIn, world, step, path } = await open();
    expect(world.casework.locks).toMatchObject([{ what: 'step', id: step.id, userName: 'rquill' }]);
    expect(world.audit.some(({ act, stepId }) => act === 'lock' && stepId === step.id)).toBe(true);
    const colleague = new Visitor(standIn);
    await colleague.signIn('jpell');
    const told = await colleague.get(path);
    expect([
      told.h1,
      told.html.includes('You or a colleague is working in this step. Locked by Rosa Quill.'),
    ]).toEqual(['Step locked', true]);
    expect((await colleague.get(`/step/${step.id}/view`)).html).toContain('value="Export"');
  });

  it('goes when its window says goodbye, and stays when that crashes', async () => {
    const { world, visitor, editor } = await open();
    const other = new Visitor({ ...(await running()).standIn });
    await other.post(`/release/${windowKeyOf(editor)}`, {});
    expect(world.casework.locks).toHaveLength(1);
    await visitor.post(`/release/${windowKeyOf(editor)}`, {});
    expect(world.casework.locks).toEqual([]);
    expect(world.audit.at(-1)).toMatchObject({ act: 'unlock' });
  });

  it('survives its session, or ends with it', async () => {
    const left = await open();
    left.world.clock.advance({ minutes: 31 });
    await left.visitor.signIn();
    expect((await left.visitor.get(left.path)).h1).toBe('Step locked');
    const ended = await open({ locksAfterSession: 'end' });
    ended.world.clock.advance({ minutes: 31 });
    await ended.visitor.get('/');
    await ended.visitor.signIn();
    expect((await ended.visitor.get(ended.path)).h1).toContain('Child in need visit');
  });

  it('is needed for saving', async () => {
    const { visitor, step, editor, world } = await open();
    world.casework.locks.length = 0;
    expect((await saveStepForm(visitor, step, editor, { [narrative]: 'x' })).h1).toBe('Not saved');
    expect(step.revision).toBe(0);
  });

  it('is removed in the Lock Manager, by its own worker or a manager and by nobody else', async () => {
    const { standIn, world, visitor, step } = await open();
    const list = await visitor.get('/locks');
    expect(list.h1).toBe('Lock Manager');
    expect(rowsOf(list).find((row) => row[1]?.includes(step.id))).toMatchObject({
      0: 'step',
      2: 'Rosa Quill',
    });
    const key = world.casework.locks[0]?.key;
    const colleague = new Visitor(standIn);
    await colleague.signIn('jpell');
    expect(buttonsOf(await colleague.get('/locks'))).not.toContain('Remove');
    expect((await colleague.post(`/locks/${key}/remove`, {})).status).toBe(404);
    const manager = new Visitor(standIn);
    await manager.signIn('mokoro');
    await manager.post(`/locks/${key}/remove`, {});
    expect(world.casework.locks).toEqual([]);
  });
});

describe('a step that is checked out', () => {
  it('cannot be edited until a manager removes that', async () => {
    const { standIn, world, visitor } = await running();
    const away = world.casework.steps.find(({ checkedOut }) => checkedOut);
    expect((await visitor.get(`/step/${away?.id}`)).html).toContain('Checked out');
    expect((await visitor.get(`/step/${away?.id}/edit`)).h1).toBe('Checked out');
    const manager = new Visitor(standIn);
    await manager.signIn('mokoro');
    await manager.post(`/locks/${away?.id}/remove`, {});
    expect((await visitor.get(`/step/${away?.id}/edit`)).h1).toContain('Child in need visit');
  });
});

describe('the same step in a second window of one session', () => {
  it('is refused', async () => {
    const { visitor, path } = await open();
    expect((await visitor.get(path)).h1).toBe('Step locked');
  });

  it('is shared: it says so, and the older picture cannot be saved over the newer', async () => {
    const { visitor, step, editor, path } = await open({ sameStepTwice: 'share' });
    const second = await visitor.get(path);
    expect(second.html).toContain('This step is already open in another window.');
    await saveStepForm(visitor, step, second, { [narrative]: '<p>second</p>' });
    const late = await saveStepForm(visitor, step, editor, { [narrative]: '<p>first</p>' });
    expect([late.h1, step.answers.plain[codeOf('cin-visit', 'Narrative')]]).toEqual([
      'Not saved',
      '<p>second</p>',
    ]);
  });

  it('is let in without a word, and the last save wins', async () => {
    const { visitor, step, editor, path } = await open({ sameStepTwice: 'silent' });
    const second = await visitor.get(path);
    expect(second.html).not.toContain('already open');
    await saveStepForm(visitor, step, second, { [narrative]: '<p>second</p>' });
    await saveStepForm(visitor, step, editor, { [narrative]: '<p>first</p>' });
    expect(step.answers.plain[codeOf('cin-visit', 'Narrative')]).toBe('<p>first</p>');
  });
});

describe('autosave', () => {
  const on = { autosaveMinutes: 15, sessionIdleMinutes: 30 } as const;
  const due = async (visitor: Visitor, key: string): Promise<boolean> =>
    (JSON.parse((await visitor.get(`/autosave/${key}`)).html) as { due: boolean }).due;

  it('is due at its interval from opening or from the last save, and never when it is off', async () => {
    const { world, visitor, step, editor, switches } = await open(on);
    const key = windowKeyOf(editor);
    expect(editor.html).toContain('Your work has been automatically saved');
    world.clock.advance({ minutes: 14 });
    expect(await due(visitor, key)).toBe(false);
    await saveStepForm(visitor, step, editor, {});
    world.clock.advance({ minutes: 14 });
    expect(await due(visitor, key)).toBe(false);
    world.clock.advance({ minutes: 1 });
    expect(await due(visitor, key)).toBe(true);
    switches.autosaveMinutes = 0;
    expect(await due(visitor, key)).toBe(false);
    expect((await visitor.get(`/step/${step.id}/edit?window=${key}`)).html).not.toContain(
      'automatically saved',
    );
  });

  it('acts: it sends requests and fires immediate next actions', async () => {
    const { world, visitor, step, editor } = await open(on);
    const request = {
      token: tokenOf(editor),
      choice: 'Ask for a manager’s view',
      worker: 'mokoro',
      text: 'x',
    };
    await visitor.post(`/step/${step.id}/requests`, request);
    expect(world.outbox).toEqual([]);
    await visitor.post(`/autosave/${windowKeyOf(editor)}`, {
      ...carried(editor),
      [narrative]: '<p>half</p>',
    });
    expect(world.outbox.map(({ kind }) => kind)).toEqual(['request']);
    expect(step.answers.plain[codeOf('cin-visit', 'Narrative')]).toBe('<p>half</p>');
    expect(world.requests.at(-1)).toMatchObject({ path: '/autosave', worker: 'rquill' });
  });

  it('does not keep the session alive, and runs once more when that is over', async () => {
    const { world, visitor, step, editor } = await open(on);
    const key = windowKeyOf(editor);
    world.clock.advance({ minutes: 16 });
    await visitor.post(`/autosave/${key}`, { ...carried(editor), [narrative]: '<p>at 16</p>' });
    world.clock.advance({ minutes: 14, seconds: 30 });
    expect(await due(visitor, key)).toBe(true);
    await visitor.post(`/autosave/${key}`, { ...carried(editor), [narrative]: '<p>at the end</p>' });
    expect(step.answers.plain[codeOf('cin-visit', 'Narrative')]).toBe('<p>at the end</p>');
    expect((await visitor.get('/')).status).toBe(302);
    expect(await due(visitor, key)).toBe(false);
  });

  it('saves nothing for another session’s window', async () => {
    const { standIn, step, editor } = await open(on);
    const other = new Visitor(standIn);
    await other.signIn('jpell');
    const sent = await other.post(`/autosave/${windowKeyOf(editor)}`, { [narrative]: '<p>not mine</p>' });
    expect([sent.status, step.revision]).toEqual([410, 0]);
  });
});
