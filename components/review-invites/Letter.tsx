/**
 * A letter for somebody without e-mail: the address from that person's own record, looked at and ticked before it can be
 * printed, since letters have gone to strangers. It is printed from here and never becomes a file.
 */
import { useState } from 'react';
import { toUkDay } from '../../utils/domain/day';
import type { Message } from '../../utils/domain/reviews/messages';
import { Button } from '../controls/Button';
import { CheckBox } from '../controls/CheckBox';

export interface LetterProps {
  readonly message: Message;
  /** Today, as the letter is dated. */
  readonly checkedOn: string;
  readonly onPrinted: () => void;
}

export function Letter({ message, checkedOn, onPrinted }: LetterProps) {
  const [isChecked, setChecked] = useState(false);
  const [isPrinting, setPrinting] = useState(false);
  return (
    <>
      <CheckBox
        label={
          <>
            Name and address are right: <bdi>{message.postTo.join(', ')}</bdi>
          </>
        }
        hint="As this person’s own record has them now."
        isTicked={isChecked}
        isDisabled={false}
        onTick={() => setChecked(true)}
        onUntick={() => setChecked(false)}
      />
      {isChecked ? (
        <Button
          kind="secondary"
          onPress={() => {
            setPrinting(true);
            // The letter has to stand in the page before the printer is asked for.
            requestAnimationFrame(() => {
              globalThis.print();
              onPrinted();
              setPrinting(false);
            });
          }}
        >
          Print the letter<span className="visually-hidden"> to {message.row.name}</span>
        </Button>
      ) : null}
      {isPrinting ? (
        <article className="letter">
          <p className="in-lines">{message.postTo.join('\n')}</p>
          <p>{toUkDay(checkedOn)}</p>
          <p className="in-lines">{message.body}</p>
        </article>
      ) : null}
    </>
  );
}
