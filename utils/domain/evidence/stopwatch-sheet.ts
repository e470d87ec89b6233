/**
 * A stopwatch sheet: tasks that somebody timed in an afternoon, by hand and with the helper, with the volunteers
 * beside them. A volunteer is a number of that sheet and never a name. Reads what was typed or pasted from a table
 * and says by row what is wrong; a sheet with a fault is not kept in part.
 * Source: reference/evaluation.md section 4.
 */
import * as z from 'zod/mini';
import { type Day, isDay } from '../day';
import type { Problem } from '../untrusted';
import type { TaskRow } from './change-estimate';
import { weekOf } from './iso-week';
import { rollUp } from './roll-up';
import { taskOf, wholeTask } from './tasks';
import { mark, type TimeEvent } from './time-event';
import { noSignature } from './use';

export const sheetWays = ['manual', 'native', 'helper'] as const;
export type SheetWay = (typeof sheetWays)[number];

/** The words of each way, on screen and in a pasted table. */
export const wayWords: Readonly<Record<SheetWay, string>> = {
  manual: 'by hand',
  native: 'Mosaic’s own way',
  helper: 'with the helper',
};

const sheetRowSchema = z.strictObject({
  way: z.enum(sheetWays),
  seconds: z.number().check(z.minimum(0.5), z.maximum(14_400)),
  stratum: mark(60),
  /** The sheet's own number for a volunteer; null where nobody wrote it down. */
  volunteer: z.nullable(z.int().check(z.minimum(1), z.maximum(99))),
});
export type SheetRow = z.infer<typeof sheetRowSchema>;

export const sheetSchema = z.strictObject({
  v: z.literal(1),
  id: z.string().check(z.regex(/^[0-9a-f-]{36}$/)),
  changeId: z.string().check(z.regex(/^SC-\d{3,}$/)),
  taskDefId: mark(40),
  taskDefV: z.int().check(z.minimum(1)),
  on: z.string().check(z.refine(isDay)),
  rows: z.array(sheetRowSchema).check(z.minLength(1), z.maxLength(500)),
});
export type StopwatchSheet = z.infer<typeof sheetSchema>;

export type ReadSheet =
  | { readonly verdict: 'read'; readonly rows: readonly SheetRow[] }
  | { readonly verdict: 'refused'; readonly problems: readonly Problem[] };

const wayOf = (text: string): SheetWay | null => {
  const word = text.trim().toLowerCase().replace('’', "'");
  if (['by hand', 'hand', 'manual', 'm'].includes(word)) return 'manual';
  if (["mosaic's own way", 'native', 'group note', 'n'].includes(word)) return 'native';
  return ['with the helper', 'helper', 'with helper', 'tessera', 'h'].includes(word) ? 'helper' : null;
};

/** '95', '95.5', '1:35', '1 min 35 s' → seconds; null when it is none of these. */
export function secondsIn(text: string): number | null {
  const word = text.trim().toLowerCase();
  const plain = /^(\d{1,5}(?:\.\d{1,2})?)\s*(?:s|sec|secs|seconds)?$/.exec(word);
  if (plain) return Number(plain[1]);
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(word);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const spoken = /^(\d{1,3})\s*(?:m|min|mins|minutes)(?:\s*(\d{1,2})\s*(?:s|sec|secs|seconds)?)?$/.exec(word);
  return spoken ? Number(spoken[1]) * 60 + Number(spoken[2] ?? 0) : null;
}

function stratumFor(changeId: string, text: string | undefined): string | null {
  const { strata } = taskOf(changeId);
  const word = (text ?? '').trim().toLowerCase();
  if (strata.length === 0) return wholeTask;
  const count = /^(\d+)\+?/.exec(word)?.[1];
  const found = strata.find(({ key, words }) => words.toLowerCase() === word || key === word);
  if (found) return found.key;
  if (!count) return null;
  const top = strata.at(-1);
  return (
    strata.find(({ key }) => key.endsWith(`=${count}`))?.key ?? (Number(count) > 3 && top ? top.key : null)
  );
}

const cellsOf = (line: string): string[] =>
  (line.includes('\t') ? line.split('\t') : line.split(/[,;]/)).map((cell) => cell.trim());

const isHeading = (line: string) => /\b(way|how)\b/i.test(line) && /\b(seconds|time)\b/i.test(line);

/** Reads rows of 'way, time, how many, volunteer', as pasted from a table or typed one a line. */
export function readSheet(changeId: string, text: string): ReadSheet {
  const rows: SheetRow[] = [];
  const problems: Problem[] = [];
  const fault = (line: number, message: string) => problems.push({ path: `line ${line}`, message });
  const hasStrata = taskOf(changeId).strata.length > 0;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || isHeading(line)) continue;
    const [how = '', time = '', ...rest] = cellsOf(line);
    const [many, who] = hasStrata ? rest : [undefined, rest[0]];
    const way = wayOf(how);
    const seconds = secondsIn(time);
    const stratum = stratumFor(changeId, many);
    const volunteer = who ? Number(who) : null;
    const at = index + 1;
    if (!way) fault(at, `‘${how.slice(0, 30)}’ is no way of doing it: write by hand, native or helper.`);
    else if (seconds === null) fault(at, `‘${time.slice(0, 30)}’ is no time: write seconds, or 1:35.`);
    else if (!stratum) fault(at, 'How many siblings? Write a number after the time.');
    else if (volunteer !== null && !/^\d{1,2}$/.test(who ?? ''))
      fault(at, 'A volunteer is a number from 1 to 99, never a name.');
    else rows.push({ way, seconds, stratum, volunteer });
  }
  if (rows.length === 0 && problems.length === 0) fault(1, 'There is no row yet.');
  const checked = z.array(sheetRowSchema).safeParse(rows);
  if (problems.length === 0 && !checked.success) {
    fault(1, 'A time must lie between half a second and four hours.');
  }
  return problems.length > 0 ? { verdict: 'refused', problems } : { verdict: 'read', rows };
}

/** Each row's number in the shape of an event's id: it only keeps rows apart. */
const rowId = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

function eventOfRow(sheet: StopwatchSheet, row: SheetRow, at: number): TimeEvent {
  const ms = Math.round(row.seconds * 1000);
  return {
    v: 1,
    id: rowId(at),
    week: weekOf(sheet.on as Day),
    changeId: sheet.changeId,
    taskDefId: sheet.taskDefId,
    taskDefV: sheet.taskDefV,
    stratum: row.stratum,
    arm: row.way,
    assigned: 'on',
    learning: false,
    outcome: 'done',
    verified: 0,
    timing: { activeMs: { idle15: ms, idle60: ms, idle300: ms }, wallMs: ms, reworkMs: 0 },
    flags: [],
    mosaicSig: noSignature,
  };
}

/**
 * The sheet as rows of an estimate. A numbered volunteer is a device of that sheet; the others are not known. Timings
 * and no uses: where Tessera was used, it has counted that itself.
 */
export function rowsOfSheet(sheet: StopwatchSheet): TaskRow[] {
  const volunteers = [...new Set(sheet.rows.map(({ volunteer }) => volunteer))];
  return volunteers.flatMap((volunteer) => {
    const own = sheet.rows.filter((row) => row.volunteer === volunteer);
    const rows = rollUp(own.map((row, at) => eventOfRow(sheet, row, at))).map((row) => ({ ...row, uses: 0 }));
    return volunteer === null ? rows : rows.map((row) => ({ ...row, contrib: `${sheet.id}/${volunteer}` }));
  });
}
