/**
 * Kinds of recording: where each is listed, filled and shown once saved. A note, a visit and a section of a form
 * go the same way; only these places and what the form is compared by differ.
 */
import type { CopiedForm } from '../../../domain/profile/copied-form';
import type { Profile } from '../../../domain/profile/schema';
import { asCompared } from '../../../domain/recordings/form';
import { lookOf, type NoteRow } from '../../../domain/recordings/look-alike';
import { type Recording, textOf } from '../../../domain/recordings/recording';
import { sameWords } from '../../../domain/words';

/** Screens, each with a route of the same name. */
export interface RecordingKind {
  readonly list: string;
  readonly rows: string;
  readonly form: string;
  readonly saved: string;
  /** Set for a visit or a section of a form. */
  readonly copied: CopiedForm | null;
}

const noteKind: RecordingKind = {
  list: 'case-notes',
  rows: 'notes',
  form: 'case-note-form',
  saved: 'case-note',
  copied: null,
};

export function kindOf({ form }: Recording, { forms = {} }: Profile): RecordingKind {
  const copied = form ? forms[form.id] : undefined;
  return copied ? kindOfForm(copied) : noteKind;
}

/** The kind of what a saved recording's own screen shows; null for every other screen. */
export function kindShownOn(
  screen: string | null,
  { forms = {} }: Profile,
): { readonly kind: RecordingKind; readonly formId: string | null } | null {
  if (screen === noteKind.saved) return { kind: noteKind, formId: null };
  const found = Object.entries(forms).find(([, form]) => form.saved === screen);
  return found ? { kind: kindOfForm(found[1]), formId: found[0] } : null;
}

function kindOfForm(copied: CopiedForm): RecordingKind {
  const { list, rows, form, saved } = copied;
  return { list, rows, form, saved, copied };
}

/** Type, day and title as the list shows them. A step's row says when it was started, which proves nothing. */
export function wantedLook({ noteType, title, contactOn }: Recording, { copied }: RecordingKind) {
  return copied?.step
    ? { type: copied.step.name, title: '', contactOn: null }
    : { type: noteType, title, contactOn };
}

/** Rows that look like what is to be written. An open step is not one of them: it is where it is written. */
export function lookAlikes(
  rows: readonly NoteRow[],
  recording: Recording,
  kind: RecordingKind,
): readonly NoteRow[] {
  if (kind.copied?.step) return [];
  const wanted = lookOf(wantedLook(recording, kind));
  return rows.filter((row) => lookOf(row) === wanted);
}

/** The steps of this kind that are drafts. */
export function openSteps(rows: readonly NoteRow[], { copied }: RecordingKind): readonly NoteRow[] {
  const step = copied?.step;
  if (!step) return [];
  return rows.filter(({ type, state }) => sameWords(type, step.name) && sameWords(state, copied.draft));
}

/** Of these, the child's alone: what is written in a group's step is on every child in it. */
export function stepsOfOne(rows: readonly NoteRow[], kind: RecordingKind, name: string): readonly NoteRow[] {
  return openSteps(rows, kind).filter(({ subjects }) => subjects === '' || sameWords(subjects, name));
}

/** What a saved recording is proved by. */
export function comparedText(recording: Recording): string {
  return textOf(asCompared(recording).body);
}
