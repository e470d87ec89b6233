/**
 * The words of the review face: why there is nothing to prepare, why Tessera will not, kinds of review, doubts about a
 * contact. Every entry that stops somebody ends in what to do next.
 */

import type { SheetShape } from '../../utils/domain/profile/review-words';
import type { Doubt } from '../../utils/domain/reviews/invitees';
import type { DraftRow } from '../../utils/domain/reviews/review-draft';
import type { RuleId } from '../../utils/domain/reviews/rules';
import type { LeftState, NotSaved } from '../../utils/helpers/review-invites/outcome';
import type { InviteIdle, InviteRefusal, SavingStep } from '../../utils/helpers/review-invites/state';
import type { StatusKind } from '../controls/StatusMark';
import type { PlainWords } from './word-shapes';

export const idleWords: Record<InviteIdle, PlainWords> = {
  'no-profile': {
    title: 'Not set up for this site yet',
    what: 'Tessera does not know your council’s Mosaic. It has read nothing.',
    next: 'Ask your Mosaic team to set Tessera up. Until then, invite as you do now.',
  },
  'not-set-up': {
    title: 'Reviews are not set up yet',
    what: 'Tessera knows your Mosaic, but not yet the pages that a review is prepared from.',
    next: 'Ask your Mosaic team to add them to the profile. Until then, invite as you do now.',
  },
  'no-mosaic': {
    title: 'Go to Mosaic',
    what: 'Tessera prepares a review beside the child’s record. The page in front is not Mosaic.',
    next: 'Open the child’s record. This panel follows you.',
  },
  'not-recognised': {
    title: 'Open the child’s record',
    what: 'This page of Mosaic is not one that Tessera knows.',
    next: 'Open the child’s summary. This panel follows you.',
  },
  'no-child': {
    title: 'Open the child’s record',
    what: 'No child’s record is in view with name, number and date of birth.',
    next: 'Open the child’s summary in Mosaic. This panel follows you.',
  },
  'reload-page': {
    title: 'Reload the Mosaic page',
    what: 'That page was open before Tessera started, so Tessera cannot see it.',
    next: 'Save your work in Mosaic, then reload the page (F5).',
  },
  'switched-off': {
    title: 'Review invitations are switched off',
    what: 'Your council has switched this part of Tessera off.',
    next: 'Invite as you do now.',
  },
  'other-workbench': {
    title: 'Tessera is at work elsewhere',
    what: 'Another Tessera panel, or another part of this one, is using Mosaic now.',
    next: 'Finish there, then press ‘Look again’.',
  },
};

export const refusalWords: Record<InviteRefusal, PlainWords> = {
  drift: {
    title: 'A page looks different',
    what: 'Something was not where this council’s Mosaic usually has it. Nothing was changed.',
    next: 'Tell your Mosaic team what stands below. Until then, invite as you do now.',
  },
  'signed-out': {
    title: 'You are signed out of Mosaic',
    what: 'Mosaic ended the session while Tessera was reading. Nothing was changed.',
    next: 'Sign in again, open the child’s record and start once more.',
  },
  'no-answer': {
    title: 'Mosaic did not answer',
    what: 'A page did not come in time. Nothing was changed.',
    next: 'Look whether Mosaic works, then start once more.',
  },
  'not-looked-after': {
    title: 'No placement on this record',
    what: 'This record does not say that the child is looked after, so Tessera cannot say which review is due.',
    next: 'Check the child’s legal status and placement in Mosaic. If they are right, there is no such review.',
  },
  adopted: {
    title: 'This child is adopted',
    what: 'By the record the child is no longer looked after. A review would bring old and new identity together.',
    next: 'Do not invite from this record. Speak to the adoption team.',
  },
  restricted: {
    title: 'This record is restricted',
    what: 'Mosaic does not let you open a page of this record. Nothing was read from it.',
    next: 'Ask whoever has access to prepare this review.',
  },
  'wrong-person': {
    title: 'Mosaic showed somebody else',
    what: 'A page of this record showed another person. Everything was stopped and nothing was kept.',
    next: 'Open the child’s record again and check name, number and date of birth. A merged record has a new number.',
  },
  locked: {
    title: 'The letter is open elsewhere',
    what: 'You or a colleague has the review’s letter open, so Tessera cannot read it. Nothing was changed.',
    next: 'Close it there, or ask them to. Then start once more.',
  },
  'unsaved-work': {
    title: 'Save your work first',
    what: 'The Mosaic page holds something that is not saved. Reading would lose it.',
    next: 'Save it or leave it in Mosaic, then start once more.',
  },
};

export const kindWords: Record<RuleId, string> = {
  first: 'First review',
  second: 'Second review',
  subsequent: 'Later review',
  adjourned: 'Adjourned review',
  'short-breaks-first': 'First short-break review',
  'short-breaks-next': 'Later short-break review',
  'adoption-authority-first': 'First review with authority to place',
  'adoption-authority-next': 'Later review with authority to place',
  'adoption-placed-first': 'First review in an adoptive placement',
  'adoption-placed-second': 'Second review in an adoptive placement',
  'adoption-placed-next': 'Later review in an adoptive placement',
};

export const doubtWords: Record<Doubt, string> = {
  'nobody-recorded': 'the record names nobody',
  'no-contact': 'no address and no number',
  'address-unusable': 'the e-mail address cannot be used',
  'retired-domain': 'e-mail switched off',
  'relationship-ended': 'the record says they have stopped',
  'shared-address': 'e-mail address shared with another',
  'generic-mailbox': 'shared mailbox',
  'contact-changed': 'contact changed since the last list',
  'contact-old': 'old contact',
  'contact-date-unknown': 'contact of unknown age',
};

