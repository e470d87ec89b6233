/**
 * Northshire, a made-up council: its note types and relationship words, with the uneven spelling that years
 * of local reference data leave. The words come from public lists; the council does not exist.
 */
import type { Gender, Person, RelationKind } from '../../people/model';
import type { Council, End } from './council';
import { northshireSteps } from './northshire-steps';

const noteTypes = [
  'Home Visit',
  'Office Visit',
  'Telephone Contact',
  'Correspondence',
  'Record of Meeting',
  "Manager's Decisions",
  'Case Summary',
  'Independent Reviewing Officer Contact',
  'Independent Chair Oversight/Escalation',
  'Visit (Other)',
  'Missing Child notification',
  'MARAC',
  'LADO',
] as const;

const withoutManagers = noteTypes.filter((type) => type !== "Manager's Decisions");
const chairsOnly = ['Independent Reviewing Officer Contact', 'Independent Chair Oversight/Escalation'];

/** Words by gender: female, male, not recorded. */
type Words = readonly [string, string, string];

const siblingWords: Partial<Record<RelationKind, Words>> = {
  full: ['Sister', 'Brother', 'Sibling'],
  unspecified: ['Sibling', 'Sibling', 'Sibling'],
  half: ['Half-sister', 'Half-brother', 'Half-sibling'],
  'step-sibling': ['Step-sibling', 'Step-sibling', 'Step-sibling'],
  'foster-sibling': ['Foster Sibling', 'Foster Sibling', 'Foster Sibling'],
  'adoptive-sibling': ['Adoptive Sister', 'Adoptive Brother', 'Adoptive Sibling'],
};

const elderWords: Partial<Record<RelationKind, Words>> = {
  parent: ['Mother', 'Father', 'Parent'],
  'step-parent': ['Step Mother', 'Step Father', 'Step-parent'],
  'adoptive-parent': ['Adoptive Mother', 'Adoptive Father', 'Adoptive Parent'],
  'foster-carer': ['Foster carer', 'Foster carer', 'Foster carer'],
  grandparent: ['Grandmother', 'Grandfather', 'Grandparent'],
};

const youngerWords: Partial<Record<RelationKind, readonly [string, string]>> = {
  parent: ['Child', 'Child'],
  'step-parent': ['Step Child', 'Step-child'],
  'adoptive-parent': ['Adopted Child', 'Adopted Child'],
  'foster-carer': ['Child', 'Foster Child'],
  grandparent: ['Grandchild', 'Grandchild'],
};

const genderColumn: Record<Gender, 0 | 1 | 2> = { Female: 0, Male: 1, 'Not recorded': 2 };

function endWord(kind: RelationKind, end: End, person: Person, spelling: 0 | 1): string {
  const sibling = siblingWords[kind];
  // The second spelling leaves gender out, as half of the public list does.
  const column = spelling === 1 ? 2 : genderColumn[person.gender];
  if (sibling) return person.unborn ? 'Unborn Sibling' : sibling[column];
  if (end === 'elder') return elderWords[kind]?.[column] ?? 'Relative';
  return person.unborn ? 'Unborn Child' : (youngerWords[kind]?.[spelling] ?? 'Relative');
}

export const northshire: Council = {
  name: 'Northshire',
  emailDomain: 'northshire.example',
  deepLinks: true,
  usualSwitches: {},
  noteTypes,
  noteTypesOfRole: {
    'Social worker': withoutManagers.filter((type) => !chairsOnly.includes(type)),
    'Independent reviewing officer': withoutManagers,
    'Business support': ['Telephone Contact', 'Correspondence'],
  },
  localNoteTypes: {},
  roleNames: {
    'Social worker': 'Social worker',
    'Independent reviewing officer': 'Independent reviewing officer',
    'Business support': 'Business support',
    Manager: 'Manager',
  },
  steps: northshireSteps,
  visitTypes: ['VIS.CIN', 'VIS.CLA', 'VIS.CP'],
  hiddenColumns: [],
  words: {},
  endWord,
};
