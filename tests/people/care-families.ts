/**
 * Families that the care system has changed: foster and adoptive siblings, an unborn sibling, an ended
 * relationship, a restricted record, a child moved for adoption. Invented; each keeps its key's meaning.
 */

import type { FamilyWriter } from './families';
import { families } from './family-keys';

export const fosterHome: FamilyWriter = {
  key: families.fosterHome,
  about: 'A child in foster care: a birth brother elsewhere, foster siblings and foster carers',
  write(family) {
    const carer = family.adult('carer', 'Hilary', 'Stokesay', { gender: 'Female', age: 52 });
    const mother = family.adult('mother', 'Keira', 'Vane', { gender: 'Female' });
    const looked = { legalStatus: 'Section 31 care order' } as const;
    const first = family.child('first', 'Noor', 'Vane', 9, { gender: 'Female', ...looked });
    const brother = family.child('brother', 'Samir', 'Vane', 12, { gender: 'Male', ...looked });
    const foster = family.child('fosterSister', 'Willa', 'Stokesay', 10, { gender: 'Female' });
    family.link('full', brother, first);
    family.link('foster-sibling', foster, first, { startedOn: '2024-11-04' });
    family.link('parent', mother, first);
    family.link('parent', mother, brother);
    family.link('parent', carer, foster);
    family.link('foster-carer', carer, first, { startedOn: '2024-11-04' });
    family.group('Vane family', 'Family', false, [mother, first, brother]);
    return first;
  },
};

export const adoptiveFamily: FamilyWriter = {
  key: families.adoptiveFamily,
  about: 'Two adopted children who are not related by birth',
  write(family) {
    const father = family.adult('father', 'Laurie', 'Ambrose', { gender: 'Male' });
    const first = family.child('first', 'Theo', 'Ambrose', 8, { gender: 'Male', legalStatus: 'Adopted' });
    const sister = family.child('sister', 'Juno', 'Ambrose', 6, { gender: 'Female', legalStatus: 'Adopted' });
    family.link('adoptive-sibling', first, sister, { startedOn: '2022-05-20' });
    family.parents('adoptive-parent', [father], [first, sister], { startedOn: '2021-03-15' });
    family.group('Ambrose family', 'Family', true, [father, first, sister]);
    return first;
  },
};

export const unbornSibling: FamilyWriter = {
  key: families.unborn,
  about: 'A child, a sister and an unborn baby with a record of its own',
  write(family) {
    const mother = family.adult('mother', 'Rhian', 'Castleton', { gender: 'Female' });
    const first = family.child('first', 'Poppy', 'Castleton', 5, { gender: 'Female' });
    const second = family.child('second', 'Arlo', 'Castleton', 3, { gender: 'Male' });
    const unborn = family.unborn('unborn', 'Castleton');
    family.siblings('full', [first, second, unborn]);
    family.parents('parent', [mother], [first, second, unborn]);
    family.group('Castleton family', 'Family', true, [mother, first, second, unborn]);
    return first;
  },
};

export const endedRelationship: FamilyWriter = {
  key: families.endedRelationship,
  about: 'A step-brother whose relationship has ended, and a sister whose has not',
  write(family) {
    const mother = family.adult('mother', 'Yvaine', 'Holt', { gender: 'Female' });
    const former = family.adult('formerStepFather', 'Craig', 'Maddern', { gender: 'Male' });
    const first = family.child('first', 'Erin', 'Holt', 11, { gender: 'Female' });
    const sister = family.child('sister', 'Nell', 'Holt', 7, { gender: 'Female' });
    const stepBrother = family.child('stepBrother', 'Jay', 'Maddern', 14, { gender: 'Male' });
    const ended = { startedOn: '2021-06-01', endedOn: '2024-08-31' } as const;
    family.link('full', first, sister);
    family.link('step-sibling', stepBrother, first, ended);
    family.link('step-parent', former, first, { ...ended, spelling: 1 });
    family.parents('parent', [mother], [first, sister]);
    const group = family.group('Holt family', 'Family', true, [mother, first, sister, stepBrother]);
    for (const member of group.members) if (member.personId === stepBrother.id) member.leftOn = '2024-08-31';
    return first;
  },
};

export const restrictedSibling: FamilyWriter = {
  key: families.restrictedSibling,
  about: 'A brother whose record is restricted, and a sister whose record is open',
  write(family) {
    const mother = family.adult('mother', 'Imogen', 'Farraday', { gender: 'Female' });
    const first = family.child('first', 'Leo', 'Farraday', 9, { gender: 'Male' });
    const sister = family.child('sister', 'Orla', 'Farraday', 13, { gender: 'Female' });
    const hidden = family.child('restricted', 'Ewan', 'Farraday', 15, { gender: 'Male', restricted: true });
    family.siblings('full', [hidden, sister, first]);
    family.parents('parent', [mother], [first, sister, hidden]);
    family.group('Farraday family', 'Family', true, [mother, first, sister, hidden]);
    return first;
  },
};

export const movedForAdoption: FamilyWriter = {
  key: families.movedForAdoption,
  about: 'Two children at home; the youngest has been moved for adoption and the relationship ended',
  write(family) {
    const mother = family.adult('mother', 'Stacey', 'Underhill', { gender: 'Female' });
    const first = family.child('first', 'Mason', 'Underhill', 10, { gender: 'Male' });
    const second = family.child('second', 'Lacey', 'Underhill', 8, { gender: 'Female' });
    const moved = family.child('moved', 'Harper', 'Underhill', 2, {
      gender: 'Female',
      legalStatus: 'Placement order',
    });
    const adoption = { endedOn: '2025-10-13', notes: 'Moved for adoption' } as const;
    family.link('full', first, second);
    family.link('full', first, moved, adoption);
    family.link('full', second, moved, adoption);
    family.parents('parent', [mother], [first, second]);
    family.link('parent', mother, moved, adoption);
    family.group('Underhill family', 'Family', true, [mother, first, second]);
    return first;
  },
};
