/**
 * Reads fields and lists into values. Text in, text out: nothing that a page says is ever run, followed
 * or shown as mark-up. A field that is not there exactly once is reported by name, never skipped.
 */
import { parseUkDay } from '../domain/day';
import type { Field, Screen } from '../domain/profile/schema';
import type { Paragraph } from '../domain/recordings/recording';
import { foldSpace } from '../domain/words';
import { locate, locateRows, wordsOf } from './locate';
import { readParagraphs } from './rich-text';

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
    if (!field || found?.verdict !== 'found') return { verdict: 'drifted', field: name };
    values[name] = readField(found.element, field);
  }
  return { verdict: 'read', values };
}

export function readField(element: HTMLElement, field: Field): FieldValue {
  switch (field.kind) {
    case 'shown':
      return { kind: 'text', text: wordsOf(element) };
    case 'shown-rich':
    case 'rich':
      return { kind: 'rich', ...readParagraphs(element) };
    case 'text':
    case 'date':
      return { kind: 'text', text: (element as HTMLInputElement).value };
    case 'choice':
      return { kind: 'text', text: chosenTexts(element)[0] ?? '' };
    case 'choices':
      return { kind: 'texts', texts: chosenTexts(element) };
    case 'tick':
      return { kind: 'tick', isTicked: (element as HTMLInputElement).checked };
    case 'files':
      return { kind: 'count', count: (element as HTMLInputElement).files?.length ?? 0 };
  }
}

/** Texts of the chosen options; an option with an empty value is a prompt such as 'Please choose'. */
function chosenTexts(element: HTMLElement): string[] {
  if (!(element instanceof HTMLSelectElement)) return [];
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
        Object.entries(row.cells).map(([column, cell]) => [
          column,
          cell ? foldSpace(cell.textContent ?? '') : '',
        ]),
      ),
    ),
  };
}

/** A day as the page shows it; null when it is blank or not a whole day. */
export function readDay(element: HTMLElement): string | null {
  return parseUkDay(foldSpace(element.textContent ?? ''));
}
