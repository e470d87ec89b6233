/** Made-up receipts: every verdict, every reason to look by hand or not to start, every reason to stop. */
import type { Identity } from '../../utils/domain/people';
import type { CheckReason, NotStartedReason, Settlement } from '../../utils/domain/settle';
import type { CopyState, StopReason, TargetProgress } from '../../utils/helpers/copy-to-siblings/state';
import { ava, ben, cara, dev, endless, hostile, markup } from './family';

const stopped: Record<StopReason, true> = {
  'by-person': true,
  'wrong-person': true,
  'other-worker': true,
  'page-changed': true,
  'source-changed': true,
  duplicate: true,
  'journal-failed': true,
  'switched-off': true,
  'not-tested': true,
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
  'other-worker': null,
  'cut-short': null,
};

const notStarted: Record<NotStartedReason, true> = {
  'stopped-before': true,
  'skipped-look-alike': true,
  locked: true,
  'left-to-you': true,
  'missing-type': true,
  'not-permitted': true,
  restricted: true,
  'page-changed': true,
  'wrong-person': true,
};

/** One example for each reason of a record that names them all. */
export function each<K extends string, V, S>(
  reasons: Record<K, V>,
  make: (reason: K, more: V) => S,
): Record<string, S> {
  return Object.fromEntries(
    (Object.keys(reasons) as K[]).map((reason) => [reason, make(reason, reasons[reason])]),
  );
}

export function someone(index: number): Identity {
  return { id: `10700${10 + index}`, name: `Child${index} Thornbury`, dateOfBirth: '2016-05-04' };
}

export function settled(child: Identity, settlement: Settlement): TargetProgress {
  return { child, step: 'settled', settlement };
}

export const verified: Settlement = { verdict: 'verified' };
const notReached: Settlement = { verdict: 'not-started', because: 'stopped-before' };
export const allVerified = [settled(ben, verified), settled(cara, verified), settled(dev, verified)];
export const howToDeleteADraft =
  'Open the note in Mosaic, press Edit, then Delete draft. Ask your team if you do not see it.';
const receipt = {
  at: 'receipt',
  child: ava,
  stopped: null,
  stoppedAt: null,
  seconds: 48,
  howToDeleteADraft,
} as const;

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

export const receipts: Record<string, Extract<CopyState, { readonly at: 'receipt' }>> = {
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
    stoppedAt: reason === 'page-changed' ? '‘Contact date’' : null,
    targets: [settled(ben, verified), settled(cara, notReached)],
  })),
};
