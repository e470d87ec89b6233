/**
 * A native field for a day or a time of day. Its value is `YYYY-MM-DD` or `HH:MM`, however the browser shows it; empty
 * while it is not whole. The browser is asked to keep no copy.
 */
import { type ReactNode, useId } from 'react';
import { useFocusTarget } from './focus-targets';

export interface MomentFieldProps {
  readonly id?: string;
  readonly of: 'date' | 'time';
  readonly label: ReactNode;
  readonly hint: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function MomentField(props: MomentFieldProps) {
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
      <input
        type={props.of}
        id={id}
        ref={target}
        autoComplete="off"
        aria-describedby={props.hint ? hintId : undefined}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </div>
  );
}
