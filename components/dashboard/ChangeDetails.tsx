/** What a change is for, as its lead wrote it: who gains, what was said of it beforehand, and what it moves to others. */
import { useState } from 'react';
import { type Day, toUkDay } from '../../utils/domain/day';
import type { SmallChange, Strand } from '../../utils/domain/evidence/small-change';
import { taskOf } from '../../utils/domain/evidence/tasks';
import { Button, ButtonRow } from '../controls/Button';
import { roleWords } from '../time-saved/IdeaForm';
import { Additions } from './Additions';
import type { ChangeActions } from './ChangePage';
import { EditChange } from './EditChange';
import { impactWords, measurableWords, mechanismWords } from './words';

interface Props {
  readonly change: SmallChange;
  readonly strands: readonly Strand[];
  readonly today: Day;
  readonly do: Pick<ChangeActions, 'changeOne'>;
}

export function ChangeDetails({ change, strands, today, do: actions }: Props) {
  const [open, setOpen] = useState<'facts' | 'edit' | 'add'>('facts');
  const keep = (told: string, rule: (now: SmallChange) => SmallChange) => {
    setOpen('facts');
    void actions.changeOne(change.uid, told, rule);
  };
  return (
    <section className="card" aria-label="What it is for">
      <h3>What it is for</h3>
      {open === 'edit' ? (
        <EditChange
          change={change}
          strands={strands}
          today={today}
          onSave={(rule) => keep('Kept. What it replaced is in the history.', rule)}
          onCancel={() => setOpen('facts')}
        />
      ) : (
        <Facts change={change} />
      )}
      {open === 'add' ? (
        <Additions today={today} onAdd={(rule) => keep('Added.', rule)} onCancel={() => setOpen('facts')} />
      ) : null}
      {open === 'facts' ? (
        <ButtonRow>
          <Button kind="secondary" onPress={() => setOpen('edit')}>
            Change this
          </Button>
          <Button kind="secondary" onPress={() => setOpen('add')}>
            Add who gains, a claim or moved work
          </Button>
        </ButtonRow>
      ) : null}
    </section>
  );
}

const minutesWords = ([low, high]: readonly [number, number]): string =>
  low === high ? `${low} minutes a use` : `${low} to ${high} minutes a use`;

/** Each fact as a term and words, in the order in which a lead tells them. */
function factsOf(change: SmallChange): (readonly [term: string, words: string])[] {
  const { problem, hypothesis, origin, leadRole, mechanism, measurable, reviewOn } = change;
  const isOurs = change.withinOurInfluence && !change.needsLegalChange;
  return [
    ['Problem', problem],
    ['We expect', hypothesis || 'not written down yet: If we … then … because …'],
    ...change.intendedImpact.map(({ who, text }) => [`For ${impactWords[who].toLowerCase()}`, text] as const),
    ['How it helps', mechanism ? mechanismWords[mechanism] : 'not said yet'],
    ['Within our influence', isOurs ? 'yes' : `no${change.needsLegalChange ? ', it needs a new law' : ''}`],
    ['Whose idea', origin === 'not-stated' ? 'not stated' : roleWords[origin]],
    ['Led by', leadRole ?? 'nobody yet'],
    ['How it is measured', measurableWords[measurable]],
    ...(measurable === 'timed' ? [['Task that counts for it', taskOf(change.id).title] as const] : []),
    ...change.claims.map(
      ({ level, minutesPerUse, byRole, at, howKnown }) =>
        [
          level === 'E0' ? 'Predicted' : 'Stated',
          `${minutesWords(minutesPerUse)}, says ${roleWords[byRole].toLowerCase()} on ${toUkDay(at)}: ${howKnown}`,
        ] as const,
    ),
    ['Next review', reviewOn ? toUkDay(reviewOn) : 'no date yet'],
  ];
}

function Facts({ change }: Pick<Props, 'change'>) {
  return (
    <dl className="facts facts-wide">
      {factsOf(change).map(([term, words]) => (
        <div key={term + words}>
          <dt>{term}</dt>
          <dd>
            <bdi>{words}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
