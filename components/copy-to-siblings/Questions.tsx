/**
 * What must be answered before copying, paragraph by paragraph: passages that belong to one child and could
 * harm on another's record. One answer counts for all the children chosen; none is given beforehand.
 */

import type { Identity } from '../../utils/domain/people';
import type { Answer, Question } from '../../utils/domain/recordings/copy-plan';
import type { Passage } from '../../utils/domain/recordings/passages';
import { CheckBox } from '../controls/CheckBox';
import { problemOf } from '../controls/ErrorSummary';
import { type MarkedPiece, markedPieces } from '../controls/marked-pieces';
import { Person } from '../controls/Person';
import { RadioGroup } from '../controls/RadioGroup';
import { TargetHeading } from '../controls/TargetHeading';
import { TextArea } from '../controls/TextArea';
import { chosenChildren } from './children';
import { questionControl, textControl } from './control-ids';
import type { ViewProps } from './props';
import { partName, reasonWords } from './words';

export function Questions({ state, do: actions }: ViewProps<'preparing'>) {
  const answered = state.questions.filter((question) => question.answer !== null).length;
  const children = chosenChildren(state);
  return (
    <section aria-labelledby={textControl}>
      <TargetHeading level={3} id={textControl} words="Must answer" />
      <p className="hint">
        {answered} of {state.questions.length} answered. These words may belong to one child only. An answer
        counts for all the children you ticked.
      </p>
      {byParagraph(state.questions).map((group) => (
        <div key={group.index} className="card">
          <h4>{partName(group.index)}</h4>
          <p className="quote" dir="auto">
            {markedPieces(group.text, group.passages).map((piece) => (
              <QuotePiece key={piece.start} piece={piece} />
            ))}
          </p>
          {group.questions.map((question) => (
            <QuestionBox
              key={question.id}
              question={question}
              choices={children}
              problem={problemOf(state.problems, questionControl(question.id))}
              onAnswer={(answer) => actions.answer(question.id, answer)}
            />
          ))}
        </div>
      ))}
    </section>
  );
}

function QuotePiece({ piece }: { readonly piece: MarkedPiece<Passage> }) {
  if (piece.ranges.length === 0) return <span>{piece.text}</span>;
  const reasons = [...new Set(piece.ending.map((passage) => reasonWords[passage.because]))];
  return (
    <mark>
      {piece.text}
      {reasons.length > 0 ? <span className="mark-reason"> ({reasons.join(', ')})</span> : null}
    </mark>
  );
}

interface QuestionBoxProps {
  readonly question: Question;
  readonly choices: readonly Identity[];
  readonly problem: string | null;
  readonly onAnswer: (answer: Answer) => void;
}

function QuestionBox({ question, choices, problem, onAnswer }: QuestionBoxProps) {
  return (
    <RadioGroup
      id={questionControl(question.id)}
      legend={
        <>
          About <bdi className="person-name">{question.about}</bdi>
          {reasonsOf(question)}
        </>
      }
      problem={problem}
      chosen={question.answer?.choice ?? null}
      onChoose={(choice) => onAnswer(firstAnswer(choice, question))}
      options={[
        { value: 'leave-out', label: 'Leave it out', whenChosen: <WhatStays text={question.withoutIt} /> },
        {
          value: 'keep',
          label: 'Keep it for some children',
          whenChosen: <KeepFor question={question} choices={choices} onAnswer={onAnswer} />,
        },
        {
          value: 'reword',
          label: 'Reword it',
          whenChosen: <Reword question={question} onAnswer={onAnswer} />,
        },
      ]}
    />
  );
}

/** Of a person not in their records the question itself already says so. */
function reasonsOf(question: Question): string {
  const told = question.passages.filter((passage) => passage.because !== 'unknown-person');
  const reasons = [...new Set(told.map((passage) => reasonWords[passage.because]))];
  return reasons.length > 0 ? `: ${reasons.join(', ')}` : '';
}

/** What choosing an option means before anything more is said: kept for nobody, or not yet reworded. */
function firstAnswer(choice: string, question: Question): Answer {
  if (choice === 'keep') return { choice, forIds: [] };
  if (choice === 'reword') return { choice, text: question.paragraphText };
  return { choice: 'leave-out' };
}

function WhatStays({ text }: { readonly text: string }) {
  if (text.trim() === '') return <p className="hint">Nothing of it stays.</p>;
  return (
    <>
      <p className="hint">What stays:</p>
      <p className="quote" dir="auto">
        {text}
      </p>
    </>
  );
}

function KeepFor({ question, choices, onAnswer }: Omit<QuestionBoxProps, 'problem'>) {
  const kept = question.answer?.choice === 'keep' ? question.answer.forIds : [];
  return (
    <fieldset className="group">
      <legend>Keep for</legend>
      {choices.map((child) => (
        <CheckBox
          key={child.id}
          label={<Person person={child} />}
          hint={null}
          isTicked={kept.includes(child.id)}
          isDisabled={false}
          onTick={() => onAnswer({ choice: 'keep', forIds: [...kept, child.id] })}
          onUntick={() => onAnswer({ choice: 'keep', forIds: kept.filter((id) => id !== child.id) })}
        />
      ))}
      <p className="hint">Left out for the others.</p>
    </fieldset>
  );
}

function Reword({ question, onAnswer }: Pick<QuestionBoxProps, 'question' | 'onAnswer'>) {
  const text = question.answer?.choice === 'reword' ? question.answer.text : question.paragraphText;
  return (
    <TextArea
      label={`${partName(question.paragraphIndex)}, in your words`}
      hint="All the children chosen get this instead."
      value={text}
      onChange={(written) => onAnswer({ choice: 'reword', text: written })}
    />
  );
}

interface ParagraphGroup {
  readonly index: number;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly questions: readonly Question[];
}

function byParagraph(questions: readonly Question[]): readonly ParagraphGroup[] {
  const indexes = [...new Set(questions.map((question) => question.paragraphIndex))].sort((a, b) => a - b);
  return indexes.map((index) => {
    const own = questions.filter((question) => question.paragraphIndex === index);
    return {
      index,
      text: own[0]?.paragraphText ?? '',
      passages: own.flatMap((question) => question.passages),
      questions: own,
    };
  });
}
