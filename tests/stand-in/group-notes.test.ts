/** Group notes: subjects first, one linked row for each, and only where the group takes notes. */
import { describe, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import { running } from './running';
import { filled } from './visitor';

async function withGroup() {
  const all = await running();
  const family = all.world.family(families.largeGroup);
  const group = family.groups.find((each) => each.name === 'Penhallow family');
  if (!group) throw new Error('the family has no group');
  return { ...all, family, path: `/group/${group.id}/case-notes`, group };
}

describe('a group note', () => {
  it('offers every member by name and ticks none', async () => {
    const { visitor, world, path } = await withGroup();
    const form = await visitor.get(`${path}/new`);
    expect(form.h1).toBe('New group case note');
    expect(form.html.match(/type="checkbox" id="subject/g)).toHaveLength(9);
    expect(form.html).not.toContain(' checked');
    expect(form.html).toContain('> Bryn Penhallow</label>');
    expect(world.audit.at(-1)).toMatchObject({ act: 'open', what: 'group-case-note-form' });
  });

  it('makes one linked draft for each subject and audits each', async () => {
    const { visitor, world, family, path, group } = await withGroup();
    const before = world.notes.length;
    const form = await visitor.get(`${path}/new`);
    const subject = [family.ids.first ?? '', family.ids.third ?? ''];
    await visitor.post(path, { ...filled(form), subject });
    const made = world.notes.slice(before);
    expect(made.map(({ personId }) => personId).sort()).toEqual([...subject].sort());
    const [one, other] = made;
    expect([one?.linkedNotes, other?.linkedNotes]).toEqual([[other?.id], [one?.id]]);
    expect(made.every((note) => note.groupId === group.id && note.state === 'Draft')).toBe(true);
    expect(world.audit.filter(({ act }) => act === 'save')).toHaveLength(2);
  });

  it('needs a subject, and none but present members count', async () => {
    const { visitor, world, path } = await withGroup();
    const before = world.notes.length;
    const form = await visitor.get(`${path}/new`);
    expect((await visitor.post(path, filled(form))).html).toContain('<li>Choose at least one subject</li>');
    expect((await visitor.post(path, { ...filled(form), subject: '7' })).html).toContain('role="alert"');
    expect(world.notes).toHaveLength(before);
  });

  it('leaves out members who have left', async () => {
    const { visitor, world } = await running();
    const family = world.family(families.endedRelationship);
    const path = `/group/${family.groups[0]?.id}/case-notes`;
    const form = await visitor.get(`${path}/new`);
    expect(form.html).not.toContain('> Jay Maddern</label>');
    const before = world.notes.length;
    await visitor.post(path, { ...filled(form), subject: family.ids.stepBrother ?? '' });
    expect(world.notes).toHaveLength(before);
  });

  it('texts the group’s members when finished', async () => {
    const { visitor, world, family, path } = await withGroup();
    const form = await visitor.get(`${path}/new`);
    await visitor.post(path, {
      ...filled(form),
      subject: family.ids.first ?? '',
      send_text: 'yes',
      act: 'Finish',
    });
    expect(world.outbox.filter(({ kind }) => kind === 'sms')).toHaveLength(9);
  });

  it('does not exist for a group without notes', async () => {
    const { visitor, world } = await running();
    const group = world.family(families.noSharedGroup).groups[0];
    expect((await visitor.get(`/group/${group?.id}/case-notes/new`)).status).toBe(404);
    expect((await visitor.get(`/group/${group?.id}`)).html).not.toContain('Add group case note');
  });
});
