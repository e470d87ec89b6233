/**
 * The fields behind one row: how they take part, how they are reached, what they may learn, what they get afterwards.
 * Leaving somebody out asks for the reason, who decided it and when.
 */
import type { DraftRow } from '../../utils/domain/reviews/review-draft';
import { CheckBox } from '../controls/CheckBox';
import { Choice } from '../controls/Choice';
import { MomentField } from '../controls/MomentField';
import { TextField } from '../controls/TextField';

const attendances = [
  { value: 'attend', text: 'Comes' },
  { value: 'send-views', text: 'Sends views' },
  { value: 'report', text: 'Sends a report' },
  { value: 'informed', text: 'Is only told' },
  { value: 'do-not-invite', text: 'Is not invited' },
] as const;

const channels = [
  { value: 'email', text: 'By e-mail' },
  { value: 'post', text: 'By post' },
  { value: 'by-hand', text: 'By hand' },
  { value: 'told', text: 'Told by word' },
] as const;

const addresses = [
  { value: 'unknown', text: 'Not known: kept from them' },
  { value: 'must-not-learn', text: 'Must not learn it' },
  { value: 'may-learn', text: 'May learn it' },
] as const;

const gets = [
  { value: 'full', text: 'The whole record' },
  { value: 'decisions', text: 'The decisions only' },
  { value: 'none', text: 'Nothing' },
] as const;

export interface RowFieldsProps {
  readonly row: DraftRow;
  readonly parts: number;
  readonly change: (change: Partial<DraftRow>) => void;
}

export function RowFields({ row, parts, change }: RowFieldsProps) {
  return (
    <>
      <Choice
        label="How they take part"
        hint={null}
        options={attendances}
        chosen={row.attendance}
        onChoose={(attendance) => change({ attendance })}
      />
      {row.attendance === 'do-not-invite' ? <Exclusion row={row} change={change} /> : null}
      {parts > 1 && row.attendance === 'attend' ? <Parts row={row} parts={parts} change={change} /> : null}
      <Choice
        label="How they are reached"
        hint="A wrong address is corrected in Mosaic, so that the next review has it right."
        options={channels}
        chosen={row.channel}
        onChoose={(channel) => change({ channel })}
      />
      <Choice
        label="Where the child lives"
        hint={null}
        options={addresses}
        chosen={row.address}
        onChoose={(address) => change({ address })}
      />
      <Choice
        label="What they get afterwards"
        hint={null}
        options={gets}
        chosen={row.getsRecord}
        onChoose={(getsRecord) => change({ getsRecord })}
      />
      {row.getsRecord === 'none' ? (
        <TextField
          label="Why nothing"
          hint={null}
          value={row.noRecordBecause}
          onChange={(noRecordBecause) => change({ noRecordBecause })}
        />
      ) : null}
      <TextField
        label="Interpreter"
        hint="Language, where one is needed."
        value={row.interpreter}
        onChange={(interpreter) => change({ interpreter })}
      />
    </>
  );
}

function Exclusion({ row, change }: Omit<RowFieldsProps, 'parts'>) {
  const exclusion = row.exclusion ?? { because: '', decidedBy: '', decidedOn: '' };
  const set = (next: Partial<typeof exclusion>) => change({ exclusion: { ...exclusion, ...next } });
  return (
    <>
      {row.circle === 'family' ? (
        <p className="caution">
          A parent is left out only exceptionally, decided by reviewing officer and social worker together.
        </p>
      ) : null}
      <TextField
        label="Reason"
        hint={null}
        value={exclusion.because}
        onChange={(because) => set({ because })}
      />
      <TextField
        label="Decided by"
        hint={null}
        value={exclusion.decidedBy}
        onChange={(decidedBy) => set({ decidedBy })}
      />
      <MomentField
        of="date"
        label="Decided on"
        hint={null}
        value={exclusion.decidedOn}
        onChange={(decidedOn) => set({ decidedOn })}
      />
    </>
  );
}

function Parts({ row, parts, change }: RowFieldsProps) {
  const all = Array.from({ length: parts }, (_, at) => at + 1);
  return (
    <fieldset className="group">
      <legend>In which parts</legend>
      {all.map((part) => (
        <CheckBox
          key={part}
          label={`Part ${part}`}
          hint={null}
          isTicked={row.parts.includes(part)}
          isDisabled={false}
          onTick={() => change({ parts: [...row.parts, part].sort() })}
          onUntick={() => change({ parts: row.parts.filter((one) => one !== part) })}
        />
      ))}
      <p className="hint">None ticked means all of it.</p>
    </fieldset>
  );
}
