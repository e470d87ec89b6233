/**
 * Reads fields and lists into values. Text in, text out: nothing that a page says is ever run, followed
 * or shown as mark-up. A field that is not there exactly once is reported by name, never skipped.
 */
import { isDay, parseUkDay, toUkDay } from '../domain/day';
import type { Field, Screen } from '../domain/profile/schema';
import type { Paragraph } from '../domain/recordings/recording';
import { foldSpace, withoutUnseen } from '../domain/words';
import { controlIn, editorIn, isToFillIn, locate, locateOne, radiosIn, shownIn } from './locate';
import { isHtml } from './nodes';
import { readLines, readParagraphs } from './rich-text';
import { locateRows } from './rows';

export type FieldValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'tick'; readonly isTicked: boolean }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'rich'; readonly body: readonly Paragraph[]; readonly leftBehind: readonly string[] };

export type FieldsRead =
  | { readonly verdict: 'read'; readonly values: Readonly<Record<string, FieldValue>> }
  | { readonly verdict: 'drifted'; readonly field: string };

export function readFields(root: ParentNode, screen: Screen, names: readonly string[]): FieldsRead {
  const values: Record<string, FieldValue> = {};
  for (const name of names) {
    const field = screen.fields[name];
    const found = field ? locate(root, field.find) : null;
    const value = field && found?.verdict === 'found' ? readField(found.element, field) : null;
    if (!value) return { verdict: 'drifted', field: name };
    values[name] = value;
  }
  return { verdict: 'read', values };
}

/** The one document that holds all of these fields; null when one is not found or they stand in several. */
export function documentWith(root: ParentNode, screen: Screen, names: readonly string[]): Document | null {
  const held = new Set(
    names.map((name) => {
      const field = screen.fields[name];
      return (field && locateOne(root, field.find)?.ownerDocument) ?? null;
    }),
  );
  const [only] = held;
  return held.size === 1 && only ? only : null;
}

/** The field's value, or null when the element is not the kind of control that the profile says. */
export function readField(element: HTMLElement, field: Field): FieldValue | null {
  switch (field.kind) {
    case 'shown':
      return { kind: 'text', text: foldSpace(element.textContent ?? '') };
    case 'shown-rich':
      return { kind: 'rich', ...readParagraphs(shownIn(element)) };
    case 'rich':
      return richIn(element);
    case 'text':
    case 'date':
      return isTextControl(element) ? { kind: 'text', text: typedIn(element) } : null;
    case 'choice':
    case 'choices':
      return choiceIn(element, field.kind);
    case 'radio':
      return radioIn(element);
    case 'tick':
      return isHtml(element, 'input') && element.type === 'checkbox'
        ? { kind: 'tick', isTicked: element.checked }
        : null;
    case 'files':
      return isHtml(element, 'input') && element.type === 'file'
        ? { kind: 'count', count: element.files?.length ?? 0 }
        : null;
  }
}

/** As a person sees it: a browser's own date field holds a day the other way round. */
function typedIn(control: HTMLInputElement | HTMLTextAreaElement): string {
  return control.type === 'date' && isDay(control.value) ? toUkDay(control.value) : control.value;
}

/** A control whose value is what a person typed: no tick, no file, no button. */
export function isTextControl(element: HTMLElement): element is HTMLInputElement | HTMLTextAreaElement {
  if (isHtml(element, 'textarea')) return true;
  return isHtml(element, 'input') && /^(text|search|date|tel|url|email)$/.test(element.type);
}

function richIn(element: HTMLElement): FieldValue | null {
  if (isHtml(element, 'textarea')) return { kind: 'rich', body: readLines(element.value), leftBehind: [] };
  const editor = editorIn(element) ?? element;
  return editor.isContentEditable ? { kind: 'rich', ...readParagraphs(editor) } : null;
}

function choiceIn(element: HTMLElement, kind: 'choice' | 'choices'): FieldValue | null {
  if (!isHtml(element, 'select')) return null;
  const texts = chosenTexts(element);
  return kind === 'choices' ? { kind: 'texts', texts } : { kind: 'text', text: texts[0] ?? '' };
}

function radioIn(element: HTMLElement): FieldValue | null {
  const radios = radiosIn(element);
  if (radios.length === 0) return null;
  return { kind: 'text', text: radios.find(({ radio }) => radio.checked)?.words ?? '' };
}

/** Texts of the chosen options; an option with an empty value is a prompt such as 'Please choose'. */
function chosenTexts(element: HTMLSelectElement): string[] {
  return [...element.selectedOptions]
    .filter((option) => option.value !== '')
    .map((option) => foldSpace(option.text));
}

export interface RowRead {
  readonly [column: string]: string;
}

export type RowsRead =
  | { readonly verdict: 'read'; readonly rows: readonly RowRead[] }
  | { readonly verdict: 'drifted'; readonly field: string };

export function readRows(root: ParentNode, screen: Screen, listName: string): RowsRead {
  const list = screen.lists[listName];
  const located = list ? locateRows(root, list) : { missing: listName };
  if ('missing' in located) return { verdict: 'drifted', field: `${listName} › ${located.missing}` };
  return {
    verdict: 'read',
    rows: located.map((row) =>
      Object.fromEntries(
        Object.entries(row.cells).map(([column, cell]) => [column, cell ? textOfCell(cell) : '']),
      ),
    ),
  };
}

/** The control in a cell as a field: a list's choice or words. */
export function cellKind(control: HTMLElement): 'choice' | 'text' {
  return isHtml(control, 'select') ? 'choice' : 'text';
}

/** What a cell shows, or what its one control holds; a control that is not shown holds nothing. */
function textOfCell(cell: HTMLElement): string {
  const control = controlIn(cell);
  if (!control) return isToFillIn(cell) ? '' : foldSpace(cell.textContent ?? '');
  const value = readField(control, { find: [], kind: cellKind(control) });
  return value?.kind === 'text' ? value.text : '';
}

/** A day as the page shows it; null when it is blank or not a whole day. */
export function readDay(element: HTMLElement): string | null {
  return parseUkDay(withoutUnseen(foldSpace(element.textContent ?? '')));
}
