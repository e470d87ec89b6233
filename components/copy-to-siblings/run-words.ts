/**
 * The words of the copy face from the save on: what is happening, what happened, and what did not. Weak
 * knowledge gets weak words; only what was read back and found equal is called verified.
 */

import type { Difference } from '../../utils/domain/recordings/compare';
import type { CheckReason, NotStartedReason, Settlement } from '../../utils/domain/settle';
import type {
  CutShortTarget,
  FinishItem,
  LeftForLater,
  StopReason,
  TargetProgress,
} from '../../utils/helpers/copy-to-siblings/state';
import type { StatusKind } from '../controls/StatusMark';
import { counted, type PageWords } from './words';

export interface StatusWords {
  readonly status: StatusKind;
  readonly words: string;
}

export const stepWords: Record<TargetProgress['step'], StatusWords> = {
  waiting: { status: 'waiting', words: 'Waiting' },
  checking: { status: 'busy', words: 'Checking that this is the right child' },
  filling: { status: 'busy', words: 'Filling in the note' },
  saving: { status: 'busy', words: 'Saving as a draft' },
  'reading-back': { status: 'busy', words: 'Reading it back' },
  settled: { status: 'none', words: 'Done' },
  'left-for-later': { status: 'look', words: 'Left for you to decide at the end' },
};

export function settlementStatus(settlement: Settlement): StatusWords {
  switch (settlement.verdict) {
    case 'verified':
      return { status: 'good', words: 'Verified' };
    case 'verified-with-differences':
      return { status: 'look', words: 'Verified with differences' };
    case 'not-saved':
      return { status: 'problem', words: 'Not saved' };
    case 'duplicate':
      return { status: 'problem', words: `Saved more than once: ${settlement.count}` };
    case 'check':
      return { status: 'look', words: 'Check by hand' };
    case 'not-started':
      return { status: 'none', words: 'Not started' };
  }
}

export const checkWords: Record<CheckReason, string> = {
  'other-person-shown': 'Mosaic showed another child while saving. Look at the notes of both children.',
  'one-new-note-that-differs':
    'There is one new note, but it is not the text that was meant. Open it and read it.',
  'could-not-read-back':
    'Save was pressed, but Tessera could not read the note back. Look whether it is there.',
  'page-changed': 'The page changed while saving. Look whether the draft is there, once.',
  'another-window':
    'Another Mosaic window loaded while saving. Look whether the draft is on the right child.',
  'other-worker':
    'Somebody else was signed in when it was looked for. Sign in yourself, and look whether the draft is there and in your name.',
  'cut-short': 'The run was cut short while saving. Look whether the draft is there, once.',
};

export const notStartedWords: Record<NotStartedReason, string> = {
  'stopped-before': 'The run ended before this child. Nothing was written here.',
  'skipped-look-alike': 'Left out: a note like this one is already there.',
  'left-to-you': 'Left for you to do in Mosaic. Nothing was written.',
  locked: 'The record was locked by somebody working in it. Nothing was written.',
  'missing-type': 'This record does not offer that note type. Nothing was written.',
  'not-permitted': 'Mosaic does not let you add a note here. Nothing was written.',
  restricted: 'The record is restricted. Nothing was written.',
  'page-changed': 'The page did not look as expected. Nothing was written.',
  'wrong-person': 'The page did not show this child. Nothing was written.',
};

export const stopWords: Record<StopReason, string> = {
  'by-person': 'You stopped the run.',
  'wrong-person': 'Stopped: a page showed another child than planned.',
  'other-worker': 'Stopped: somebody else is signed in to Mosaic.',
  'page-changed': 'Stopped: a Mosaic page looked different from what Tessera knows. Tell your Mosaic team.',
  'source-changed':
    'Stopped: the note that you copy from was changed meanwhile. Start again from the new text.',
  duplicate: 'Stopped: Mosaic saved a draft more than once. Delete the extra one.',
  'journal-failed': 'Stopped: Tessera could not keep its own record of what it does.',
  'switched-off': 'Stopped: your council switched copying off.',
  'not-tested': 'Stopped: the set-up of Tessera was changed and has not passed its test since.',
  'another-window': 'Stopped: another Mosaic window began to load. Close it before you try again.',
  'no-answer': 'Stopped: Mosaic did not answer in time.',
  'person-used-the-page': 'Stopped: the Mosaic tab was used while Tessera was writing.',
};

