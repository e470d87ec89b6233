/**
 * Whether this person's weeks go to the council's pool, and every word of what went. Asks nothing where the council
 * has no pool, and says nothing of anybody else.
 */
import { toUkDay } from '../../utils/domain/day';
import { Button } from '../controls/Button';
import { Details } from '../controls/Details';

export interface SentRow {
  readonly id: string;
  readonly week: string;
  readonly state: 'waiting' | 'sent' | 'refused';
  readonly on: string | null;
  readonly text: string;
}

export interface SendingProps {
  readonly sending: 'on' | 'off' | 'not-asked';
  readonly timing: 'on' | 'off' | 'not-asked';
  readonly sent: readonly SentRow[];
  /** People that any figure of the pool needs, as the council has set it. */
  readonly leastPeople: number;
  readonly switchSending: (to: 'on' | 'off') => void;
}

const questions: Record<SendingProps['sending'], string> = {
  on: 'Your weeks go to the council’s pool.',
  off: 'Your weeks stay on this computer.',
  'not-asked': 'May your weeks go to the council’s pool?',
};

export function SendingChoice({ sending, timing, sent, leastPeople, switchSending }: SendingProps) {
  return (
    <section className="card" aria-label="Sending to the council’s pool">
      <p className="card-title">{questions[sending]}</p>
      <p className="hint">
        Once a week, at a random minute: counts and sums of weeks that are two weeks old, under a random
        number. No name, no child, no day. The pool shows nothing of fewer than {leastPeople} people. What has
        gone cannot be called back.
      </p>
      {sending === 'on' && timing !== 'on' ? (
        <p className="hint">Nothing goes while your seconds are not counted.</p>
      ) : null}
      <div className="button-row button-row-equal">
        {sending === 'on' ? null : (
          <Button kind="secondary" onPress={() => switchSending('on')}>
            Send my weeks
          </Button>
        )}
        {sending === 'off' ? null : (
          <Button kind="secondary" onPress={() => switchSending('off')}>
            {sending === 'on' ? 'Stop sending' : 'Keep them here'}
          </Button>
        )}
      </div>
      {sent.length === 0 ? null : (
        <Details summary="What was sent, word for word">
          <ul className="rows">
            {sent.map((row) => (
              <li key={row.id} className="row">
                <p className="row-title">Week {row.week}</p>
                <p className="hint">{stateWords(row)}</p>
                <p className="hint">{row.text}</p>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}

function stateWords({ state, on }: SentRow): string {
  if (state === 'waiting') return 'Not sent yet';
  const day = on === null ? '' : ` on ${toUkDay(on)}`;
  return state === 'sent' ? `Sent${day}` : `The pool did not take it${day}. It stays here.`;
}
