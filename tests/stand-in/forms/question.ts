/**
 * What a form is made of: questions in sections, some once, some in rows. Shapes only. A question's user code
 * is its name everywhere: on the page (in one skin), in what is sent, in what is kept.
 */
import type { Id } from '../../people/model';

export type QuestionType =
  | 'short'
  | 'long'
  | 'rich'
  | 'number'
  | 'date'
  | 'date-time'
  | 'yes-no'
  | 'dropdown'
  | 'radio'
  | 'image';

/** What a record or an earlier form can fill in when a step starts. */
export type Source = 'last-completed' | 'person-name' | 'date-of-birth' | 'legal-status' | 'allocated-worker';

export interface Question {
  readonly code: string;
  readonly text: string;
  readonly type: QuestionType;
  readonly mandatory?: boolean;
  readonly readOnly?: boolean;
  readonly options?: readonly string[];
  /** Shown only while another question of the same section, or of the same row, has this answer. */
  readonly showIf?: { readonly code: string; readonly is: string };
  readonly prefill?: Source;
}

export interface Section {
  readonly code: string;
  readonly heading: string;
  /** `per-subject` rows belong to one child or to several; `repeating` rows to the whole step. */
  readonly kind: 'plain' | 'per-subject' | 'repeating';
  readonly questions: readonly Question[];
}

export interface FormTemplate {
  readonly key: string;
  readonly name: string;
  /** Councils change forms; the number tells one version from the next. */
  readonly version: number;
  readonly sections: readonly Section[];
}

export interface AnswerRow {
  /** Empty in a repeating section. */
  readonly subjects: readonly Id[];
  readonly values: Readonly<Record<string, string>>;
}

export interface Answers {
  /** Answers to plain questions, which belong to every child of the step. */
  readonly plain: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly AnswerRow[]>>;
}

export const noAnswers: Answers = { plain: {}, rows: {} };

export const shortLimit = 4000;

export function questionsOf(template: FormTemplate): Question[] {
  return template.sections.flatMap((section) => section.questions);
}

/** Whether a question is asked, given the other answers of its section or row. */
export function isAsked({ showIf }: Question, values: Readonly<Record<string, string>>): boolean {
  return !showIf || values[showIf.code] === showIf.is;
}
