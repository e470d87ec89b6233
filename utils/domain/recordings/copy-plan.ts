/**
 * What will be written on each child, worked out from the source note, the children chosen and the
 * answers given. Pure arithmetic: the same inputs always give the same plan, and nothing is decided here
 * that a person did not answer.
 */
import type { Identity, OtherPerson, Sibling } from '../people';
import { withoutSentences } from './cut';
import { type Passage, type PassageContext, passagesToLookAt } from './passages';
import { byParagraph, questionOf, titleIndex } from './questions';
import { type Paragraph, type Recording, type SourceRecording, textOf } from './recording';
import { align } from './word-diff';

/**
 * One thing a person must answer, once for all the children chosen: a paragraph and whom it is about. The
 * title is asked about too, with `paragraphIndex` -1; left out, it becomes the note type.
 */
export interface Question {
  /** Stable while paragraph and person stay the same, so that an answer survives ticking another child. */
  readonly id: string;
  readonly paragraphIndex: number;
  readonly paragraphText: string;
  /** The `must` passages of this question, in offsets of `paragraphText`. */
  readonly passages: readonly Passage[];
  /** Whom it is about, as the face says it: 'Ava', 'a person not in their records'. */
  readonly about: string;
  /** What stays of the paragraph when it is left out: '' when nothing does. */
  readonly withoutIt: string;
  readonly answer: Answer | null;
}

export type Answer =
  | { readonly choice: 'leave-out' }
  /** Kept word for word for these children, left out for the others chosen. */
  | { readonly choice: 'keep'; readonly forIds: readonly string[] }
  | { readonly choice: 'reword'; readonly text: string };

/** A text that several children get alike: shown once. */
export interface SharedText {
  readonly forIds: readonly string[];
  readonly body: readonly Paragraph[];
  /** `shade` passages of this body as plain text (see textOf), for shading only. */
  readonly shaded: readonly Passage[];
}

export interface Change {
  readonly paragraphIndex: number;
  readonly kind: 'left-out' | 'reworded' | 'edited';
  readonly before: string;
  readonly after: string;
}

/** Exactly what will be written on one child. */
export interface ChildDraft {
  readonly child: Identity;
  readonly recording: Recording;
  readonly changes: readonly Change[];
}

/** What is never carried over, said on the check page. */
export type NeverCopied =
  | 'alert-recipients'
  | 'text-message'
  | 'attachments'
  | 'significant-event'
  | 'left-behind';

export interface CopyPlanInput {
  readonly source: SourceRecording;
  readonly about: Identity & { readonly knownAs?: string; readonly pronouns?: string };
  readonly siblings: readonly Sibling[];
  readonly others: readonly OtherPerson[];
  readonly chosen: readonly string[];
  readonly answers: ReadonlyMap<string, Answer>;
  /** A person's own edit of one child's whole body, paragraph by paragraph; wins over the answers. */
  readonly edits: ReadonlyMap<string, readonly Paragraph[]>;
  /** Lines that the council wants at the end of each copy, such as why it was made. */
  readonly addedLines: readonly string[];
}

export interface CopyPlan {
  readonly questions: readonly Question[];
  readonly texts: readonly SharedText[];
  readonly drafts: readonly ChildDraft[];
  readonly neverCopied: readonly NeverCopied[];
  /** True when at least one child is chosen, every question is answered and no draft is empty. */
  readonly isComplete: boolean;
}

/**
 * The plan for these children and answers. Until a question is answered its sentences are left out of the
 * drafts and the plan is not complete. `edits` are whole bodies and win; the council's lines are added to them only
 * where they are missing. Children who cannot be chosen (see Sibling.notAvailable) are not drafted.
 */
export function planCopies(input: CopyPlanInput): CopyPlan {
  const targets = input.siblings.filter(
    (one) => one.id !== null && one.notAvailable === null && input.chosen.includes(one.id),
  );
  const context = contextOf(input, targets);
  const questions = targets.length === 0 ? [] : questionsOf(input, context);
  const drafts = targets.map((target) =>
    draftOf({ id: target.id ?? '', name: target.name, dateOfBirth: target.dateOfBirth }, input, questions),
  );
  return {
    questions,
    texts: sharedTexts(drafts, context),
    drafts,
    neverCopied: neverCopied(input.source),
    isComplete:
      drafts.length > 0 &&
      questions.every((question) => question.answer !== null) &&
      drafts.every((draft) => hasWords(draft, input.addedLines)),
  };
}

function contextOf({ about, siblings, others }: CopyPlanInput, targets: readonly Sibling[]): PassageContext {
  const ids = targets.flatMap((one) => (one.id === null ? [] : [one.id]));
  const isKnown = (person: OtherPerson) => ids.every((id) => person.alsoKnownTo.includes(id));
  const rest = siblings
    .filter((one) => !targets.includes(one))
    .map((one) => ({ sibling: one, person: asKnown(one) }));
  const isFull = (one: Sibling) => one.kind === 'full' || one.kind === 'unspecified';
  const sharesAll = (one: Sibling) => isFull(one) && targets.every(isFull);
  return {
    about: asKnown(about),
    targets: targets.map(asKnown),
    knownToAll: others.filter(isKnown),
    otherChildren: rest.filter((one) => sharesAll(one.sibling)).map((one) => one.person),
    notKnownToAll: [
      ...others.filter((one) => !isKnown(one)),
      ...rest.filter((one) => !sharesAll(one.sibling)).map((one) => one.person),
    ],
  };
}

function asKnown(person: Identity | Sibling | CopyPlanInput['about']): PassageContext['about'] {
  return {
    name: person.name,
    ...(person.dateOfBirth === null ? {} : { dateOfBirth: person.dateOfBirth }),
    ...('knownAs' in person && person.knownAs !== undefined ? { knownAs: person.knownAs } : {}),
    ...('pronouns' in person && person.pronouns !== undefined ? { pronouns: person.pronouns } : {}),
  };
}

