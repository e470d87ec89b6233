/**
 * The table-layout skin's fields: the words stand in the cell before the control and nothing ties the two
 * together. A control has a name and no id; radio buttons carry their words as bare text.
 */

import type { EditorTab } from '../casework';
import { controlOf, emptyEditor, flag, radioButton } from '../controls';
import type { FieldSpec, FormSpec, Names, SmallFormSpec } from '../kit';
import { anchor } from '../links';
import { html, type Markup, trusted } from '../markup';
import { editorScript } from '../pages/form-script';
import type { Frame } from '../skin';
import { bold } from './blocks';

export function field(_names: Names, spec: FieldSpec): Markup {
  return html`<table border="0" cellpadding="2" cellspacing="0"><tr><td width="180" valign="top">${bold(spec.label)}</td><td>${cellOf(spec)}</td></tr></table>`;
}

function cellOf(spec: FieldSpec): Markup {
  const { name, control } = spec;
  if (control.is === 'rich') {
    return html`<div contenteditable="${spec.readOnly ? 'false' : 'true'}" style="width:560px;height:190px;border:1px inset;overflow:auto">${trusted(control.bodyHtml || emptyEditor)}</div>
<textarea name="${name}"${flag('disabled', spec.readOnly)} style="display:none">${control.bodyHtml}</textarea>
<script>${trusted(editorScript)}</script>`;
  }
  if (control.is === 'radio') {
    const buttons = control.options.map(
      ({ value, text }) =>
        html`${radioButton({ name }, value, value === control.value, spec.readOnly === true)}<font face="Arial" size="2">${text}</font>`,
    );
    return html`${buttons}`;
  }
  return controlOf(spec, { name });
}

export function form(frame: Frame, { action, id, hidden, content, buttons, script }: FormSpec): Markup {
  const carried = Object.entries(hidden).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return html`<form method="post" action="${frame.address(action)}" enctype="multipart/form-data" name="${id}">
${carried}
${content}
<table border="0"><tr><td>${buttons}</td></tr></table>
</form>${script ? html`<script>${trusted(script)}</script>` : null}`;
}

export function smallForm(frame: Frame, { action, method, content }: SmallFormSpec): Markup {
  return html`<form method="${method}" action="${frame.address(action)}" style="display:inline">${content}</form>`;
}

export function submit(
  text: string,
  sent: { readonly name: string; readonly value: string } | null,
  onclick?: string,
): Markup {
  const named = sent ? html` name="${sent.name}"` : null;
  return html`<input type="submit"${named} value="${text}"${onclick ? trusted(` onclick="${onclick}"`) : null}>`;
}

export function tabs(all: readonly { readonly text: string }[]): Markup {
  const cells = all.map(({ text }) => html`<td bgcolor="#c0c0c0">${bold(text)}</td>`);
  return html`<table border="1" cellpadding="3" cellspacing="0"><tr>${cells}</tr></table>`;
}

export const panel = (_id: string, _tab: string | null, content: Markup): Markup => content;

export const cell = (_names: Names, spec: FieldSpec): Markup => controlOf(spec, { name: spec.name });

export function activities(frame: Frame, all: readonly EditorTab[]): Markup {
  const cells = all.map(({ to, text, valid, current }) => {
    const mark = html`<font color="${valid ? '#008000' : '#ff0000'}">${valid ? 'ok' : 'x'}</font>`;
    return html`<td bgcolor="${current ? '#ffffcc' : '#c0c0c0'}">${anchor(frame, { to, text })} ${mark}</td>`;
  });
  return html`<table border="1" cellpadding="4" cellspacing="0"><tr>${cells}</tr></table>`;
}
