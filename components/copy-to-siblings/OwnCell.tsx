/**
 * One cell of the grid: what is asked of one child. The child's name is the control's own, so that nobody answers for
 * another child by place alone. Nothing is chosen at first.
 */
import { useId } from 'react';
import type { OwnQuestion } from '../../utils/domain/recordings/per-child';
import { useFocusTarget } from '../controls/focus-targets';
import { FieldProblem } from '../controls/RadioGroup';
import { TextArea } from '../controls/TextArea';

export interface OwnCellProps {
  /** The id of the first control, for errors to move to. */
  readonly id: string;
  readonly question: OwnQuestion;
  readonly childName: string;
  readonly value: string;
  readonly problem: string | null;
  readonly onAnswer: (text: string) => void;
}

export function OwnCell(props: OwnCellProps) {
  const { choices } = props.question;
  if (choices === null) return <Words {...props} />;
  return choices.length <= 3 ? (
    <Marks {...props} choices={choices} />
  ) : (
    <FromList {...props} choices={choices} />
  );
}

interface ChoiceProps extends OwnCellProps {
  readonly choices: readonly string[];
}

function Marks({ id, question, childName, value, problem, onAnswer, choices }: ChoiceProps) {
  const name = useId();
  const target = useFocusTarget(id);
  return (
    <fieldset
      className={problem ? 'group group-problem' : 'group'}
      aria-describedby={problem ? `${name}-problem` : undefined}
    >
      <legend>
        <span className="visually-hidden">{question.label} </span>
        <bdi>{childName}</bdi>
      </legend>
      <FieldProblem id={`${name}-problem`} text={problem ? 'Answer this' : null} />
      {choices.map((choice, index) => (
        <div key={choice} className="choice">
          <input
            type="radio"
            id={`${name}-${index}`}
            ref={index === 0 ? target : null}
            name={name}
            checked={value === choice}
            onChange={() => onAnswer(choice)}
          />
          <label className="choice-words" htmlFor={`${name}-${index}`}>
            {choice}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

function FromList({ id, question, childName, value, problem, onAnswer, choices }: ChoiceProps) {
  const ownId = useId();
  const target = useFocusTarget(id);
  return (
    <div className={problem ? 'field group-problem' : 'field'}>
      <label htmlFor={ownId}>
        <span className="visually-hidden">{question.label} </span>
        <bdi>{childName}</bdi>
      </label>
      <FieldProblem id={`${ownId}-problem`} text={problem ? 'Answer this' : null} />
      <select
        id={ownId}
        ref={target}
        autoComplete="off"
        aria-describedby={problem ? `${ownId}-problem` : undefined}
        value={value}
        onChange={(event) => onAnswer(event.target.value)}
      >
        <option value="">Choose</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </div>
  );
}

function Words({ id, question, childName, value, problem, onAnswer }: OwnCellProps) {
  const target = useFocusTarget(id);
  return (
    <div className={problem ? 'group-problem' : undefined} ref={target} tabIndex={-1}>
      <FieldProblem id={`${id}-problem`} text={problem ? 'Answer this' : null} />
      <TextArea
        label={
          <>
            <span className="visually-hidden">{question.label} </span>
            <bdi>{childName}</bdi>
          </>
        }
        hint={null}
        value={value}
        onChange={onAnswer}
      />
    </div>
  );
}
