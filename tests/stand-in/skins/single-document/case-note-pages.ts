/**
 * The single-document skin's list of case notes and view of one. A note's body arrives cleaned; nothing else
 * may be written here without escaping.
 */
import { html, type Markup, trusted } from '../markup';
import type { Frame, NoteRow, NoteView, PersonHeader } from '../skin';
import { editorLink, factList, fullHeader, personPage, table } from './layout';

const noteHeadings = ['Ref', 'Contact date', 'Type', 'Title', 'State', 'Recorded by'] as const;

export function caseNotes(frame: Frame, person: PersonHeader, rows: readonly NoteRow[]): Markup {
  const cells = rows.map((row) => [
    html`${row.id}`,
    html`${row.contactDate}`,
    html`${row.type}`,
    html`<a href="/case-note/${row.id}">${row.title}</a>`,
    html`${row.state}`,
    html`${row.recordedBy}`,
  ]);
  const add = editorLink(frame, `/person/${person.id}/case-notes/new`, 'Add case note');
  const content = html`<p class="mx-actions">${add}</p>${table('Case notes', noteHeadings, cells)}`;
  return personPage(frame, 'Case notes', fullHeader(person), person, content);
}

export function caseNote(frame: Frame, note: NoteView): Markup {
  const content = html`${note.justSaved ? html`<div role="status" class="mx-status">Saved as draft</div>` : null}
${factList(note.facts)}
<section class="mx-section"><h2>Details</h2><div class="mx-notebody">${trusted(note.bodyHtml)}</div></section>
${note.appendments.map(
  (each) =>
    html`<section class="mx-section"><h2>Appended by ${each.by}, ${each.at}</h2><div>${trusted(each.bodyHtml)}</div></section>`,
)}
<div class="mx-actions">${buttons(frame, note)}</div>`;
  return personPage(frame, 'Case note', fullHeader(note.person), note.person, content);
}

function buttons(frame: Frame, note: NoteView): Markup {
  const confirm = note.sendsText
    ? trusted(` onclick="return confirm('Text messages will be sent. Finish this case note?')"`)
    : null;
  const post = (act: string, text: string, more: Markup | null): Markup =>
    html`<form method="post" action="/case-note/${note.id}/${act}"><button type="submit"${more}>${text}</button></form>`;
  const opens = frame.popupEditor
    ? trusted(
        ` onclick="window.open(this.form.action,'noteEditor','popup,width=760,height=820');return false"`,
      )
    : null;
  const edit = html`<form method="get" action="/case-note/${note.id}/edit"><button type="submit"${opens}>Edit</button></form>`;
  const append = html`<form method="post" action="/case-note/${note.id}/append">
<label for="appendText">Text to append</label><textarea id="appendText" name="text" rows="3"></textarea>
<button type="submit">Append</button></form>`;
  return html`${note.mayEdit ? edit : null}
${note.mayFinish ? post('finish', 'Finish', confirm) : null}
${note.mayEdit ? post('delete', 'Delete draft', null) : null}
${note.mayAppend ? append : null}`;
}
