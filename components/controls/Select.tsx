/** A native list to choose one of. The first choice may be none, so that nobody's answer is made up. */
import { useId } from 'react';
import { useFocusTarget } from './focus-targets';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectProps {
  readonly id?: string;
  readonly label: string;
  readonly options: readonly SelectOption[];
  /** Shown while nothing is chosen; without it one of the options always is. */
  readonly none?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function Select({ id, label, options, none, value, onChange }: SelectProps) {
  const ownId = useId();
  const target = useFocusTarget(id ?? ownId);
  return (
    <div className="field">
      <label htmlFor={id ?? ownId}>{label}</label>
      <select id={id ?? ownId} ref={target} value={value} onChange={(event) => onChange(event.target.value)}>
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
