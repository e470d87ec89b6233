/**
 * A record, a draft and seeded families made up for these tests, with canaries: texts that must reach nobody who may not
 * read them. Nobody in them is real.
 */
import { beginDraft } from '../../../utils/domain/reviews/begin-draft';
import { type ReviewSettings, usualReviewSettings } from '../../../utils/domain/reviews/council-settings';
import type { ReviewDraft, When } from '../../../utils/domain/reviews/review-draft';
import type { RecordedReviewPerson, ReviewRecord } from '../../../utils/domain/reviews/review-record';
import { seededRandom } from '../../people/seeded-random';

export const settings: ReviewSettings = { ...usualReviewSettings, replyTo: 'reviews@northshire.example' };
export const today = '2026-02-20';
const uuid = '3f0c9a52-6d1e-4b7a-9c58-2e4f7a1b6d90';

export const person = (
  key: string,
  role: string,
  name: string,
  change: Partial<RecordedReviewPerson> = {},
): RecordedReviewPerson => ({
  key,
  role,
  relation: role,
  organisation: '',
  name,
  email: `${key}@agency.example`,
  phone: null,
  postalAddress: null,
  endedOn: null,
  contactChangedOn: '2026-01-12',
  ...change,
});

export const record = (change: Partial<ReviewRecord> = {}): ReviewRecord => ({
  child: { id: '271109', name: 'Noor Vane', dateOfBirth: '2016-03-18' },
  worker: { name: 'Rosa Quill', actingFor: null },
  legalStatus: 'Section 31 care order',
  becameLookedAfter: '2024-11-04',
  placement: { label: 'Foster care', address: '14 Quarry Lane, Ludford, Northshire NS4 2AB' },
  circumstances: ['fostered', 'on-school-roll'],
  people: [
    person('iro', 'iro', 'Tom Halden'),
    person('sw', 'social-worker', 'Rosa Quill'),
    person('mother', 'parent', 'Keira Vane', {
      phone: '07700 900 311',
      postalAddress: '88 Foundry Court, Northshire',
    }),
    person('carer', 'foster-carer', 'Hilary Stokesay', {
      phone: '07700 900 142',
      postalAddress: '14 Quarry Lane, Ludford, Northshire NS4 2AB',
    }),
    person('teacher', 'designated-teacher', 'Ada Okafor', { email: 'office@hillside-primary.example' }),
    person('gp', 'gp-or-paediatrician', 'Dr Femi Adeyemi'),
  ],
  restrictedNames: [],
  reviewsHeld: ['2024-11-29', '2025-02-27', '2025-09-18'],
  otherChildren: [{ name: 'Samir Vane', knownAs: 'Sam' }],
  sheetRef: '700012',
  lastSheetRef: null,
  openReview: null,
  ...change,
});

export const when: When = {
  on: '2026-03-16',
  start: '10:00',
  end: '11:30',
  mode: 'in-person',
  venue: 'Civic Centre, room 4',
  link: '',
  parts: 1,
  heldWhereChildLives: 'no',
};

/** With these confirmed, or everybody whom the record names. */
export function draftFor(made: ReviewRecord = record(), confirmed?: readonly string[]): ReviewDraft {
  const draft = beginDraft(made, settings, today, () => uuid);
  const isConfirmed = (key: string, name: string) => (confirmed ? confirmed.includes(key) : name !== '');
  return {
    ...draft,
    when,
    rows: draft.rows.map((row) => (isConfirmed(row.key, row.name) ? { ...row, status: 'confirmed' } : row)),
  };
}

export interface Canaries {
  readonly made: ReviewRecord;
  /** Texts that only those named by `mayHold` may receive. */
  readonly texts: readonly { readonly text: string; readonly mayHold: readonly string[] }[];
}

const given = ['Wren', 'Tobias', 'Zofia', 'Malachy', 'Anneliese', 'Kofi', 'Ottilie', 'Idris'];
const carersLast = ['Quillfeather', 'Ashcombe', 'Oyelaran', 'Dunnock'];
const fathersLast = ['Saltmarsh', 'Vâlcea', 'Penrose', 'Igwe'];
const streets = ['Larkspur Lane', 'Saxonfield Road', 'Withy Close', 'Thornbury Mews', 'Cuckoo Gardens'];

/** One seeded family: placement, carer, a parent without contact, a second child, each with texts of their own. */
export function seededFamily(seed: number): Canaries {
  const random = seededRandom(seed);
  const code = `NS${random.between(1, 9)} ${random.between(1, 9)}X${random.pick(['Q', 'Z', 'D'])}`;
  const address = `${random.between(2, 220)} ${random.pick(streets)}, Northshire ${code}`;
  const carerName = `${random.pick(given)} ${random.pick(carersLast)}`;
  const fatherName = `${random.pick(given)} ${random.pick(fathersLast)}`;
  const otherChild = `${random.pick(given)} Brackenridge`;
  const phone = (tail: number) => `07700 ${String(900_000 + tail)}`;
  const carer = person('carer', 'foster-carer', carerName, {
    email: `carer.${seed}@post.example`,
    phone: phone(random.between(100, 499)),
    postalAddress: address,
  });
  const father = person('father', 'parent', fatherName, {
    email: `father.${seed}@post.example`,
    phone: phone(random.between(500, 999)),
    postalAddress: `${random.between(2, 99)} Foundry Court, Northshire EV${random.between(1, 9)} 4AA`,
  });
  const made = record({
    child: { id: String(300_000 + seed), name: 'Noor Vane', dateOfBirth: '2016-03-18' },
    placement: { label: 'Foster care', address },
    people: [...record().people.filter(({ key }) => key !== 'carer'), carer, father],
    otherChildren: [{ name: otherChild, knownAs: '' }],
  });
  const only = (key: string, ...texts: readonly (string | null)[]) =>
    texts.map((text) => ({ text: text ?? '', mayHold: [key] }));
  const texts = [
    { text: code, mayHold: ['carer'] },
    { text: address.split(',')[0]?.replace(/^\d+ /, '') ?? '', mayHold: ['carer'] },
    ...only('carer', carer.email, carer.phone),
    { text: carerName.split(' ')[1] ?? '', mayHold: ['carer'] },
    ...only('father', father.email, father.phone),
    { text: otherChild, mayHold: [] },
  ];
  return { made, texts };
}
