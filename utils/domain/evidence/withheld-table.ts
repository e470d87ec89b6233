/**
 * What other tables withhold, in one list with the reason in words: a reader of a workbook must be able to tell a
 * figure that may not be seen from one that is not there.
 */
import type { CsvTable } from './csv';

export const withheldWhy: Readonly<Record<string, string>> = {
  k: 'It comes from too few people.',
  dominance: 'One person gives more than two fifths of it.',
  secondary: 'It would give another withheld figure away by subtraction.',
  'not-yet': 'Its weeks are not old enough: computers that were away may still send.',
  differencing: 'Too few people’s weeks have come in since the last figures; they are shown together later.',
};

export interface NamedTable {
  readonly name: string;
  readonly table: CsvTable;
}

/** Every row of the tables that withholds something. */
export function withheldTable(sheets: readonly NamedTable[]): CsvTable {
  const rows = sheets.flatMap(({ name, table: { columns, rows: from } }) => {
    const cell = (row: CsvTable['rows'][number], column: string) => row[columns.indexOf(column)] ?? null;
    return from.flatMap((row) => {
      const withheld = cell(row, 'withheld');
      if (withheld === null) return [];
      const why = withheldWhy[withheld] ?? null;
      return [[name, ...['change', 'stratum', 'from_week'].map((one) => cell(row, one)), withheld, why]];
    });
  });
  return { columns: ['sheet', 'change', 'stratum', 'from_week', 'withheld', 'why'], rows };
}
