/**
 * Answers that belong to one child: seen, seen alone, bedroom, the child's voice, reason not seen. They are never
 * carried over. They are asked for each child, begin blank, and a blank is only left on purpose.
 */

/** One thing that a form asks of each child. */
export interface OwnQuestion {
  readonly field: string;
  readonly label: string;
  /** The answers that can be chosen; null where words are written. */
  readonly choices: readonly string[] | null;
  /** Asked only while another of this child's answers is this one. */
  readonly showIf: { readonly field: string; readonly is: string } | null;
}

export type OwnAnswers = Readonly<Record<string, string>>;

/** What one child's column of the grid holds. */
export interface OwnColumn {
  readonly childId: string;
  readonly answers: OwnAnswers;
  /** The person said that they will fill in what is blank here, in the draft. */
  readonly leavesBlanks: boolean;
}

export function emptyColumn(childId: string): OwnColumn {
  return { childId, answers: {}, leavesBlanks: false };
}

/** One cell answered, all answers taken back, or blanks left to the person, or no longer. */
export type ColumnChange = OwnAnswers | 'clear' | 'leave-blanks' | 'answer-blanks';

export function changedColumn(column: OwnColumn, change: ColumnChange): OwnColumn {
  if (change === 'clear') return emptyColumn(column.childId);
  if (typeof change === 'string') return { ...column, leavesBlanks: change === 'leave-blanks' };
  return { ...column, answers: { ...column.answers, ...change } };
}

/** The questions that this child's answers bring up, in the form's order. */
export function askedOf(questions: readonly OwnQuestion[], answers: OwnAnswers): readonly OwnQuestion[] {
  return questions.filter(({ showIf }) => showIf === null || answers[showIf.field] === showIf.is);
}

/** Questions that are neither answered nor left blank on purpose. */
export function stillOpen(questions: readonly OwnQuestion[], column: OwnColumn): readonly OwnQuestion[] {
  if (column.leavesBlanks) return [];
  return askedOf(questions, column.answers).filter(({ field }) => !hasWords(column.answers[field]));
}

/** What is written on this child: answers to what is asked, in the form's order; never one that is blank. */
export function ownAnswersToWrite(
  questions: readonly OwnQuestion[],
  { answers }: OwnColumn,
): readonly { readonly field: string; readonly label: string; readonly text: string }[] {
  return askedOf(questions, answers).flatMap(({ field, label }) => {
    const text = (answers[field] ?? '').trim();
    return text === '' ? [] : [{ field, label, text }];
  });
}

/**
 * True for the words of a question that can only be about one child: a profile that would have its answer carried
 * over is refused. Errs towards asking: a question too many costs a moment, an answer too many is a harm.
 */
export function asksOfOneChild(label: string): boolean {
  return oneChild.some((words) => words.test(label));
}

const oneChild = [
  /\b(?:child(?:ren)?|young person|yp)\b.*\b(?:seen|spoken|said|says?|feels?|wants?|likes?)\b/iu,
  /\b(?:seen|spoken to|visited) (?:alone|on (?:his|her|their) own)\b/iu,
  /\bbed(?:room)?s?\b.*\bseen\b/iu,
  /\b(?:seen|saw)\b.*\bbed(?:room)?s?\b/iu,
  /\b(?:reason|why)\b.*\bnot seen\b/iu,
  /\b(?:voice|wishes|views|feelings|words)\b.*\b(?:of|from|expressed by) (?:the |this )?(?:child|young person)\b/iu,
  /\b(?:child|young person)[’']s (?:own |views|voice|wishes|feelings|words)/iu,
];

function hasWords(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
