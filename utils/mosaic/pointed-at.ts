/**
 * Describes one element for whoever pointed at it: the ways to it, what kind of field it is, what stands there.
 * What stands there is cut short, and it is for their eyes: it is never part of a profile.
 */
import type { PointedAt } from '../domain/profile/making/pointed-at';
import type { Takes } from '../domain/profile/making/takes';
import type { FieldKind } from '../domain/profile/schema';
import { foldSpace } from '../domain/words';
import { accessibleName, radiosIn, wordsOf } from './locate';
import { isHtml } from './nodes';
import { waysTo } from './ways';

const longestSample = 80;

export function describe(root: Document, element: HTMLElement, asked: Takes): PointedAt {
  const leadsAs = element.matches('a, [role=link]') ? 'link' : 'control';
  const takes = asked === 'leads-on' ? leadsAs : asked;
  return {
    ways: waysTo(root, element, takes),
    kind: kindOf(element, takes),
    name: cut(accessibleName(element), 200),
    sample: cut(sampleOf(element, takes), longestSample),
    choices: choicesIn(element).map((text) => cut(text, 200)),
    headings: takes === 'table' ? headingsOf(element as HTMLTableElement).slice(0, 60) : [],
    addresses: addressesOf(element.ownerDocument),
    row: asked === 'leads-on' ? rowOf(root, element) : null,
  };
}

function rowOf(root: Document, element: HTMLElement): PointedAt['row'] {
  const cell = element.closest('td');
  const table = cell?.closest('table');
  const row = cell?.closest('tr');
  if (!cell || !table || !row) return null;
  const headings = headingsOf(table).slice(0, 60);
  return {
    table: waysTo(root, table, 'table'),
    column: headings[cell.cellIndex] ?? '',
    cells: headings.map((heading, at) => {
      const other = row.cells[at];
      return { heading, text: other ? cut(wordsOf(other), 200) : '' };
    }),
  };
}

function kindOf(element: HTMLElement, takes: Takes): FieldKind {
  if (takes === 'text-block') return 'shown-rich';
  if (takes !== 'control') return 'shown';
  switch (element.tagName) {
    case 'SELECT':
      return (element as HTMLSelectElement).multiple ? 'choices' : 'choice';
    case 'INPUT':
      return inputKind(element as HTMLInputElement);
    case 'TEXTAREA':
      return 'text';
    default:
      return radiosIn(element).length > 0 ? 'radio' : 'rich';
  }
}

function inputKind({ type, placeholder }: HTMLInputElement): FieldKind {
  if (type === 'checkbox') return 'tick';
  if (type === 'file') return 'files';
  return type === 'date' || /dd.?mm.?yy\w*$/i.test(placeholder) ? 'date' : 'text'; // with a time it is no day
}

function sampleOf(element: HTMLElement, takes: Takes): string {
  if (takes === 'table') return `${Math.max((element as HTMLTableElement).rows.length - 1, 0)} rows`;
  if (takes !== 'control') return foldSpace(element.textContent ?? '');
  const choices = choicesIn(element);
  if (choices.length > 0) return choices.join(' · ');
  if (element.tagName === 'INPUT' && (element as HTMLInputElement).type === 'checkbox')
    return (element as HTMLInputElement).checked ? 'ticked' : 'not ticked';
  return 'value' in element ? String(element.value) : foldSpace(element.textContent ?? '');
}

/** An option without a value is no answer but a prompt, such as 'Please choose'. */
function choicesIn(element: HTMLElement): string[] {
  if (!isHtml(element, 'select')) return radiosIn(element).map(({ words }) => words);
  return [...element.options].filter(({ value }) => value !== '').map(({ text }) => foldSpace(text));
}

function headingsOf(table: HTMLTableElement): string[] {
  const row = table.tHead ? [...table.tHead.rows].at(-1) : table.rows[0];
  return [...(row?.cells ?? [])].map((cell) => cut(wordsOf(cell), 200));
}

function addressesOf(doc: Document): string[] {
  const own = doc.location?.href ?? '';
  const outer = doc.defaultView?.frameElement?.ownerDocument;
  return outer ? [...addressesOf(outer), own] : [own];
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
