/**
 * A native radio group in a fieldset: one option under the other, or side by side where they are short and asked
 * often. What belongs to an option (a text to write, children to tick) opens when it is chosen. Nothing is chosen at
 * first.
 */
import { type KeyboardEvent, type ReactNode, useId } from 'react';
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
  readonly layout?: 'stacked' | 'side-by-side';
  /** Called instead of `onChoose` when an option was chosen by its number key, with the focus on the group. */
  readonly onNumberKey?: (value: string) => void;
}

export function RadioGroup(props: RadioGroupProps) {
  const problemId = useId();
  const chosen = props.options.find((option) => option.value === props.chosen);
  return (
    <fieldset
      className={props.problem ? 'group group-problem' : 'group'}
      aria-describedby={props.problem ? problemId : undefined}
    >
      <legend>{props.legend}</legend>
      <FieldProblem id={problemId} text={props.problem} />
      {props.layout === 'side-by-side' ? (
        <>
          <SideBySide {...props} />
          <UnderChoice option={chosen} />
        </>
      ) : (
        <Stacked {...props} />
      )}
    </fieldset>
  );
}

function Stacked(props: RadioGroupProps) {
  const name = useId();
  return props.options.map((option, index) => (
    <div key={option.value}>
      <Choice {...props} name={name} index={index} option={option} />
      <UnderChoice option={props.chosen === option.value ? option : undefined} />
    </div>
  ));
}

function SideBySide(props: RadioGroupProps) {
  const name = useId();
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const option = props.options[Number(key) - 1];
    if (option) (props.onNumberKey ?? props.onChoose)(option.value);
  };
  return (
    // The radios are the controls; this only hears their keys.
    // biome-ignore lint/a11y/noStaticElementInteractions: a press of a key goes to the radio that has the focus
    <div className="choices-beside" onKeyDown={onKeyDown}>
      {props.options.map((option, index) => (
        <Choice key={option.value} {...props} name={name} index={index} option={option} />
      ))}
    </div>
  );
}

interface ChoiceProps extends Pick<RadioGroupProps, 'id' | 'chosen' | 'onChoose'> {
  readonly name: string;
  readonly index: number;
  readonly option: RadioOption;
}

function Choice({ id, chosen, onChoose, name, index, option }: ChoiceProps) {
  const target = useFocusTarget(id);
  const ownId = index === 0 ? id : `${name}-${index}`;
  return (
    <div className="choice">
      <input
        type="radio"
        id={ownId}
        ref={index === 0 ? target : null}
        name={name}
        checked={chosen === option.value}
        onChange={() => onChoose(option.value)}
      />
      <label className="choice-words" htmlFor={ownId}>
        {option.label}
      </label>
    </div>
  );
}

function UnderChoice({ option }: { readonly option: RadioOption | undefined }) {
  return option?.whenChosen ? <div className="under-choice">{option.whenChosen}</div> : null;
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
