/** A button that asks once more, in a native dialog, before something that cannot be taken back. */
import { useId, useRef } from 'react';
import { Button, ButtonRow } from './Button';

export interface ConfirmButtonProps {
  readonly label: string;
  readonly question: string;
  readonly consequence: string;
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
}

export function ConfirmButton(props: ConfirmButtonProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const questionId = useId();
  return (
    <>
      <Button kind="quiet" onPress={() => dialog.current?.showModal()}>
        {props.label}
      </Button>
      <dialog ref={dialog} className="dialog" aria-labelledby={questionId}>
        <h2 id={questionId}>{props.question}</h2>
        <p>{props.consequence}</p>
        <ButtonRow>
          <Button kind="secondary" onPress={() => dialog.current?.close()}>
            No, go back
          </Button>
          <Button
            kind="warning"
            onPress={() => {
              dialog.current?.close();
              props.onConfirm();
            }}
          >
            {props.confirmLabel}
          </Button>
        </ButtonRow>
      </dialog>
    </>
  );
}
