/** The timer held beside a stopwatch: what came of it, and a form to do it. */
import { useState } from 'react';
import { toUkDay } from '../../utils/domain/day';
import { leastChecked, type TimerCheck } from '../../utils/domain/evidence/timer-check';
import type { Desk } from '../../utils/evidence/desk/desk';
import { Button } from '../controls/Button';
import { Details } from '../controls/Details';
import { TextArea } from '../controls/TextArea';

export interface CheckTimerProps {
  readonly check: TimerCheck | null;
  readonly do: Pick<Desk, 'checkTimer'>;
}

const signed = (seconds: number): string => `${seconds > 0 ? '+' : ''}${seconds.toFixed(1)} s`;

export function CheckTimer({ check, do: actions }: CheckTimerProps) {
  const [text, setText] = useState('');
  return (
    <section className="card" aria-label="Is the timer right?">
      <h3>Is the timer right?</h3>
      {check ? (
        <p>
          Held beside a stopwatch on {toUkDay(check.on)}, {check.tasks} tasks: the timer said{' '}
          {signed(check.meanDifference)} on average, {signed(check.agreement[0])} to{' '}
          {signed(check.agreement[1])} for 95% of tasks.
        </p>
      ) : (
        <p>
          Nobody has held it beside a stopwatch here yet. Until {leastChecked} tasks were, no figure of the
          timer is called measured.
        </p>
      )}
      <Details summary={check ? 'Do it again' : 'How to do it'}>
        <p>
          A colleague times {leastChecked} copies with a stopwatch, sitting beside you. For each, take the
          timer’s seconds from ‘My time’. One task a line: the timer’s, then the stopwatch’s.
        </p>
        <pre className="sample">{'41, 42\n1:05, 66'}</pre>
        <TextArea label="Both times" hint={null} value={text} onChange={setText} />
        <Button
          kind="secondary"
          onPress={() => void actions.checkTimer(text).then((isKept) => isKept && setText(''))}
        >
          Keep this check
        </Button>
      </Details>
    </section>
  );
}
