/**
 * At least one made-up example of every state that the copy face can be in, and of every reason within it.
 * A member of CopyState, or a reason, without an example does not compile.
 */

import type { Identity } from '../../utils/domain/people';
import type {
  CopyState,
  IdleReason,
  LeftForLater,
  RefusalReason,
  TargetProgress,
} from '../../utils/helpers/copy-to-siblings/state';
import { ava, ben, cara, dev, endless, hostile, markup } from './family';
import { preparing } from './preparing-states';
import { allVerified, each, howToDeleteADraft, receipts, settled, someone, verified } from './receipt-states';

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

const left: Record<LeftForLater['because'], Omit<LeftForLater, 'child' | 'because'>> = {
  'look-alike': { found: ['12/06/2025 · Telephone Contact · Call from school (draft)'], mayStillDraft: true },
  locked: { found: [], mayStillDraft: true },
  'missing-type': { found: [], mayStillDraft: false },
  'not-permitted': { found: [], mayStillDraft: false },
  'page-changed': { found: [], mayStillDraft: false },
  restricted: { found: [], mayStillDraft: false },
  'does-not-fit': { found: ['Place of visit: Placement'], mayStillDraft: true },
  'already-written': { found: ['Record of the visit'], mayStillDraft: false },
  'no-open-step': { found: [], mayStillDraft: false },
  'group-step': { found: ['Ben Thornbury, Cara Thornbury'], mayStillDraft: false },
  'several-steps': {
    found: ['Child in need visit (CSSW) · In progress', 'Child in need visit (CSSW) · In progress '],
    mayStillDraft: false,
  },
  'would-send': { found: ['Manager authorisation'], mayStillDraft: false },
};

const underWay: readonly TargetProgress[] = [
  settled(ben, verified),
  { child: cara, step: 'saving', settlement: null },
  { child: dev, step: 'waiting', settlement: null },
];
const everyStep: readonly TargetProgress[] = (
  ['waiting', 'checking', 'filling', 'saving', 'reading-back', 'settled', 'left-for-later'] as const
).map((step, index) => ({ child: someone(index), step, settlement: null }));

const startedAt = Date.UTC(2025, 5, 16, 16, 42);
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
    'next offered': {
      at: 'finishing',
      child: ava,
      drafts: [
        { child: ben, state: 'finished' },
        { child: cara, state: 'to-finish' },
      ],
      current: null,
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
