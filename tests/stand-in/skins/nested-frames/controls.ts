/**
 * The nested-frames skin's fields: ids and names that change with every rendering, a label for most, and the
 * question's user code in `data-user-code`. A rich text is an iframe of its own whose document a script writes.
 */

import type { EditorTab } from '../casework';
import { controlOf, flag, radioButton } from '../controls';
import type { FieldSpec, FormSpec, Names, SmallFormSpec } from '../kit';
import { anchor } from '../links';
import { html, type Markup, trusted } from '../markup';
import { changingId } from '../names';
import { frameEditorScript } from '../pages/form-script';
import type { Frame } from '../skin';

export function field(names: Names, spec: FieldSpec): Markup {
  const { code, label, control } = spec;
  const id = changingId();
  const name = names(spec.name);
  if (control.is === 'rich') return richText(spec, name, control.bodyHtml);
  if (control.is === 'tick') {
    return html`<div class="mx-check"><label for="${id}">${controlOf(spec, { id, name, code })} ${label}</label></div>`;
  }
  if (control.is === 'radio') {
    const buttons = control.options.map(({ value, text }) => {
      const each = changingId();
      const button = radioButton(
        { id: each, name, code },
        value,
        value === control.value,
        spec.readOnly === true,
      );
      return html`<label class="mx-radio" for="${each}">${button} ${text}</label>`;
    });
    return html`<fieldset class="mx-field mx-choice"><legend>${label}</legend>${buttons}</fieldset>`;
  }
  return html`<div class="mx-field"><label for="${id}">${label}</label>
${controlOf(spec, { id, name, code })}</div>`;
}

function richText({ label, code, readOnly }: FieldSpec, name: string, bodyHtml: string): Markup {
  return html`<div class="mx-field"><span class="mx-label">${label}</span>
<div class="mx-rich">
<iframe class="mx-editor-frame" id="${changingId()}" name="${changingId()}" title="${label}" data-user-code="${code}"></iframe>
<textarea name="${name}"${flag('disabled', readOnly)} hidden>${bodyHtml}</textarea>
<script>${trusted(frameEditorScript)}</script>
</div></div>`;
}

export function form(frame: Frame, { action, hidden, content, buttons, script }: FormSpec): Markup {
  const carried = Object.entries(hidden).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return html`<form method="post" action="${frame.address(action)}" enctype="multipart/form-data" id="${changingId()}" class="mx-form" target="_parent" novalidate>
${carried}
${content}
<div class="mx-actions">
${buttons}
</div>
</form>${script ? html`<script>${trusted(script)}</script>` : null}`;
}

export function smallForm(frame: Frame, { action, method, content, wholeWindow }: SmallFormSpec): Markup {
  return html`<form method="${method}" action="${frame.address(action)}" target="${wholeWindow ? '_top' : '_parent'}">${content}</form>`;
}

export function tabs(all: readonly { readonly text: string }[]): Markup {
  const drawn = all.map(({ text }) => html`<span class="mx-tab">${text}</span>`);
  return html`<div class="mx-tabs">
${drawn}
</div>`;
}

export function panel(_id: string, _tab: string | null, content: Markup): Markup {
  return html`<div id="${changingId()}">
${content}
</div>`;
}

export function cell(names: Names, spec: FieldSpec): Markup {
  return controlOf(spec, { id: changingId(), name: names(spec.name), code: spec.code });
}

export function activities(frame: Frame, all: readonly EditorTab[]): Markup {
  const drawn = all.map(({ to, text, valid }) => {
    const mark = html`<img alt="${valid ? 'Valid' : 'Not valid'}" src="data:,">`;
    return html`<td>${anchor(frame, { to, text }, { target: '_parent' })} ${mark}</td>`;
  });
  return html`<table class="mx-activities"><tr>${drawn}</tr></table>`;
}
