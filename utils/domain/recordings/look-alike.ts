/**
 * What makes two notes look alike in Mosaic's own list: type, contact date and title. Used to find what was
 * there before a click and what is new after it. Never a proof that two notes are the same.
 */
import { type Day, parseUkDay } from '../day';
import { normaliseText } from './compare';

/** One row of a child's list of case notes, as the page shows it. */
export interface NoteRow {
  /** Blank where the list has no references. */
  readonly ref: string;
  readonly type: string;
  readonly title: string;
  readonly contactOn: Day | null;
  readonly state: string;
  /** Whom it is about, where the list says so: a step may be about several children. */
  readonly subjects: string;
  /** Null where the list does not say. */
  readonly recordedBy: string | null;
  /**
   * Tells this row from the others before and after a save: its reference, or else what it shows, numbered among
   * those that show the same. The state is left out: somebody may finish a note meanwhile.
   */
  readonly key: string;
}

/** A whole list: what a row is told by depends on the others. */
export function toNoteRows(rows: readonly Readonly<Record<string, string>>[]): NoteRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const read = {
      ref: row.ref ?? '',
      type: row.type ?? '',
      title: row.title ?? '',
      contactOn: dayOf(row['contact-date'] ?? ''),
      state: row.state ?? '',
      subjects: row.subjects ?? '',
      recordedBy: row['recorded-by'] ?? null,
    };
    if (read.ref !== '') return { ...read, key: read.ref };
    const shown = `${lookOf(read)}|${read.recordedBy ?? ''}`;
    const count = (seen.get(shown) ?? 0) + 1;
    seen.set(shown, count);
    return { ...read, key: `${shown}#${count}` };
  });
}

/** The day of a date as a list shows it, with or without a time behind it. */
export function dayOf(text: string): Day | null {
  return parseUkDay(text) ?? parseUkDay(text.slice(0, 10));
}

/** One string for what looks alike: what is compared, and what a look tag is made of. */
export function lookOf(note: {
  readonly type: string;
  readonly title: string;
  readonly contactOn: Day | null;
}): string {
  return [normaliseText(note.type), note.contactOn ?? '', normaliseText(note.title).toLowerCase()].join('|');
}

export function describe(note: NoteRow): string {
  return [note.type, note.title, note.state].filter((part) => part !== '').join(' · ');
}
