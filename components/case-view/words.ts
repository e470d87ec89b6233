/**
 * The case view's sentences: what happened, and what to do next. Plain words for somebody tired; no decision is
 * made here.
 */
import type { Doing, NoPage, Reading, Refusal, Said } from '../../utils/helpers/case-view/state';

export interface TwoLines {
  readonly what: string;
  readonly next: string;
}

export const noPageWords: Record<NoPage, TwoLines> = {
  'no-profile': {
    what: 'Tessera does not know your council’s Mosaic yet.',
    next: 'The Mosaic team can load its profile on the setup page.',
  },
  'switched-off': {
    what: 'Your council has switched looking up off for now.',
    next: 'Look in Mosaic as usual. Your Mosaic team can say when it is back.',
  },
  'no-mosaic': { what: 'This tab does not show Mosaic.', next: 'Go to a child’s page in Mosaic.' },
  'reload-page': {
    what: 'This Mosaic page was open before Tessera was.',
    next: 'Save what you are writing, then load the page again.',
  },
  'not-recognised': {
    what: 'Tessera does not recognise this page, so it leaves it alone.',
    next: 'Go to a page of the child’s record.',
  },
  'no-child': { what: 'This page is not about one child.', next: 'Open a child’s record in Mosaic.' },
  'in-use': {
    what: 'Tessera is copying a note in this tab.',
    next: 'Look things up when it has finished.',
  },
};

export const doingWords: Record<Doing, (title: string) => string> = {
  copying: (title) => `Keeping a copy: ${title}`,
  going: (title) => `Going to: ${title}`,
  'coming-back': (title) => `Going back to: ${title}`,
  opening: (title) => `Opening beside: ${title}`,
};

export const doingNext: Record<Doing, string> = {
  copying: 'This takes a moment.',
  going: 'What you typed is kept. If Mosaic asks whether to leave the page, choose to leave.',
  'coming-back': 'Leave the Mosaic tab alone for a moment.',
  opening: 'Leave the new tab alone for a moment.',
};

const refusalWords: Record<Refusal, TwoLines> = {
  full: { what: 'There is no room for another copy.', next: 'Forget one below, then try again.' },
  'too-big': { what: 'This page is too long to keep.', next: 'Look at it in Mosaic itself.' },
  'not-reached': { what: 'The page did not answer.', next: 'Load it again in Mosaic, then try once more.' },
  'page-changed': { what: 'The page changed while it was copied.', next: 'Nothing was kept. Try once more.' },
  'signed-out': {
    what: 'Mosaic has signed you out.',
    next: 'Sign in again. What you typed is still kept here.',
  },
  'no-way': {
    what: 'Tessera does not know the way back to this form.',
    next: 'Press Save in Mosaic first, then look things up.',
  },
  'asks-to-leave': {
    what: 'Mosaic did not go there. It may be asking whether to leave the page.',
    next: 'Answer it in Mosaic, then try once more. What you typed is kept here.',
  },
  'other-screen': {
    what: 'Mosaic shows another page than the one asked for.',
    next: 'Look at Mosaic’s own message.',
  },
  'wrong-person': {
    what: 'Mosaic shows another child’s record.',
    next: 'Nothing was written. Open the right child’s record yourself.',
  },
  'other-worker': {
    what: 'Somebody else is signed in to Mosaic now.',
    next: 'Nothing was written. Sign in as yourself.',
  },
  'typed-since': {
    what: 'Something has been typed into this form since.',
    next: 'Nothing was written over. Copy what you need by hand.',
  },
  'no-field': {
    what: 'Tessera could not tell where to put it.',
    next: 'Click into the field in Mosaic, then try again.',
  },
  gone: { what: 'That is no longer there.', next: 'Look again.' },
};

/** How a field of the profile is called to its reader, when nothing better is known: 'alert recipients'. */
const plain = (field: string) => field.replaceAll('-', ' ');

export function saidWords(said: Said): TwoLines & { readonly kind: 'note' | 'caution' } {
  switch (said.what) {
    case 'kept':
      return { kind: 'note', what: `A copy of ‘${said.title}’ is kept.`, next: 'It is listed below.' };
    case 'opened':
      return {
        kind: 'note',
        what: `‘${said.title}’ is open beside.`,
        next: 'It is for reading: write in one window only.',
      };
    case 'arranged':
      return {
        kind: 'note',
        what: 'Mosaic’s windows stand side by side.',
        next: 'Each says whose record it shows. Write in one of them only.',
      };
    case 'one-window':
      return {
        kind: 'note',
        what: 'Mosaic is in one window again.',
        next: 'What was open beside stands in its tabs.',
      };
    case 'forgotten':
      return { kind: 'note', what: `The copy of ‘${said.title}’ is forgotten.`, next: '' };
    case 'quoted':
      return {
        kind: 'note',
        what: 'The words are in your note.',
        next: 'Nothing is saved yet: that is for you.',
      };
    case 'put-back':
      return { kind: 'note', what: 'Your words are back.', next: 'Nothing is saved yet: that is for you.' };
    case 'back':
      return said.left.length === 0
        ? { kind: 'note', what: 'You are back in your note.', next: 'Nothing is saved yet: that is for you.' }
        : {
            kind: 'caution',
            what: 'You are back in your note.',
            next: `Set these again yourself: ${said.left.map(plain).join(', ')}.`,
          };
    case 'refused':
      return { kind: 'caution', ...refusalWords[said.because] };
  }
}

export const leftOutWords: Readonly<Record<string, string>> = {
  picture: 'pictures',
  drawing: 'drawings',
  'other-site': 'a part from another place',
  'changed-meanwhile': 'the page was changing while it was copied',
};

export const quotingWords: Record<Reading['quoting'], string> = {
  possible: 'Select words in the copy, then put them into your note.',
  'other-child': 'You are writing about another child, so nothing can be put into that note.',
  'no-form': 'Go back to your note to put words into it.',
};

/** '14:05', from an instant. */
export function timeOf(at: number): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

export function sizeWords(used: number, room: number): string {
  const share = Math.round((used / room) * 100);
  return used > 0 && share === 0 ? 'under 1 %' : `${share} %`;
}
