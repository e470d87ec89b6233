/**
 * Holds how a review begins: from the record alone, with the kind and number proposed and nobody ticked, family and
 * address least of all. Nobody in it is real.
 */
import { describe, expect, it } from 'vitest';
import { beginDraft } from '../../../utils/domain/reviews/begin-draft';
import { recordFrom } from '../../../utils/domain/reviews/from-mosaic';
import { reviewDraftSchema } from '../../../utils/domain/reviews/review-draft';
import { reviewWords } from '../../profiles/review-parts';
import { draftFor, person, record, seededFamily, settings, today } from './made-record';

const begun = (change: Parameters<typeof record>[0] = {}) =>
  beginDraft(record(change), settings, today, () => '3f0c9a52-6d1e-4b7a-9c58-2e4f7a1b6d90');

describe('a draft at its beginning', () => {
  it('proposes the kind and the number from the reviews that were held', () => {
    expect(begun().kind).toMatchObject({ rule: 'subsequent', from: '2025-09-18', number: 4 });
    expect(begun({ reviewsHeld: [] }).kind).toMatchObject({ rule: 'first', from: '2024-11-04', number: 1 });
  });

  it('leaves the kind to a person where the record does not say since when', () => {
    expect(begun({ becameLookedAfter: null }).kind).toMatchObject({ rule: null, number: null });
  });

  it('ticks nobody, and lets nobody learn an address, whatever the family', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const { rows } = beginDraft(seededFamily(seed).made, settings, today, () => 'x');
      expect(rows.filter(({ status }) => status !== 'suggested')).toEqual([]);
      const mayLearn = rows.filter(({ address }) => address === 'may-learn').map(({ circle }) => circle);
      expect(new Set(mayLearn)).toEqual(new Set(['child', 'carer']));
    }
  });

  it('puts doubtful contacts first, and those whom no rule names last', () => {
    const { rows } = begun();
    const first = rows.findIndex(({ from, doubts }) => from === 'rule' && doubts.length === 0);
    expect(rows.slice(0, first).every(({ doubts }) => doubts.length > 0)).toBe(true);
    expect(rows.at(-1)).toMatchObject({ name: 'Dr Femi Adeyemi', from: 'record' });
  });

  it('fills in how a role usually takes part, by e-mail where there is one', () => {
    const byName = (name: string) => begun().rows.find((row) => row.name === name);
    expect(byName('Tom Halden')).toMatchObject({ attendance: 'attend', channel: 'email' });
    expect(byName('Hilary Stokesay')).toMatchObject({ attendance: 'report', channel: 'email' });
    expect(byName('Noor Vane')).toMatchObject({ attendance: 'attend', channel: 'by-hand' });
    const people = [person('x', 'parent', 'Jo Vane', { email: null, postalAddress: '1 High Street' })];
    expect(begun({ people }).rows.find(({ name }) => name === 'Jo Vane')).toMatchObject({ channel: 'post' });
  });

  it('is what memory takes, whole', () => {
    const draft = draftFor();
    expect(reviewDraftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });
});

describe('what is read from Mosaic’s pages', () => {
  const pages = {
    child: { id: '7', name: 'Noor Vane', dateOfBirth: '2016-03-18' },
    worker: { name: 'Rosa Quill', actingFor: null },
    facts: {
      'legal-status': 'Section 20',
      'became-looked-after': '04/11/2024',
      placement: 'foster care',
      'placement-address': '14 Quarry Lane',
      school: 'Hillside',
      interpreter: '',
    },
    professionals: [
      {
        role: 'GP',
        name: 'Dr Adeyemi',
        organisation: 'Surgery',
        email: '',
        phone: '1',
        address: '',
        ended: '',
        changed: '12/01/2026',
      },
      {
        role: 'Art Therapist',
        name: 'Lee Fox',
        email: 'lee@x.example',
        phone: '',
        address: '',
        ended: '01/02/2026',
        changed: '',
      },
    ],
    family: [
      {
        relationship: 'Mother',
        name: 'Keira Vane',
        email: '',
        phone: '',
        address: '',
        changed: '',
        notes: '',
      },
      {
        relationship: 'Father',
        name: 'Sol Vane',
        email: 'x@y.example',
        phone: '',
        address: '',
        changed: '',
        notes: 'Restricted',
      },
    ],
    relationships: [
      { relationship: 'Brother : Sister', name: 'Samir Vane', 'known-as': 'Sam', notes: '' },
      { relationship: 'Mother : Daughter', name: 'Keira Vane', 'known-as': '', notes: '' },
    ],
    steps: [
      { ref: '1', step: 'First CLA review (CSSW)', status: 'Completed', due: '', completed: '29/11/2024' },
      { ref: '2', step: 'First CLA review (CSSW)', status: 'Completed', due: '', completed: '01/03/2020' },
      { ref: '3', step: 'Second CLA review (CSSW)', status: 'Cancelled', due: '', completed: '' },
      {
        ref: '4',
        step: 'Subsequent CLA review (CSSW)',
        status: 'In progress',
        due: '20/03/2026',
        completed: '',
      },
      { ref: '5', step: 'CLA review invitations', status: 'In progress', due: '', completed: '' },
    ],
  };
  const read = (change: Partial<typeof pages> = {}) =>
    recordFrom({ ...pages, ...change }, { review: reviewWords, relationships: {}, restricted: 'Restricted' });

  it('keeps a blank blank and an unknown word as it stands', () => {
    const { people } = read();
    expect(people[0]).toMatchObject({
      role: 'gp-or-paediatrician',
      email: null,
      contactChangedOn: '2026-01-12',
    });
    expect(people[1]).toMatchObject({ role: 'other', relation: 'Art Therapist', endedOn: '2026-02-01' });
  });

  it('counts the reviews of this period of care, and no cancelled one', () => {
    expect(read()).toMatchObject({
      reviewsHeld: ['2024-11-29'],
      openReview: { ref: '4', dueOn: '2026-03-20' },
      sheetRef: '5',
      circumstances: ['fostered', 'on-school-roll'],
    });
  });

  it('knows nothing of a restricted relative but the name', () => {
    expect(read().restrictedNames).toEqual(['Sol Vane']);
    expect(JSON.stringify(read().people)).not.toContain('x@y.example');
  });

  it('takes no sheet where two are in progress: nobody said which', () => {
    const steps = [
      ...pages.steps,
      { ref: '6', step: 'CLA review invitations', status: 'In progress', due: '', completed: '' },
    ];
    expect(read({ steps }).sheetRef).toBeNull();
  });

  it('names other children, so that they can be kept out of every message', () => {
    expect(read().otherChildren).toEqual([{ name: 'Samir Vane', knownAs: 'Sam' }]);
  });
});
