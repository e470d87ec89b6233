/** What a change is for, as its lead wrote it, and a form to change it field by field. */
import { useState } from 'react';
import { type Day, isDay, toUkDay } from '../../utils/domain/day';
import { editChange } from '../../utils/domain/evidence/change-log';
import type { EditableField, SmallChange } from '../../utils/domain/evidence/small-change';
import { Button, ButtonRow } from '../controls/Button';
import { DayField } from '../controls/DayField';
import { Select } from '../controls/Select';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import { roleWords } from '../time-saved/IdeaForm';
import type { ChangeActions } from './ChangePage';

interface Props {
  readonly change: SmallChange;
  readonly today: Day;
  readonly do: Pick<ChangeActions, 'changeOne'>;
}

const measurableWords: Readonly<Record<SmallChange['measurable'], string>> = {
  timed: 'Timed: how long a task takes',
  counted: 'Counted: how often something happens',
  days: 'Days waited',
  asked: 'Asked: what people say',
  'not-measured': 'Not measured yet',
};

const impactWords = {
  'child-family': 'Children and families',
  practitioner: 'Practitioners',
  'business-support': 'Business support',
  manager: 'Managers',
  partner: 'Partners',
} as const;

const originWords = (origin: SmallChange['origin']): string =>
  origin === 'not-stated' ? 'not stated' : roleWords[origin];

export function ChangeDetails({ change, today, do: actions }: Props) {
  const [isEditing, setEditing] = useState(false);
  return (
    <section className="card" aria-label="What it is for">
      <h3>What it is for</h3>
      {isEditing ? (
        <EditForm
          change={change}
          onSave={(next) => {
            void actions.changeOne(change.uid, 'Kept. What it replaced is in the history.', (now) =>
              edited(now, next, today),
            );
            setEditing(false);
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <>
          <Facts change={change} />
          <Button kind="secondary" onPress={() => setEditing(true)}>
            Change this
          </Button>
        </>
      )}
    </section>
  );
}

function Facts({ change }: Pick<Props, 'change'>) {
  return (
    <dl className="facts facts-wide">
      <Fact term="Problem" words={change.problem} />
      <Fact term="We expect" words={change.hypothesis || 'not written down yet: If we … then … because …'} />
      {change.intendedImpact.map(({ who, text }) => (
        <Fact key={who + text} term={`For ${impactWords[who].toLowerCase()}`} words={text} />
      ))}
      <Fact term="Whose idea" words={originWords(change.origin)} />
      <Fact term="Led by" words={change.leadRole ?? 'nobody yet'} />
      <Fact term="How it is measured" words={measurableWords[change.measurable]} />
      <Fact term="Next review" words={change.reviewOn ? toUkDay(change.reviewOn) : 'no date yet'} />
    </dl>
  );
}

function Fact({ term, words }: { readonly term: string; readonly words: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <bdi>{words}</bdi>
      </dd>
    </div>
  );
}

type Edited = Pick<SmallChange, 'title' | 'problem' | 'hypothesis' | 'leadRole' | 'measurable' | 'reviewOn'>;

function edited(change: SmallChange, next: Edited, on: Day): SmallChange {
  return (Object.keys(next) as (keyof Edited & EditableField)[]).reduce(
    (now, field) => editChange(now, field, next[field], on),
    change,
  );
}

interface EditFormProps {
  readonly change: SmallChange;
  readonly onSave: (next: Edited) => void;
  readonly onCancel: () => void;
}

function EditForm({ change, onSave, onCancel }: EditFormProps) {
  const { title, problem, hypothesis, leadRole, measurable, reviewOn } = change;
  const [next, setNext] = useState<Edited>({ title, problem, hypothesis, leadRole, measurable, reviewOn });
  const [review, setReview] = useState(reviewOn ?? '');
  const set = (part: Partial<Edited>) => setNext((now) => ({ ...now, ...part }));
  const save = () =>
    onSave({
      ...next,
      title: next.title.trim() || title,
      leadRole: next.leadRole?.trim() || null,
      reviewOn: isDay(review) ? review : null,
    });
  return (
    <div className="form">
      <TextField label="Title" hint={null} value={next.title} onChange={(text) => set({ title: text })} />
      <TextArea
        label="Problem"
        hint={null}
        value={next.problem}
        onChange={(text) => set({ problem: text })}
      />
      <TextArea
        label="What do you expect?"
        hint="If we … then … because …"
        value={next.hypothesis}
        onChange={(text) => set({ hypothesis: text })}
      />
      <TextField
        label="Led by"
        hint="A role or a team, never a name."
        value={next.leadRole ?? ''}
        onChange={(text) => set({ leadRole: text })}
      />
      <Select
        label="How is it measured?"
        options={Object.entries(measurableWords).map(([value, label]) => ({ value, label }))}
        value={next.measurable}
        onChange={(value) => set({ measurable: value as SmallChange['measurable'] })}
      />
      <DayField label="Next review" value={review} onChange={setReview} />
      <ButtonRow>
        <Button kind="primary" onPress={save}>
          Keep these
        </Button>
        <Button kind="secondary" onPress={onCancel}>
          Leave it as it was
        </Button>
      </ButtonRow>
    </div>
  );
}
