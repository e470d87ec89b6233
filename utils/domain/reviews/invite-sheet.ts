/**
 * The confirmed list as Mosaic's own invite sheet holds it: which fields and rows would be written, what a colleague
 * has put there already, and whether what was saved is what was meant. What the draft leaves blank is never written,
 * and a row that somebody else added is left as it is.
 */
import { parseUkDay, toUkDay } from '../day';
import type { ReviewWords } from '../profile/review-words';
import { fold } from '../recordings/tokens';
import { foldSpace, sameWords } from '../words';
import { confirmedRows, type DraftRow, type ReviewDraft } from './review-draft';

/** Our names for the sheet's fields and columns; a profile says which of them its sheet has. */
export const sheetFields = ['number', 'due', 'when', 'venue', 'iro', 'wishes', 'apart', 'chair'] as const;
export type SheetField = (typeof sheetFields)[number];
export const sheetColumns = [
  'name',
  'role',
  'contact',
  'part',
  'confidential',
  'invited-on',
  'reply',
] as const;
export type SheetColumn = (typeof sheetColumns)[number];

export type SheetRow = Readonly<Partial<Record<SheetColumn, string>>>;

export interface Sheet {
  readonly fields: Readonly<Partial<Record<SheetField, string>>>;
  readonly rows: readonly SheetRow[];
}

export const emptySheet: Sheet = { fields: {}, rows: [] };

/** What is to be written: `rows[n]` into the sheet's nth row, null where that row is left as it is. */
export interface SheetPlan {
  readonly fields: Readonly<Partial<Record<SheetField, string>>>;
  readonly rows: readonly (SheetRow | null)[];
}

export interface SheetWords {
  readonly parts: ReviewWords['parts'];
  readonly yes: string;
  readonly no: string;
}

export interface SheetShape {
  readonly fields: readonly string[];
  readonly columns: readonly string[];
}

/** @param due the legal last date; null where it could not be worked out */
export function sheetPlan(
  draft: ReviewDraft,
  present: Sheet,
  due: string | null,
  words: SheetWords,
  shape: SheetShape,
): SheetPlan {
  const places = present.rows.map(({ name }) => plain(name));
  const rows: (SheetRow | null)[] = present.rows.map(() => null);
  for (const row of confirmedRows(draft)) {
    const at = places.indexOf(plain(row.name));
    const written = only(rowFor(row, words), shape.columns);
    if (at >= 0) rows[at] = written;
    else rows.push(written);
  }
  return { fields: only(fieldsFor(draft, due, words), shape.fields), rows };
}

function fieldsFor(
  draft: ReviewDraft,
  due: string | null,
  { yes, no }: SheetWords,
): Record<SheetField, string> {
  const { kind, when, wishes, chairAgreed } = draft;
  const chair = confirmedRows(draft).find(({ usually }) => usually.includes('chair'));
  const place = [when.mode === 'online' ? '' : when.venue, when.mode === 'in-person' ? '' : when.link];
  return {
    number: kind.number === null ? '' : String(kind.number),
    due: due === null ? '' : toUkDay(due),
    when: when.on === '' ? '' : `${toUkDay(when.on)} ${when.start}`,
    venue: place.filter((text) => text !== '').join('; '),
    iro: chair?.name ?? '',
    wishes: wishesInWords(wishes) === '' ? '' : inLines(draft.fromSheet.wishes, wishesInWords(wishes)),
    apart: draft.mustNotMeet.length === 0 ? '' : inLines(apartInWords(draft), draft.fromSheet.apart),
    chair: { yes, no, unknown: '' }[chairAgreed],
  };
}

