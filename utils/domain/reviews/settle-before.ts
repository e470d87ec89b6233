/**
 * What still stands in the way of a review's sheet and of its messages, each with the control that puts it right, and
 * what waits for whom of the three people who share the sheet. It decides nothing for anybody.
 */
import { isDay } from '../day';
import type { ReviewSettings } from './council-settings';
import { type FoundProblem, problemsOf } from './invitee-rows';
import { londonInstant } from './london-time';
import { confirmedRows, planOf, type ReviewDraft, recipientsOf } from './review-draft';

export interface ToSettle {
  readonly controlId: string;
  readonly text: string;
}

export function whenProblems({ kind, when }: ReviewDraft): ToSettle[] {
  const problems: ToSettle[] = [];
  const add = (controlId: string, text: string) => problems.push({ controlId, text });
  if (kind.rule === null) add('kind', 'Choose what kind of review this is.');
  if (!isDay(when.on)) add('on', 'Give the date of the review.');
  else {
    const [start, end] = [when.start, when.end].map((time) => londonInstant(`${when.on}T${time}`));
    if (start === null || start === undefined)
      add('start', 'Give the time at which it starts, such as 10:00.');
    if (end === null || end === undefined) add('end', 'Give the time at which it ends, such as 11:30.');
    if (start && end && end <= start) add('end', 'It ends before it starts. Check both times.');
  }
  if (when.mode === null) add('mode', 'Say how it is held.');
  if (when.mode !== 'online' && when.mode !== null && when.venue.trim() === '')
    add('venue', 'Say where it is held, in words that may be read by everybody.');
  if (when.mode !== 'online' && when.mode !== null && when.heldWhereChildLives === 'unknown')
    add('where-child-lives', 'Say whether it is held where the child lives.');
  return problems;
}

const problemWords: Readonly<Record<FoundProblem['problem'], string>> = {
  'exclusion-without-reason': 'give the reason for leaving them out, who decided it and when',
  'no-address-for-channel':
    'there is no address to reach them by; correct it in Mosaic, or choose another way',
  'no-such-part': 'choose the parts they are in',
  'no-reason-for-no-record': 'say why they do not get the record',
  'meets-whom-they-must-not':
    'they must not meet; put them in different parts, or leave one out of the meeting',
  'place-is-where-child-lives':
    'they would learn where the child lives; say that they may, have it elsewhere, or ask for their views instead',
};

export function whoProblems(draft: ReviewDraft): ToSettle[] {
  const rows = confirmedRows(draft);
  const named = new Map(draft.rows.map(({ key, name, title }) => [key, name || title]));
  const found = problemsOf(planOf(draft)).map(({ key, problem }) => ({
    controlId: `row-${key}`,
    text: `${named.get(key)}: ${problemWords[problem]}.`,
  }));
  const nobody = rows
    .filter(({ name, attendance }) => name.trim() === '' && attendance !== 'do-not-invite')
    .map(({ key, title }) => ({
      controlId: `row-${key}`,
      text: `${title}: the record names nobody. Add them in Mosaic, or take the tick away.`,
    }));
  return rows.length === 0
    ? [{ controlId: 'rows', text: 'Confirm at least one person.' }]
    : [...nobody, ...found];
}

/** Who still has something to do before invitations can go, in the order in which it is done. */
export interface Waiting {
  readonly whom: 'social-worker' | 'chair' | 'business-support';
  readonly what: string;
  readonly isDone: boolean;
}

export function waitingFor(draft: ReviewDraft): Waiting[] {
  const { wishes, chairAgreed, when } = draft;
  const isAsked =
    draft.fromSheet.wishes !== '' ||
    wishes.askedOn !== '' ||
    wishes.wants !== '' ||
    wishes.doesNotWant !== '';
  const recipients = recipientsOf(draft);
  const isSent =
    recipients.length > 0 &&
    recipients.every(({ message }) => ['said-sent', 'reply-noted'].includes(message));
  return [
    { whom: 'social-worker', what: 'what the child wants, and who must not meet', isDone: isAsked },
    { whom: 'chair', what: 'the date', isDone: chairAgreed === 'yes' && when.on !== '' },
    { whom: 'business-support', what: 'sending the invitations', isDone: isSent },
  ];
}

/** Where the council wants a second pair of eyes, nothing is taken out before somebody else's name stands there. */
export function secondCheckProblem(draft: ReviewDraft, { secondCheck }: ReviewSettings): ToSettle[] {
  if (secondCheck === 'not-needed') return [];
  const name = draft.checkedBy.trim().toLowerCase();
  if (name !== '' && name !== draft.record.worker.name.trim().toLowerCase()) return [];
  return [
    { controlId: 'checked-by', text: 'Give the name of the second person who has checked these messages.' },
  ];
}
