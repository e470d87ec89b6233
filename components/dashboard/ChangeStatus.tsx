/** Where a change stands, how it came there, and what would show that it does harm. */
import { useState } from 'react';
import { type Day, toUkDay } from '../../utils/domain/day';
import { type MoveRefusal, moveChange } from '../../utils/domain/evidence/change-log';
import { type Role, type SmallChange, type Status, statuses } from '../../utils/domain/evidence/small-change';
import { Button } from '../controls/Button';
import { Select } from '../controls/Select';
import { TextField } from '../controls/TextField';
import { roleOptions, roleWords } from '../time-saved/IdeaForm';
import { balancingMeasures, balancingWords } from './balancing';
import type { ChangeActions } from './ChangePage';
import { statusWords } from './words';

interface Props {
  readonly change: SmallChange;
  readonly today: Day;
  readonly do: Pick<ChangeActions, 'changeOne'>;
}

const refusalWords: Readonly<Record<MoveRefusal, string>> = {
  'already-there': 'It stands there already.',
  'no-reason-given': 'Say in a few words why. It goes into the log.',
  'no-balancing-measure': 'Before ‘Adopted’, choose below one thing that would show harm.',
  'not-a-small-change':
    'It needs a new law or somebody else’s decision: park it or drop it, with what you learnt.',
};

export function ChangeStatus({ change, today, do: actions }: Props) {
  return (
    <section className="card" aria-label="Where it stands">
      <h3>Where it stands</h3>
      <Move change={change} today={today} do={actions} />
      {change.statusLog.length === 0 ? null : (
        <ul className="rows">
          {[...change.statusLog].reverse().map((step) => (
            <li key={`${step.at} ${step.to} ${step.why}`} className="row">
              <p>
                {toUkDay(step.at)}: {statusWords[step.from]} → <strong>{statusWords[step.to]}</strong>
              </p>
              <p className="hint">
                <bdi>{step.why}</bdi> · {roleWords[step.byRole]}
              </p>
            </li>
          ))}
        </ul>
      )}
      <Balancing change={change} do={actions} />
    </section>
  );
}

function Move({ change, today, do: actions }: Props) {
  const [to, setTo] = useState<string>('');
  const [why, setWhy] = useState('');
  const [byRole, setRole] = useState<string>('');
  const [problem, setProblem] = useState('');
  const move = () => {
    if (to === '' || byRole === '') return setProblem('Choose where it moves to, and which role decides it.');
    const moved = moveChange(change, { at: today, to: to as Status, why, byRole: byRole as Role });
    if (moved.verdict === 'refused') return setProblem(refusalWords[moved.because]);
    setProblem('');
    setWhy('');
    setTo('');
    void actions.changeOne(change.uid, `Moved to ‘${statusWords[to as Status]}’.`, () => moved.change);
  };
  return (
    <div className="form">
      <Select
        label="Move it to"
        none="Leave it here"
        options={statuses
          .filter((status) => status !== change.status)
          .map((value) => ({ value, label: statusWords[value] }))}
        value={to}
        onChange={setTo}
      />
      {to === '' ? null : (
        <>
          <TextField label="Why?" hint={null} value={why} onChange={setWhy} />
          <Select
            label="Decided by"
            none="Choose a role"
            options={roleOptions}
            value={byRole}
            onChange={setRole}
          />
          {problem ? (
            <p className="field-problem" role="alert">
              {problem}
            </p>
          ) : null}
          <Button kind="primary" onPress={move}>
            Move it
          </Button>
        </>
      )}
    </div>
  );
}

function Balancing({ change, do: actions }: Omit<Props, 'today'>) {
  const [chosen, setChosen] = useState('');
  const left = balancingMeasures.filter(({ id }) => !change.balancing.includes(id));
  return (
    <>
      <h4>What would show harm</h4>
      {change.balancing.length === 0 ? (
        <p className="hint">
          Nothing chosen yet. A change that saves time may cost something that nobody counts.
        </p>
      ) : (
        <ul>
          {change.balancing.map((id) => (
            <li key={id}>{balancingWords(id)}</li>
          ))}
        </ul>
      )}
      <div className="form">
        <Select
          label="Add one"
          none="Choose one"
          options={left.map(({ id, words }) => ({ value: id, label: words }))}
          value={chosen}
          onChange={(id) => {
            setChosen('');
            if (id === '') return;
            void actions.changeOne(change.uid, 'Added to what would show harm.', (now) => ({
              ...now,
              balancing: [...now.balancing, id],
            }));
          }}
        />
      </div>
    </>
  );
}
