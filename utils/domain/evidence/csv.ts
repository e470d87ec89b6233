/**
 * Tables as CSV. Text can never become a formula where it is opened; numbers stay numbers, losses with their minus
 * too. 'excel' has the mark at its start that Excel needs for UTF-8; 'data' has none, because it breaks the first
 * heading elsewhere. Source: reference/evaluation.md section 10 [23, 25].
 */

export type CsvCell = string | number | null;

export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** What a spreadsheet takes for the start of a formula, or skips on its way to one. */
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

const byteOrderMark = '\uFEFF';

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const safe = startsFormula.test(cell.trimStart()) || startsFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table with CRLF line ends. Days stay as `YYYY-MM-DD`. */
export function toCsv({ columns, rows }: CsvTable, flavour: 'excel' | 'data'): string {
  const lines = [columns, ...rows].map((row) => row.map(cellText).join(','));
  return `${flavour === 'excel' ? byteOrderMark : ''}${lines.join('\r\n')}\r\n`;
}
