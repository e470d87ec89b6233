/**
 * The words of the copy face up to the save: why there is nothing to copy, why Tessera will not, whom and
 * what. Every entry ends in what to do next. Words only; when each applies is decided elsewhere.
 */
import type { NotAvailable, Sibling } from '../../utils/domain/people';
import type { PassageReason } from '../../utils/domain/recordings/passages';
import type { IdleReason, RefusalReason } from '../../utils/helpers/copy-to-siblings/state';

export interface PageWords {
  readonly title: string;
  readonly what: string;
  readonly next: string;
}

export const idleWords: Record<IdleReason, PageWords> = {
  'no-profile': {
    title: 'Not set up for this site yet',
    what: 'Tessera does not know your council’s Mosaic. It has read nothing and changed nothing.',
    next: 'Ask your Mosaic team to set Tessera up. Until then, record in Mosaic as usual.',
  },
  'no-mosaic': {
    title: 'Go to Mosaic',
    what: 'Tessera works beside a child’s record. The page in front is not Mosaic.',
    next: 'Open the saved note that you want to copy. This panel follows you.',
  },
  'not-recognised': {
    title: 'Not a page for copying',
    what: 'This page of Mosaic is not one that Tessera copies from.',
    next: 'Open the child’s case notes and choose the saved note. This panel follows you.',
  },
  'no-note': {
    title: 'Open the note to copy',
    what: 'A child’s record is open, but no saved note.',
    next: 'Open a saved note in Mosaic. A note that you are still writing must be saved first.',
  },
  'reload-page': {
    title: 'Reload the Mosaic page',
    what: 'That page was open before Tessera started, so Tessera cannot see it.',
    next: 'Save your work in Mosaic, then reload the page (F5).',
  },
  'switched-off': {
    title: 'Copying is switched off',
    what: 'Your council has switched copying off for now. Nothing was read or changed.',
    next: 'Record on each child in Mosaic as usual. Your Mosaic team can say when it is back.',
  },
  'other-workbench': {
    title: 'Tessera is at work in another window',
    what: 'Only one window may save at a time, so that no child gets a note twice.',
    next: 'Go on in that window, or close it and look again here.',
  },
};

/** `again`: worth another try once the person has done something; `close`: it will not change by trying. */
export interface RefusalWords extends PageWords {
  readonly way: 'again' | 'close';
}

export const refusalWords: Record<RefusalReason, RefusalWords> = {
  'restricted-source': {
    title: 'This record is restricted',
    what: 'Tessera never copies from a restricted record: the copy would not be protected.',
    next: 'If siblings need a note, write a separate one on each record.',
    way: 'close',
  },
  'privileged-source': {
    title: 'This note is privileged',
    what: 'Tessera never copies a privileged note: the copy would not be protected.',
    next: 'If siblings need a note, write a separate one on each record.',
    way: 'close',
  },
  'note-type-not-allowed': {
    title: 'This type of note is not copied',
    what: 'Your council has left this note type out of copying.',
    next: 'Record on each child in Mosaic, or choose another note.',
    way: 'close',
  },
  'no-siblings': {
    title: 'No siblings to copy to',
    what: 'This child’s relationships in Mosaic show no brother or sister.',
    next: 'If that is wrong, put the relationship right in Mosaic first, then try again.',
    way: 'again',
  },
  drift: {
    title: 'Mosaic looks different here',
    what: 'Tessera could not find its way on this page, so it stopped before changing anything.',
    next: 'Record by hand today, and tell your Mosaic team what is named here.',
    way: 'again',
  },
  'not-tested': {
    title: 'Copying is not tested here yet',
    what: 'Your council’s set-up of Tessera has not passed its test for copying.',
    next: 'Record by hand for now. Your Mosaic team can run the test on the setup page.',
    way: 'close',
  },
  'unsaved-work': {
    title: 'Save your own work first',
    what: 'The Mosaic page holds something that is not saved. Tessera would have to leave the page.',
    next: 'Save or discard it in Mosaic, then try again.',
    way: 'again',
  },
  'nothing-to-copy': {
    title: 'Nothing to copy',
    what: 'This note has no text that Tessera can copy. Tables and pictures are not copied.',
    next: 'Open another note, or record by hand.',
    way: 'close',
  },
  'signed-out': {
    title: 'You are signed out of Mosaic',
    what: 'Nothing was read or changed.',
    next: 'Sign in to Mosaic in that tab, open the note again, then try again.',
    way: 'again',
  },
  'other-worker': {
    title: 'Somebody else is signed in',
    what: 'The name on the Mosaic page is not the one that Tessera started with.',
    next: 'Make sure that you are signed in as yourself, then try again.',
    way: 'again',
  },
  'journal-unavailable': {
    title: 'Tessera cannot keep its record',
    what: 'Before each save Tessera notes what it is about to do. It cannot, so it will not save.',
    next: 'Close and open the browser, then try again. If it stays, tell your Mosaic team.',
    way: 'again',
  },
  'no-answer': {
    title: 'Mosaic did not answer in time',
    what: 'Nothing was changed.',
    next: 'Wait until the Mosaic page has loaded, then try again.',
    way: 'again',
  },
};

export const kindWords: Record<Sibling['kind'], string> = {
  full: 'Brother or sister',
  half: 'Half-brother or half-sister',
  step: 'Step-brother or step-sister',
  foster: 'Foster brother or sister',
  adoptive: 'Adoptive brother or sister',
  unborn: 'Unborn brother or sister',
  unspecified: 'Brother or sister, kind not recorded',
};

export const notAvailableWords: Record<NotAvailable, string> = {
  restricted: 'restricted record',
  unborn: 'no record to write to yet',
  'no-record': 'no Mosaic record of their own',
  ended: 'the relationship has ended',
  'moved-for-adoption': 'moved for adoption',
};

export const reasonWords: Record<PassageReason, string> = {
  'seen-alone': 'seen alone',
  'own-words': 'own words',
  identifier: 'identifying number',
  'date-of-birth': 'date of birth',
  'health-of-one-child': 'health',
  'unknown-person': 'not in their records',
  'address-or-phone': 'address or phone',
  name: 'name',
  pronoun: 'pronoun',
  'known-adult': 'adult',
};

/** The part of a note that a question or a change is about; the title comes before the first paragraph. */
export function partName(paragraphIndex: number): string {
  return paragraphIndex < 0 ? 'Title' : `Paragraph ${paragraphIndex + 1}`;
}

/** '1 draft', '3 drafts'. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
