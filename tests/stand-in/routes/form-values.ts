/**
 * Reads what a note form sent and says what is wrong with it. The server trusts nothing the page promised:
 * lengths, days and choices are checked again, and the body is cleaned before anybody else sees it.
 */
import type { Person } from '../../people/model';
import { noteTypesFor, say } from '../councils/council';
import type { Exchange, Parts } from '../parts';
import { sanitise } from '../sanitise/sanitise';
import { revealed } from '../skins/names';
import type { NoteFields } from '../skins/skin';
import { readDay } from '../state/dates';
import type { Attachment, NoteValues } from '../state/records';
import { workerOf } from './exchange';

export type FormValue = string | File | (string | File)[] | undefined;

export const titleLimit = 100;

export interface SentNote {
  readonly act: 'Save' | 'Finish';
  readonly personId: string;
  readonly token: string;
  readonly subjects: readonly string[];
  /** As typed, for showing the form again; only the body has been cleaned. */
  readonly fields: NoteFields;
  readonly attachments: readonly Attachment[];
}

/** A sent form by its fields' own names, with every field that may stand more than once. */
export async function readForm(c: Exchange): Promise<Record<string, FormValue>> {
  const sent = await c.req.parseBody({ all: true });
  const form: Record<string, FormValue> = {};
  for (const [name, value] of Object.entries(sent)) {
    const known = form[revealed(name)];
    form[revealed(name)] = known === undefined ? value : [known, value].flat();
  }
  return form;
}

export function textOf(value: FormValue): string {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : '';
}

export function textsOf(value: FormValue): string[] {
  const all = Array.isArray(value) ? value : [value];
  return all.filter((each): each is string => typeof each === 'string');
}

export async function readSentNote(parts: Parts, c: Exchange): Promise<SentNote> {
  const form = await readForm(c);
  const files = [form.attachments]
    .flat()
    .filter((each): each is File => each instanceof File && each.size > 0);
  return {
    act: isFinish(parts, textOf(form.act)) ? 'Finish' : 'Save',
    personId: textOf(form.person_id),
    token: textOf(form.token),
    subjects: textsOf(form.subject),
    fields: {
      type: textOf(form.note_type),
      title: textOf(form.title).toWellFormed(),
      contactDate: textOf(form.contact_on).trim(),
      bodyHtml: cleanBody(parts, textOf(form.details)),
      significantEvent: textOf(form.significant_event) === 'yes',
      alertRecipients: textsOf(form.alert_recipients).filter((userName) => parts.world.workers[userName]),
      sendText: textOf(form.send_text) === 'yes',
    },
    attachments: files.map((file) => ({ name: file.name, bytes: file.size })),
  };
}

/** A button sends its value, or in one skin the word on it. */
export function isFinish({ council }: Parts, act: string): boolean {
  return act === 'Finish' || act === say(council, 'Finish');
}

export function cleanBody({ switches, faults }: Parts, markup: string): string {
  const { limit, alter } = faults.bodyFaults();
  return alter(sanitise(markup, switches.sanitise, limit));
}

/** The values to keep, or what is wrong, in the order of the form. */
export function checkNote(
  parts: Parts,
  c: Exchange,
  sent: SentNote,
  person: Person | null,
): { readonly values: NoteValues } | { readonly errors: string[] } {
  const { type, title, contactDate, bodyHtml, significantEvent, alertRecipients, sendText } = sent.fields;
  const allowed = noteTypesFor(parts.council, workerOf(parts, c).role, person);
  const contactOn = readDay(contactDate);
  const errors: string[] = [];
  if (!type) errors.push('Choose a note type');
  else if (!allowed.includes(type)) errors.push('This note type is not available');
  if (!title.trim()) errors.push('Enter a title');
  else if (title.length > titleLimit) errors.push(`Title must be ${titleLimit} characters or fewer`);
  if (!contactDate) errors.push('Enter a contact date');
  else if (!contactOn) errors.push('Contact date must be a real date, such as 31/12/2025');
  if (errors.length > 0 || !contactOn) return { errors };
  const kept = { type, title: title.trim(), contactOn, bodyHtml, significantEvent, sendText };
  return { values: { ...kept, alertRecipients: [...alertRecipients], attachments: [...sent.attachments] } };
}
