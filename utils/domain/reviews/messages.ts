/**
 * One message for one recipient, exactly as they will read it, and whether it may be taken out. One recipient at a
 * time, always; no place unless it is no secret from this recipient; nothing is sent.
 */
import { toUkDay } from '../day';
import type { ReviewSettings } from './council-settings';
import {
  type Disclosed,
  type DisclosureContext,
  findDisclosures,
  type OutgoingText,
  textsOf,
} from './disclosure';
import { type Attendee, firstSequence, type Invitation } from './invitation';
import type { MailDraft } from './mail';
import { isMailAddress } from './mail-address';
import { secretsFor } from './record-secrets';
import { type DraftRow, initialsOf, isOutdated, type ReviewDraft } from './review-draft';
import { fillIn } from './wording';

export interface Message {
  readonly row: DraftRow;
  readonly subject: string;
  readonly body: string;
  /** Null until date and times are real. */
  readonly calendar: Invitation | null;
  /** Takes that calendar entry back: the same one, and counted after it. */
  readonly takenBack: Invitation | null;
  /** Taken out already, with another date or place than the review has now. */
  readonly isOutdated: boolean;
  /** For a letter: the lines of its address, from this recipient's own record. */
  readonly postTo: readonly string[];
  readonly found: readonly Disclosed[];
}

export interface Sending {
  readonly settings: ReviewSettings;
  /** Who signs and where replies go, in words; the mailbox may be missing. */
  readonly sender: string;
  /** When calendar files are stamped, epoch ms. */
  readonly at: number;
}

export function messageFor(draft: ReviewDraft, row: DraftRow, sending: Sending): Message {
  const { settings } = sending;
  const body = row.ownWords ?? wordsFor(draft, row, sending);
  const subject = subjectFor(draft, settings);
  const calendar = calendarFor(draft, row, sending);
  const postTo = [row.name, ...(row.postalAddress ?? '').split(/,\s*|\n/)].filter(
    (line) => line.trim() !== '',
  );
  const takenBack = calendar && {
    ...calendar,
    method: 'CANCEL' as const,
    sequence: calendar.sequence + 1,
  };
  const message = {
    row,
    subject,
    body,
    calendar,
    takenBack,
    isOutdated: isOutdated(row, draft.when),
    postTo,
  };
  return { ...message, found: disclosuresIn(message, draft) };
}

/** The unsent message as a file; the calendar goes with it, unless it asks for a reply and so goes on its own. */
export function mailDraftOf({ row, subject, body, calendar }: Message): MailDraft {
  const isAlongside = calendar !== null && calendar.method !== 'REQUEST';
  return { to: row.email ?? '', subject, body, ...(isAlongside ? { calendar } : {}) };
}

/** Every text of a message that leaves in any form: mail, calendar, letter. */
export function outgoingTexts(message: Omit<Message, 'found'>): OutgoingText[] {
  const { calendar } = message;
  const mail = textsOf({ ...mailDraftOf({ ...message, found: [] }), ...(calendar ? { calendar } : {}) });
  const letter = { part: 'letter', text: message.row.channel === 'post' ? message.postTo.join('\n') : '' };
  return letter.text === '' ? mail : [...mail, letter];
}

function disclosuresIn(message: Omit<Message, 'found'>, draft: ReviewDraft): readonly Disclosed[] {
  const { row } = message;
  const { child, worker } = draft.record;
  const context: DisclosureContext = {
    secrets: secretsFor(draft.record, row, draft.rows),
    allowedNames: [child.name, row.name, worker.name, worker.actingFor ?? ''].filter((name) => name !== ''),
    cleared: row.cleared,
  };
  const check = findDisclosures(outgoingTexts(message), context);
  return check.verdict === 'blocked' ? check.found : [];
}

function subjectFor({ record, kind }: ReviewDraft, { subject, wording }: ReviewSettings): string {
  if (subject === 'neutral' || kind.number === null) return wording.neutralSubject;
  return `${wording.neutralSubject}: ${initialsOf(record.child.name)}, number ${kind.number}`;
}

function wordsFor(draft: ReviewDraft, row: DraftRow, { settings, sender }: Sending): string {
  const { wording } = settings;
  const { when, record } = draft;
  const reply = settings.replyTo ?? record.worker.name;
  const place = when.mode === 'online' ? '' : when.venue;
  const link = when.mode === 'in-person' ? '' : when.link;
  const part = row.parts.length === 0 || when.parts < 2 ? '' : partWords(row.parts);
  const blank = {
    recipient: row.name,
    child: firstName(record.child.name),
    when: whenWords(draft),
    place,
    link,
    part,
  };
  const values = { ...blank, asked: '', reply, sender };
  const sentence = (template: string, value: string) => (value === '' ? '' : fillIn(template, values));
  const filled = {
    ...values,
    place: sentence(wording.place, place),
    link: sentence(wording.online, link),
    part: sentence(wording.part, part),
    asked: row.attendance === 'do-not-invite' ? '' : fillIn(wording.asked[row.attendance], values),
  };
  return fillIn(row.circle === 'child' ? wording.toTheChild : wording.invitation, filled);
}

function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}

/** 'on 30/03/2026 from 10:00 to 11:30'. */
function whenWords({ when }: ReviewDraft): string {
  if (when.on === '') return '(date not set)';
  return `on ${toUkDay(when.on)} from ${when.start} to ${when.end}`;
}

function partWords(parts: readonly number[]): string {
  const named = parts.map((part) => `part ${part}`);
  return `be there for ${named.join(' and ')}`;
}

function calendarFor({ when }: ReviewDraft, row: DraftRow, { settings, at }: Sending): Invitation | null {
  if (when.on === '' || when.start === '' || when.end === '' || settings.replyTo === null) return null;
  return {
    ...requestTo(row, settings),
    uid: row.uid,
    sequence: firstSequence(at) + row.sequence + (isOutdated(row, when) ? 1 : 0),
    stampedAt: at,
    start: `${when.on}T${when.start}`,
    end: `${when.on}T${when.end}`,
    organiser: { email: settings.replyTo },
    title: settings.wording.neutralSubject,
    notes: 'The place is as in the message.',
  };
}

/** Where the council asks for replies, and this recipient has an address to ask at. */
function requestTo(
  { email, name, attendance, usually, channel }: DraftRow,
  { calendar }: ReviewSettings,
): Pick<Invitation, 'method' | 'attendee'> {
  if (calendar === 'publish' || channel !== 'email' || email === null || !isMailAddress(email)) return {};
  const part: Attendee['part'] = usually.includes('chair') ? 'chair' : partOf[attendance];
  return { method: 'REQUEST', attendee: { email, name, part } };
}

const partOf: Readonly<Record<DraftRow['attendance'], Attendee['part']>> = {
  attend: 'required',
  'send-views': 'optional',
  report: 'optional',
  informed: 'informed',
  'do-not-invite': 'informed',
};
