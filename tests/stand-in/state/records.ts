/**
 * What the stand-in keeps besides people: notes, messages it would have sent, the audit and the log of
 * requests. Shapes only. Everything is plain and editable, because tests end in these values.
 */
import type { Day, Id } from '../../people/model';

export type NoteState = 'Draft' | 'Complete' | 'Timed out' | 'Deleted';

export interface Attachment {
  readonly name: string;
  readonly bytes: number;
}

export interface Appendment {
  readonly at: Date;
  readonly by: string;
  readonly bodyHtml: string;
}

export interface Note {
  readonly id: Id;
  /** One person a row: a group note is one row for each subject. */
  personId: Id;
  groupId: Id | null;
  type: string;
  title: string;
  contactOn: Day;
  bodyHtml: string;
  state: NoteState;
  significantEvent: boolean;
  alertRecipients: string[];
  sendText: boolean;
  attachments: Attachment[];
  createdBy: string;
  createdFor: string | null;
  readonly createdAt: Date;
  appendments: Appendment[];
  /** The note this row was copied from, as a linked row of its own. */
  copyOf: Id | null;
  /** Other rows that the same save made. */
  linkedNotes: Id[];
  privileged: boolean;
}

/** What a form says about a note, already checked and sanitised. */
export type NoteValues = Pick<
  Note,
  | 'type'
  | 'title'
  | 'contactOn'
  | 'bodyHtml'
  | 'significantEvent'
  | 'alertRecipients'
  | 'sendText'
  | 'attachments'
>;

export interface OutboxItem {
  readonly kind: 'email' | 'sms' | 'request' | 'next-action';
  readonly to: string;
  readonly text: string;
  /** Null where a step sent it. */
  readonly noteId: Id | null;
  readonly stepId?: Id;
  readonly personId: Id;
  readonly at: Date;
}

export type AuditAct =
  | 'open'
  | 'read'
  | 'refused'
  | 'save'
  | 'finish'
  | 'append'
  | 'delete'
  | 'add'
  | 'cancel'
  | 'reopen'
  | 'copy'
  | 'print'
  | 'lock'
  | 'unlock'
  | 'search'
  | 'sign-in'
  | 'sign-out'
  | 'act-for';

export type AuditWhat =
  | 'person'
  | 'relationships'
  | 'groups'
  | 'group'
  | 'case-notes'
  | 'case-note'
  | 'case-note-form'
  | 'group-case-note-form'
  | 'step'
  | 'steps'
  | 'household'
  | 'visits'
  | 'visit'
  | 'visit-form'
  | 'looked-after'
  | 'contacts'
  | 'reviews-due'
  | 'locks'
  | 'letter'
  | 'person-form'
  | 'chronology'
  | 'configuration'
  | 'session';

export interface AuditEntry {
  readonly at: Date;
  readonly worker: string;
  readonly actingFor: string | null;
  readonly act: AuditAct;
  readonly what: AuditWhat;
  readonly personId: Id | null;
  readonly noteId?: Id;
  readonly stepId?: Id;
}

export interface RequestEntry {
  readonly method: string;
  readonly path: string;
  readonly at: Date;
  readonly worker: string | null;
}
