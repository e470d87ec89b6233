/**
 * A list's rows, told by the headings of its columns and never by their place. It reads nothing of them: whoever asks
 * is given the cells.
 */
import type { List } from '../domain/profile/schema';
import { sameWords } from '../domain/words';
import { isShown, locateOne, wordsOf } from './locate';

export interface LocatedRow {
  readonly cells: Readonly<Record<string, HTMLElement | null>>;
}

/**
 * A list's rows by the headings of their columns, or what is not there as the profile says: the table, one
 * of its headings, or a row whose cells cannot be told apart. One cell across the whole table ('Nothing
 * recorded') is no row.
 */
export function locateRows(root: ParentNode, list: List): LocatedRow[] | { readonly missing: string } {
  const table = locateOne(root, list.table)?.closest('table');
  if (!table) return { missing: 'table' };
  const headings = headingsOf(table);
  const body = [...table.tBodies].flatMap(({ rows }) => [...rows]).slice(table.tHead ? 0 : 1);
  const columns = new Map<string, number>();
  for (const [name, heading] of Object.entries(list.columns)) {
    const places = headings.flatMap((cell, index) => (sameWords(wordsOf(cell), heading) ? [index] : []));
    if (places.length !== 1) return { missing: name };
    columns.set(name, places[0] as number);
  }
  const records = body.filter(isShown).filter((row) => !isAcross(row, headings.length));
  const isPlain = (row: HTMLTableRowElement) =>
    row.cells.length === headings.length && [...row.cells].every(coversOne);
  if (!headings.every(coversOne) || !records.every(isPlain)) return { missing: 'rows' };
  return records.map((row) => ({
    cells: Object.fromEntries([...columns].map(([name, index]) => [name, row.cells[index] ?? null])),
  }));
}

/** Without a head, as old pages are made, the first row says what the columns are. */
function headingsOf({ tHead, rows }: HTMLTableElement): HTMLTableCellElement[] {
  return [...((tHead ? [...tHead.rows].at(-1) : rows[0])?.cells ?? [])];
}

/** The headings of a list, given what its profile finds it by: its table or something in it. */
export function headingWords(element: HTMLElement): string {
  const table = element.closest('table');
  return table ? headingsOf(table).map(wordsOf).join(' | ') : '';
}

function isAcross(row: HTMLTableRowElement, width: number): boolean {
  return row.cells.length === 1 && width > 1 && (row.cells[0]?.colSpan ?? 1) >= width;
}

function coversOne(cell: HTMLTableCellElement): boolean {
  return cell.colSpan === 1 && cell.rowSpan === 1;
}
