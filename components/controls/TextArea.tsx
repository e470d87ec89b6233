/**
 * A text box that grows with its text. While somebody types, what they typed is what stands there, however
 * late the data follows; once they leave it, it shows what was kept. The browser is asked to keep no copy.
 */
import { type ReactNode, useId, useState } from 'react';

export interface TextAreaProps {
  readonly id?: string;
  readonly label: ReactNode;
  readonly hint: string | null;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

const charactersARow = 38;

export function TextArea(props: TextAreaProps) {
  const ownId = useId();
  const id = props.id ?? ownId;
  const hintId = `${ownId}-hint`;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? props.value;
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      {props.hint ? (
        <p id={hintId} className="hint">
          {props.hint}
        </p>
      ) : null}
      <textarea
        id={id}
        autoComplete="off"
        spellCheck
        rows={rowsFor(shown)}
        aria-describedby={props.hint ? hintId : undefined}
        value={shown}
        onChange={(event) => {
          setTyped(event.target.value);
          props.onChange(event.target.value);
        }}
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}

/** Only for browsers without `field-sizing`: an estimate that leans to too tall. */
function rowsFor(text: string): number {
  const rows = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / charactersARow), 0);
  return Math.min(Math.max(rows + 1, 3), 30);
}
