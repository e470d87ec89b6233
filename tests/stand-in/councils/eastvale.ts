/**
 * Eastvale, a second made-up council: other words for nearly everything that is local, relationships written
 * as sentences, and no address that leads to a record. The council does not exist; its words are plausible.
 */
import type { Gender, Person, RelationKind } from '../../people/model';
import type { Council, End } from './council';
import { eastvaleSteps } from './eastvale-steps';

const noteTypes = [
  'CSC - Visit to child/family',
  'CSC - Phone call',
  'CSC - Email or letter',
  'CSC - Meeting record',
  'CSC - Management oversight',
  'CSC - Case summary',
  'IRO - Contact with child',
  'IRO - Challenge',
  'CSC - Other',
] as const;

const withoutManagers = noteTypes.filter((type) => type !== 'CSC - Management oversight');

/** Words by gender: female, male, not recorded. */
type Words = readonly [string, string, string];

const siblingWords: Partial<Record<RelationKind, Words>> = {
  full: ['Sister', 'Brother', 'Sibling'],
  unspecified: ['Sibling', 'Sibling', 'Sibling'],
  half: ['Half sister', 'Half brother', 'Half sibling'],
  'step-sibling': ['Stepsister', 'Stepbrother', 'Step sibling'],
  'foster-sibling': ['Foster sibling (placement)', 'Foster sibling (placement)', 'Foster sibling'],
  'adoptive-sibling': ['Adoptive sibling', 'Adoptive sibling', 'Adopted sibling'],
};

const elderWords: Partial<Record<RelationKind, Words>> = {
  parent: ['Mother', 'Father', 'Parent'],
  'step-parent': ['Stepmother', 'Stepfather', 'Step parent'],
  'adoptive-parent': ['Adoptive parent', 'Adoptive parent', 'Adopter'],
  'foster-carer': ['Foster parent', 'Foster parent', 'Foster parent'],
  grandparent: ['Grandmother', 'Grandfather', 'Grandparent'],
};

const youngerWords: Partial<Record<RelationKind, Words>> = {
  parent: ['Daughter', 'Son', 'Child'],
  'step-parent': ['Stepdaughter', 'Stepson', 'Step child'],
  'adoptive-parent': ['Adopted daughter', 'Adopted son', 'Adopted child'],
  'foster-carer': ['Child in placement', 'Child in placement', 'Child in placement'],
  grandparent: ['Granddaughter', 'Grandson', 'Grandchild'],
};

const genderColumn: Record<Gender, 0 | 1 | 2> = { Female: 0, Male: 1, 'Not recorded': 2 };

function endWord(kind: RelationKind, end: End, person: Person, spelling: 0 | 1): string {
  const sibling = siblingWords[kind];
  const column = spelling === 1 ? 2 : genderColumn[person.gender];
  if (sibling) return person.unborn ? 'Unborn child (sibling)' : sibling[column];
  if (end === 'younger' && person.unborn) return 'Unborn child';
  return (end === 'elder' ? elderWords : youngerWords)[kind]?.[column] ?? 'Relative';
}

export const eastvale: Council = {
  name: 'Eastvale',
  emailDomain: 'eastvale.example',
  deepLinks: false,
  usualSwitches: { labelStyle: 'sentence' },
  noteTypes,
  noteTypesOfRole: {
    'Social worker': withoutManagers.filter((type) => !type.startsWith('IRO')),
    'Independent reviewing officer': withoutManagers,
    'Business support': ['CSC - Phone call', 'CSC - Email or letter'],
  },
  localNoteTypes: {
    'Home Visit': 'CSC - Visit to child/family',
    'Telephone Contact': 'CSC - Phone call',
    Correspondence: 'CSC - Email or letter',
  },
  roleNames: {
    'Social worker': 'C&F Practitioner',
    'Independent reviewing officer': 'IRO / CP Chair',
    'Business support': 'Business Support Officer',
    Manager: 'Practice Manager',
  },
  steps: eastvaleSteps,
  visitTypes: ['Child in need', 'Child in care', 'Child protection'],
  hiddenColumns: ['Ref'],
  words: {
    Draft: 'In progress',
    Complete: 'Finalised',
    'Timed out': 'Lapsed',
    'Contact date': 'Date of contact',
    'Date of birth': 'DOB',
    Started: 'Start date',
    Ended: 'End date',
    Joined: 'From',
    Left: 'To',
    Save: 'Save for later',
    Finish: 'Finalise',
    'Saved as draft': 'Saved for later',
    'Delete draft': 'Discard',
    'Add case note': 'Add a note',
    'New case note': 'New note',
    'New group case note': 'New group note',
    'Edit case note': 'Edit note',
    'Case notes': 'Notes',
    'Case note': 'Note',
    'Note type': 'Category',
    Details: 'Content',
    'Significant event': 'Key event',
    'Alert recipients': 'Notify',
    'Send as text message': 'Text the family',
    'Allocated Worker': 'C&F Allocated Worker',
  },
  endWord,
};
