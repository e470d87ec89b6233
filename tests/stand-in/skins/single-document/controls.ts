/**
 * The single-document skin's fields: a real label for each, ids that stay. The rich text stands in an
 * editable element; only the hidden textarea that the page's script keeps in step is ever sent.
 */

import type { EditorTab } from '../casework';
import { controlOf, emptyEditor, flag, radioButton } from '../controls';
import type { FieldSpec, FormSpec, Kit, Names, SmallFormSpec } from '../kit';
import { anchor } from '../links';
import { html, type Markup, trusted } from '../markup';
import { editorScript } from '../pages/form-script';
import type { Frame } from '../skin';

export const plainNames = (): Names => (name) => name;

export function field(_names: Names, spec: FieldSpec): Markup {
  const { id, name, label, control } = spec;
  const drawn = (): Markup => controlOf(spec, { id, name });
  if (control.is === 'tick') {
    return html`<label class="mx-check" for="${id}">${drawn()} ${label}</label>`;
  }
  if (control.is === 'rich') return richText(spec, control.bodyHtml);
  if (control.is === 'radio') {
    const buttons = control.options.map(
      ({ value, text }, at) =>
        html`<label class="mx-radio" for="${id}${at}">${radioButton({ id: `${id}${at}`, name }, value, value === control.value, spec.readOnly === true)} ${text}</label>`,
    );
    return html`<fieldset class="mx-field mx-choice" id="${id}"><legend>${label}</legend>${buttons}</fieldset>`;
  }
  return html`<div class="mx-field"><label for="${id}">${label}</label>
${drawn()}</div>`;
}

function richText({ id, name, label, readOnly }: FieldSpec, bodyHtml: string): Markup {
  const editable = readOnly ? 'false' : 'true';
  return html`<div class="mx-field"><span class="mx-label" id="${id}Label">${label}</span>
<div class="mx-rich">
<div class="mx-toolbar" role="toolbar" aria-label="Formatting">
<button type="button" data-mark="bold">Bold</button><button type="button" data-mark="italic">Italic</button>
</div>
<div id="${id}Editor" class="mx-editor" contenteditable="${editable}" role="textbox" aria-multiline="true" aria-labelledby="${id}Label">${trusted(bodyHtml || emptyEditor)}</div>
<textarea name="${name}"${flag('disabled', readOnly)} hidden>${bodyHtml}</textarea>
<script>${trusted(editorScript)}</script>
</div></div>`;
}

export function form(frame: Frame, { action, id, hidden, content, buttons, script }: FormSpec): Markup {
  const carried = Object.entries(hidden).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return html`<form method="post" action="${frame.address(action)}" enctype="multipart/form-data" id="${id}" class="mx-form" novalidate>
${carried}
${content}
<div class="mx-actions">
${buttons}
</div>
</form>${script ? html`<script>${trusted(script)}</script>` : null}`;
}

export function smallForm(target: string | null): Kit['smallForm'] {
  return (frame: Frame, { action, method, content, wholeWindow }: SmallFormSpec): Markup => {
    const into = wholeWindow && target ? html` target="${target}"` : null;
    return html`<form method="${method}" action="${frame.address(action)}"${into}>${content}</form>`;
  };
}

export function submit(
  text: string,
  sent: { readonly name: string; readonly value: string } | null,
  onclick?: string,
): Markup {
  const named = sent ? html` name="${sent.name}" value="${sent.value}"` : null;
  const script = onclick ? trusted(` onclick="${onclick}"`) : null;
  return html`<button type="submit"${named}${script}>${text}</button>`;
}

export function tabs(
  all: readonly { readonly id: string; readonly text: string; readonly panel: string }[],
): Markup {
  const drawn = all.map(
    ({ id, text, panel }, at) =>
      html`<button type="button" role="tab" id="${id}" aria-selected="${at === 0 ? 'true' : 'false'}" aria-controls="${panel}">${text}</button>`,
  );
  return html`<div class="mx-tabs" role="tablist">
${drawn}
</div>`;
}

export function panel(id: string, tab: string | null, content: Markup): Markup {
  const labelled = tab ? html` role="tabpanel" aria-labelledby="${tab}"` : null;
  return html`<div id="${id}"${labelled}>
${content}
</div>`;
}

export function cell(_names: Names, spec: FieldSpec): Markup {
  return controlOf(spec, { id: spec.id, name: spec.name, says: spec.label });
}

export function activities(frame: Frame, tabs: readonly EditorTab[]): Markup {
  const mark = (valid: boolean): Markup =>
    html`<span role="img" aria-label="${valid ? 'Valid' : 'Not valid'}">${valid ? '✓' : '!'}</span>`;
  const drawn = tabs.map(
    ({ to, text, valid, current }) =>
      html`<span class="mx-activity${current ? ' mx-current' : ''}">${anchor(frame, { to, text })} ${mark(valid)}</span>`,
  );
  return html`<div class="mx-activities" aria-label="Activities">${drawn}</div>`;
}
