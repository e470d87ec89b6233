/** The made-up families: the same from the same seed, and each with the shape that its key promises. */
import { describe, expect, it } from 'vitest';
import { makeFamilies } from './families';
import { families } from './family-keys';
import type { Family } from './model';

const all = makeFamilies(1, 30);

function family(key: string): Family {
  const found = all.find((each) => each.key === key);
  if (!found) throw new Error(`no family ${key}`);
  return found;
}

describe('the seed', () => {
  it('gives the same families twice, and others from another seed', () => {
    expect(makeFamilies(1, 30)).toEqual(all);
    expect(makeFamilies(2, 30)).not.toEqual(all);
  });

  it('keeps names and days when a family is added', () => {
    const without = makeFamilies(1);
    const days = (list: readonly Family[]) =>
      list.map(({ people }) => people.map(({ name, dateOfBirth }) => [name, dateOfBirth]));
    expect(days(all.slice(0, without.length))).toEqual(days(without));
  });
});

describe('every family', () => {
  it('has a key from the list, once', () => {
    expect(all.map(({ key }) => key).sort()).toEqual(Object.values(families).sort());
  });

  it('has numbers of 1 to 7 digits, each for one person', () => {
    const ids = all.flatMap(({ people }) => people.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[1-9]\d{0,6}$/.test(id))).toBe(true);
    expect(new Set(ids.map((id) => id.length)).size).toBeGreaterThan(3);
  });

  it.each(all.map((each) => [each.key, each] as const))(
    '%s has a complete source note on its first child',
    (_, each) => {
      const note = each.notes.find(({ id }) => id === each.source.noteId);
      expect(note).toMatchObject({ personId: each.source.personId, state: 'Complete' });
      const child = each.people.find(({ id }) => id === each.source.personId);
      expect(child?.context).toBe('Child');
      expect(note?.bodyHtml).toContain(child?.firstName);
    },
  );

  it('shares note numbers with people', () => {
    const people = new Set(all.flatMap((each) => each.people.map(({ id }) => id)));
    expect(all.every((each) => people.has(each.source.noteId))).toBe(true);
  });

  it('relates only its own people, and uses telephone numbers kept for drama', () => {
    for (const each of all) {
      const ids = new Set(each.people.map(({ id }) => id));
      expect(each.relationships.every(({ elder, younger }) => ids.has(elder) && ids.has(younger))).toBe(true);
      expect(each.people.every(({ mobile }) => /^07700 900\d{3}$/.test(mobile))).toBe(true);
    }
  });
});

describe('each key', () => {
  it.each([
    [families.largeGroup, 7],
    [families.onlyChild, 1],
    [families.benchmark, 30],
  ])('%s has %i children', (key, count) => {
    expect(family(key).people.filter(({ context }) => context === 'Child')).toHaveLength(count);
  });

  it('keeps its promise', () => {
    const kinds = (key: string) => new Set(family(key).relationships.map(({ kind }) => kind));
    expect(family(families.twoAvas).people.filter(({ firstName }) => firstName === 'Ava')).toHaveLength(2);
    expect(kinds(families.halfSiblings)).toContain('half');
    expect(kinds(families.stepSiblings)).toContain('step-sibling');
    expect(kinds(families.fosterHome)).toContain('foster-sibling');
    expect(kinds(families.adoptiveFamily)).toContain('adoptive-sibling');
    expect(family(families.unborn).people.some(({ unborn }) => unborn)).toBe(true);
    expect(family(families.endedRelationship).relationships.some(({ endedOn }) => endedOn)).toBe(true);
    expect(family(families.restrictedSibling).people.some(({ restricted }) => restricted)).toBe(true);
    expect(
      family(families.movedForAdoption).relationships.some(({ notes }) => notes === 'Moved for adoption'),
    ).toBe(true);
    expect(family(families.noSharedGroup).groups.some(({ groupNotes }) => groupNotes)).toBe(false);
    expect(family(families.largeGroup).groups.some(({ name }) => name === 'Do not use - duplicate')).toBe(
      true,
    );
  });
});
