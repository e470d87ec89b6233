/**
 * At least one made-up example of every state that the review face can be in, and of every reason within it. A member of
 * InviteState, or a reason, without an example does not compile. Nobody here is real.
 */

import { datesBeforeReview } from '../../utils/domain/reviews/around-review';
import { beginDraft } from '../../utils/domain/reviews/begin-draft';
import { usualReviewSettings } from '../../utils/domain/reviews/council-settings';
import { readDueTable } from '../../utils/domain/reviews/due-table';
import { sheetColumns, sheetFields, sheetPlan } from '../../utils/domain/reviews/invite-sheet';
import { withLastList } from '../../utils/domain/reviews/last-list';
import { messageFor } from '../../utils/domain/reviews/messages';
import {
  type DraftRow,
  type ReviewDraft,
  recipientsOf,
  withMessage,
  withPair,
} from '../../utils/domain/reviews/review-draft';
import type { RecordedReviewPerson, ReviewRecord } from '../../utils/domain/reviews/review-record';
import { waitingFor, whenProblems, whoProblems } from '../../utils/domain/reviews/settle-before';
import { textShape } from '../../utils/domain/reviews/sheet-text';
import { shippedHolidays } from '../../utils/domain/reviews/shipped-holidays';
import { reviewDue } from '../../utils/domain/reviews/timetable';
import type { LeftState, NotSaved, SheetOutcome } from '../../utils/helpers/review-invites/outcome';
import type {
  InviteIdle,
  InviteRefusal,
  InviteState,
  PreparedReview,
  ReviewPage,
  SavingStep,
} from '../../utils/helpers/review-invites/state';
import { ava, ben, endless, markup, turned } from './family';

const today = '2026-02-20';
const settings = { ...usualReviewSettings, replyTo: 'reviews@northshire.example' };

const person = (
  key: string,
  role: string,
  relation: string,
  name: string,
  change: Partial<RecordedReviewPerson> = {},
): RecordedReviewPerson => ({
  key,
  role,
  relation,
  organisation: '',
  name,
  email: `${key}@agency.example`,
  phone: null,
  postalAddress: null,
  endedOn: null,
  contactChangedOn: '2026-01-12',
  ...change,
});

const record: ReviewRecord = {
  child: ava,
  worker: { name: 'Sam Idowu', actingFor: null },
  legalStatus: 'Section 31 care order',
  becameLookedAfter: '2024-11-04',
  placement: { label: 'Foster care', address: '14 Quarry Lane, Ludford, Northshire NS4 2AB' },
  circumstances: ['fostered', 'on-school-roll'],
  people: [
    person('iro', 'iro', 'Independent reviewing officer', 'Tom Halden'),
    person('sw', 'social-worker', 'Allocated worker', 'Sam Idowu'),
    person('mother', 'parent', 'Mother', 'Keira Thornbury', {
      email: null,
      postalAddress: '88 Foundry Court, Northshire EV1 4AA',
    }),
    person('carer', 'foster-carer', 'Foster carer', 'Hilary Stokesay', {
      phone: '07700 900 142',
      postalAddress: '14 Quarry Lane, Ludford, Northshire NS4 2AB',
    }),
    person('ssw', 'supervising-social-worker', 'Supervising social worker', 'Dan Osei'),
    person('teacher', 'designated-teacher', 'Designated teacher', 'Ada Okafor', {
      email: 'office@hillside-primary.example',
      contactChangedOn: '2024-02-01',
    }),
    person('nurse', 'cla-nurse', 'CLA nurse', 'Petra Lindqvist', { contactChangedOn: null }),
    person('gp', 'gp-or-paediatrician', 'GP', 'Dr Femi Adeyemi'),
  ],
  restrictedNames: [],
  reviewsHeld: ['2024-11-29', '2025-02-27', '2025-09-18'],
  otherChildren: [{ name: 'Ben Thornbury', knownAs: '' }],
  sheetRef: '700012',
  lastSheetRef: null,
  openReview: { ref: '700009', dueOn: '2026-03-20' },
};

const when = {
  on: '2026-03-16',
  start: '10:00',
  end: '11:30',
  mode: 'in-person',
  venue: 'Civic Centre, room 4',
  link: '',
  parts: 1,
  heldWhereChildLives: 'no',
} as const;

function draftOf(change: Partial<ReviewRecord> = {}): ReviewDraft {
  return beginDraft({ ...record, ...change }, settings, today, () => '3f0c9a52-6d1e-4b7a-9c58-2e4f7a1b6d90');
}

const ticked = (
  draft: ReviewDraft,
  change: (row: DraftRow) => Partial<DraftRow> = () => ({}),
): ReviewDraft => ({
  ...draft,
  when,
  rows: draft.rows.map((row) => (row.name === '' ? row : { ...row, status: 'confirmed', ...change(row) })),
});

const parts = {
  attend: 'Invited',
  'send-views': 'Consulted',
  report: 'Consulted',
  informed: 'Consulted',
  'do-not-invite': 'Do not invite',
};
const words = { parts, yes: 'Yes', no: 'No' };

