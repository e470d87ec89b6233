/**
 * What must be answered before copying, paragraph by paragraph: passages that belong to one child and could
 * harm on another's record. One answer counts for all the children chosen; none is given beforehand.
 */
import { useEffect } from 'react';
import type { Identity } from '../../utils/domain/people';
import type { Answer, Question } from '../../utils/domain/recordings/copy-plan';
import type { Passage } from '../../utils/domain/recordings/passages';
import { Button } from '../controls/Button';
import { CheckBox } from '../controls/CheckBox';
import { problemOf } from '../controls/ErrorSummary';
import { useFocusOn } from '../controls/focus-targets';
import { type MarkedPiece, markedPieces } from '../controls/marked-pieces';
import { Person } from '../controls/Person';
import { RadioGroup } from '../controls/RadioGroup';
import { TextArea } from '../controls/TextArea';
import type { CopyActions } from './actions';
import { chosenChildren } from './children';
import { checkHeading, questionControl } from './control-ids';
import type { ViewProps } from './props';
import { partName, reasonWords } from './words';

export function Questions({ state, do: actions }: ViewProps<'preparing'>) {
  const open = state.questions.filter((question) => question.answer === null).length;
  const children = chosenChildren(state);
  const focusOn = useFocusOn();
  const toNext = (answered: Question) => {
    const next = state.questions.find((question) => question !== answered && question.answer === null);
    focusOn(next ? questionControl(next.id) : checkHeading);
  };
  return (
    <section aria-labelledby="questions">
      <h3 id="questions">Must answer</h3>
      <p className="hint">
        {state.questions.length - open} of {state.questions.length} answered. These words may belong to one
        child only. An answer counts for all the children you ticked. Keys 1, 2 and 3 answer too.
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
              onToNext={() => toNext(question)}
            />
          ))}
        </div>
      ))}
      {open > 1 ? <LeaveOutTheRest open={open} do={actions} /> : null}
    </section>
  );
}

/** Below the last question, so that all of them have been passed before it can be pressed. */
function LeaveOutTheRest({ open, do: actions }: { readonly open: number; readonly do: CopyActions }) {
  const focusOn = useFocusOn();
  useEffect(() => () => focusOn(checkHeading), [focusOn]); // it goes with its last question, and takes the focus along
  return (
    <Button kind="secondary" onPress={actions.leaveOutTheRest}>
      {open === 2 ? 'Leave out both' : `Leave out all ${open}`}
    </Button>
  );
}

/** Why a stretch is asked about stands once, right behind it. */
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
  readonly onToNext: () => void;
}

function QuestionBox({ question, choices, problem, onAnswer, onToNext }: QuestionBoxProps) {
  const choose = (choice: string) => onAnswer(firstAnswer(choice, question));
  return (
    <RadioGroup
      id={questionControl(question.id)}
      legend={
        <>
          About <bdi className="person-name">{question.about}</bdi>
        </>
      }
      problem={problem}
      chosen={question.answer?.choice ?? null}
      layout="side-by-side"
      onChoose={choose}
      onNumberKey={(choice) => {
        choose(choice);
        if (choice === 'leave-out') onToNext(); // the others ask for more here
      }}
      options={[
        { value: 'leave-out', label: 'Leave it out', whenChosen: <WhatStays text={question.withoutIt} /> },
        {
          value: 'reword',
          label: 'Reword it',
          whenChosen: <Reword question={question} onAnswer={onAnswer} />,
        },
        {
          value: 'keep',
          label: 'Keep it for some children',
          whenChosen: <KeepFor question={question} choices={choices} onAnswer={onAnswer} />,
        },
      ]}
    />
  );
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

function KeepFor({ question, choices, onAnswer }: Omit<QuestionBoxProps, 'problem' | 'onToNext'>) {
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
