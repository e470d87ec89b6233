/**
 * The handbook's short answers and how one is found: all words asked for, capitals and accents aside. Content is data; a
 * council's own answers stand before Tessera's. It knows no child and keeps no word of what was asked.
 */
import { foldSpace } from '../words';

export type AnswerOn = 'copy' | 'case-view' | 'reviews' | 'my-time' | 'anywhere';

export interface ShortAnswer {
  readonly question: string;
  readonly answer: string;
  /** The face that it is about. */
  readonly on: AnswerOn;
  readonly from: 'tessera' | 'council';
}

/** What the workbench's help is made of. */
export interface HandbookState {
  readonly answers: readonly ShortAnswer[];
  readonly hints: 'on' | 'off';
}

/** What stands there before anything is asked: the council's own, and those about the face in view. */
export function answersFor(answers: readonly ShortAnswer[], face: AnswerOn): readonly ShortAnswer[] {
  return answers.filter(({ on, from }) => from === 'council' || on === face);
}

/** The answers that hold every word asked for, in question or answer, those with a fitting question first. */
export function findAnswers(answers: readonly ShortAnswer[], asked: string): readonly ShortAnswer[] {
  const words = folded(asked)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const holds = (text: string) => words.every((word) => folded(text).includes(word));
  const byQuestion = answers.filter(({ question }) => holds(question));
  const byAnswer = answers.filter(
    (one) => !byQuestion.includes(one) && holds(`${one.question} ${one.answer}`),
  );
  return [...byQuestion, ...byAnswer];
}

function folded(text: string): string {
  return foldSpace(text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’']/g, '')).toLowerCase();
}
