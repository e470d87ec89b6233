/**
 * The note editor, for a person and for a group. Only the field that the page's script keeps in step with the
 * rich text is ever sent.
 */
import type { Kit, Names } from '../kit';
import { html, type Markup } from '../markup';
import type { Frame, NoteForm, Skin } from '../skin';
import { formBar } from './bars';
import { formScript } from './form-script';

export function noteForms(kit: Kit): Pick<Skin, 'noteForm' | 'groupNoteForm'> {
  return {
    noteForm(frame, form) {
      const content = formAround(kit, frame, form, { person_id: form.person.id }, null);
      return kit.page(frame, {
        heading: frame.say(form.heading),
        bar: formBar(frame, form.person),
        menuOf: form.person,
        content,
      });
    },
    groupNoteForm(frame, form) {
      const names = kit.names();
      const subjects = form.subjects.map(({ id, name, ticked }) =>
        kit.field(names, {
          label: name,
          id: `subject${id}`,
          name: 'subject',
          code: `groupNoteSubject${id}`,
          control: { is: 'tick', value: id, on: ticked },
        }),
      );
      const tabs = kit.tabs([
        { id: 'tabSubjects', text: 'Subjects', panel: 'panelSubjects' },
        { id: 'tabNote', text: 'Case note', panel: 'panelNote' },
      ]);
      const choose = html`${tabs}${kit.panel('panelSubjects', 'tabSubjects', kit.fields('Subjects', html`${subjects}`))}`;
      return kit.page(frame, {
        heading: frame.say(form.heading),
        bar: [['Group', form.group.name]],
        menuOf: null,
        content: kit.pane(formAround(kit, frame, form, {}, choose)),
      });
    },
  };
}

function formAround(
  kit: Kit,
  frame: Frame,
  form: NoteForm,
  hidden: Readonly<Record<string, string>>,
  subjects: Markup | null,
): Markup {
  const names = kit.names();
  const content = html`${subjects}
${kit.panel('panelNote', subjects ? 'tabNote' : null, noteFields(kit, frame, names, form))}`;
  const cancel = kit.link(frame, {
    to: form.cancelTo,
    text: 'Cancel',
    look: 'button',
    closes: frame.window === 'editor',
  });
  const buttons = html`${kit.submit(frame.say('Save'), { name: 'act', value: 'Save' })}
${kit.submit(frame.say('Finish'), { name: 'act', value: 'Finish' })}
${cancel}`;
  const { action, token, unloadPrompt, retargetTo } = form;
  const script = formScript({
    unloadPrompt,
    textsName: names('send_text'),
    saves: ['Save', frame.say('Save')],
    finishes: ['Finish', frame.say('Finish')],
    retargetTo,
  });
  const drawn = { action, id: 'noteForm', hidden: { ...hidden, token }, content, buttons, script };
  return html`${form.errors.length > 0 ? kit.errors('There is a problem', form.errors) : null}
${kit.form(frame, drawn)}`;
}

function noteFields(
  kit: Kit,
  { say }: Frame,
  names: Names,
  { noteTypes, fields, workers }: NoteForm,
): Markup {
  const types = noteTypes.map((type) => ({ value: type, text: type }));
  const recipients = workers.map(({ userName, name }) => ({ value: userName, text: name }));
  const draw = kit.field.bind(kit, names);
  return html`${draw({
    label: say('Note type'),
    id: 'noteType',
    name: 'note_type',
    code: 'caseNoteType',
    required: true,
    control: { is: 'choice', value: fields.type, options: types, empty: 'Please choose' },
  })}
${draw({
  label: say('Title'),
  id: 'noteTitle',
  name: 'title',
  code: 'caseNoteTitle',
  required: true,
  control: { is: 'text', value: fields.title, maxLength: 100 },
})}
${draw({
  label: say('Contact date'),
  id: 'contactDate',
  name: 'contact_on',
  code: 'caseNoteContactDate',
  required: true,
  control: { is: 'text', value: fields.contactDate, placeholder: 'dd/mm/yyyy' },
})}
${draw({
  label: say('Details'),
  id: 'details',
  name: 'details',
  code: 'caseNoteDetails',
  control: { is: 'rich', bodyHtml: fields.bodyHtml },
})}
${draw({
  label: say('Significant event'),
  id: 'significantEvent',
  name: 'significant_event',
  code: 'caseNoteSignificantEvent',
  control: { is: 'tick', value: 'yes', on: fields.significantEvent },
})}
${draw({ label: 'Attachments', id: 'attachments', name: 'attachments', code: 'caseNoteAttachments', control: { is: 'files' } })}
${draw({
  label: say('Alert recipients'),
  id: 'alertRecipients',
  name: 'alert_recipients',
  code: 'caseNoteAlertRecipients',
  control: { is: 'choices', values: fields.alertRecipients, options: recipients },
})}
${draw({
  label: say('Send as text message'),
  id: 'sendText',
  name: 'send_text',
  code: 'caseNoteSendText',
  control: { is: 'tick', value: 'yes', on: fields.sendText },
})}`;
}
