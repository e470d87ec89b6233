/**
 * A one-line native text field. Like the text box it shows what is being typed, and the browser is asked to
 * keep no copy.
 */
import { type ReactNode, useId, useState } from 'react';
import { useFocusTarget } from './focus-targets';

export interface TextFieldProps {
  readonly id?: string;
  readonly label: ReactNode;
  readonly hint: string | null;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

export function TextField(props: TextFieldProps) {
  const ownId = useId();
  const id = props.id ?? ownId;
  const target = useFocusTarget(id);
  const hintId = `${ownId}-hint`;
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      {props.hint ? (
        <p id={hintId} className="hint">
          {props.hint}
        </p>
      ) : null}
      <input
        type="text"
        id={id}
        ref={target}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={props.hint ? hintId : undefined}
        value={typed ?? props.value}
        onChange={(event) => {
          setTyped(event.target.value);
          props.onChange(event.target.value);
        }}
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}
