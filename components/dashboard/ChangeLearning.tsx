/** What was expected, what was seen, and what to do next: beside the numbers and of the same rank. */
import { useState } from 'react';
import { type Day, toUkDay } from '../../utils/domain/day';
import type { LearningEntry, SmallChange } from '../../utils/domain/evidence/small-change';
import { Button } from '../controls/Button';
import { CheckBox } from '../controls/CheckBox';
import { Select } from '../controls/Select';
import { TextArea } from '../controls/TextArea';
import type { ChangeActions } from './ChangePage';

interface Props {
  readonly change: SmallChange;
  readonly today: Day;
  readonly do: Pick<ChangeActions, 'changeOne'>;
}

const nextWords: Readonly<Record<LearningEntry['next'], string>> = {
  adopt: 'Adopt it',
  adapt: 'Adapt it',
  drop: 'Drop it',
  repeat: 'Try again',
};

export function ChangeLearning({ change, today, do: actions }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="card" aria-label="What was learnt">
      <h3>What was learnt</h3>
      {change.learning.length === 0 ? (
        <p className="hint">Nothing written yet. Also a change that is dropped has taught something.</p>
      ) : (
        <ul className="rows">
          {[...change.learning].reverse().map((entry) => (
            <li key={`${entry.at} ${entry.saw}`} className="row">
              <p>
                {toUkDay(entry.at)}: <strong>{nextWords[entry.next]}</strong>
              </p>
              <p>
                Expected: <bdi>{entry.expected}</bdi>
              </p>
              <p>
                Saw: <bdi>{entry.saw}</bdi>
              </p>
              {entry.text ? (
                <p>
                  <bdi>{entry.text}</bdi>
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {isOpen ? (
        <LearningForm
          today={today}
          onKeep={(entry) => {
            setOpen(false);
            void actions.changeOne(change.uid, 'Kept in the learning log.', (now) => ({
              ...now,
              learning: [...now.learning, entry],
            }));
          }}
        />
      ) : (
        <Button kind="secondary" onPress={() => setOpen(true)}>
          Write down what was learnt
        </Button>
      )}
    </section>
  );
}

interface LearningFormProps {
  readonly today: Day;
  readonly onKeep: (entry: LearningEntry) => void;
}

function LearningForm({ today, onKeep }: LearningFormProps) {
  const [entry, setEntry] = useState({ expected: '', saw: '', text: '' });
  const [next, setNext] = useState('');
  const [onChart, setOnChart] = useState(false);
  const [problem, setProblem] = useState('');
  const keep = () => {
    if (entry.saw.trim() === '' || next === '') return setProblem('Say what you saw and what you do next.');
    onKeep({ at: today, ...entry, next: next as LearningEntry['next'], annotateChart: onChart });
  };
  return (
    <div className="form">
      <TextArea
        label="What did you expect?"
        hint={null}
        value={entry.expected}
        onChange={(expected) => setEntry({ ...entry, expected })}
      />
      <TextArea
        label="What did you see?"
        hint="About the work. Never a name or a child’s details."
        value={entry.saw}
        onChange={(saw) => setEntry({ ...entry, saw })}
      />
      <TextArea
        label="Anything else?"
        hint={null}
        value={entry.text}
        onChange={(text) => setEntry({ ...entry, text })}
      />
      <Select
        label="What next?"
        none="Choose one"
        options={Object.entries(nextWords).map(([value, label]) => ({ value, label }))}
        value={next}
        onChange={setNext}
      />
      <CheckBox
        label="Mark this day on the chart"
        hint={null}
        isTicked={onChart}
        isDisabled={false}
        onTick={() => setOnChart(true)}
        onUntick={() => setOnChart(false)}
      />
      {problem ? (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      ) : null}
      <Button kind="primary" onPress={keep}>
        Keep this
      </Button>
    </div>
  );
}
