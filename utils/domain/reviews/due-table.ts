/**
 * Reads a council's own table of reviews that are due: pasted as it comes out of a spreadsheet, one line a child, cells by
 * tab or comma; or as a list of Mosaic shows it. It keeps what it is given in memory, orders it by due date and says what
 * each row lacks.
 */
import { type Day, daysBetween, isDay, parseUkDay } from '../day';
import type { Problem } from '../untrusted';

export interface DueRow {
  readonly child: string;
  readonly id: string;
  readonly due: Day | null;
  readonly review: string;
  readonly chair: string;
  readonly booked: Day | null;
  readonly lacks: readonly Lack[];
  /** Days from today to the due date; negative when it has gone by. */
  readonly daysLeft: number | null;
}

export type Lack = 'due-date' | 'chair' | 'date-booked' | 'booked-too-late';

/** What a person is told of a row, and what to do. */
export const lackWords: Readonly<Record<Lack, string>> = {
  'due-date': 'no due date',
  chair: 'no reviewing officer',
  'date-booked': 'no date booked',
  'booked-too-late': 'booked after it is due',
};

export type DueTable =
  | { readonly verdict: 'read'; readonly rows: readonly DueRow[]; readonly skipped: number }
  | { readonly verdict: 'refused'; readonly problems: readonly Problem[] };

/** The words by which a heading is known, folded; the first that stands in the table counts. */
const headings = {
  child: ['child', 'name', 'child name', 'young person'],
  id: ['mosaic id', 'id', 'person id', 'reference'],
  due: ['review due', 'due', 'due date', 'next review due', 'review due by'],
  review: ['review', 'review type', 'type'],
  chair: ['iro', 'reviewing officer', 'independent reviewing officer', 'chair'],
  booked: ['booked', 'date booked', 'review date', 'date of review'],
} as const;
type Column = keyof typeof headings;

const longestTable = 2_000;

export function readDueTable(pasted: string, today: Day): DueTable {
  const lines = pasted.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== '');
  const [first, ...rest] = lines;
  if (first === undefined || rest.length === 0)
    return refusedTable('Paste the table with its headings and at least one row.');
  if (rest.length > longestTable)
    return refusedTable(`This has more than ${longestTable} rows. Paste one team at a time.`);
  const separator = first.includes('\t') ? '\t' : ',';
  const places = placesOf(cellsOf(first, separator));
  if (places.child === undefined && places.id === undefined)
    return refusedTable('No heading says ‘Child’ or ‘Mosaic ID’. Paste the table with its headings.');
  if (places.due === undefined)
    return refusedTable('No heading says ‘Review due’. Paste the table with its headings.');
  const rows = rest.map((line) => {
    const cells = cellsOf(line, separator);
    return rowFrom((column) => (places[column] === undefined ? null : (cells[places[column]] ?? '')), today);
  });
  return byDueDate(rows);
}

/** Rows of the list that a person has in view; a column that the council's list does not have is left out of each. */
export function dueTableOf(rows: readonly Readonly<Record<string, string>>[], today: Day): DueTable {
  return byDueDate(rows.map((row) => rowFrom((column) => row[column]?.trim() ?? null, today)));
}

function byDueDate(rows: readonly DueRow[]): DueTable {
  const named = rows.filter(({ child, id }) => child !== '' || id !== '');
  return { verdict: 'read', rows: named.toSorted(byDue), skipped: rows.length - named.length };
}

/** @param held what a column holds; null where the table has no such column, so that nothing is missing in it */
function rowFrom(held: (column: Column) => string | null, today: Day): DueRow {
  const cell = (column: Column) => held(column) ?? '';
  const [due, booked] = [dayIn(cell('due')), dayIn(cell('booked'))];
  const lacks: Lack[] = [];
  if (due === null) lacks.push('due-date');
  if (held('chair') === '') lacks.push('chair');
  if (held('booked') !== null && booked === null) lacks.push('date-booked');
  if (due !== null && booked !== null && booked > due) lacks.push('booked-too-late');
  return {
    child: cell('child'),
    id: cell('id'),
    due,
    review: cell('review'),
    chair: cell('chair'),
    booked,
    lacks,
    daysLeft: due === null ? null : daysBetween(today, due),
  };
}

function placesOf(found: readonly string[]): Partial<Record<Column, number>> {
  const folded = found.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[\s*:]+/g, ' ')
      .trim(),
  );
  return Object.fromEntries(
    Object.entries(headings).flatMap(([column, words]) => {
      const at = words.map((word) => folded.indexOf(word)).find((place) => place >= 0);
      return at === undefined ? [] : [[column, at]];
    }),
  );
}

/** Cells, with those in double quotes taken as they stand. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === separator && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  return [...cells, cell.trim()];
}

function dayIn(text: string): Day | null {
  return isDay(text) ? text : parseUkDay(text);
}

/** Those without a date first: nobody knows how late they are. */
function byDue(one: DueRow, other: DueRow): number {
  return (one.due ?? '').localeCompare(other.due ?? '');
}

function refusedTable(message: string): DueTable {
  return { verdict: 'refused', problems: [{ path: 'the pasted table', message }] };
}
