/**
 * The single-document skin's note editor, for a person and for a group. The rich text stands in an editable
 * element; only the hidden textarea that the page's script keeps in step is ever sent.
 */
import { html, type Markup, trusted } from '../markup';
import type { Frame, GroupNoteForm, NoteForm, PersonNoteForm } from '../skin';
import { formScript } from './form-script';
import { formHeader, framed, personPage } from './layout';

export function noteForm(frame: Frame, form: PersonNoteForm): Markup {
  const hidden = html`<input type="hidden" name="person_id" value="${form.person.id}">`;
  return personPage(
    frame,
    form.heading,
    formHeader(form.person),
    form.person,
    formAround(frame, form, hidden, null),
  );
}

export function groupNoteForm(frame: Frame, form: GroupNoteForm): Markup {
  const subjects = form.subjects.map(
    ({ id, name, ticked }) => html`<label class="mx-check" for="subject${id}">
<input type="checkbox" id="subject${id}" name="subject" value="${id}"${ticked ? trusted(' checked') : null}> ${name}</label>`,
  );
  const tab = html`<div class="mx-tabs" role="tablist">
<button type="button" role="tab" id="tabSubjects" aria-selected="true" aria-controls="panelSubjects">Subjects</button>
<button type="button" role="tab" id="tabNote" aria-selected="false" aria-controls="panelNote">Case note</button>
</div>
<fieldset id="panelSubjects" role="tabpanel" aria-labelledby="tabSubjects"><legend>Subjects</legend>${subjects}</fieldset>`;
  const header = html`<dl class="mx-personbar"><dt>Group</dt><dd>${form.group.name}</dd></dl>`;
  return framed(
    frame,
    form.heading,
    html`${header}<div class="mx-pane">${formAround(frame, form, null, tab)}</div>`,
  );
}

function formAround(frame: Frame, form: NoteForm, hidden: Markup | null, subjects: Markup | null): Markup {
  return html`${form.errors.length > 0 ? errorSummary(form.errors) : null}
<form method="post" action="${form.action}" enctype="multipart/form-data" id="noteForm" class="mx-form" novalidate>
${hidden}<input type="hidden" name="token" value="${form.token}">
${subjects}
<div id="panelNote"${subjects ? trusted(' role="tabpanel" aria-labelledby="tabNote"') : null}>
${plainFields(form)}
${richText(form)}
${moreFields(form)}
</div>
<div class="mx-actions">
<button type="submit" name="act" value="Save">Save</button>
<button type="submit" name="act" value="Finish">Finish</button>
<a class="mx-button" href="${form.cancelTo}"${frame.window === 'editor' ? trusted(' onclick="window.close()"') : null}>Cancel</a>
</div>
</form>
<script>${trusted(formScript({ unloadPrompt: form.unloadPrompt, retargetTo: form.retargetTo }))}</script>`;
}

function errorSummary(errors: readonly string[]): Markup {
  return html`<div role="alert" class="mx-errors"><h2>There is a problem</h2>
<ul>${errors.map((error) => html`<li>${error}</li>`)}</ul></div>`;
}

function plainFields({ noteTypes, fields }: NoteForm): Markup {
  const options = noteTypes.map(
    (type) => html`<option value="${type}"${selected(type === fields.type)}>${type}</option>`,
  );
  return html`<div class="mx-field"><label for="noteType">Note type</label>
<select id="noteType" name="note_type" required><option value="">Please choose</option>${options}</select></div>
<div class="mx-field"><label for="noteTitle">Title</label>
<input id="noteTitle" name="title" maxlength="100" required autocomplete="off" value="${fields.title}"></div>
<div class="mx-field"><label for="contactDate">Contact date</label>
<input type="text" id="contactDate" name="contact_on" placeholder="dd/mm/yyyy" required autocomplete="off" value="${fields.contactDate}"></div>`;
}

/** As editors do, an empty one holds an empty paragraph, so that the first line typed is one as well. */
const emptyEditor = '<p><br></p>';

function richText({ fields }: NoteForm): Markup {
  return html`<div class="mx-field"><span class="mx-label" id="detailsLabel">Details</span>
<div class="mx-rich">
<div class="mx-toolbar" role="toolbar" aria-label="Formatting">
<button type="button" data-mark="bold">Bold</button><button type="button" data-mark="italic">Italic</button>
</div>
<div id="detailsEditor" class="mx-editor" contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="detailsLabel">${trusted(fields.bodyHtml || emptyEditor)}</div>
<textarea name="details" hidden>${fields.bodyHtml}</textarea>
</div></div>`;
}

function moreFields({ fields, workers }: NoteForm): Markup {
  const recipients = workers.map(
    ({ userName, name }) =>
      html`<option value="${userName}"${selected(fields.alertRecipients.includes(userName))}>${name}</option>`,
  );
  return html`<label class="mx-check" for="significantEvent"><input type="checkbox" id="significantEvent" name="significant_event" value="yes"${checked(fields.significantEvent)}> Significant event</label>
<div class="mx-field"><label for="attachments">Attachments</label><input type="file" id="attachments" name="attachments" multiple></div>
<div class="mx-field"><label for="alertRecipients">Alert recipients</label>
<select id="alertRecipients" name="alert_recipients" multiple size="4">${recipients}</select></div>
<label class="mx-check" for="sendText"><input type="checkbox" id="sendText" name="send_text" value="yes"${checked(fields.sendText)}> Send as text message</label>`;
}

function selected(yes: boolean): Markup | null {
  return yes ? trusted(' selected') : null;
}

function checked(yes: boolean): Markup | null {
  return yes ? trusted(' checked') : null;
}
