/**
 * The rules of case notes: what saving, finishing, appending to and deleting a note does, and what it sends.
 * Rules only: it neither reads forms nor writes pages. It must never send anything except on finish or append.
 */
import type { Id } from '../../people/model';
import type { Note, NoteValues } from './records';
import type { World } from './world';

/** Who is at the keyboard, and for whom. */
export interface Author {
  readonly userName: string;
  readonly actingFor: string | null;
}

/** A new draft on each of these people, linked to each other when there is more than one. */
export function createDrafts(
  world: World,
  author: Author,
  personIds: readonly Id[],
  groupId: Id | null,
  values: NoteValues,
): Note[] {
  const notes = personIds.map((personId): Note => {
    const note: Note = {
      ...values,
      alertRecipients: [...values.alertRecipients],
      attachments: [...values.attachments],
      id: world.nextNoteId(),
      personId,
      groupId,
      state: 'Draft',
      createdBy: author.userName,
      createdFor: author.actingFor,
      createdAt: world.clock.now(),
      appendments: [],
      copyOf: null,
      linkedNotes: [],
      privileged: false,
    };
    world.notes.push(note);
    return note;
  });
  for (const note of notes) note.linkedNotes = notes.filter((each) => each !== note).map((each) => each.id);
  for (const note of notes) writeAudit(world, author, 'save', note);
  return notes;
}

/** Puts a draft's new values in place. False when the note can no longer be edited. */
export function changeDraft(world: World, author: Author, note: Note, values: NoteValues): boolean {
  if (note.state !== 'Draft') return false;
  Object.assign(note, { ...values, attachments: [...note.attachments, ...values.attachments] });
  writeAudit(world, author, 'save', note);
  return true;
}

/** Completes a draft or a timed-out note and sends what it asks for. False when it was neither. */
export function finishNote(world: World, author: Author, note: Note): boolean {
  if (note.state !== 'Draft' && note.state !== 'Timed out') return false;
  note.state = 'Complete';
  writeAudit(world, author, 'finish', note);
  sendAlerts(world, note, 'Case note finished');
  if (note.sendText) sendTexts(world, note);
  return true;
}

/** Adds to a note that can no longer be edited. Alert recipients are told again. */
export function appendToNote(world: World, author: Author, note: Note, bodyHtml: string): boolean {
  if (note.state !== 'Complete' && note.state !== 'Timed out') return false;
  note.appendments.push({ at: world.clock.now(), by: author.userName, bodyHtml });
  writeAudit(world, author, 'append', note);
  sendAlerts(world, note, 'Case note appended to');
  return true;
}

/** Hides a draft from the list; the row stays. Complete notes are never deleted from here. */
export function deleteDraft(world: World, author: Author, note: Note): boolean {
  if (note.state !== 'Draft') return false;
  note.state = 'Deleted';
  writeAudit(world, author, 'delete', note);
  return true;
}

/** As the list shows them: newest contact first, and of one day the newest row first. Deleted ones are hidden. */
export function listedNotes(world: World, personId: Id): Note[] {
  const rows = world.notesOf(personId).filter((note) => note.state !== 'Deleted');
  const age = new Map(world.notes.map((note, at) => [note, at]));
  return rows.sort(
    (one, other) =>
      other.contactOn.localeCompare(one.contactOn) || (age.get(other) ?? 0) - (age.get(one) ?? 0),
  );
}

function sendAlerts(world: World, note: Note, text: string): void {
  for (const userName of note.alertRecipients) {
    const to = world.workers[userName]?.email ?? userName;
    world.outbox.push({
      kind: 'email',
      to,
      text,
      noteId: note.id,
      personId: note.personId,
      at: world.clock.now(),
    });
  }
}

/** A group note texts the group's present members; a person's own note texts that person. */
function sendTexts(world: World, note: Note): void {
  const members = note.groupId ? (world.groups[note.groupId]?.members ?? []) : [];
  const present = members.filter((member) => !member.leftOn).map((member) => member.personId);
  for (const personId of note.groupId ? present : [note.personId]) {
    const to = world.person(personId).mobile;
    world.outbox.push({
      kind: 'sms',
      to,
      text: note.title,
      noteId: note.id,
      personId,
      at: world.clock.now(),
    });
  }
}

function writeAudit(
  world: World,
  author: Author,
  act: 'save' | 'finish' | 'append' | 'delete',
  note: Note,
): void {
  world.audit.push({
    at: world.clock.now(),
    worker: author.userName,
    actingFor: author.actingFor,
    act,
    what: 'case-note',
    personId: note.personId,
    noteId: note.id,
  });
}