function wishesInWords({
  askedOn,
  askedBy,
  wants,
  doesNotWant,
  howTakesPart,
}: ReviewDraft['wishes']): string {
  const asked = [askedOn === '' ? '' : `on ${askedOn}`, askedBy === '' ? '' : `by ${askedBy}`];
  const lines = [
    asked.every((part) => part === '') ? '' : `Asked ${asked.filter((part) => part !== '').join(' ')}.`,
    wants === '' ? '' : `Wants: ${wants}`,
    doesNotWant === '' ? '' : `Does not want: ${doesNotWant}`,
    howTakesPart === '' ? '' : `Takes part: ${howTakesPart}`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function inLines(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}

function apartInWords({ rows, mustNotMeet }: ReviewDraft): string {
  const named = new Map(rows.map(({ key, name, title }) => [key, name || title]));
  return mustNotMeet.map(([one, other]) => `${named.get(one)} and ${named.get(other)}`).join('\n');
}

/** A postal address never goes onto the sheet: a colleague finds it in the person's own record. */
function rowFor(row: DraftRow, words: SheetWords): Record<SheetColumn, string> {
  const isOut = row.attendance === 'do-not-invite';
  const exclusion = row.exclusion && isOut ? `${row.exclusion.because} (${row.exclusion.decidedBy})` : '';
  return {
    name: row.name,
    role: [row.title, row.organisation].filter((text) => text !== '').join(', '),
    contact: exclusion || (row.channel === 'email' ? (row.email ?? '') : (row.phone ?? '')),
    part: words.parts[row.attendance],
    confidential: row.address === 'may-learn' ? words.no : words.yes,
    'invited-on': row.invitedOn === '' ? '' : toUkDay(row.invitedOn),
    reply: row.reply,
  };
}

function only<K extends string>(
  values: Readonly<Record<K, string>>,
  names: readonly string[],
): Partial<Record<K, string>> {
  const kept = Object.entries<string>(values).filter(([name, value]) => names.includes(name) && value !== '');
  return Object.fromEntries(kept) as Partial<Record<K, string>>;
}

export interface SheetDifference {
  readonly where: string;
  readonly intended: string;
  readonly saved: string;
}

/** Where the saved sheet is not what was meant; only what was to be written counts. */
export function sheetDifferences(plan: SheetPlan, saved: Sheet): SheetDifference[] {
  const fields = Object.entries<string>(plan.fields).map(([name, intended]) => ({
    where: name,
    intended,
    saved: saved.fields[name as SheetField] ?? '',
  }));
  const rows = plan.rows.flatMap((row, at) =>
    Object.entries(row ?? {}).map(([column, intended = '']) => ({
      where: `row ${at + 1}, ${column}`,
      intended,
      saved: saved.rows[at]?.[column as SheetColumn] ?? '',
    })),
  );
  return [...fields, ...rows].filter(({ intended, saved: held }) => foldSpace(intended) !== foldSpace(held));
}

/**
 * The draft with what colleagues have put on the sheet: whoever stands there was confirmed by a person in Mosaic.
 * Names of nobody in the record come along as rows of their own, so that they are seen.
 */
export function withSheet(draft: ReviewDraft, sheet: Sheet, words: SheetWords): ReviewDraft {
  const held = new Map(sheet.rows.map((row) => [plain(row.name), row]));
  const known = draft.rows.map((row): DraftRow => {
    const there = row.name === '' ? undefined : held.get(plain(row.name));
    if (!there) return row;
    const attendance = attendanceIn(there, words) ?? row.attendance;
    const address = sameWords(there.confidential ?? '', words.no) ? 'may-learn' : 'unknown';
    const message =
      (there.reply ?? '') !== ''
        ? 'reply-noted'
        : (there['invited-on'] ?? '') !== ''
          ? 'said-sent'
          : row.message;
    return {
      ...row,
      from: 'last-list',
      status: 'confirmed',
      attendance,
      address,
      message,
      reply: there.reply ?? '',
    };
  });
  const isAgreed = sameWords(sheet.fields.chair ?? '', words.yes);
  const { pairs, rest } = pairsIn(sheet.fields.apart ?? '', draft);
  return {
    ...draft,
    rows: known,
    when: { ...draft.when, ...momentIn(sheet.fields.when ?? ''), venue: sheet.fields.venue ?? '' },
    mustNotMeet: pairs,
    fromSheet: { wishes: sheet.fields.wishes ?? '', apart: rest },
    chairAgreed: isAgreed ? 'yes' : draft.chairAgreed,
  };
}

/** Lines 'One and Other' of two people in the record; whatever else stands there is kept in its own words. */
function pairsIn(text: string, { rows }: ReviewDraft): { pairs: [string, string][]; rest: string } {
  const keyOf = new Map(rows.map(({ key, name }) => [plain(name), key]));
  const pairs: [string, string][] = [];
  const rest: string[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const [one, other] = line.split(' and ').map((name) => keyOf.get(plain(name)));
    if (one !== undefined && other !== undefined) pairs.push([one, other]);
    else rest.push(line);
  }
  return { pairs, rest: rest.join('\n') };
}

/** 'dd/mm/yyyy hh:mm' as the sheet holds it; nothing where it is not whole. */
function momentIn(text: string): { on: string; start: string } | Record<string, never> {
  const [day = '', start = ''] = text.split(' ');
  const on = parseUkDay(day);
  return on === null ? {} : { on, start };
}

/** Names on the sheet that the record does not know. */
export function strangersOn(sheet: Sheet, draft: ReviewDraft): string[] {
  const known = new Set(draft.rows.map(({ name }) => plain(name)));
  return sheet.rows.map(({ name }) => name ?? '').filter((name) => name !== '' && !known.has(plain(name)));
}

/** How somebody takes part, by the sheet's own word; null where it is none of ours. */
export function attendanceIn({ part = '' }: SheetRow, { parts }: SheetWords): DraftRow['attendance'] | null {
  const found = Object.entries(parts).find(([, word]) => sameWords(word, part));
  return (found?.[0] as DraftRow['attendance'] | undefined) ?? null;
}

function plain(text: string | undefined): string {
  return foldSpace(fold(text ?? ''));
}
