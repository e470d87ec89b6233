/**
 * The switch of the watch: off until a person turns it on, and off again by itself after four weeks. It says what is
 * watched before it is, and that nothing hangs on it.
 */
import { toUkDay } from '../../utils/domain/day';
import type { WatchStanding } from '../../utils/domain/evidence/watch-weeks';
import { Button } from '../controls/Button';

export interface WatchChoiceProps {
  readonly watch: WatchStanding;
  readonly switchWatch: (to: 'on' | 'off') => void;
}

export function WatchChoice({ watch, switchWatch }: WatchChoiceProps) {
  return (
    <section className="card" aria-label="Timing the ordinary way">
      <p className="card-title">{titleOf(watch)}</p>
      <p className="hint">
        To know what copying saves, somebody has to know how long it takes without. Tessera sees which screens
        of Mosaic follow each other, and never what is on them. It keeps the seconds alone, here; each can be
        forgotten below.
      </p>
      <div className="button-row">
        {watch.at === 'on' ? (
          <Button kind="secondary" onPress={() => switchWatch('off')}>
            Stop timing the ordinary way
          </Button>
        ) : (
          <Button kind="secondary" onPress={() => switchWatch('on')}>
            Time it for four weeks
          </Button>
        )}
      </div>
    </section>
  );
}

function titleOf(watch: WatchStanding): string {
  if (watch.at === 'on')
    return `Copying by hand, and as a group note, is timed until ${toUkDay(watch.until)}.`;
  if (watch.at === 'over') return `Timing the ordinary way ended by itself on ${toUkDay(watch.until)}.`;
  return 'May Tessera time how long copying by hand takes you, for four weeks?';
}

/** Stands in the header as long as the ordinary way is timed. */
export function WatchMark() {
  return <span className="chip">Timing copies by hand</span>;
}
