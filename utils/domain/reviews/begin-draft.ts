/**
 * Turns what the record says into a review to be prepared: its kind and number, and a row for everybody who might be
 * asked, with the usual form of their role filled in and nothing ticked.
 */
import type { Day } from '../day';
import type { ReviewSettings } from './council-settings';
import { doubtsAbout, type Suggestion, suggestInvitees } from './invitees';
import { isMailAddress } from './mail-address';
import { proposeNextReview } from './next-review';
import { livesThere } from './record-secrets';
import type { DraftRow, ReviewDraft } from './review-draft';
import type { RecordedReviewPerson, ReviewRecord } from './review-record';
import type { Circumstance, Form } from './role-rules';

const attendanceOf: Readonly<Record<Form, DraftRow['attendance']>> = {
  chair: 'attend',
  attend: 'attend',
  views: 'send-views',
  report: 'report',
  informed: 'informed',
  ask: 'attend',
};

/** Roles that a record names only while they are at work with the child. */
const circumstanceOfRole: Readonly<Record<string, Circumstance>> = {
  therapist: 'therapist-involved',
  advocate: 'advocate-asked-for',
  'independent-visitor': 'independent-visitor-agreed',
  'childrens-guardian': 'court-proceedings',
  'youth-justice-worker': 'youth-justice',
  interpreter: 'interpreter-needed',
  'child-protection-worker': 'child-protection-plan',
  senco: 'ehc-plan',
};

/** @param newId makes one random id a row, for calendar entries */
export function beginDraft(
  record: ReviewRecord,
  settings: ReviewSettings,
  today: Day,
  newId: () => string,
): ReviewDraft {
  return {
    record,
    kind: kindOf(record, settings),
    when: {
      on: '',
      start: '',
      end: '',
      mode: null,
      venue: '',
      link: '',
      parts: 1,
      heldWhereChildLives: 'unknown',
    },
    rows: rowsFor(record, settings, today).map((row) => ({
      ...row,
      address: livesThere(record, row) ? 'may-learn' : 'unknown',
      uid: newId(),
    })),
    mustNotMeet: [],
    wishes: { askedOn: '', askedBy: '', wants: '', doesNotWant: '', howTakesPart: '' },
    lastList: null,
    fromSheet: { wishes: '', apart: '' },
    chairAgreed: 'unknown',
    checkedBy: '',
  };
}

function kindOf(record: ReviewRecord, { adjournedClock }: ReviewSettings): ReviewDraft['kind'] {
  const { becameLookedAfter, reviewsHeld } = record;
  if (becameLookedAfter === null) {
    const because = 'The record does not say when the child became looked after. Choose the kind yourself.';
    return { rule: null, from: '', number: null, because };
  }
  const reviews = reviewsHeld.map((day) => ({ satOn: day, completedOn: day }));
  const proposal = proposeNextReview(
    { track: 'looked-after', trackBeganOn: becameLookedAfter, reviews },
    adjournedClock,
  );
  if (proposal.verdict === 'refused') {
    return {
      rule: null,
      from: '',
      number: null,
      because: 'The days of earlier reviews cannot be read. Choose the kind yourself.',
    };
  }
  const { rule, from, number, because } = proposal;
  return { rule, from, number, because };
}

/** Doubtful contacts first, then by the rules, then whom no rule names. */
export function rowsFor(record: ReviewRecord, settings: ReviewSettings, today: Day): DraftRow[] {
  const { child, people } = record;
  const everybody = [childAsPerson(record), ...people];
  const named = people.flatMap(({ role }) => circumstanceOfRole[role] ?? []);
  const facts = {
    dateOfBirth: child.dateOfBirth,
    reviewOn: today,
    circumstances: [...new Set([...record.circumstances, ...named])],
  };
  const contacts = { oldAfterDays: settings.contactOldAfterDays };
  const { proposed, others } = suggestInvitees(facts, everybody, settings.roleRules, contacts);
  const known = new Map(everybody.map((person) => [person.key, person]));
  const suggested = proposed.map((one, at) => rowOf(one, at, known.get(one.person?.key ?? '')));
  const offered = others.map((person, at) => {
    const rule = settings.roleRules.find(({ role }) => role === person.role);
    const doubts = doubtsAbout(person, everybody, today, contacts);
    const circle = rule?.circle ?? 'family';
    const usually = [...(rule?.usually ?? (['informed'] as const))];
    const because = rule?.because ?? 'In the record; no rule suggests asking them.';
    const suggestion = { role: person.role, title: person.role, circle, usually, because, person, doubts };
    return {
      ...rowOf(suggestion, proposed.length + at, known.get(person.key)),
      from: 'record' as const,
    };
  });
  return [...suggested, ...offered];
}

function childAsPerson({ child }: ReviewRecord): RecordedReviewPerson {
  return {
    key: 'child',
    role: 'child',
    relation: 'Child',
    organisation: '',
    name: child.name,
    email: null,
    phone: null,
    postalAddress: null,
    endedOn: null,
    contactChangedOn: null,
  };
}

function rowOf(suggestion: Suggestion, at: number, known: RecordedReviewPerson | undefined): DraftRow {
  const { role, circle, usually, because, person, doubts } = suggestion;
  return {
    key: person?.key ?? `nobody-${at}`,
    role,
    title: known?.relation ?? suggestion.title,
    organisation: known?.organisation ?? '',
    name: person?.name ?? '',
    circle,
    usually: [...usually],
    because,
    doubts: [...doubts],
    phone: person?.phone ?? null,
    contactChangedOn: person?.contactChangedOn ?? null,
    from: 'rule',
    status: 'suggested',
    attendance: attendanceOf[usually[0] ?? 'ask'],
    channel: channelFor(circle, person),
    email: person?.email ?? null,
    postalAddress: person?.postalAddress ?? null,
    parts: [],
    exclusion: null,
    address: 'unknown',
    getsRecord: usually[0] === 'informed' ? 'decisions' : 'full',
    noRecordBecause: '',
    interpreter: '',
    ownWords: null,
    cleared: [],
    message: 'not-drafted',
    told: '',
    invitedOn: '',
    reply: '',
    uid: '',
    sequence: 0,
  };
}

/** By e-mail where there is one to use, else by post; a child is told, and given the message to keep. */
function channelFor(circle: DraftRow['circle'], person: Suggestion['person']): DraftRow['channel'] {
  if (circle === 'child') return 'by-hand';
  if (isMailAddress(person?.email ?? '')) return 'email';
  return (person?.postalAddress ?? '').trim() === '' ? 'by-hand' : 'post';
}