function reviewOf(draft: ReviewDraft, change: Partial<PreparedReview> = {}): PreparedReview {
  const sending = { settings, sender: 'Sam Idowu', at: Date.parse('2026-02-20T09:00:00Z') };
  const due = draft.kind.rule === null ? null : reviewDue(draft.kind.rule, draft.kind.from, shippedHolidays);
  const { shape = 'form' } = change;
  const places = shape === 'form' ? { fields: sheetFields, columns: sheetColumns } : textShape;
  return {
    draft,
    settings,
    due,
    leadTimes:
      draft.when.on === '' ? [] : datesBeforeReview(draft.when.on, settings.leadTimes, shippedHolidays),
    today,
    messages: recipientsOf(draft).map((row) => messageFor(draft, row, sending)),
    waiting: waitingFor(draft),
    plan: sheetPlan(draft, { fields: {}, rows: [] }, due?.due ?? null, words, places),
    strangers: [],
    sheet: 'begun',
    shape,
    outcome: null,
    isOnSheet: false,
    hasNextSibling: true,
    ...change,
  };
}

type At = InviteState['at'];
type StateAt<A extends At> = Extract<InviteState, { readonly at: A }>;

const at = (page: ReviewPage, review: PreparedReview, problems: StateAt<'preparing'>['problems'] = []) =>
  ({ at: 'preparing', page, review, problems }) as const;

const idle: Record<InviteIdle, typeof ava | null> = {
  'no-profile': null,
  'not-set-up': ava,
  'no-mosaic': null,
  'not-recognised': null,
  'no-child': null,
  'reload-page': null,
  'switched-off': ava,
  'other-workbench': ava,
};
const refusals: Record<InviteRefusal, string | null> = {
  drift: 'contacts › professionals, column ‘E-mail’',
  'signed-out': null,
  'no-answer': null,
  'not-looked-after': null,
  adopted: null,
  restricted: null,
  'wrong-person': null,
  locked: null,
  'unsaved-work': null,
};
const notSaved: Record<NotSaved, true> = {
  'no-sheet': true,
  'not-tested': true,
  locked: true,
  'page-changed': true,
  'wrong-person': true,
  'other-worker': true,
  'waits-to-send': true,
  'asked-already': true,
  'holds-secret': true,
  'switched-off': true,
  'journal-failed': true,
  'another-window': true,
  'person-used-the-page': true,
  'unsaved-work': true,
  'signed-out': true,
  'no-answer': true,
};
const savingSteps: Record<SavingStep, true> = {
  opening: true,
  'adding-rows': true,
  filling: true,
  saving: true,
  'reading-back': true,
};

const each = <K extends string, S>(reasons: Record<K, unknown>, make: (reason: K) => S): Record<string, S> =>
  Object.fromEntries((Object.keys(reasons) as K[]).map((reason) => [reason, make(reason)]));

const outcomes: Record<string, SheetOutcome> = {
  verified: { verdict: 'verified', at: 0 },
  differs: {
    verdict: 'differs',
    differences: [{ where: 'row 2, contact', intended: 'iro@agency.example', saved: 'iro@agency' }],
  },
  changed: {
    verdict: 'changed',
    changes: [
      { where: 'when', was: '16/03/2026 10:00', now: '17/03/2026 14:00' },
      { where: 'Dan Osei', was: '', now: 'on the sheet · Supervising social worker · Invited' },
    ],
  },
  check: { verdict: 'check' },
};
const leftStates: Record<LeftState, true> = {
  filled: true,
  'not-there': true,
  waiting: true,
  sent: true,
  'said-sent': true,
};

const atHome = { ...ticked(draftOf()), when: { ...when, venue: '14 Quarry Lane' } };
const carried: ReviewDraft = {
  ...draftOf(),
  when,
  rows: draftOf().rows.map((row) => (row.circle === 'professional' ? { ...row, from: 'sibling' } : row)),
};
const fromLastList = withLastList(
  { ...draftOf(), when },
  {
    fields: {},
    rows: [
      ...['Tom Halden', 'Sam Idowu', 'Keira Thornbury', 'Dan Osei'].map((name) => ({
        name,
        part: 'Invited',
      })),
      { name: 'Dr Femi Adeyemi', part: 'Consulted', contact: 'old@surgery.example' },
      { name: 'Hugh Marlowe', part: 'Invited' },
    ],
  },
  words,
);
const hostileDraft = ticked(
  draftOf({
    people: record.people.map((one, index) => ({
      ...one,
      name: [markup, turned, endless][index % 3] ?? '',
      relation: endless,
    })),
    otherChildren: [],
  }),
);
const apart = withPair(
  ticked(draftOf(), ({ key }) => (key === 'carer' ? { attendance: 'attend' } : {})),
  'mother',
  'carer',
);

const moved = (({ when: was, ...draft }: ReviewDraft): ReviewDraft => ({
  ...draft,
  when: { ...was, start: '14:00', end: '15:30' },
}))(withMessage(ticked(draftOf()), 'iro', 'drafted'));

