/**
 * A form as something to copy: a visit, or a section of a step's form. What is shared is carried, its texts
 * through the same questions as a note's; what is one child's own never leaves the page that it stands on.
 */
import type { Paragraph, Recording } from './recording';

export interface FormAnswer {
  readonly field: string;
  readonly label: string;
  readonly text: string;
}

export interface FormText {
  readonly field: string;
  readonly label: string;
  readonly body: readonly Paragraph[];
}

/** What is written into one child's form, and nothing else. As the source's form, `own` is always empty. */
export interface DraftedForm {
  /** The profile's name for it. */
  readonly id: string;
  readonly answers: readonly FormAnswer[];
  readonly texts: readonly FormText[];
  readonly own: readonly FormAnswer[];
}

/** A form's texts as one body, each under its question as a heading: what passages are looked for in. */
export function bodyOfTexts(texts: readonly FormText[]): readonly Paragraph[] {
  return texts.flatMap(({ label, body }) => [{ kind: 'heading', text: label, marks: [] } as const, ...body]);
}

export type TextsOfBody =
  | { readonly verdict: 'texts'; readonly texts: readonly FormText[] }
  /** A heading is gone or stands there twice, so that nobody can say where a text begins. */
  | { readonly verdict: 'unclear'; readonly label: string };

/** Takes such a body apart again, after answers and edits. Every heading must stand there once, in order. */
export function textsOfBody(body: readonly Paragraph[], { texts }: Pick<DraftedForm, 'texts'>): TextsOfBody {
  const places = texts.map(({ label }) => body.flatMap(({ text }, at) => (text === label ? [at] : [])));
  const unclear = texts.find((_text, at) => {
    const [place, second] = places[at] ?? [];
    const before = at === 0 ? -1 : (places[at - 1]?.[0] ?? -1);
    return place === undefined || second !== undefined || place < before || (at === 0 && place > 0);
  });
  if (unclear) return { verdict: 'unclear', label: unclear.label };
  return {
    verdict: 'texts',
    texts: texts.map((text, at) => {
      const start = (places[at]?.[0] ?? 0) + 1;
      return { ...text, body: body.slice(start, places[at + 1]?.[0] ?? body.length) };
    }),
  };
}

/** A drafted form as lines to compare and to tag: every answer with its question, in the form's order. */
export function linesOfForm({ answers, texts, own }: DraftedForm): readonly Paragraph[] {
  const answered = (all: readonly FormAnswer[]): Paragraph[] =>
    all.map(({ label, text }) => ({ kind: 'text', text: `${label}: ${text}`, marks: [] }));
  return [...answered(answers), ...bodyOfTexts(texts), ...answered(own)];
}

/** True when an answer or text of this form is held by the other: it was begun, or saved in part. */
export function holdsSome(meant: DraftedForm, held: DraftedForm): boolean {
  const words = (form: DraftedForm): Set<string> =>
    new Set([...form.answers, ...form.own].map(({ field, text }) => `${field} ${text}`));
  const known = words(held);
  return [...words(meant)].some((one) => known.has(one)) || held.texts.some(({ body }) => body.length > 0);
}

/** What is compared and tagged of a recording: a note as it is, a form as the lines of all its answers. */
export function asCompared({ form, ...note }: Recording): Recording {
  // A form's type and day are answers among its others; said once, they are compared once.
  return form ? { noteType: form.id, title: '', contactOn: '', body: linesOfForm(form) } : note;
}
