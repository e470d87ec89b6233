/**
 * A native check box whose whole row is the target. A box that cannot be ticked stays in the list and says
 * why; it is never hidden and never ticked for anybody.
 */
import { type ReactNode, useId } from 'react';
import { useFocusTarget } from './focus-targets';

export interface CheckBoxProps {
  readonly id?: string;
  readonly label: ReactNode;
  readonly hint: ReactNode;
  readonly isTicked: boolean;
  readonly isDisabled: boolean;
  readonly onTick: () => void;
  readonly onUntick: () => void;
}

export function CheckBox(props: CheckBoxProps) {
  const ownId = useId();
  const id = props.id ?? ownId;
  const target = useFocusTarget(id);
  const hintId = `${ownId}-hint`;
  return (
    <div className={props.isDisabled ? 'choice choice-off' : 'choice'}>
      <input
        type="checkbox"
        id={id}
        ref={target}
        checked={props.isTicked}
        disabled={props.isDisabled}
        aria-describedby={props.hint ? hintId : undefined}
        onChange={(event) => (event.target.checked ? props.onTick() : props.onUntick())}
      />
      <div className="choice-words">
        <label htmlFor={id}>{props.label}</label>
        {props.hint ? (
          <div id={hintId} className="hint">
            {props.hint}
          </div>
        ) : null}
      </div>
    </div>
  );
}
