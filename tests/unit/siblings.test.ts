import { describe, expect, it } from 'vitest';
import { type GroupRow, type RelationshipRow, siblingKind, siblingsFrom } from '../../utils/domain/siblings';

const kinds = {
  full: [
    'Brother : Sister',
    'Sister : Brother',
    'Brother : Brother',
    'Sister : Sister',
    'Sibling : Sister',
    'Sister : Sibling',
    'Brother : Sibling',
    'Sibling : Brother',
    ' brother  :  SISTER ',
    'Brother: Sister',
    'Sister',
    'is the sister of',
    'is brother of',
    'Twin brother : Twin sister',
    'Full sibling : Full sibling',
  ],
  unspecified: [
    'Sibling : Sibling',
    'Sibling',
    'sibling:sibling',
    'Siblings',
    'is the sibling of',
    'Sibiling : Sibling',
  ],
  half: [
    'Half-sibling',
    'Half-sister',
    'Half-brother',
    'Half sister',
    'Half brother',
    'Half-sibling : Half-sibling',
    'half\u2011sister : half\u2011brother',
    'is the half-brother of',
    'Sister (half)',
    'Halfsister',
    'Maternal half-sibling',
  ],
  step: [
    'Step-sibling',
    'Step brother',
    'Stepsister',
    'Step-sibling : Step-sibling',
    'STEP SISTER : STEP BROTHER',
  ],
  unborn: [
    'Unborn Sibling : Brother',
    'Brother : Unborn Sibling',
    'Sister : Unborn Sibling',
    'Unborn sibling',
    'Unborn Child : Sister',
  ],
  foster: ['Foster sibling', 'Foster brother', 'Foster-sister : Foster-brother'],
  adoptive: ['Adoptive sister', 'Adopted brother', 'Adoptive Sibling : Adoptive Sibling'],
  'not-a-sibling': [
    'Mother : Child',
    'Foster carer : Child',
    'Step Father : Child',
    'Brother-in-law',
    'Sister-in-law',
    'Sister in law',
    'Unborn child : Mother',
    'Aunt (sister of mother)',
    'Foster parent : Foster child',
    'Step-parent : Step-child',
    'Unborn child',
    'Child : Unborn child',
    '',
    ' : ',
    'Friend',
    "Mother's brother",
    'Cousin brother',
    'Religious sister : Pupil',
    'is the mother of',
    'Sister : Mother',
    'Sister : Brother : Child',
    'Godbrother',
    'Ward sister',
  ],
} as const;

describe('siblingKind', () => {
  for (const [kind, labels] of Object.entries(kinds)) {
    it.each(labels)(`${kind}: '%s'`, (label) => {
      expect(siblingKind(label)).toBe(kind);
    });
  }

  it("lets the council's own words win, matched after folding", () => {
    const words = { 'Brother : sister': 'half', 'Kin : Kin': 'full', Sibling: 'not-a-sibling' } as const;
    expect(siblingKind('BROTHER : SISTER', words)).toBe('half');
    expect(siblingKind('kin: kin', words)).toBe('full');
    expect(siblingKind('Sibling', words)).toBe('not-a-sibling');
    expect(siblingKind('constructor', {})).toBe('not-a-sibling');
  });
});

const row = (
  relationship: string,
  name: string,
  id: string | null,
  more: Partial<RelationshipRow> = {},
): RelationshipRow => ({
  relationship,
  name,
  id,
  knownAs: null,
  dateOfBirth: null,
  pronouns: null,
  startedOn: null,
  endedOn: null,
  notes: null,
  ...more,
});
const member = (
  group: string,
  name: string,
  memberId: string | null,
  more: Partial<GroupRow> = {},
): GroupRow => ({
  group,
  member: name,
  memberId,
  joinedOn: null,
  leftOn: null,
  allowsNotes: true,
  ...more,
});
const context = {
  about: { id: '1', name: 'Ava Carter', dateOfBirth: null },
  groups: [] as GroupRow[],
  today: '2025-05-10',
};

describe('siblingsFrom', () => {
  it('says why a sibling cannot be chosen, and what to be careful of', () => {
    const { siblings } = siblingsFrom(
      [
        row('Brother : Sister', 'Leo Carter', '2', { knownAs: 'Lee', pronouns: 'he/him' }),
        row('Sibling : Sibling', 'Mia Carter', '3', { notes: 'Restricted record' }),
        row('Unborn Sibling : Sister', 'Unborn Carter', '4'),
        row('Half-brother', 'Jo Carter', null),
        row('Step-sibling', 'Zed Poole', '6', { endedOn: '2024-01-01' }),
        row('Half-sister', 'AVA Poole', '7'),
        row('Adoptive sister', 'Wren Hale', '8'),
        row('Sister : Sister', 'Ivy Carter', '9', { notes: 'Placed for adoption 2021' }),
        row('Step-sibling', 'Max Poole', '10', { endedOn: '2026-01-01' }),
      ],
      context,
    );
    expect(siblings.map((one) => [one.name, one.kind, one.notAvailable, one.caution])).toEqual([
      ['Leo Carter', 'full', null, null],
      ['Mia Carter', 'unspecified', 'restricted', null],
      ['Unborn Carter', 'unborn', 'unborn', null],
      ['Jo Carter', 'half', 'no-record', null],
      ['Zed Poole', 'step', null, 'ended'],
      ['AVA Poole', 'half', null, 'same-first-name'],
      ['Wren Hale', 'adoptive', null, 'adoptive'],
      ['Ivy Carter', 'full', 'moved-for-adoption', null],
      ['Max Poole', 'step', null, null],
    ]);
    expect(siblings[0]).toMatchObject({ knownAs: 'Lee', pronouns: 'he/him' });
  });

  it('knows parents to full siblings only, and group members to siblings of the same current group', () => {
    const { others } = siblingsFrom(
      [
        row('Sister : Brother', 'Leo Carter', '2'),
        row('Half-sister', 'Mia Poole', '3'),
        row('Sibling : Sibling', 'Kit Carter', '4'),
        row('Mother : Child', 'Kelly Carter', '20'),
        row('Father : Child', 'Dan Carter', '21'),
        row('Step Father : Child', 'Rob Poole', '22'),
        row('Maternal grandmother : Child', 'Nan Reed', '23'),
      ],
      {
        ...context,
        groups: [
          member('Carter family', 'Kelly Carter', '20'),
          member('Carter family', 'Mia Poole', '3'),
          member('Carter family', 'Leo Carter', '2'),
          member('Carter family', 'Jane Smith', '90'),
          member('Carter family', 'Rob Poole', '22', { leftOn: '2025-01-01' }),
          member('Old (do not use)', 'Dan Carter', '21'),
          member('Old (do not use)', 'Mia Poole', '3'),
        ],
      },
    );
    expect(others.map((one) => [one.name, one.alsoKnownTo])).toEqual([
      ['Kelly Carter', ['2', '3']],
      ['Dan Carter', ['2']],
      ['Rob Poole', []],
      ['Nan Reed', []],
      ['Jane Smith', ['2', '3']],
    ]);
  });
});
