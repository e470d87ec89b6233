/** The words of the self-test: why a screen is not ready and what to do about it. Words only. */
import type { NotBegun, NotReady, TrialVerdict } from '../../../utils/helpers/copy-to-siblings/trial';
import type { StatusKind } from '../../controls/StatusMark';

export const notBegunWords: Record<NotBegun, string> = {
  'no-profile': 'There is no profile to test. Load or make one first.',
  'no-record': 'Write the Mosaic ID of a training record.',
  'no-two-records': 'Write the Mosaic IDs of two different training records.',
  'not-opened': 'One of the records could not be opened. Look at Mosaic, then start again.',
  'not-recognised':
    'Mosaic shows no page that this profile knows. Open one of its screens, then compare again.',
  'never-sampled': 'This screen was not part of a self-test, so there is nothing to compare it with.',
  'not-confirmed': 'Tick that this is a training record. The test fills in a form on it.',
  'no-tab': 'Open Mosaic’s training system in another tab and sign in, then start again.',
  'several-tabs': 'Mosaic is open in more than one tab or window. Close all but one, then start again.',
  'reload-page': 'The Mosaic tab was open before Tessera was set up. Reload it (F5), then start again.',
  'signed-out': 'Sign in to Mosaic in that tab, then start again.',
  'unsaved-work': 'The Mosaic tab holds something unsaved. Save or discard it, then start again.',
};

export const notReadyWords: Record<NotReady, string> = {
  'not-reached': 'The way there led to another page. Look at this screen’s markers and its route.',
  'not-found': 'Not found exactly once. Point at it again.',
  unreadable: 'Found, but it does not read as it should. Point at it again.',
  'no-person': 'ID, name and date of birth are not all shown here. Point at them again.',
  'other-person': 'The page shows somebody else than this record. Check the ID and the route.',
  'no-worker': 'Who is signed in could not be read. Point at the name again.',
  'no-answer': 'Mosaic did not answer in time. Wait until the page has loaded, then test again.',
  locked: 'The record is locked. Free it, or use another training record.',
  'no-note': 'This record has no saved case note. Save one on it, then test again.',
  'not-filled': 'The form did not take the test’s words. Point at this field again, and check its kind.',
  'not-a-draft-button': 'This is not a button that saves a draft. Point at the one that does.',
  'was-saved': 'The list of notes is not as it was before. Look at the record: something was saved.',
};

export interface VerdictWords {
  readonly status: StatusKind;
  readonly words: string;
}

export function verdictWords(found: TrialVerdict): VerdictWords {
  switch (found.verdict) {
    case 'waiting':
      return { status: 'waiting', words: 'Waiting' };
    case 'busy':
      return { status: 'busy', words: 'Testing' };
    case 'ready':
      return { status: 'good', words: 'Ready' };
    case 'not-tried':
      return { status: 'none', words: 'Not tried yet' };
    case 'not-ready':
      return { status: 'problem', words: 'Not ready' };
  }
}