const table = [
  'Mosaic ID\tChild\tReview due\tType\tIRO\tDate booked',
  '1048213\tAva Thornbury\t18/03/2026\tLater review\tTom Halden\t16/03/2026',
  '1048214\tBen Thornbury\t16/02/2026\tFirst review\t\t',
  '1061990\tDev Thornbury-Rai\t25/02/2026\tLater review\tTom Halden\t02/03/2026',
].join('\n');

export const reviewStates: { readonly [A in At]: Readonly<Record<string, StateAt<A>>> } = {
  starting: { now: { at: 'starting' } },
  idle: each(idle, (because) => ({ at: 'idle', because, child: idle[because] })),
  ready: {
    now: { at: 'ready', child: ava, carriesOver: false },
    'carries over': { at: 'ready', child: ava, carriesOver: true },
  },
  reading: { now: { at: 'reading', child: ava, what: 'who works with the child' } },
  refused: each(refusals, (because) => ({ at: 'refused', because, child: ava, field: refusals[because] })),
  stopped: { now: { at: 'stopped', child: ava, shown: ben } },
  saving: each(savingSteps, (step) => ({ at: 'saving', child: ava, step })),
  'due-list': {
    empty: { at: 'due-list', table: null, inView: false },
    'in view': { at: 'due-list', table: null, inView: true },
    refused: { at: 'due-list', table: readDueTable('Child\tTeam\nAva\tOne', today), inView: false },
    read: { at: 'due-list', table: readDueTable(table, today), inView: false },
  },
  preparing: {
    'when, empty': at('when', reviewOf(draftOf())),
    'when, filled': at('when', reviewOf(ticked(draftOf()))),
    'when, problems': at('when', reviewOf(draftOf()), whenProblems(draftOf())),
    'when, kind unknown': at('when', reviewOf(draftOf({ becameLookedAfter: null }))),
    'when, list too short': at(
      'when',
      reviewOf(draftOf(), {
        due: { verdict: 'refused', because: 'past-the-holiday-list', due: '2029-01-06' },
      }),
    ),
    'when, all as before': at('when', reviewOf(carried)),
    'when, all as before but where': at(
      'when',
      reviewOf({ ...carried, when: { ...when, heldWhereChildLives: 'unknown' } }),
    ),
    'who, nobody ticked': at('who', reviewOf({ ...draftOf(), when })),
    'who, all ticked': at('who', reviewOf(ticked(draftOf()))),
    'who, problems': at('who', reviewOf(apart), whoProblems(apart)),
    'who, notices': at(
      'who',
      reviewOf({ ...draftOf({ restrictedNames: ['Sol Thornbury'] }), when }, { strangers: ['Mr Unknown'] }),
    ),
    'who, carried': at('who', reviewOf(carried)),
    'who, last list': at('who', reviewOf(fromLastList)),
    'who, hostile': at('who', reviewOf(hostileDraft)),
    'check, nothing found': at('check', reviewOf(ticked(draftOf()))),
    'check, blocked': at('check', reviewOf(atHome)),
    'sheet, to save': at('sheet', reviewOf(ticked(draftOf()))),
    'sheet, holds it all': at('sheet', reviewOf(ticked(draftOf()), { isOnSheet: true })),
    'sheet, letter': at('sheet', reviewOf(ticked(draftOf()), { shape: 'letter' })),
    'sheet, letter, none begun': at(
      'sheet',
      reviewOf(ticked(draftOf({ sheetRef: null })), { shape: 'letter', sheet: 'none-begun' }),
    ),
    'sheet, request': at('sheet', reviewOf(ticked(draftOf()), { shape: 'request' })),
    ...each(leftStates, (now) =>
      at('sheet', reviewOf(ticked(draftOf()), { shape: 'request', outcome: { verdict: 'left', now } })),
    ),
    'sheet, none begun': at('sheet', reviewOf(ticked(draftOf({ sheetRef: null })), { sheet: 'none-begun' })),
    ...each(outcomes, (name) =>
      at('sheet', reviewOf(ticked(draftOf()), { outcome: outcomes[name] ?? null })),
    ),
    ...each(notSaved, (because) =>
      at('sheet', reviewOf(ticked(draftOf()), { outcome: { verdict: 'not-saved', because } })),
    ),
    'out, request not sent': at('out', reviewOf(ticked(draftOf()), { shape: 'request' })),
    'out, nothing taken': at('out', reviewOf(ticked(draftOf()), { outcome: { verdict: 'verified', at: 0 } })),
    'out, moved, one meeting': at(
      'out',
      reviewOf(moved, { settings: { ...settings, oneMeeting: 'allowed' } }),
    ),
    'out, every state': at(
      'out',
      reviewOf(
        ticked(draftOf(), ({ key }) =>
          key === 'iro'
            ? { message: 'drafted' }
            : key === 'sw'
              ? { message: 'said-sent' }
              : key === 'mother'
                ? { message: 'reply-noted', reply: 'Comes, with a friend' }
                : {},
        ),
        { outcome: { verdict: 'verified', at: 0 } },
      ),
    ),
  },
};
