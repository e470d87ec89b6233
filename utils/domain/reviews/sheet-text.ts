/**
 * The sheet as lines of plain text, where a council's sheet is a letter or a request: each field and each person is a
 * line that begins with what it says. Lines that somebody else has written are never changed or moved. How people are
 * reached, and whose address is confidential, is left out: such a text may leave the house as it stands.
 */
import type { ReviewWords } from '../profile/review-words';
import { foldSpace, sameWords } from '../words';
import {
  type Sheet,
  type SheetColumn,
  type SheetField,
  type SheetPlan,
  type SheetRow,
  type SheetShape,
  sheetFields,
} from './invite-sheet';

const rowColumns: readonly SheetColumn[] = ['name', 'role', 'part', 'invited-on', 'reply'];

export const textShape: SheetShape = { fields: sheetFields, columns: rowColumns };

/** Stands above the list that Tessera begins, for whoever opens it. */
export const notice = 'Working list for colleagues: not to be sent as it stands.';

type LineName = SheetField | 'invited';

const usualLines: Readonly<Record<LineName, string>> = {
  number: 'Number of the review',
  due: 'Due by',
  when: 'Date and time',
  venue: 'Place',
  iro: 'Independent reviewing officer',
  wishes: 'What the child wants',
  apart: 'Who must not meet',
  chair: 'Date agreed by the chair',
  invited: 'To be invited',
};

const lineMark = '•';
const between = ' | ';
const blank = '-';

/** The text with the plan in it; `present` are the lines that stand there now. */
export function linesWith(
  present: readonly string[],
  plan: SheetPlan,
  own: ReviewWords['lines'] = {},
): string[] {
  const written = new Set<SheetField>();
  let at = -1;
  const kept = present.flatMap((line) => {
    const name = nameOf(line, own);
    if (name === null) return [line];
    if (name === 'invited') {
      at += 1;
      const row = plan.rows[at];
      return row ? [rowLine(row, own)] : [line];
    }
    const value = plan.fields[name];
    if (value === undefined) return [line];
    if (written.has(name)) return [];
    written.add(name);
    return fieldLines(name, value, own);
  });
  const fields = sheetFields.flatMap((name) => {
    const value = plan.fields[name];
    return value === undefined || written.has(name) ? [] : fieldLines(name, value, own);
  });
  const rows = plan.rows.slice(at + 1).flatMap((row) => (row ? [rowLine(row, own)] : []));
  const hasList = present.some((line) => sameWords(line, notice));
  return [...kept, ...(hasList ? [] : [notice]), ...fields, ...rows];
}

/**
 * A request's text, each line behind a mark of its own: a page that lists requests may run their lines into one, and
 * whoever goes on from there has to find them again.
 */
export function requestText(lines: readonly string[]): string {
  return lines.map((line) => `${lineMark} ${line.replaceAll(lineMark, '-')}`).join('\n');
}

export function linesInRequest(text: string): string[] {
  return text
    .split(lineMark)
    .map(foldSpace)
    .filter((line) => line !== '');
}

/** What stands in such a text: the lines that begin with our names, and nothing else. */
export function sheetInLines(lines: readonly string[], own: ReviewWords['lines'] = {}): Sheet {
  const fields: Partial<Record<SheetField, string>> = {};
  const rows: SheetRow[] = [];
  for (const line of lines) {
    const name = nameOf(line, own);
    if (name === null) continue;
    const value = foldSpace(line.slice(line.indexOf(startOf(name, own)) + startOf(name, own).length));
    if (name === 'invited') rows.push(rowIn(value));
    else fields[name] = [fields[name] ?? '', value].filter((text) => text !== '').join('\n');
  }
  return { fields, rows };
}

function startOf(name: LineName, own: Readonly<Record<string, string>>): string {
  return `${own[name] ?? usualLines[name]}:`;
}

function nameOf(line: string, own: Readonly<Record<string, string>>): LineName | null {
  const names = [...sheetFields, 'invited'] as const;
  return names.find((name) => line.trimStart().startsWith(startOf(name, own))) ?? null;
}

function fieldLines(name: SheetField, value: string, own: Readonly<Record<string, string>>): string[] {
  return value
    .split('\n')
    .map(foldSpace)
    .filter((line) => line !== '')
    .map((line) => `${startOf(name, own)} ${line}`);
}

function rowLine(row: SheetRow, own: Readonly<Record<string, string>>): string {
  const cells = rowColumns.map((column) => foldSpace(row[column] ?? '') || blank);
  return `${startOf('invited', own)} ${cells.join(between)}`;
}

/** The last cell takes what is left, so that a reply may hold anything. */
function rowIn(text: string): SheetRow {
  const cells = text.split(between);
  const last = rowColumns.length - 1;
  return Object.fromEntries(
    rowColumns.flatMap((column, at) => {
      const cell = at === last ? cells.slice(last).join(between) : (cells[at] ?? '');
      return cell === '' || cell === blank ? [] : [[column, cell]];
    }),
  );
}
