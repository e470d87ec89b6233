/**
 * At least one made-up example of every state that the copy face can be in, and of every reason within it.
 * A member of CopyState, or a reason, without an example does not compile.
 */

import type { Identity } from '../../utils/domain/people';
import type { CheckReason, NotStartedReason, Settlement } from '../../utils/domain/settle';
import type {
  CopyState,
  IdleReason,
  LeftForLater,
  RefusalReason,
  StopReason,
  TargetProgress,
} from '../../utils/helpers/copy-to-siblings/state';
import { ava, ben, cara, dev, endless, hostile, markup } from './family';
import { preparing } from './preparing-states';

type At = CopyState['at'];
type StateAt<A extends At> = Extract<CopyState, { readonly at: A }>;
type Examples = { readonly [A in At]: Readonly<Record<string, StateAt<A>>> };

const idleChild: Record<IdleReason, Identity | null> = {
  'no-profile': null,
  'no-mosaic': null,
  'not-recognised': ava,
  'no-note': ava,
  'reload-page': null,
  'switched-off': null,
  'other-workbench': ava,
};

const refusedField: Record<RefusalReason, string | null> = {
  'restricted-source': null,
  'privileged-source': null,
  'note-type-not-allowed': null,
  'no-siblings': null,
  drift: 'relationships list, column ‘Relationship’ (found twice)',
  'not-tested': null,
  'unsaved-work': null,
  'nothing-to-copy': null,
  'signed-out': null,
  'other-worker': null,
  'journal-unavailable': null,
  'no-answer': null,
};

const waitingReasons = {
  'signed-out': [],
  'other-windows': [
    { tabId: 7, where: 'tab' },
    { tabId: 9, where: 'window' },
  ],
  'unsaved-work': [],
  'tab-gone': [],
  offline: [],
} as const satisfies Record<StateAt<'waiting'>['because'], StateAt<'waiting'>['windows']>;

const stopped: Record<StopReason, true> = {
  'by-person': true,
  'wrong-person': true,
  'other-worker': true,
  'page-changed': true,
  'source-changed': true,
  duplicate: true,
  'journal-failed': true,
  'switched-off': true,
  'another-window': true,
  'no-answer': true,
  'person-used-the-page': true,
};

const checked: Record<CheckReason, Identity | null> = {
  'other-person-shown': cara,
  'one-new-note-that-differs': null,
  'could-not-read-back': null,
  'page-changed': null,
  'another-window': null,
  'cut-short': null,
};

const notStarted: Record<NotStartedReason, true> = {
  'stopped-before': true,
  'skipped-look-alike': true,
  locked: true,
  'missing-type': true,
  'not-permitted': true,
  restricted: true,
  'page-changed': true,
  'wrong-person': true,
};

const left: Record<LeftForLater['because'], Omit<LeftForLater, 'child' | 'because'>> = {
  'look-alike': { found: ['12/06/2025 · Telephone Contact · Call from school (draft)'], mayStillDraft: true },
  locked: { found: [], mayStillDraft: true },
  'missing-type': { found: [], mayStillDraft: false },
  'not-permitted': { found: [], mayStillDraft: false },
  'page-changed': { found: [], mayStillDraft: false },
  restricted: { found: [], mayStillDraft: false },
};

function each<K extends string, V, S>(
  reasons: Record<K, V>,
  make: (reason: K, more: V) => S,
): Record<string, S> {
  return Object.fromEntries(
    (Object.keys(reasons) as K[]).map((reason) => [reason, make(reason, reasons[reason])]),
  );
}

function someone(index: number): Identity {
  return { id: `10700${10 + index}`, name: `Child${index} Thornbury`, dateOfBirth: '2016-05-04' };
}

function settled(child: Identity, settlement: Settlement): TargetProgress {
  return { child, step: 'settled', settlement };
}

const verified: Settlement = { verdict: 'verified' };
const notReached: Settlement = { verdict: 'not-started', because: 'stopped-before' };
const allVerified = [settled(ben, verified), settled(cara, verified), settled(dev, verified)];
const underWay: readonly TargetProgress[] = [
  settled(ben, verified),
  { child: cara, step: 'saving', settlement: null },
  { child: dev, step: 'waiting', settlement: null },
];
const everyStep: readonly TargetProgress[] = (
  ['waiting', 'checking', 'filling', 'saving', 'reading-back', 'settled', 'left-for-later'] as const
).map((step, index) => ({ child: someone(index), step, settlement: null }));

const howToDeleteADraft =
  'Open the note in Mosaic, press Edit, then Delete draft. Ask your team if you do not see it.';
const startedAt = Date.UTC(2025, 5, 16, 16, 42);
const receipt = { at: 'receipt', child: ava, stopped: null, seconds: 48, howToDeleteADraft } as const;

const differing: Settlement = {
  verdict: 'verified-with-differences',
  differences: [
    {
      field: 'title',
      intended: 'Call from school about collection',
      saved: 'Call from school about collect',
    },
    {
      field: 'body',
      intended: 'Ms Okafor rang to say that all the children were collected on time today.',
      saved: 'Ms Okafor rang to say that all children were collected on time today by car.',
    },
  ],
};

