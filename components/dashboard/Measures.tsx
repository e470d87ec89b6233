/**
 * Counts, days waited and answers of one change, entered in seconds, and their chart. Answers of fewer than ten people
 * are never shown.
 */
import { useState } from 'react';
import { isDay, toUkDay } from '../../utils/domain/day';
import {
  leastAnswers,
  type Measure,
  type MeasureKind,
  middleOf,
  sayMeasure,
} from '../../utils/domain/evidence/measure';
import type { SmallChange } from '../../utils/domain/evidence/small-change';
import type { DeskReady } from '../../utils/evidence/desk/state';
import { MeasureChart } from '../charts/MeasureChart';
import { Button } from '../controls/Button';
import { DayField } from '../controls/DayField';
import { Details } from '../controls/Details';
import { TextField } from '../controls/TextField';
import type { ChangeActions } from './ChangePage';

const kindOf: Readonly<Partial<Record<SmallChange['measurable'], MeasureKind>>> = {
  counted: 'counted',
  days: 'days',
  asked: 'asked',
};

const questions: Readonly<Record<MeasureKind, string>> = {
  counted: 'How many?',
  days: 'How many days did somebody wait?',
  asked: 'How many agreed?',
};

interface Props {
  readonly desk: DeskReady;
  readonly change: SmallChange;
  readonly do: Pick<ChangeActions, 'addMeasure' | 'removeMeasure'>;
}

export function Measures({ desk, change, do: actions }: Props) {
  const kind = kindOf[change.measurable];
  if (!kind) return null;
  const own = desk.measures.filter((one) => one.changeId === change.id && one.kind === kind).reverse();
  const values = own.map(({ value }) => value);
  return (
    <section className="card" aria-label="What was entered">
      <h3>{kind === 'days' ? 'Days waited' : kind === 'asked' ? 'What people said' : 'What was counted'}</h3>
      {kind === 'days' && values.length > 0 ? (
        <p className="figure">Half waited {middleOf(values)} days or fewer</p>
      ) : null}
      {kind === 'days' ? <p className="hint">Days are reported as days, never as hours saved.</p> : null}
      {kind === 'asked' || own.length < 2 ? null : (
        <MeasureChart
          title={kind === 'days' ? 'Days waited' : 'How often'}
          unit={kind === 'days' ? 'days' : 'times'}
          entries={own}
          fileName="small-change-chart"
        />
      )}
      <Entry key={own.length} changeId={change.id} today={desk.today} kind={kind} do={actions} />
      {own.length === 0 ? null : (
        <Details summary={`All ${own.length} entries`}>
          <ul className="rows">
            {own.map((one) => (
              <li key={one.id} className="row row-line">
                <span>
                  {toUkDay(one.on)}: {sayMeasure(one)}
                </span>
                <Button kind="quiet" onPress={() => void actions.removeMeasure(one.id)}>
                  Remove<span className="visually-hidden"> the entry of {toUkDay(one.on)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}

interface EntryProps extends Pick<Props, 'do'> {
  readonly changeId: string;
  readonly today: string;
  readonly kind: MeasureKind;
}

function Entry({ changeId, today, kind, do: actions }: EntryProps) {
  const [on, setOn] = useState(today);
  const [value, setValue] = useState('');
  const [of, setOf] = useState('');
  const [problem, setProblem] = useState('');
  const add = () => {
    const number = value.trim() === '' ? Number.NaN : Number(value);
    const asked = kind === 'asked' ? Number(of) : null;
    if (!isDay(on) || !(number >= 0) || (asked !== null && !(asked >= Math.max(1, number))))
      return setProblem('Write a day and whole numbers; no more can agree than were asked.');
    const measure: Omit<Measure, 'v' | 'id'> = { changeId, on, kind, value: number, of: asked };
    void actions.addMeasure(measure);
  };
  return (
    <div className="form">
      <DayField label="Day" value={on} onChange={setOn} />
      <TextField label={questions[kind]} hint={null} value={value} onChange={setValue} />
      {kind === 'asked' ? (
        <TextField
          label="How many answered?"
          hint={`Answers of fewer than ${leastAnswers} people are kept and not shown.`}
          value={of}
          onChange={setOf}
        />
      ) : null}
      {problem ? (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      ) : null}
      <Button kind="secondary" onPress={add}>
        Add this
      </Button>
    </div>
  );
}
