/**
 * A case note's own page and what its buttons do: finish, delete a draft, append. The page shows the person
 * on whose record the note really is, whatever a form had said.
 */
import { say } from '../councils/council';
import type { App, Exchange, Parts } from '../parts';
import type { NoteView } from '../skins/skin';
import { showDay, showMoment } from '../state/dates';
import { appendToNote, deleteDraft, finishNote } from '../state/notes';
import type { Note } from '../state/records';
import { authorOf, editorFrame, frameOf, goTo, notFound, show, showMessage, writeAudit } from './exchange';
import { cleanBody, readForm, textOf } from './form-values';
import { conflictAnswer, lockedAnswer } from './note-form-routes';
import { openPerson } from './person-access';
import { headerOf } from './person-values';
import { commit } from './pipeline';

export function addNoteRoutes(app: App, parts: Parts): void {
  app.get('/case-note/:id', (c) => {
    const note = parts.world.notes.find(({ id, state }) => id === c.req.param('id') && state !== 'Deleted');
    if (!note) return notFound(parts, c);
    const access = openPerson(parts, c, note.personId, 'case-note');
    if ('answer' in access) return access.answer;
    writeAudit(parts, c, 'read', 'case-note', access.person.id, note.id);
    const justSaved = c.req.query('saved') === '1';
    const view = { ...viewOf(parts, note), person: headerOf(access.person), justSaved };
    const frame = justSaved ? editorFrame(parts, c) : frameOf(parts, c);
    return show(parts, c, parts.skin.caseNote(frame, view));
  });

  app.post('/case-note/:id/finish', (c) =>
    act(
      parts,
      c,
      (note) => finishNote(parts.world, authorOf(c), note),
      (note) => `/case-note/${note.id}`,
    ),
  );

  app.post('/case-note/:id/delete', (c) =>
    act(
      parts,
      c,
      (note) => deleteDraft(parts.world, authorOf(c), note),
      (note) => `/person/${note.personId}/case-notes`,
    ),
  );

  app.post('/case-note/:id/append', async (c) => {
    const text = textOf((await readForm(c)).text).trim();
    if (!text) return showMessage(parts, c, 'Not saved', 'Enter the text to append.');
    const body = cleanBody(parts, `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
    return act(
      parts,
      c,
      (note) => appendToNote(parts.world, authorOf(c), note, body),
      (note) => `/case-note/${note.id}`,
    );
  });
}

async function act(
  parts: Parts,
  c: Exchange,
  work: (note: Note) => boolean,
  then: (note: Note) => string,
): Promise<Response> {
  const note = parts.world.notes.find(({ id }) => id === c.req.param('id'));
  if (!note) return notFound(parts, c);
  const access = openPerson(parts, c, note.personId, 'case-note');
  if ('answer' in access) return access.answer;
  const locked = lockedAnswer(parts, c, note.personId);
  if (locked) return locked;
  const result = await commit(parts, c, () => work(note));
  if ('refused' in result) return conflictAnswer(parts, c);
  if (!result.done)
    return showMessage(parts, c, 'Not saved', `This cannot be done while the case note is ${note.state}.`);
  return goTo(parts, c, then(note));
}

function viewOf({ world, council }: Parts, note: Note): Omit<NoteView, 'person' | 'justSaved'> {
  const recipients = note.alertRecipients.map((userName) => world.workers[userName]?.name ?? userName);
  const person = world.person(note.personId);
  const access = note.privileged ? 'Privileged' : person.restricted ? 'Restricted' : 'Open';
  const copied = note.copyOf ? ([['Copied from', note.copyOf]] as const) : [];
  const isDraft = note.state === 'Draft';
  return {
    id: note.id,
    facts: [
      ['Ref', note.id],
      ['Note type', note.type],
      ['Title', note.title],
      ['Contact date', showDay(note.contactOn)],
      ['State', say(council, note.state)],
      ['Significant event', note.significantEvent ? 'Yes' : 'No'],
      ['Alert recipients', recipients.join(', ') || 'None'],
      ['Text message', note.sendText ? 'Yes' : 'No'],
      ['Attachments', String(note.attachments.length)],
      ['Recorded by', world.worker(note.createdBy).name],
      ['Access', access],
      ...copied,
    ],
    bodyHtml: note.bodyHtml,
    appendments: note.appendments.map(({ by, at, bodyHtml }) => ({
      by: world.worker(by).name,
      at: showMoment(at),
      bodyHtml,
    })),
    mayEdit: isDraft,
    mayFinish: isDraft || note.state === 'Timed out',
    mayAppend: note.state === 'Complete' || note.state === 'Timed out',
    sendsText: note.sendText,
  };
}
