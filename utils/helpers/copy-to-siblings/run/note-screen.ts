/**
 * A saved case note's screen as a source recording, in this council's words.
 */
import type { RouteParams } from '../../../coordinator/walk';
import { type Day, parseUkDay, toUkDay } from '../../../domain/day';
import { copyScreens } from '../../../domain/profile/needs';
import type { Profile } from '../../../domain/profile/schema';
import type { SourceRecording } from '../../../domain/recordings/recording';
import { sameWords } from '../../../domain/words';
import type { Looked } from '../acts';
import { textField } from './desk';

/** Every field that a profile must show on this screen: what a copy reads is what a profile is checked for. */
export const noteFields = copyScreens['case-note'].fields;

/** The note, or the name of the field that this screen shows in a way that cannot be read. */
export function toSource(seen: Looked, profile: Profile): SourceRecording | { readonly unreadable: string } {
  const { words } = profile;
  const body = seen.fields.body;
  const contactOn = parseUkDay(textField(seen, 'contact-date'));
  const state = stateOf(textField(seen, 'state'), profile);
  if (body?.kind !== 'rich') return { unreadable: 'body' };
  if (!contactOn) return { unreadable: 'contact-date' };
  if (!state) return { unreadable: 'state' };
  const recipients = textField(seen, 'alert-recipients');
  return {
    ref: textField(seen, 'ref'),
    noteType: textField(seen, 'type'),
    title: textField(seen, 'title'),
    contactOn,
    body: body.body,
    state,
    leftBehind: body.leftBehind,
    hasAlertRecipients: recipients !== '' && !sameWords(recipients, words.none),
    sendsText: sameWords(textField(seen, 'text-message'), words.yes),
    attachmentCount: Number.parseInt(textField(seen, 'attachments'), 10) || 0,
    isSignificantEvent: sameWords(textField(seen, 'significant-event'), words.yes),
    isRestricted: sameWords(textField(seen, 'access'), words.restricted),
    isPrivileged: sameWords(textField(seen, 'access'), words.privileged),
  };
}

/** What a route to one note may be filled in with: its reference, and what the child's list says of it. */
export function noteParams(
  personId: string,
  noteRef: string,
  listed: { readonly type: string; readonly title: string; readonly contactOn: Day | null },
): RouteParams {
  const noteDate = listed.contactOn ? toUkDay(listed.contactOn) : ''; // a section of a form has no day
  return { personId, noteRef, noteType: listed.type, noteTitle: listed.title, noteDate };
}

/** A draft that sends nothing and marks nothing: all that a copy may ever be. */
export function isPlainDraft(saved: SourceRecording): boolean {
  return (
    saved.state === 'draft' && !saved.hasAlertRecipients && !saved.sendsText && !saved.isSignificantEvent
  );
}

function stateOf(text: string, { words }: Profile): SourceRecording['state'] | null {
  if (sameWords(text, words.draft)) return 'draft';
  if (sameWords(text, words.complete)) return 'complete';
  return sameWords(text, words.timedOut) ? 'timed-out' : null;
}
