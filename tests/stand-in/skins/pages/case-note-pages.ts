/**
 * The list of case notes and the view of one. A note's body arrives cleaned; nothing else may be written here
 * without escaping.
 */
import type { Kit } from '../kit';
import { html, type Markup } from '../markup';
import type { Frame, NoteRow, NoteView, Skin } from '../skin';
import { fullBar } from './bars';

const noteColumns: readonly (readonly [
  heading: string,
  cell: (kit: Kit, frame: Frame, row: NoteRow) => Markup,
])[] = [
  ['Ref', (_kit, _frame, row) => html`${row.id}`],
  ['Contact date', (_kit, _frame, row) => html`${row.contactDate}`],
  ['Type', (_kit, _frame, row) => html`${row.type}`],
  ['Title', (kit, frame, row) => kit.link(frame, { to: `/case-note/${row.id}`, text: row.title })],
  ['State', (_kit, _frame, row) => html`${row.state}`],
  ['Recorded by', (_kit, _frame, row) => html`${row.recordedBy}`],
];

export function caseNotePages(kit: Kit): Pick<Skin, 'caseNotes' | 'caseNote'> {
  return {
    caseNotes(frame, person, rows) {
      const columns = noteColumns.filter(([heading]) => !frame.hides(heading));
      const cells = rows.map((row) => columns.map(([, cell]) => cell(kit, frame, row)));
      const headings = columns.map(([heading]) => frame.say(heading));
      const add = kit.link(frame, {
        to: `/person/${person.id}/case-notes/new`,
        text: frame.say('Add case note'),
        look: 'button',
        opens: frame.popupEditor ? 'noteEditor' : null,
      });
      const content = html`${kit.actions(add)}${kit.table(frame.say('Case notes'), headings, cells)}`;
      const heading = frame.say('Case notes');
      return kit.page(frame, { heading, bar: fullBar(frame, person), menuOf: person, content });
    },
    caseNote(frame, note) {
      const appended = note.appendments.map((each) =>
        kit.section(`Appended by ${each.by}, ${each.at}`, kit.body(each.bodyHtml, 'appended')),
      );
      const content = html`${note.justSaved ? kit.status(frame.say('Saved as draft')) : null}
${kit.facts(note.facts.map(([term, value]) => [frame.say(term), value] as const))}
${kit.section(frame.say('Details'), kit.body(note.bodyHtml, 'details'))}
${appended}
${kit.actions(buttons(kit, frame, note))}`;
      const heading = frame.say('Case note');
      return kit.page(frame, { heading, bar: fullBar(frame, note.person), menuOf: note.person, content });
    },
  };
}

function buttons(kit: Kit, frame: Frame, note: NoteView): Markup {
  const confirm = note.sendsText
    ? `return confirm('Text messages will be sent. Finish this case note?')`
    : undefined;
  const post = (act: string, text: string, onclick?: string): Markup =>
    kit.smallForm(frame, {
      action: `/case-note/${note.id}/${act}`,
      method: 'post',
      content: kit.submit(frame.say(text), null, onclick),
    });
  return html`${note.mayEdit ? editButton(kit, frame, note) : null}
${note.mayFinish ? post('finish', 'Finish', confirm) : null}
${note.mayEdit ? post('delete', 'Delete draft') : null}
${note.mayAppend ? appendForm(kit, frame, note) : null}`;
}

function editButton(kit: Kit, frame: Frame, { id }: NoteView): Markup {
  const to = `/case-note/${id}/edit`;
  // A form that is sent with GET would lose the handle in its address.
  if (frame.scriptedLinks)
    return kit.link(frame, {
      to,
      text: 'Edit',
      look: 'button',
      opens: frame.popupEditor ? 'noteEditor' : null,
    });
  const opens = frame.popupEditor
    ? `window.open(this.form.action,'noteEditor','popup,width=760,height=820');return false`
    : undefined;
  return kit.smallForm(frame, { action: to, method: 'get', content: kit.submit('Edit', null, opens) });
}

function appendForm(kit: Kit, frame: Frame, { id }: NoteView): Markup {
  const text = kit.field(kit.names(), {
    label: 'Text to append',
    id: 'appendText',
    name: 'text',
    code: 'caseNoteAppendment',
    control: { is: 'long', value: '', rows: 3 },
  });
  return kit.smallForm(frame, {
    action: `/case-note/${id}/append`,
    method: 'post',
    content: html`${text}
${kit.submit('Append', null)}`,
  });
}
