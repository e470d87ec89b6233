/**
 * Holds who is suggested for a review and why, what is doubtful about a contact, and what must be settled among the
 * confirmed rows. Nobody in it is real.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type InviteeRow,
  mayShareOneMeeting,
  problemsOf,
  type ReviewPlan,
} from '../../../utils/domain/reviews/invitee-rows';
import {
  type ChildFacts,
  type RecordedPerson,
  suggestInvitees,
} from '../../../utils/domain/reviews/invitees';
import { circumstances, readRoleRules } from '../../../utils/domain/reviews/role-rules';
import { seedRoleRules } from '../../../utils/domain/reviews/seed-roles';

const settings = { oldAfterDays: 365 };
const child = (change: Partial<ChildFacts> = {}): ChildFacts => ({
  dateOfBirth: '2017-05-01',
  reviewOn: '2026-03-30',
  circumstances: ['fostered', 'on-school-roll'],
  ...change,
});
const person = (key: string, role: string, change: Partial<RecordedPerson> = {}): RecordedPerson => ({
  key,
  role,
  name: key,
  email: `${key}@northshire.example`,
  phone: null,
  postalAddress: null,
  endedOn: null,
  contactChangedOn: '2025-12-01',
  ...change,
});
const rolesFor = (facts: ChildFacts, people: readonly RecordedPerson[] = []) =>
  suggestInvitees(facts, people, seedRoleRules, settings).proposed.map(({ role }) => role);
const doubts = (...people: RecordedPerson[]) =>
  suggestInvitees(child(), people, seedRoleRules, settings).proposed.find(
    (one) => one.person?.key === people[0]?.key,
  )?.doubts;

describe('who is suggested', () => {
  it.each<[string, Partial<ChildFacts>, string[], string[]]>([
    ['a child of 4', { dateOfBirth: '2021-03-31' }, ['health-visitor'], ['school-nurse', 'cla-nurse']],
    ['a child of 5 that day', { dateOfBirth: '2021-03-30' }, ['school-nurse'], ['health-visitor']],
    ['a child of 10', { dateOfBirth: '2016-03-30' }, ['cla-nurse'], ['school-nurse', 'personal-adviser']],
    ['16, but not 13 weeks', { dateOfBirth: '2010-01-01' }, ['cla-nurse'], ['personal-adviser']],
    ['of no known age', { dateOfBirth: null }, ['iro'], ['health-visitor', 'school-nurse', 'cla-nurse']],
    [
      'placed for adoption',
      { circumstances: ['placed-for-adoption'] },
      ['prospective-adopter'],
      ['foster-carer'],
    ],
  ])('%s', (_what, change, proposed, not) => {
    const roles = rolesFor(child(change));
    expect(roles).toEqual(expect.arrayContaining(proposed));
    for (const role of not) expect(roles).not.toContain(role);
  });
  it('each parent by themselves, and no parent where none is recorded', () => {
    const parents = [person('mother', 'parent'), person('father', 'parent')];
    expect(rolesFor(child(), parents).filter((role) => role === 'parent')).toHaveLength(2);
    expect(rolesFor(child())).not.toContain('parent');
  });
  it('offers whom no rule proposes', () => {
    const people = [
      person('gp', 'gp-or-paediatrician'),
      person('aunt', 'relative-or-friend'),
      person('x', 'unknown'),
    ];
    const { proposed, others } = suggestInvitees(child(), people, seedRoleRules, settings);
    expect(others).toEqual(people);
    expect(proposed.every((one) => one.person === null)).toBe(true);
  });
  it('always says why, puts doubts first, loses nobody and ticks nobody', () => {
    const people = fc.array(
      fc.record({
        role: fc.constantFrom(...seedRoleRules.map(({ role }) => role), 'unknown'),
        email: fc.option(fc.emailAddress()),
      }),
      { maxLength: 12 },
    );
    const facts = fc.record({
      dateOfBirth: fc.constantFrom(null, '2009-01-01', '2014-06-01', '2023-06-01'),
      circumstances: fc.subarray([...circumstances]),
    });
    fc.assert(
      fc.property(people, facts, (given, change) => {
        const all = given.map(({ role, email }, at) => person(`p${at}`, role, { email }));
        const { proposed, others } = suggestInvitees(child(change), all, seedRoleRules, settings);
        const keys = [...proposed.flatMap((one) => one.person?.key ?? []), ...others.map(({ key }) => key)];
        expect(keys.sort()).toEqual(all.map(({ key }) => key).sort());
        expect(proposed.every((one) => one.because !== '' && !('isTicked' in one))).toBe(true);
        const sure = proposed.map((one) => one.doubts.length === 0);
        expect(sure.lastIndexOf(false)).toBeLessThan(sure.includes(true) ? sure.indexOf(true) : sure.length);
      }),
    );
  });
});

describe('what is doubtful about a contact', () => {
  it.each<[string, Partial<RecordedPerson>, string[]]>([
    ['nothing', {}, []],
    ['none at all', { email: null }, ['no-contact']],
    ['two addresses in one field', { email: 'a@b.example; c@d.example' }, ['address-unusable']],
    ['a retired domain', { email: 'a.b@northshire.gcsx.gov.uk' }, ['retired-domain']],
    ['a generic mailbox', { email: 'Office@hillside.example' }, ['generic-mailbox']],
    ['an ended relationship', { endedOn: '2026-03-30' }, ['relationship-ended']],
    ['one that ends after the review', { endedOn: '2026-03-31' }, []],
    ['an old contact', { contactChangedOn: '2025-03-29' }, ['contact-old']],
    ['one of unknown date', { contactChangedOn: null }, ['contact-date-unknown']],
  ])('%s', (_what, change, expected) => {
    expect(doubts(person('teacher', 'designated-teacher', change))).toEqual(expected);
  });
  it('two people on one address', () => {
    const email = 'Home@post.example';
    const father = person('father', 'parent', { email: email.toLowerCase() });
    expect(doubts(person('mother', 'parent', { email }), father)).toEqual(['shared-address']);
  });
});

describe('confirmed rows', () => {
  const row = (key: string, change: Partial<InviteeRow> = {}): InviteeRow => ({
    key,
    name: key,
    circle: 'family',
    attendance: 'attend',
    channel: 'email',
    email: `${key}@post.example`,
    postalAddress: null,
    parts: [],
    exclusion: null,
    address: 'may-learn',
    getsRecord: 'full',
    noRecordBecause: '',
    ...change,
  });
  const plan = (rows: InviteeRow[], change: Partial<ReviewPlan> = {}): ReviewPlan => ({
    rows,
    mustNotMeet: [],
    parts: 1,
    heldWhereChildLives: 'no',
    ...change,
  });
  const exclusion = {
    because: 'A court order.',
    decidedBy: 'IRO and social worker',
    decidedOn: '2026-03-01',
  };

  it.each<[string, Partial<InviteeRow>, string[]]>([
    ['nothing', {}, []],
    ['left out with a reason', { attendance: 'do-not-invite', exclusion, email: null }, []],
    ['left out without', { attendance: 'do-not-invite' }, ['exclusion-without-reason']],
    [
      'left out on no day',
      { attendance: 'do-not-invite', exclusion: { ...exclusion, decidedOn: '' } },
      ['exclusion-without-reason'],
    ],
    ['e-mail without an address', { email: null }, ['no-address-for-channel']],
    ['post without an address', { channel: 'post' }, ['no-address-for-channel']],
    ['told', { channel: 'told', email: null }, []],
    ['a part that is not held', { parts: [2] }, ['no-such-part']],
    ['no record, without a reason', { getsRecord: 'none' }, ['no-reason-for-no-record']],
  ])('%s', (_what, change, problems) => {
    expect(problemsOf(plan([row('mother', change)])).map(({ problem }) => problem)).toEqual(problems);
  });
  it('keep apart two who must not meet, unless they are in different parts', () => {
    const mustNotMeet = [['mother', 'father']] as const;
    const meet = (one: Partial<InviteeRow>, other: Partial<InviteeRow>) =>
      problemsOf(plan([row('mother', one), row('father', other)], { mustNotMeet, parts: 2 })).map(
        ({ key }) => key,
      );
    expect(meet({}, {})).toEqual(['mother', 'father']);
    expect(meet({ parts: [1] }, {})).toEqual(['mother', 'father']);
    expect(meet({ parts: [1, 2] }, { parts: [2] })).toEqual(['mother', 'father']);
    expect(meet({ parts: [1] }, { parts: [2] })).toEqual([]);
    expect(meet({}, { attendance: 'send-views' })).toEqual([]);
  });
  it('keep from the place where the child lives whoever must not learn it, and count unknown as must not', () => {
    const there = (address: InviteeRow['address'], held: ReviewPlan['heldWhereChildLives']) =>
      problemsOf(plan([row('mother', { address })], { heldWhereChildLives: held })).length;
    expect([there('must-not-learn', 'yes'), there('unknown', 'yes'), there('unknown', 'unknown')]).toEqual([
      1, 1, 1,
    ]);
    expect([there('may-learn', 'yes'), there('must-not-learn', 'no')]).toEqual([0, 0]);
  });
  it('let professionals share a meeting who come, by e-mail, and are kept apart from nobody', () => {
    const rows = [
      row('mother'),
      row('carer', { circle: 'carer' }),
      row('teacher', { circle: 'professional' }),
      row('nurse', { circle: 'professional', address: 'must-not-learn' }),
      row('therapist', { circle: 'professional', attendance: 'report' }),
      row('visitor', { circle: 'professional' }),
      row('worker', { circle: 'professional', channel: 'post' }),
      row('advocate', { circle: 'professional', email: 'none' }),
    ];
    const together = mayShareOneMeeting(rows, [['visitor', 'mother']]);
    expect(together.map(({ key }) => key)).toEqual(['teacher']);
  });
});

describe("a council's own rules", () => {
  it('are read, seeds included, and refused when they tick, misspell or invent', () => {
    expect(readRoleRules(JSON.parse(JSON.stringify(seedRoleRules)))).toEqual({
      verdict: 'fits',
      value: seedRoleRules,
    });
    const [first] = seedRoleRules;
    for (const wrong of [
      { isTicked: true },
      { when: ['rich'] },
      { usually: [] },
      { circle: 'friend' },
      { role: 'A b' },
    ]) {
      expect(readRoleRules([{ ...first, ...wrong }])).toMatchObject({ verdict: 'refused' });
    }
  });
});
