/**
 * Families that came together: half-siblings, step-siblings with uneven spelling, two children called Ava.
 * Invented; each keeps the meaning that its key promises.
 */

import type { FamilyWriter } from './families';
import { families } from './family-keys';

export const twoAvas: FamilyWriter = {
  key: families.twoAvas,
  about: 'Half-sisters of the same first name, and a half-brother',
  write(family) {
    const mother = family.adult('mother', 'Shireen', 'Okell', { gender: 'Female' });
    const first = family.child('olderAva', 'Ava', 'Okell', 9, { gender: 'Female' });
    const second = family.child('youngerAva', 'Ava', 'Marlowe', 3, {
      gender: 'Female',
      knownAs: 'Little Ava',
    });
    const brother = family.child('brother', 'Idris', 'Okell', 12, { gender: 'Male' });
    family.link('half', first, second);
    family.link('half', brother, second);
    family.link('full', brother, first);
    family.parents('parent', [mother], [first, second, brother]);
    family.group('Okell and Marlowe family', 'Family', true, [mother, first, second, brother]);
    return first;
  },
};

export const halfSiblings: FamilyWriter = {
  key: families.halfSiblings,
  about: 'A half-brother and a half-sister, typed once by gender and once as plain half-siblings',
  write(family) {
    const mother = family.adult('mother', 'Bethan', 'Quillan', { gender: 'Female' });
    const first = family.child('first', 'Kit', 'Quillan', 10, { gender: 'Male' });
    const second = family.child('second', 'Lena', 'Sorrow', 7, { gender: 'Female' });
    const third = family.child('third', 'Milo', 'Sorrow', 4, { gender: 'Male' });
    family.link('half', first, second);
    family.link('half', first, third, { spelling: 1 });
    family.link('full', second, third);
    family.parents('parent', [mother], [first, second, third]);
    family.group('Quillan family', 'Family', true, [mother, first, second, third]);
    return first;
  },
};

export const stepSiblings: FamilyWriter = {
  key: families.stepSiblings,
  about: 'Step-siblings and a step-parent, with the spelling that years of typing leave behind',
  write(family) {
    const mother = family.adult('mother', 'Anouk', 'Fairlie', { gender: 'Female' });
    const stepFather = family.adult('stepFather', 'Gareth', 'Dunmore', { gender: 'Male' });
    const first = family.child('first', 'Saskia', 'Fairlie', 11, { gender: 'Female' });
    const brother = family.child('brother', 'Anton', 'Fairlie', 8, { gender: 'Male' });
    const stepBrother = family.child('stepBrother', 'Callum', 'Dunmore', 13, { gender: 'Male' });
    family.link('full', first, brother);
    family.link('step-sibling', stepBrother, first);
    family.link('step-sibling', stepBrother, brother);
    family.parents('parent', [mother], [first, brother]);
    family.link('parent', stepFather, stepBrother);
    family.link('step-parent', stepFather, first);
    family.link('step-parent', stepFather, brother, { spelling: 1 });
    family.group('Fairlie and Dunmore household', 'Family', true, [
      mother,
      stepFather,
      first,
      brother,
      stepBrother,
    ]);
    return first;
  },
};

export const wordNames: FamilyWriter = {
  key: families.wordNames,
  about: 'Grace, Will and May: names that stand in sentences as words',
  write(family) {
    const mother = family.adult('mother', 'Joy', 'Banks', { gender: 'Female' });
    const children = [
      family.child('grace', 'Grace', 'Banks', 12, { gender: 'Female' }),
      family.child('will', 'Will', 'Banks', 10, { gender: 'Male' }),
      family.child('may', 'May', 'Banks', 6, { gender: 'Female' }),
    ] as const;
    family.siblings('full', children);
    family.parents('parent', [mother], children);
    family.group('Banks family', 'Family', true, [mother, ...children]);
    return children[0];
  },
};

export const markedNames: FamilyWriter = {
  key: families.markedNames,
  about: 'Hyphens, apostrophes and accents, one of them written with a combining mark',
  write(family) {
    const mother = family.adult('mother', 'Maeve', "O'Brannigan-Núñez", { gender: 'Female' });
    const children = [
      family.child('first', 'Zoë', "O'Brannigan-Núñez", 9, { gender: 'Female' }),
      family.child('second', 'Seán', "O'Brannigan-Núñez", 7, { gender: 'Male' }),
      // Decomposed on purpose: e and a combining acute look like é and are not equal to it.
      family.child('third', 'Rene\u0301-Jude', 'O’Brannigan', 4, { pronouns: 'they/them' }),
    ] as const;
    family.siblings('full', children);
    family.parents('parent', [mother], children);
    family.group("O'Brannigan-Núñez family", 'Family', true, [mother, ...children]);
    return children[0];
  },
};
