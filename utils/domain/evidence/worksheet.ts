/**
 * One table as the XML of an Excel worksheet: numbers and days as typed cells, words always as text, so that no
 * formula can come in by a title. The first row stays in view. Source: reference/evaluation.md section 10; the names
 * are those of ECMA-376, part 1, section 18.3.
 */
import { type Day, daysBetween, isDay } from '../day';
import type { CsvCell, CsvTable } from './csv';
import { type ColumnKind, kindOf } from './dictionary';

/** Places in the workbook's list of cell formats (workbook.ts keeps the same order). */
export const formats = { plain: 0, heading: 1, day: 2, text: 3 } as const;

/** Excel counts days from here on, taking 1900 for a leap year, which it was not. */
const dayZero: Day = '1899-12-30';

/** The most characters that a cell takes. */
const longestText = 32_767;

const harmless: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters, which XML cannot hold, and half surrogates. */
const unspeakable = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu;

/** Text as it may stand in the file; what Excel would read as one of its own escapes is escaped itself. */
export function xmlText(text: string): string {
  return text
    .replace(unspeakable, '\uFFFD')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('\r', '_x000D_')
    .replace(/[&<>"]/g, (letter) => harmless[letter] ?? '');
}

/** 0 → 'A', 25 → 'Z', 26 → 'AA'. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

function cellXml(place: string, cell: CsvCell, kind: ColumnKind): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${place}"><v>${cell}</v></c>` : '';
  if (cell === null || cell === '') return '';
  if (kind === 'day' && isDay(cell))
    return `<c r="${place}" s="${formats.day}"><v>${daysBetween(dayZero, cell)}</v></c>`;
  return textXml(place, cell, formats.text);
}

const textXml = (place: string, text: string, format: number): string =>
  `<c r="${place}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text.slice(0, longestText))}</t></is></c>`;

const widths: Readonly<Record<ColumnKind, number>> = { text: 24, number: 14, day: 12 };

/** The worksheet of a table. */
export function worksheetXml({ columns, rows }: CsvTable): string {
  const kinds = columns.map(kindOf);
  const cols = kinds.map(
    (kind, at) => `<col min="${at + 1}" max="${at + 1}" width="${widths[kind]}" customWidth="1"/>`,
  );
  const heading = columns.map((name, at) => textXml(`${columnName(at)}1`, name, formats.heading));
  const body = rows.map((row, index) => {
    const number = index + 2;
    const cells = row.map((cell, at) => cellXml(`${columnName(at)}${number}`, cell, kinds[at] ?? 'text'));
    return `<row r="${number}">${cells.join('')}</row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData><row r="1">${heading.join('')}</row>${body.join('')}</sheetData></worksheet>`;
}
