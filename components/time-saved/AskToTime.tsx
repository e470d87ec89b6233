/**
 * Asks once, on the third receipt, whether a person's seconds may be counted: two buttons of one size, and nothing
 * changes for them either way. Says while it counts that it does.
 */
import { Button } from '../controls/Button';

/** Uses after which it is asked: soon enough to be of use, late enough to know what it is about. */
export const askedAfterUses = 3;

export interface AskToTimeProps {
  readonly onAnswer: (to: 'on' | 'off') => void;
}

export function AskToTime({ onAnswer }: AskToTimeProps) {
  return (
    <section className="card" aria-label="May your seconds be counted?">
      <p className="card-title">May Tessera count how many seconds a copy takes you?</p>
      <p className="hint">
        It shows whether the helper is worth having. Nobody sees your own figures, and everything works either
        way. You can change it, and forget any of it, under ‘My time’.
      </p>
      <div className="button-row button-row-equal">
        <Button kind="secondary" onPress={() => onAnswer('on')}>
          Count my seconds
        </Button>
        <Button kind="secondary" onPress={() => onAnswer('off')}>
          No thanks
        </Button>
      </div>
    </section>
  );
}

/** Stands in the header as long as seconds are counted. */
export function TimingMark() {
  return <span className="chip">Counting your seconds</span>;
}
