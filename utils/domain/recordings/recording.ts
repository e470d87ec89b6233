/**
 * A recording (case note) as a value: plain paragraphs with a few marks, never mark-up. What cannot be
 * expressed here (tables, pictures, scripts) is not carried over, and the plan says so.
 */
import type { Day } from '../day';
import type { DraftedForm } from './form';

export type Mark = 'bold' | 'italic' | 'underline';

/** A marked stretch of a paragraph's text, in UTF-16 offsets. */
export interface MarkedRange {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
}

export interface Paragraph {
  readonly kind: 'text' | 'bullet' | 'number' | 'heading';
  readonly text: string;
  readonly marks: readonly MarkedRange[];
}

/** What is drafted on a sibling: only this, whatever else the source holds. */
export interface Recording {
  readonly noteType: string;
  readonly title: string;
  readonly contactOn: Day;
  readonly body: readonly Paragraph[];
  /** Set for a visit or a section of a form; the body then holds its texts, each under its question. */
  readonly form?: DraftedForm;
}

/** The source note as read, with what is never copied so that the page can say so. */
export interface SourceRecording extends Recording {
  readonly ref: string;
  readonly state: 'draft' | 'complete' | 'timed-out' | 'unsaved';
  readonly hasAlertRecipients: boolean;
  readonly sendsText: boolean;
  readonly attachmentCount: number;
  readonly isSignificantEvent: boolean;
  readonly isRestricted: boolean;
  readonly isPrivileged: boolean;
  /** Parts of the body that a Recording cannot hold: table, picture, link. Counted, said, not copied. */
  readonly leftBehind: readonly string[];
}

/** The body as plain text, one line a paragraph: what passages' offsets refer to. */
export function textOf(body: readonly Paragraph[]): string {
  return body.map((paragraph) => paragraph.text).join('\n');
}

/** Plain lines as paragraphs; blank lines hold nothing. */
export function linesAsParagraphs(text: string): readonly Paragraph[] {
  return text.split('\n').flatMap((line) => {
    const words = line.replace(/\s+/gu, ' ').trim();
    return words === '' ? [] : [{ kind: 'text', text: words, marks: [] } as const];
  });
}
