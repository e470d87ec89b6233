/**
 * The note editor: the empty form, a draft's form, and saving either. On the session switch the record that
 * is written is the session's person in view, whatever the form says: that hazard is the point.
 */
import type { Id, Person } from '../../people/model';
import { noteTypesFor } from '../councils/council';
import type { Refusal } from '../faults/named';
import type { App, Exchange, Parts } from '../parts';
import type { NoteFields, NoteForm } from '../skins/skin';
import { showDay } from '../state/dates';
import { changeDraft, createDrafts, finishNote } from '../state/notes';
import type { Note } from '../state/records';
import { issueToken } from '../state/sessions';
import {
  authorOf,
  editorFrame,
  goTo,
  notFound,
  sessionOf,
  show,
  showMessage,
  workerOf,
  writeAudit,
} from './exchange';
import { checkNote, readSentNote, type SentNote } from './form-values';
import { maySee, openPerson } from './person-access';
import { commit } from './pipeline';

const emptyFields: NoteFields = {
  type: '',
  title: '',
  contactDate: '',
  bodyHtml: '',
  significantEvent: false,
  alertRecipients: [],
  sendText: false,
};

export function addNoteFormRoutes(app: App, parts: Parts): void {
  app.get('/person/:id/case-notes/new', (c) => {
    const access = openPerson(parts, c, c.req.param('id'), 'case-note-form');
    if ('answer' in access) return access.answer;
    const locked = lockedAnswer(parts, c, access.person.id);
    if (locked) return locked;
    writeAudit(parts, c, 'open', 'case-note-form', access.person.id);
    return showForm(parts, c, access.person, null, emptyFields, []);
  });

  app.get('/case-note/:id/edit', (c) => {
    const note = findNote(parts, c);
    if (!note) return notFound(parts, c);
    const access = openPerson(parts, c, note.personId, 'case-note-form');
    if ('answer' in access) return access.answer;
    const locked = lockedAnswer(parts, c, access.person.id);
    if (locked) return locked;
    if (note.state !== 'Draft') return cannotEdit(parts, c);
    writeAudit(parts, c, 'open', 'case-note-form', access.person.id, note.id);
    return showForm(parts, c, access.person, note, fieldsOf(note), []);
  });

  app.post('/case-notes', (c) => save(parts, c, null));

  app.post('/case-note/:id', (c) => {
    const note = findNote(parts, c);
    return note ? save(parts, c, note) : notFound(parts, c);
  });
}

/** Whether this form may still be sent; with once-only tokens a second sending is refused. */
export function takeToken(parts: Parts, c: Exchange, token: string): boolean {
  const { tokens } = sessionOf(c);
  return parts.switches.formToken === 'once' ? tokens.delete(token) : tokens.has(token);
}

export function formExpired(parts: Parts, c: Exchange): Response {
  return showMessage(parts, c, 'This form has expired', 'Nothing was saved. Open the form again.');
}

export function conflictAnswer(parts: Parts, c: Exchange): Response {
  return showMessage(parts, c, 'Not saved', 'Another user is working on this record');
}

export function lockedAnswer(parts: Parts, c: Exchange, personId: Id): Response | null {
  const who = parts.world.locks.get(personId);
  if (!who) return null;
  return showMessage(
    parts,
    c,
    'Record locked',
    `You or a colleague is working in this record. Locked by ${who}.`,
  );
}

/** What the person's and the group's form have in common. */
export function commonForm(
  parts: Parts,
  c: Exchange,
  person: Person | null,
): Pick<NoteForm, 'token' | 'noteTypes' | 'workers' | 'unloadPrompt'> {
  const { world, switches, council } = parts;
  return {
    token: issueToken(sessionOf(c)),
    noteTypes: noteTypesFor(council, workerOf(parts, c).role, person),
    workers: Object.values(world.workers).map(({ userName, name }) => ({ userName, name })),
    unloadPrompt: switches.unloadPrompt,
  };
}

async function save(parts: Parts, c: Exchange, draft: Note | null): Promise<Response> {
  const sent = await readSentNote(parts, c);
  const target = (): Person | undefined => parts.world.people[targetId(parts, c, sent, draft)];
  const person = target();
  if (!person) return notFound(parts, c);
  if (!maySee(parts, c)(person)) return showMessage(parts, c, 'Restricted record', person.name);
  const locked = lockedAnswer(parts, c, person.id);
  if (locked) return locked;
  if (!takeToken(parts, c, sent.token)) return formExpired(parts, c);
  const checked = checkNote(parts, c, sent, person);
  if ('errors' in checked) return showForm(parts, c, person, draft, sent.fields, checked.errors);
  if (draft && draft.state !== 'Draft') return cannotEdit(parts, c);

  const author = authorOf(c);
  const result = await commit(parts, c, () => {
    // Asked again: while this request was on its way another window may have changed the person in view.
    const personId = (target() ?? person).id;
    const note = draft ?? createDrafts(parts.world, author, [personId], null, checked.values)[0];
    if (!note) throw new Error('saving made no note');
    if (draft) changeDraft(parts.world, author, draft, checked.values);
    if (sent.act === 'Finish') finishNote(parts.world, author, note);
    return note;
  });
  if ('refused' in result) return refusal(parts, c, result.refused, person, draft, sent);
  return goTo(parts, c, `/case-note/${result.done.id}${sent.act === 'Save' ? '?saved=1' : ''}`);
}

function targetId({ world, switches }: Parts, c: Exchange, sent: SentNote, draft: Note | null): Id {
  if (draft) return draft.personId;
  const inView = switches.personInView === 'session' ? sessionOf(c).personInView : null;
  return world.survivor(inView ?? sent.personId);
}

function refusal(
  parts: Parts,
  c: Exchange,
  refused: Refusal,
  person: Person,
  draft: Note | null,
  sent: SentNote,
): Response {
  if (refused === 'conflict') return conflictAnswer(parts, c);
  return showForm(parts, c, person, draft, sent.fields, ['The case note could not be checked. Try again.']);
}

function showForm(
  parts: Parts,
  c: Exchange,
  person: Person,
  draft: Note | null,
  fields: NoteFields,
  errors: readonly string[],
): Response {
  const kind = c.get('kind');
  const form = {
    ...commonForm(parts, c, person),
    person: { id: person.id, name: person.name },
    heading: draft ? 'Edit case note' : 'New case note',
    action: draft ? `/case-note/${draft.id}` : '/case-notes',
    cancelTo: draft ? `/case-note/${draft.id}` : `/person/${person.id}/case-notes`,
    fields,
    errors,
    retargetTo: kind ? parts.faults.retargetFor(kind) : null,
  };
  return show(parts, c, parts.skin.noteForm(editorFrame(parts, c), form));
}

function cannotEdit(parts: Parts, c: Exchange): Response {
  return showMessage(parts, c, 'Cannot be edited', 'Only a draft can be edited. Nothing was saved.');
}

function findNote({ world }: Parts, c: Exchange): Note | undefined {
  const id = c.req.param('id');
  return world.notes.find((note) => note.id === id && note.state !== 'Deleted');
}

function fieldsOf(note: Note): NoteFields {
  const { type, title, bodyHtml, significantEvent, alertRecipients, sendText } = note;
  const contactDate = showDay(note.contactOn);
  return { type, title, contactDate, bodyHtml, significantEvent, alertRecipients, sendText };
}