export const leftWords: Record<LeftForLater['because'], string> = {
  'look-alike': 'A note like this one is already on the record:',
  locked:
    'The record is locked: somebody is working in it, or a window ended badly. Mosaic’s Lock Manager shows whose lock it is; once it is off, draft here.',
  'missing-type': 'The record does not offer this note type.',
  'not-permitted': 'Mosaic does not let you add a note here.',
  'page-changed': 'The page did not look as expected.',
  restricted: 'The record is restricted.',
  'does-not-fit': 'This child’s form has no place for these answers:',
  'already-written': 'Something else is written in this child’s form already:',
  'no-open-step': 'No step is open for this child. Start one in Mosaic, then copy again.',
  'group-step': 'The open step is about several children. What you write there is on each of them:',
  'several-steps': 'More than one step is open for this child. Fill the right one by hand:',
  'would-send': 'Saving this step would send what waits in it. Fill it and save it by hand:',
};

export const finishWords: Record<FinishItem['state'], StatusWords> = {
  'to-finish': { status: 'waiting', words: 'To finish' },
  open: { status: 'busy', words: 'Open in Mosaic' },
  finished: { status: 'good', words: 'Finished' },
};

export const knownWords: Record<Exclude<CutShortTarget['known'], 'settled'>, StatusWords> = {
  'not-started': { status: 'none', words: 'Not started: nothing was written' },
  'in-doubt': { status: 'look', words: 'In doubt: it may or may not be saved' },
};

export const fieldWords: Record<Difference['field'], string> = {
  type: 'Note type',
  title: 'Title',
  'contact-date': 'Contact date',
  body: 'Text',
};

type WaitingReason = 'signed-out' | 'other-windows' | 'unsaved-work' | 'tab-gone' | 'offline';

export const waitingWords: Record<WaitingReason, PageWords> = {
  'signed-out': {
    title: 'Sign in to Mosaic',
    what: 'Mosaic has signed you out. Drafts verified so far are safe.',
    next: 'Sign in to Mosaic in that tab, then press Continue.',
  },
  'other-windows': {
    title: 'Close the other Mosaic windows',
    what: 'With two open, Mosaic could save a note on the wrong child.',
    next: 'Save your work in them, close them, then press Continue.',
  },
  'unsaved-work': {
    title: 'Save your own work first',
    what: 'A Mosaic page holds something that you have not saved.',
    next: 'Save or discard it there, then press Continue.',
  },
  'tab-gone': {
    title: 'The Mosaic tab was closed',
    what: 'Tessera was working in that tab and has stopped there.',
    next: 'Open Mosaic in a tab, then press Continue.',
  },
  offline: {
    title: 'No connection',
    what: 'The network does not answer. Nothing is being saved.',
    next: 'When you are connected again, press Continue.',
  },
};

/** What the receipt may claim: a plain count only when every draft was read back and found equal. */
export function receiptHeadline(targets: readonly TargetProgress[], seconds: number): string {
  const verified = targets.filter((target) => target.settlement?.verdict === 'verified').length;
  if (verified === targets.length) return `${counted(verified, 'draft', 'drafts')} in ${duration(seconds)}`;
  if (verified === 0) return targets.every(isSurelyUnwritten) ? 'No drafts saved' : 'No drafts verified';
  return `${verified} of ${targets.length} drafts verified`;
}

export function isSurelyUnwritten(target: TargetProgress): boolean {
  const { verdict } = shownSettlement(target);
  return verdict === 'not-started' || verdict === 'not-saved';
}

/** A child without a settlement was not come to, unless Save may have been pressed: then nobody knows. */
export function shownSettlement({ step, settlement }: TargetProgress): Settlement {
  if (settlement) return settlement;
  const mayBeSaved = step === 'saving' || step === 'reading-back' || step === 'settled';
  return mayBeSaved
    ? { verdict: 'check', because: 'could-not-read-back', alsoLookAt: null }
    : { verdict: 'not-started', because: 'stopped-before' };
}

/** '48 s', '1 min 12 s'. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  if (minutes === 0) return `${whole} s`;
  return whole % 60 === 0 ? `${minutes} min` : `${minutes} min ${whole % 60} s`;
}
