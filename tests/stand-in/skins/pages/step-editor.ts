/**
 * The step editor's own window: title, activities with their marks, toolbar, form; its read-only variant with
 * less of a toolbar; its other tabs; and the small windows that it opens.
 */
import type { CaseworkPages, StepEditor, StepParts, StepWindow } from '../casework';
import type { Kit, Names } from '../kit';
import { html, type Markup, trusted } from '../markup';
import type { Frame } from '../skin';
import { sectionFields } from './question-fields';
import { autosaveScript, conditionScript, windowScript } from './step-scripts';

type EditorPages = Pick<
  CaseworkPages,
  'stepEditor' | 'stepParts' | 'nextActionWindow' | 'done' | 'findPerson' | 'letter'
>;

export function stepEditorPages(kit: Kit): EditorPages {
  return {
    stepEditor: (frame, editor) => inWindow(kit, frame, editor, editorForm(kit, frame, editor)),
    stepParts: (frame, parts) => inWindow(kit, frame, parts, partsContent(kit, frame, parts)),
    nextActionWindow: (frame, parts) =>
      kit.page(frame, {
        heading: 'Add next action',
        bar: parts.bar,
        menuOf: null,
        content: kit.pane(choiceForm(kit, frame, parts)),
      }),
    done: (frame, heading, text) =>
      kit.page(frame, {
        heading,
        bar: null,
        menuOf: null,
        content: html`${kit.message(text)}<script>${trusted('if (window.opener) { window.opener.location.reload(); window.close(); }')}</script>`,
      }),
    findPerson: (frame, asked, into, found) => findPersonPage(kit, frame, asked, into, found),
    letter(frame, { person, action, token, title, label, bodyHtml, lockKey, autosaves }) {
      const body = kit.field(kit.names(), {
        label,
        id: 'letter',
        name: 'body',
        code: 'letterBody',
        control: { is: 'rich', bodyHtml },
      });
      const form = kit.form(frame, {
        action,
        id: 'letterForm',
        hidden: { token },
        content: body,
        buttons: kit.submit(frame.say('Save'), { name: 'act', value: 'Save' }),
      });
      const scripts = lockKey ? [windowScript(lockKey), ...(autosaves ? [autosaveScript(lockKey)] : [])] : [];
      const script = scripts.map((each) => html`<script>${trusted(each)}</script>`);
      const bar = [
        [frame.say('Name'), person.name],
        [frame.say('Mosaic ID'), person.id],
      ] as const;
      return kit.page(frame, {
        heading: title,
        bar,
        menuOf: null,
        content: kit.pane(html`${form}${script}`),
      });
    },
  };
}

function inWindow(kit: Kit, frame: Frame, window: StepWindow, content: Markup): Markup {
  const script = window.lockKey ? html`<script>${trusted(windowScript(window.lockKey))}</script>` : null;
  const shared = window.shared ? kit.status('This step is already open in another window.') : null;
  const whole = html`${shared}${kit.activities(frame, window.tabs)}${content}${script}`;
  return kit.page(frame, { heading: window.title, bar: window.bar, menuOf: null, content: kit.pane(whole) });
}

function editorForm(kit: Kit, frame: Frame, editor: StepEditor): Markup {
  const names = kit.names();
  const { id, readOnly, errors, token, revision, unloadPrompt } = editor;
  const sections = editor.form.sections.map((section) => sectionFields(kit, names, editor, section));
  const heading = html`${kit.facts([
    ['Form', editor.form.name],
    ['Form version', String(editor.form.version)],
    ['Step ID', id],
    ['Status', editor.status],
  ])}`;
  const exports = exportButton(frame.address(`/step/${id}/printed`));
  const buttons = readOnly ? exports : html`${saveButtons(kit, frame)}${exports}`;
  const form = kit.form(frame, {
    action: `/step/${id}/save`,
    id: 'stepForm',
    hidden: { token, revision: String(revision), window: editor.lockKey ?? '' },
    content: html`${kit.actions(buttons)}${heading}${sections}`,
    buttons,
    script: conditionScript(unloadPrompt && !readOnly),
  });
  const autosave =
    editor.autosaves && editor.lockKey
      ? html`<script>${trusted(autosaveScript(editor.lockKey))}</script>`
      : null;
  return html`${errors.length > 0 ? kit.errors('There is a problem', errors) : null}
${editor.saved ? kit.status(frame.say('Saved as draft')) : null}
${readOnly ? kit.status('Read only') : null}
${form}${autosave}`;
}

