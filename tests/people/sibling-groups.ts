/**
 * Families of full siblings: the large group, the plain pair, the adult siblings, the only child and a pair
 * that shares no group. Invented; each keeps the meaning that its key promises.
 */

import type { FamilyWriter } from './families';
import { families } from './family-keys';

export const sevenSiblings: FamilyWriter = {
  key: families.largeGroup,
  about: 'Seven full siblings, one of them so far without a recorded gender, and a Family group with notes',
  write(family) {
    const mother = family.adult('mother', 'Carys', 'Penhallow', { gender: 'Female' });
    const father = family.adult('father', 'Owen', 'Penhallow', { gender: 'Male' });
    const children = [
      family.child('first', 'Bryn', 'Penhallow', 15, { gender: 'Male', knownAs: 'Bee' }),
      family.child('second', 'Cerys', 'Penhallow', 13, { gender: 'Female' }),
      family.child('third', 'Dylan', 'Penhallow', 11, { gender: 'Male' }),
      family.child('fourth', 'Elin', 'Penhallow', 9, { gender: 'Female' }),
      family.child('fifth', 'Ffion', 'Penhallow', 7, { gender: 'Female', knownAs: 'Fi' }),
      family.child('sixth', 'Gethin', 'Penhallow', 4, { gender: 'Male' }),
      family.child('seventh', 'Hari', 'Penhallow', 1, { pronouns: 'they/them' }),
    ] as const;
    family.siblings('full', children);
    family.parents('parent', [mother, father], children);
    family.group('Penhallow family', 'Family', true, [mother, father, ...children]);
    family.group('Bryn Penhallow', 'Generic', false, [children[0]]);
    family.group('Do not use - duplicate', 'Family', true, [children[0], children[1]]);
    return children[0];
  },
};

export const twoSiblings: FamilyWriter = {
  key: families.twoSiblings,
  about: 'A brother and a sister; the brother also has a draft and a note copied from the sister',
  write(family) {
    const mother = family.adult('mother', 'Dana', 'Wexcombe', { gender: 'Female' });
    const first = family.child('first', 'Isla', 'Wexcombe', 8, { gender: 'Female', id: '7' });
    const second = family.child('second', 'Rory', 'Wexcombe', 6, { gender: 'Male' });
    family.siblings('full', [first, second]);
    family.parents('parent', [mother], [first, second]);
    family.group('Wexcombe family', 'Family', true, [mother, first, second]);
    const unsent = { significantEvent: false, alertRecipients: [], sendText: false } as const;
    const call = { type: 'Telephone Contact', contactOn: '2026-02-10', ...unsent } as const;
    const original = family.noteId();
    const fromSchool = {
      title: 'Call from the school',
      bodyHtml: '<p>Attendance discussed.</p>',
      ...call,
    } as const;
    family.notes.push(
      { ...fromSchool, id: original, personId: first.id, state: 'Complete', copyOf: null },
      { ...fromSchool, id: family.noteId(), personId: second.id, state: 'Complete', copyOf: original },
      {
        ...call,
        id: family.noteId(),
        personId: second.id,
        title: 'Call to nursery',
        bodyHtml: '<p>No answer.</p>',
        state: 'Draft',
        copyOf: null,
      },
    );
    return first;
  },
};

export const adultSiblings: FamilyWriter = {
  key: families.adultSiblings,
  about: 'A 16-year-old whose two siblings have grown up',
  write(family) {
    const first = family.child('first', 'Tamsin', 'Roake', 16, {
      gender: 'Female',
      legalStatus: 'Section 20',
    });
    const sister = family.adult('sister', 'Lowri', 'Roake', { gender: 'Female', age: 19 });
    const brother = family.adult('brother', 'Piers', 'Roake', { gender: 'Male', age: 23 });
    family.siblings('full', [brother, sister, first]);
    family.group('Roake family', 'Family', true, [first, sister, brother]);
    return first;
  },
};

export const onlyChild: FamilyWriter = {
  key: families.onlyChild,
  about: 'One child with a grandmother and nobody else',
  write(family) {
    const grandmother = family.adult('grandmother', 'Edith', 'Larkspur', { gender: 'Female', age: 67 });
    const child = family.child('first', 'Jonah', 'Larkspur', 10, { gender: 'Male' });
    family.link('grandparent', grandmother, child);
    family.group('Larkspur family', 'Family', true, [grandmother, child]);
    return child;
  },
};

export const noSharedGroup: FamilyWriter = {
  key: families.noSharedGroup,
  about: 'Three siblings, entered as plain siblings, each only in a Generic group',
  write(family) {
    const father = family.adult('father', 'Mikel', 'Thorncote', { gender: 'Male' });
    const children = [
      family.child('first', 'Nadia', 'Thorncote', 12, { gender: 'Female' }),
      family.child('second', 'Omar', 'Thorncote', 9, { gender: 'Male' }),
      family.child('third', 'Petra', 'Thorncote', 5, { gender: 'Female' }),
    ] as const;
    family.siblings('unspecified', children);
    family.parents('parent', [father], children);
    for (const child of children) family.group(child.name, 'Generic', false, [child]);
    return children[0];
  },
};
