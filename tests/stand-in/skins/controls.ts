/**
 * The controls that every skin's fields are made of, given the attributes by which the skin lets them be
 * found. What is checked, chosen or typed is drawn here once; labels and places are the skin's.
 */

import type { FieldSpec } from './kit';
import { html, type Markup, trusted } from './markup';

/** How one skin lets a control be found. */
export interface Marks {
  readonly name: string;
  readonly id?: string | undefined;
  readonly code?: string | undefined;
  /** What it is, where no label says so. */
  readonly says?: string | undefined;
}

/** As editors do, an empty one holds an empty paragraph, so that the first line typed is one as well. */
export const emptyEditor = '<p><br></p>';

/** The bare control; rich text is the skin's own business. */
export function controlOf({ control, required, readOnly }: FieldSpec, marks: Marks): Markup {
  const found = html`${marks.id ? html` id="${marks.id}"` : null} name="${marks.name}"${codeOf(marks)}${saysOf(marks)}`;
  const must = html`${flag('required', required)}${flag('disabled', readOnly)}`;
  switch (control.is) {
    case 'text': {
      const hint = control.placeholder ? html` placeholder="${control.placeholder}"` : null;
      const most = control.maxLength ? html` maxlength="${control.maxLength}"` : null;
      return html`<input type="text"${found}${hint}${most}${must} autocomplete="${control.autocomplete ?? 'off'}" value="${control.value}">`;
    }
    case 'password':
      return html`<input type="password"${found}${must} autocomplete="current-password">`;
    case 'long':
      return html`<textarea${found}${must} rows="${control.rows}">${control.value}</textarea>`;
    case 'choice': {
      const empty = html`<option value="">${control.empty}</option>`;
      return html`<select${found}${must}>${empty}${control.options.map((each) => option(each, each.value === control.value))}</select>`;
    }
    case 'choices': {
      const options = control.options.map((each) => option(each, control.values.includes(each.value)));
      return html`<select${found} multiple size="4"${must}>${options}</select>`;
    }
    case 'tick':
      return html`<input type="checkbox"${found} value="${control.value}"${flag('checked', control.on)}${must}>`;
    case 'files':
      return html`<input type="file"${found} multiple${must}>`;
    case 'radio':
    case 'rich':
      throw new Error(`${control.is} is not one control`);
  }
}

/** One button of a radio group. */
export function radioButton(marks: Marks, value: string, on: boolean, off: boolean): Markup {
  const found = html`${marks.id ? html` id="${marks.id}"` : null} name="${marks.name}"${codeOf(marks)}`;
  return html`<input type="radio"${found} value="${value}"${flag('checked', on)}${flag('disabled', off)}>`;
}

function saysOf({ says }: Marks): Markup | null {
  return says ? html` aria-label="${says}"` : null;
}

function codeOf({ code }: Marks): Markup | null {
  return code ? html` data-user-code="${code}"` : null;
}

function option({ value, text }: { value: string; text: string }, chosen: boolean): Markup {
  return html`<option value="${value}"${flag('selected', chosen)}>${text}</option>`;
}

export function flag(name: string, yes: boolean | undefined): Markup | null {
  return yes ? trusted(` ${name}`) : null;
}
