/**
 * A native radio group in a fieldset. What belongs to an option (a text to write, children to tick) opens
 * under it when it is chosen. Nothing is chosen at first.
 */
import { type ReactNode, useId } from 'react';
import { useFocusTarget } from './focus-targets';

export interface RadioOption {
  readonly value: string;
  readonly label: ReactNode;
  /** Shown under the option only while it is chosen. */
  readonly whenChosen: ReactNode;
}

export interface RadioGroupProps {
  /** The id of the first radio, for errors to move to. */
  readonly id: string;
  readonly legend: ReactNode;
  readonly problem: string | null;
  readonly options: readonly RadioOption[];
  readonly chosen: string | null;
  readonly onChoose: (value: string) => void;
}

export function RadioGroup(props: RadioGroupProps) {
  const name = useId();
  const target = useFocusTarget(props.id);
  const problemId = `${name}-problem`;
  return (
    <fieldset
      className={props.problem ? 'group group-problem' : 'group'}
      aria-describedby={props.problem ? problemId : undefined}
    >
      <legend>{props.legend}</legend>
      <FieldProblem id={problemId} text={props.problem} />
      {props.options.map((option, index) => (
        <div key={option.value}>
          <div className="choice">
            <input
              type="radio"
              id={index === 0 ? props.id : `${name}-${index}`}
              ref={index === 0 ? target : null}
              name={name}
              checked={props.chosen === option.value}
              onChange={() => props.onChoose(option.value)}
            />
            <label className="choice-words" htmlFor={index === 0 ? props.id : `${name}-${index}`}>
              {option.label}
            </label>
          </div>
          {props.chosen === option.value && option.whenChosen ? (
            <div className="under-choice">{option.whenChosen}</div>
          ) : null}
        </div>
      ))}
    </fieldset>
  );
}

/** What is wrong with one control, beside it; nothing when nothing is. */
export function FieldProblem({ id, text }: { readonly id: string; readonly text: string | null }) {
  if (!text) return null;
  return (
    <p id={id} className="field-problem">
      <span className="visually-hidden">Problem: </span>
      {text}
    </p>
  );
}