function saveButtons(kit: Kit, frame: Frame): Markup {
  return html`${kit.submit(frame.say('Save'), { name: 'act', value: 'Save' })}
${kit.submit(frame.say('Finish'), { name: 'act', value: 'Finish' })}`;
}

/** Printing is told to the server first, as the audit names it. */
const exportButton = (address: string): Markup =>
  html`<input type="button" value="Export" onclick="navigator.sendBeacon('${trusted(address)}');print()">`;

function partsContent(kit: Kit, frame: Frame, parts: StepParts): Markup {
  const requests = parts.kind === 'requests';
  const headings = requests
    ? ['Request', 'To', 'Text', 'State']
    : ['Next action', 'Assigned to', 'Incoming', 'State'];
  const table = kit.table(
    requests ? 'Requests' : 'Next actions',
    headings,
    parts.rows.map((row) => row.map((cell) => html`${cell}`)),
  );
  const to = `/step/${parts.id}/next-action`;
  const add = requests
    ? choiceForm(kit, frame, parts)
    : kit.link(frame, { to, text: 'Add next action', look: 'button', opens: 'nextAction' });
  return html`${table}${parts.readOnly ? null : add}`;
}

function choiceForm(kit: Kit, frame: Frame, { id, kind, choices, workers, token }: StepParts): Markup {
  const names = kit.names();
  const requests = kind === 'requests';
  const choose = (label: string, name: string, options: readonly { value: string; text: string }[]): Markup =>
    kit.field(names, {
      label,
      id: name,
      name,
      code: `step${name}`,
      required: true,
      control: { is: 'choice', value: '', options, empty: 'Please choose' },
    });
  const listed = choices.map((text) => ({ value: text, text }));
  const people = workers.map(({ userName, name }) => ({ value: userName, text: name }));
  const content = html`${choose(requests ? 'Request' : 'Next action', 'choice', listed)}
${choose(requests ? 'To' : 'Assign to', 'worker', people)}
${requests ? textField(kit, names) : null}
${kit.submit(requests ? 'Add request' : 'Add', null)}`;
  const hidden = html`<input type="hidden" name="token" value="${token}">`;
  return kit.smallForm(frame, {
    action: `/step/${id}/${kind}`,
    method: 'post',
    content: html`${hidden}${content}`,
  });
}

function textField(kit: Kit, names: Names): Markup {
  return kit.field(names, {
    label: 'Text',
    id: 'requestText',
    name: 'text',
    code: 'stepRequestText',
    control: { is: 'long', value: '', rows: 3 },
  });
}

/** Choosing writes into the window that opened this one, if it can still be reached. */
function findPersonPage(
  kit: Kit,
  frame: Frame,
  asked: string,
  into: string,
  found: Parameters<CaseworkPages['findPerson']>[3],
): Markup {
  const search = kit.field((name) => name, {
    label: 'Name or person reference',
    id: 'findName',
    name: 'q',
    code: 'findPersonName',
    control: { is: 'text', value: asked },
  });
  const form = html`<form action="/find-person"><input type="hidden" name="into" value="${into}">${search}${kit.submit('Find', null)}</form>`;
  const rows = found.map((person) => [
    html`${person.name}`,
    html`${person.id}`,
    html`${person.dateOfBirth}`,
    html`<input type="button" value="Choose" data-name="${person.name}" onclick="choose(this)">`,
  ]);
  const table = kit.table(
    'People found',
    ['Name', 'Mosaic ID', 'Date of birth', 'Choose'].map(frame.say),
    rows,
  );
  const script = `function choose(button) {
  var field = window.opener && window.opener.document.getElementsByName(${JSON.stringify(into).replaceAll('<', '\\u003c')})[0];
  if (!field) return alert('The window that asked can no longer be reached.');
  field.value = button.getAttribute('data-name');
  field.dispatchEvent(new Event('change', { bubbles: true }));
  window.close();
}`;
  const content = kit.pane(html`${form}${table}<script>${trusted(script)}</script>`);
  return kit.page(frame, { heading: 'Find person', bar: null, menuOf: null, content });
}
