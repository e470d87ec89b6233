/**
 * A native list to choose one from. Where nothing is chosen yet it says so; it never chooses for anybody.
 */
import { type ReactNode, useId } from 'react';
import { useFocusTarget } from './focus-targets';

export interface ChoiceProps<V extends string> {
  readonly id?: string;
  readonly label: ReactNode;
  readonly hint: string | null;
  readonly options: readonly { readonly value: V; readonly text: string }[];
  readonly chosen: V | null;
  readonly onChoose: (value: V) => void;
}

export function Choice<V extends string>(props: ChoiceProps<V>) {
  const ownId = useId();
  const id = props.id ?? ownId;
  const target = useFocusTarget(id);
  const hintId = `${ownId}-hint`;
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      {props.hint ? (
        <p id={hintId} className="hint">
          {props.hint}
        </p>
      ) : null}
      <select
        id={id}
        ref={target}
        aria-describedby={props.hint ? hintId : undefined}
        value={props.chosen ?? ''}
        onChange={(event) => {
          const found = props.options.find(({ value }) => value === event.target.value);
          if (found) props.onChoose(found.value);
        }}
      >
        {props.chosen === null ? <option value="">Please choose</option> : null}
        {props.options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
