/** Group notes: subjects first, one linked row for each, and only where the group takes notes. */
import { describe, expect, it } from 'vitest';
import { families } from '../people/family-keys';
import { running } from './running';
import { type SkinName, skinNames } from './skins/skins';
import { errorsOf, filled } from './visitor';

async function withGroup(skin: SkinName) {
  const all = await running({ skin });
  const family = all.world.family(families.largeGroup);
  const group = family.groups.find((each) => each.name === 'Penhallow family');
  if (!group) throw new Error('the family has no group');
  return { ...all, family, path: `/group/${group.id}/case-notes`, group };
}

describe.each(skinNames)('a group note, in %s', (skin) => {
  it('offers every member by name and ticks none', async () => {
    const { visitor, world, path } = await withGroup(skin);
    const form = await visitor.get(`${path}/new`);
    expect(form.h1).toBe('New group case note');
    const otherTicks = 2;
    expect(form.html.match(/type="checkbox"/g)).toHaveLength(9 + otherTicks);
    expect(form.html).not.toContain(' checked');
    expect(form.html).toContain('Bryn Penhallow');
    expect(world.audit.at(-1)).toMatchObject({ act: 'open', what: 'group-case-note-form' });
  });

  it('makes one linked draft for each subject and audits each', async () => {
    const { visitor, world, family, path, group } = await withGroup(skin);
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
    const { visitor, world, path } = await withGroup(skin);
    const before = world.notes.length;
    const form = await visitor.get(`${path}/new`);
    const noneChosen = ['Choose at least one subject'];
    expect(errorsOf(await visitor.post(path, filled(form)))).toEqual(noneChosen);
    expect(errorsOf(await visitor.post(path, { ...filled(form), subject: '7' }))).toEqual(noneChosen);
    expect(world.notes).toHaveLength(before);
  });

  it('leaves out members who have left', async () => {
    const { visitor, world } = await running({ skin });
    const family = world.family(families.endedRelationship);
    const path = `/group/${family.groups[0]?.id}/case-notes`;
    const form = await visitor.get(`${path}/new`);
    expect(form.html).not.toContain('Jay Maddern');
    const before = world.notes.length;
    await visitor.post(path, { ...filled(form), subject: family.ids.stepBrother ?? '' });
    expect(world.notes).toHaveLength(before);
  });

  it('texts the group’s members when finished', async () => {
    const { visitor, world, family, path } = await withGroup(skin);
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
    const { visitor, world } = await running({ skin });
    const group = world.family(families.noSharedGroup).groups[0];
    expect((await visitor.get(`/group/${group?.id}/case-notes/new`)).status).toBe(404);
    expect((await visitor.get(`/group/${group?.id}`)).html).not.toContain('Add group case note');
  });
});