export const attendanceWords: Record<DraftRow['attendance'], string> = {
  attend: 'comes',
  'send-views': 'sends views',
  report: 'sends a report',
  informed: 'is told',
  'do-not-invite': 'is not invited',
};

export const channelWords: Record<DraftRow['channel'], string> = {
  email: 'e-mail',
  post: 'post',
  'by-hand': 'by hand',
  told: 'told by word',
};

export const getsWords: Record<DraftRow['getsRecord'], string> = {
  full: 'gets the record',
  decisions: 'gets the decisions',
  none: 'gets no record',
};

export const savingWords: Record<SavingStep, string> = {
  opening: 'Looking at the sheet in Mosaic.',
  'adding-rows': 'Adding empty rows.',
  filling: 'Filling the sheet.',
  saving: 'Saving the draft.',
  'reading-back': 'Reading back what Mosaic holds.',
};

export const notSavedWords: Record<NotSaved, string> = {
  'no-sheet': 'There is no sheet in progress. Start one in Mosaic, then look again.',
  'not-tested':
    'This profile has not passed its self-test for reviews. Ask your Mosaic team; fill the sheet by hand until then.',
  locked: 'The sheet is open elsewhere, by you or a colleague. Close it there, then save again.',
  'page-changed': 'The sheet did not look as expected. Tell your Mosaic team; fill it by hand until then.',
  'wrong-person': 'Mosaic showed another person. Nothing was saved. Open the child’s record again.',
  'other-worker': 'Somebody else is signed in now. Nothing was saved.',
  'waits-to-send':
    'The sheet holds a request or next action that saving would send. Tessera does not send: save it in Mosaic yourself.',
  'asked-already':
    'The review already holds this request, not sent yet. Look at it in Mosaic: send it there, or take it out and fill it in again.',
  'holds-secret':
    'A line holds where the child lives, how somebody is reached, or a name that must stay apart. Go back and put it another way.',
  'switched-off': 'Saving is switched off, or Tessera is paused. Start it again, or fill the sheet by hand.',
  'journal-failed':
    'Tessera could not write down what it was about to do, so it did nothing. Restart the browser.',
  'another-window': 'Another Mosaic window is open. Close it, then save again.',
  'person-used-the-page': 'Somebody typed in the sheet meanwhile. Look at it in Mosaic, then save again.',
  'unsaved-work':
    'The Mosaic page holds something that is not saved. Save it or leave it there, then try again.',
  'signed-out': 'You are signed out of Mosaic. Sign in, open the child’s record, then save again.',
  'no-answer': 'Mosaic holds the sheet as it was before. You can save again.',
};

export interface ShapeWords {
  readonly title: string;
  readonly what: string;
  readonly press: string;
  readonly none: string;
  readonly start: string;
  readonly notDone: string;
}

export const shapeWords: Record<SheetShape, ShapeWords> = {
  form: {
    title: 'The sheet in Mosaic',
    what: 'This is written as a draft, and nothing else. Nothing is sent.',
    press: 'Save the sheet as a draft',
    none: 'No invite sheet is in progress on this child’s record.',
    start: 'the sheet',
    notDone: 'The sheet in Mosaic is not saved yet.',
  },
  letter: {
    title: 'The letter in Mosaic',
    what: 'These lines go into the review’s letter, which is saved as a draft. What others wrote there stays. Contact details stay out, since a letter may leave the house. Nothing is sent.',
    press: 'Save the letter as a draft',
    none: 'No review is in progress on this child’s record, and the letter belongs to it.',
    start: 'the review',
    notDone: 'The letter in Mosaic is not saved yet.',
  },
  request: {
    title: 'The request in Mosaic',
    what: 'A request has no draft. Tessera fills it in and leaves it in view: you look it over and send it. Contact details stay out; colleagues find them in the record.',
    press: 'Fill in the request',
    none: 'No review is in progress on this child’s record, and the request belongs to it.',
    start: 'the review',
    notDone: 'The request in Mosaic is not sent yet.',
  },
};

export const leftWords: Record<
  LeftState,
  { readonly kind: StatusKind; readonly words: string; readonly next: string }
> = {
  filled: {
    kind: 'waiting',
    words: 'Filled in and left for you. Nothing is sent.',
    next: 'In Mosaic: choose who it goes to, look it over, add the request and save the review. Saving sends it.',
  },
  'not-there': {
    kind: 'waiting',
    words: 'Mosaic shows no such request on the review.',
    next: 'If you left the page before you added it, fill it in again below.',
  },
  waiting: {
    kind: 'waiting',
    words: 'The request is on the review, and not sent yet.',
    next: 'Save the review in Mosaic: that sends it.',
  },
  sent: {
    kind: 'good',
    words: 'Mosaic shows the request as sent',
    next: 'Go on to the messages.',
  },
  'said-sent': {
    kind: 'good',
    words: 'You say that you sent the request',
    next: 'Go on to the messages. Mosaic itself has not shown it as sent.',
  },
};

export const fieldWords: Readonly<Record<string, string>> = {
  number: 'Number',
  due: 'Due by',
  when: 'Date and time',
  venue: 'Place or link',
  iro: 'Reviewing officer',
  wishes: 'What the child wants',
  apart: 'Who must not meet',
  chair: 'Date agreed by the chair',
};
