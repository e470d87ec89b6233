/**
 * A field for a day or a time of day, typed as it is written here: the browser's own would put the month first on some
 * machines. Its value is `YYYY-MM-DD` or `HH:MM`, empty while what stands there is not a real one, and then it says so.
 */
import { type ReactNode, useId, useState } from 'react';
import { toUkDay } from '../../utils/domain/day';
import { typedDay, typedTime } from '../../utils/domain/typed-moments';
import { useFocusTarget } from './focus-targets';
import { FieldProblem } from './RadioGroup';

export interface MomentFieldProps {
  readonly id?: string;
  readonly of: 'date' | 'time';
  readonly label: ReactNode;
  readonly hint: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const kinds = {
  date: {
    example: '16/03/2026',
    read: typedDay,
    write: (value: string) => (value === '' ? '' : toUkDay(value)),
  },
  time: { example: '10:00', read: typedTime, write: (value: string) => value },
} as const;

export function MomentField(props: MomentFieldProps) {
  const { example, read, write } = kinds[props.of];
  const ownId = useId();
  const id = props.id ?? ownId;
  const target = useFocusTarget(id);
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(true);
  const isWrong = isLeft && typed !== null && typed.trim() !== '' && read(typed) === null;
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <p id={`${ownId}-hint`} className="hint">
        {props.hint ? `${props.hint} ` : ''}Such as {example}
      </p>
      <input
        type="text"
        id={id}
        ref={target}
        autoComplete="off"
        aria-describedby={`${ownId}-hint ${ownId}-problem`}
        value={typed ?? write(props.value)}
        onChange={(event) => {
          setTyped(event.target.value);
          props.onChange(read(event.target.value) ?? '');
        }}
        onFocus={() => setLeft(false)}
        onBlur={() => {
          setLeft(true);
          if (typed !== null && read(typed) !== null) setTyped(null);
        }}
      />
      <FieldProblem id={`${ownId}-problem`} text={isWrong ? `Write it like ${example}.` : null} />
    </div>
  );
}