const receipts: Record<string, StateAt<'receipt'>> = {
  'all verified': { ...receipt, targets: allVerified },
  one: { ...receipt, targets: [settled(ben, verified)], seconds: 72 },
  mixed: {
    ...receipt,
    targets: [
      settled(ben, verified),
      settled(cara, differing),
      settled(dev, { verdict: 'not-saved' }),
      settled(someone(1), { verdict: 'duplicate', count: 2 }),
      { child: someone(2), step: 'left-for-later', settlement: null },
    ],
  },
  'check by hand': {
    ...receipt,
    targets: (Object.keys(checked) as CheckReason[]).map((because, index) =>
      settled(someone(index), { verdict: 'check', because, alsoLookAt: checked[because] }),
    ),
  },
  'not started': {
    ...receipt,
    targets: (Object.keys(notStarted) as NotStartedReason[]).map((because, index) =>
      settled(someone(index), { verdict: 'not-started', because }),
    ),
  },
  hostile: {
    ...receipt,
    targets: hostile.map((child, index) => settled(child, index === 1 ? differing : verified)),
    howToDeleteADraft: `${markup} ${endless}`,
  },
  ...each(stopped, (reason) => ({
    ...receipt,
    stopped: reason,
    targets: [settled(ben, verified), settled(cara, notReached)],
  })),
};

export const copyStates: Examples = {
  starting: { now: { at: 'starting' } },
  idle: each(idleChild, (because, child) => ({ at: 'idle', because, child })),
  ready: {
    now: { at: 'ready', child: ava, noteTitle: 'Home visit: all the children seen' },
    hostile: { at: 'ready', child: hostile[2] ?? ava, noteTitle: `${markup} ${endless}` },
  },
  'group-note': {
    empty: { at: 'group-note', child: ava, typed: false },
    typed: { at: 'group-note', child: hostile[2] ?? ava, typed: true },
  },
  'group-note-open': {
    opened: { at: 'group-note-open', child: ava, opened: 'group-note', carried: true },
    'opened, not all carried': { at: 'group-note-open', child: ava, opened: 'group-note', carried: false },
    'no group': { at: 'group-note-open', child: ava, opened: 'no-group', carried: true },
    'no group, not all carried': { at: 'group-note-open', child: ava, opened: 'no-group', carried: false },
  },
  reading: {
    note: { at: 'reading', what: 'note', child: ava },
    relationships: { at: 'reading', what: 'relationships', child: ava },
    groups: { at: 'reading', what: 'groups', child: ava },
  },
  refused: each(refusedField, (because, field) => ({ at: 'refused', because, child: ava, field })),
  preparing,
  running: {
    now: { at: 'running', child: ava, targets: underWay, paused: false, startedAt },
    paused: { at: 'running', child: ava, targets: underWay, paused: true, startedAt },
    'every step': { at: 'running', child: ava, targets: everyStep, paused: false, startedAt },
  },
  waiting: each(waitingReasons, (because, windows) => ({
    at: 'waiting',
    child: ava,
    targets: underWay,
    because,
    windows,
  })),
  asking: {
    one: {
      at: 'asking',
      child: ava,
      targets: [settled(ben, verified), { child: cara, step: 'left-for-later', settlement: null }],
      left: [{ child: cara, because: 'look-alike', ...left['look-alike'] }],
    },
    all: {
      at: 'asking',
      child: ava,
      targets: allVerified,
      left: (Object.keys(left) as LeftForLater['because'][]).map((because, index) => ({
        child: someone(index),
        because,
        ...left[because],
      })),
    },
  },
  receipt: receipts,
  finishing: {
    'to finish': {
      at: 'finishing',
      child: ava,
      drafts: [
        { child: ben, state: 'finished' },
        { child: cara, state: 'open' },
        { child: dev, state: 'to-finish' },
      ],
      current: cara.id,
      howToDeleteADraft,
    },
    last: {
      at: 'finishing',
      child: ava,
      drafts: [
        { child: ben, state: 'finished' },
        { child: cara, state: 'open' },
      ],
      current: cara.id,
      howToDeleteADraft,
    },
    finished: {
      at: 'finishing',
      child: ava,
      drafts: [{ child: ben, state: 'finished' }],
      current: null,
      howToDeleteADraft,
    },
    hostile: {
      at: 'finishing',
      child: ava,
      drafts: hostile.map((child) => ({ child, state: 'to-finish' })),
      current: null,
      howToDeleteADraft,
    },
  },
  'cut-short': {
    nameless: {
      at: 'cut-short',
      child: null,
      startedAt,
      busy: false,
      targets: [
        { child: null, known: 'settled', settlement: verified },
        { child: null, known: 'in-doubt', settlement: null },
        { child: null, known: 'not-started', settlement: null },
      ],
    },
    named: {
      at: 'cut-short',
      child: ava,
      startedAt,
      busy: false,
      targets: [
        { child: ben, known: 'settled', settlement: verified },
        { child: cara, known: 'in-doubt', settlement: null },
        { child: dev, known: 'not-started', settlement: null },
      ],
    },
    checking: {
      at: 'cut-short',
      child: ava,
      startedAt,
      busy: true,
      targets: [{ child: cara, known: 'in-doubt', settlement: null }],
    },
  },
};
