/**
 * What the pages of steps, forms, visits and locks hold, without any mark-up: part of what every skin draws.
 * Values here are ready to show.
 */
import type { Id } from '../../people/model';
import type { Answers, FormTemplate } from '../forms/question';
import type { Facts } from './kit';
import type { Markup } from './markup';
import type { Frame, PersonHeader, PersonLink, WorkerChoice } from './skin';

export interface StepRow {
  readonly id: Id;
  readonly name: string;
  readonly subjects: string;
  readonly status: string;
  readonly started: string;
  readonly due: string;
  readonly completed: string;
  readonly assignedTo: string;
}

export interface StepList {
  readonly person: PersonHeader;
  readonly rows: readonly StepRow[];
  readonly showDue: boolean;
  readonly mayStart: readonly { readonly typeId: string; readonly name: string }[];
  readonly subjects: readonly PersonLink[];
}

export interface StepDetails {
  readonly id: Id;
  readonly person: PersonHeader;
  readonly facts: Facts;
  readonly subjects: readonly PersonLink[];
  /** What this worker may do with it, in order. */
  /** Whether an invitation can be written as a letter. */
  readonly letter: boolean;
  readonly may: readonly ('Start' | 'Resume' | 'View' | 'Copy' | 'Reopen' | 'Cancel')[];
}

export interface EditorTab {
  readonly text: string;
  readonly to: string;
  readonly valid: boolean;
  readonly current: boolean;
}

/** What stands around every page of a step's own window. */
export interface StepWindow {
  readonly id: Id;
  readonly title: string;
  readonly bar: Facts;
  readonly tabs: readonly EditorTab[];
  readonly readOnly: boolean;
  /** What the window tells the server it is, when it saves itself or is closed. */
  readonly lockKey: string | null;
  readonly shared: boolean;
  readonly autosaves: boolean;
}

export interface StepEditor extends StepWindow {
  readonly status: string;
  readonly form: FormTemplate;
  readonly answers: Answers;
  readonly subjects: readonly PersonLink[];
  readonly token: string;
  readonly revision: number;
  readonly errors: readonly string[];
  readonly saved: boolean;
  readonly twoFields: boolean;
  readonly unloadPrompt: boolean;
}

export interface StepParts extends StepWindow {
  readonly kind: 'requests' | 'next-actions';
  readonly rows: readonly (readonly string[])[];
  readonly choices: readonly string[];
  readonly workers: readonly WorkerChoice[];
  readonly token: string;
}

export interface VisitRow {
  readonly id: Id;
  readonly type: string;
  readonly planned: string;
  readonly actual: string;
  readonly state: string;
  readonly worker: string;
}

export interface VisitForm {
  readonly person: PersonLink;
  readonly heading: string;
  readonly action: string;
  readonly token: string;
  readonly types: readonly string[];
  readonly reasons: readonly string[];
  /** Number and state of one that is saved. */
  readonly facts: Facts;
  readonly fields: Readonly<Record<string, string>>;
  readonly errors: readonly string[];
}

export interface LockRow {
  readonly what: string;
  readonly name: string;
  readonly lockedBy: string;
  readonly since: string;
  /** Where its lock is removed; null where this worker may not. */
  readonly removeAt: string | null;
}

export interface ContactRow {
  readonly role: string;
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
  readonly started: string;
  readonly ended: string;
  readonly changed: string;
}

export interface FamilyContactRow {
  readonly relationship: string;
  readonly name: string;
  readonly id: Id;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
  readonly parentalResponsibility: string;
  readonly changed: string;
  readonly notes: string;
}

export type CareFacts = Facts;

/** One review that is in progress. A date that nobody has booked is blank. */
export interface ReviewDueRow {
  readonly id: Id;
  readonly name: string;
  readonly review: string;
  readonly due: string;
  readonly chair: string;
  readonly booked: string;
}

export interface CaseworkPages {
  /** Facts are null where the person is not looked after. */
  lookedAfter(
    frame: Frame,
    page: { readonly person: PersonHeader; readonly facts: CareFacts | null },
  ): Markup;
  contacts(
    frame: Frame,
    page: {
      readonly person: PersonHeader;
      readonly professionals: readonly ContactRow[];
      readonly family: readonly FamilyContactRow[];
    },
  ): Markup;
  reviewsDue(frame: Frame, rows: readonly ReviewDueRow[]): Markup;
  steps(frame: Frame, list: StepList): Markup;
  stepDetails(frame: Frame, step: StepDetails): Markup;
  stepEditor(frame: Frame, editor: StepEditor): Markup;
  stepParts(frame: Frame, parts: StepParts): Markup;
  nextActionWindow(frame: Frame, parts: StepParts): Markup;
  done(frame: Frame, heading: string, text: string): Markup;
  findPerson(frame: Frame, asked: string, into: string, found: readonly PersonHeader[]): Markup;
  visits(frame: Frame, person: PersonHeader, rows: readonly VisitRow[]): Markup;
  visitForm(frame: Frame, form: VisitForm): Markup;
  locks(frame: Frame, rows: readonly LockRow[]): Markup;
  letter(frame: Frame, letter: LetterForm): Markup;
  chronology(frame: Frame, page: ChronologyPage): Markup;
  configuration(frame: Frame, rows: readonly (readonly string[])[]): Markup;
}

/** The system's chronology to read, or a worker's own in the Chronology Manager. */
export interface ChronologyPage {
  readonly person: PersonHeader;
  readonly rows: readonly (readonly string[])[];
  /** Events that can be copied into it; null where it is only read. */
  readonly copies: readonly { readonly value: string; readonly text: string }[] | null;
  readonly token: string;
  readonly lockKey: string | null;
}

export interface LetterForm {
  readonly person: PersonLink;
  readonly action: string;
  readonly token: string;
  readonly title: string;
  /** What its one field is called. */
  readonly label: string;
  readonly bodyHtml: string;
  readonly lockKey: string | null;
  /** Autosave covers forms, and letters not. */
  readonly autosaves: boolean;
}
