/** The form that changes a small change field by field; what it replaces stays in the history. */
import { useState } from 'react';
import { type Day, isDay } from '../../utils/domain/day';
import { editChange } from '../../utils/domain/evidence/change-log';
import type { EditableField, SmallChange, Strand } from '../../utils/domain/evidence/small-change';
import { Button, ButtonRow } from '../controls/Button';
import { CheckBox } from '../controls/CheckBox';
import { DayField } from '../controls/DayField';
import { Select, type SelectOption } from '../controls/Select';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import { roleOptions } from '../time-saved/IdeaForm';
import { measurableWords, mechanismWords } from './words';

export interface EditChangeProps {
  readonly change: SmallChange;
  readonly strands: readonly Strand[];
  readonly today: Day;
  /** Is given what makes of the change as it then lies there the one that was written here. */
  readonly onSave: (rule: (now: SmallChange) => SmallChange) => void;
  readonly onCancel: () => void;
}

type Edited = Pick<SmallChange, EditableField>;

/** Only what was changed here: what a colleague wrote meanwhile in another field stays. */
function edited(now: SmallChange, before: Edited, next: Edited, on: Day): SmallChange {
  return (Object.keys(next) as (keyof Edited)[])
    .filter((field) => next[field] !== before[field])
    .reduce((change, field) => editChange(change, field, next[field], on), now);
}

function editableOf(change: SmallChange): Edited {
  const { strandId, title, problem, hypothesis, origin, leadRole, mechanism, measurable, reviewOn } = change;
  const { withinOurInfluence, needsLegalChange } = change;
  return {
    ...{ strandId, title, problem, hypothesis, origin, leadRole, withinOurInfluence, needsLegalChange },
    ...{ mechanism, measurable, reviewOn },
  };
}

const optionsOf = (words: Readonly<Record<string, string>>): SelectOption[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

export function EditChange({ change, strands, today, onSave, onCancel }: EditChangeProps) {
  const before = editableOf(change);
  const [next, setNext] = useState(before);
  const [review, setReview] = useState(before.reviewOn ?? '');
  const set = (part: Partial<Edited>) => setNext((now) => ({ ...now, ...part }));
  const save = () => {
    const written: Edited = {
      ...next,
      title: next.title.trim() || before.title,
      leadRole: next.leadRole?.trim() || null,
      reviewOn: isDay(review) ? review : null,
    };
    onSave((now) => edited(now, before, written, today));
  };
  return (
    <div className="form">
      <Words next={next} set={set} />
      <Choices next={next} strands={strands} set={set} />
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

interface PartProps {
  readonly next: Edited;
  readonly set: (part: Partial<Edited>) => void;
}

function Words({ next, set }: PartProps) {
  return (
    <>
      <TextField label="Title" hint={null} value={next.title} onChange={(title) => set({ title })} />
      <TextArea label="Problem" hint={null} value={next.problem} onChange={(problem) => set({ problem })} />
      <TextArea
        label="What do you expect?"
        hint="If we … then … because …"
        value={next.hypothesis}
        onChange={(hypothesis) => set({ hypothesis })}
      />
      <TextField
        label="Led by"
        hint="A role or a team, never a name."
        value={next.leadRole ?? ''}
        onChange={(leadRole) => set({ leadRole })}
      />
    </>
  );
}

function Choices({ next, strands, set }: PartProps & Pick<EditChangeProps, 'strands'>) {
  return (
    <>
      <Select
        label="Strand"
        options={strands
          .filter(({ id, archived }) => !archived || id === next.strandId)
          .map(({ id, name }) => ({ value: id, label: name }))}
        value={next.strandId}
        onChange={(strandId) => set({ strandId })}
      />
      <Select
        label="Whose idea?"
        options={[{ value: 'not-stated', label: 'Not stated' }, ...roleOptions]}
        value={next.origin}
        onChange={(origin) => set({ origin: origin as Edited['origin'] })}
      />
      <Select
        label="How does it help?"
        none="Not said yet"
        options={optionsOf(mechanismWords)}
        value={next.mechanism ?? ''}
        onChange={(mechanism) => set({ mechanism: (mechanism || null) as Edited['mechanism'] })}
      />
      <Select
        label="How is it measured?"
        options={optionsOf(measurableWords)}
        value={next.measurable}
        onChange={(measurable) => set({ measurable: measurable as Edited['measurable'] })}
      />
      <CheckBox
        label="It is within our influence"
        hint={null}
        isTicked={next.withinOurInfluence}
        isDisabled={false}
        onTick={() => set({ withinOurInfluence: true })}
        onUntick={() => set({ withinOurInfluence: false })}
      />
      <CheckBox
        label="It needs a new law"
        hint="Then it can be parked or dropped with learning, not tried."
        isTicked={next.needsLegalChange}
        isDisabled={false}
        onTick={() => set({ needsLegalChange: true })}
        onUntick={() => set({ needsLegalChange: false })}
      />
    </>
  );
}