function questionsOf({ source, answers }: CopyPlanInput, context: PassageContext): readonly Question[] {
  const children = [context.about, ...context.targets, ...(context.otherChildren ?? [])];
  const title = { kind: 'text', text: source.title, marks: [] } as const;
  const parts = [
    { paragraphIndex: titleIndex, paragraph: title, passages: passagesToLookAt(source.title, context) },
    ...byParagraph(source.body, passagesToLookAt(textOf(source.body), context)),
  ];
  const questions = parts.flatMap((part) => questionOf(part, children, answers) ?? []);
  return questions.map((question) =>
    question.paragraphIndex === titleIndex ? { ...question, withoutIt: source.noteType } : question,
  );
}

function draftOf(child: Identity, input: CopyPlanInput, questions: readonly Question[]): ChildDraft {
  const { source, edits, addedLines } = input;
  const ofIndex = new Map(questions.map((question) => [question.paragraphIndex, question]));
  const answered = source.body.map((paragraph, index) =>
    answeredParagraph(paragraph, child.id, ofIndex.get(index)),
  );
  const edited = edits.get(child.id);
  const own = edited ?? answered.filter((paragraph) => paragraph.text.trim() !== '');
  const missing = addedLines.filter((line) => !own.some((paragraph) => paragraph.text === line));
  return {
    child,
    recording: {
      noteType: source.noteType,
      title: titleFor(child.id, source, ofIndex.get(titleIndex)),
      contactOn: source.contactOn,
      body: [...own, ...missing.map(plain)],
    },
    changes: edited
      ? editedChanges(source.body, edited, addedLines)
      : answeredChanges(source.body, answered, ofIndex),
  };
}

function answeredParagraph(paragraph: Paragraph, childId: string, question: Question | undefined): Paragraph {
  if (!question) return paragraph;
  const { answer } = question;
  if (answer?.choice === 'reword') return { kind: paragraph.kind, text: answer.text.trim(), marks: [] };
  if (answer?.choice === 'keep' && answer.forIds.includes(childId)) return paragraph;
  return withoutSentences(paragraph, question.passages);
}

function titleFor(childId: string, source: SourceRecording, question: Question | undefined): string {
  const answer = question?.answer;
  if (!question || (answer?.choice === 'keep' && answer.forIds.includes(childId))) return source.title;
  return answer?.choice === 'reword' ? answer.text.trim() : question.withoutIt;
}

function answeredChanges(
  body: readonly Paragraph[],
  answered: readonly Paragraph[],
  ofIndex: ReadonlyMap<number, Question>,
): readonly Change[] {
  return body.flatMap((paragraph, paragraphIndex) => {
    const after = answered[paragraphIndex]?.text ?? '';
    if (after === paragraph.text) return [];
    const isReworded = ofIndex.get(paragraphIndex)?.answer?.choice === 'reword';
    return [
      { paragraphIndex, kind: isReworded ? 'reworded' : 'left-out', before: paragraph.text, after } as const,
    ];
  });
}

/** What an edited body changes against the source; an added paragraph counts at the one it stands before. */
function editedChanges(
  body: readonly Paragraph[],
  edited: readonly Paragraph[],
  addedLines: readonly string[],
): readonly Change[] {
  const before = body.map((paragraph) => paragraph.text);
  const after = edited.map((paragraph) => paragraph.text).filter((text) => !addedLines.includes(text));
  const changes: Change[] = [];
  let removed: number[] = [];
  let added: string[] = [];
  let next = 0;
  const flush = () => {
    for (let at = 0; at < Math.max(removed.length, added.length); at += 1) {
      const paragraphIndex = removed[at] ?? next;
      const text = { before: before[removed[at] ?? -1] ?? '', after: added[at] ?? '' };
      changes.push({ paragraphIndex, kind: 'edited', ...text });
    }
    removed = [];
    added = [];
  };
  for (const step of align(before, after)) {
    if (step.left !== null && step.right !== null) flush();
    else if (step.left !== null) removed.push(step.left);
    else if (step.right !== null) added.push(after[step.right] ?? '');
    if (step.left !== null) next = step.left + 1;
  }
  flush();
  return changes;
}

function sharedTexts(drafts: readonly ChildDraft[], context: PassageContext): readonly SharedText[] {
  const groups = new Map<string, { forIds: string[]; body: readonly Paragraph[] }>();
  for (const { child, recording } of drafts) {
    const key = JSON.stringify([recording.title, recording.body]);
    const group = groups.get(key);
    if (group) group.forIds.push(child.id);
    else groups.set(key, { forIds: [child.id], body: recording.body });
  }
  return [...groups.values()].map((group) => ({
    ...group,
    shaded: passagesToLookAt(textOf(group.body), context).filter((passage) => passage.level === 'shade'),
  }));
}

function neverCopied(source: SourceRecording): readonly NeverCopied[] {
  const held: readonly (readonly [boolean, NeverCopied])[] = [
    [source.hasAlertRecipients, 'alert-recipients'],
    [source.sendsText, 'text-message'],
    [source.attachmentCount > 0, 'attachments'],
    [source.isSignificantEvent, 'significant-event'],
    [source.leftBehind.length > 0, 'left-behind'],
  ];
  return held.flatMap(([isHeld, what]) => (isHeld ? [what] : []));
}

/** The council's lines alone are not a note. */
function hasWords({ recording }: ChildDraft, addedLines: readonly string[]): boolean {
  return recording.body.some(({ text }) => text.trim() !== '' && !addedLines.includes(text));
}

function plain(text: string): Paragraph {
  return { kind: 'text', text, marks: [] };
}
