/**
 * Logging an idea in half a minute: what, why, which strand, from which role. Everything else can be said later. It
 * takes no name, and says so.
 */
import { type ReactNode, useState } from 'react';
import type { Idea } from '../../utils/domain/evidence/change-log';
import { type Role, roles, type Strand } from '../../utils/domain/evidence/small-change';
import { Button, ButtonRow } from '../controls/Button';
import { Select } from '../controls/Select';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';

export const roleWords: Readonly<Record<Role, string>> = {
  practitioner: 'Practitioner',
  'business-support': 'Business support',
  manager: 'Manager',
  IRO: 'Reviewing officer (IRO)',
  family: 'Family',
  partner: 'Partner agency',
  other: 'Somebody else',
};

export const roleOptions = roles.map((value) => ({ value, label: roleWords[value] }));

export interface IdeaFormProps {
  readonly strands: readonly Pick<Strand, 'id' | 'name'>[];
  /** Gives whether the idea was kept: only then are its words cleared away. */
  readonly onLog: (idea: Idea) => Promise<boolean>;
  /** The council's own form, where policy names one. */
  readonly ideasForm: string | null;
  readonly more?: ReactNode;
}

const blank = { title: '', problem: '', strandId: '', origin: '' };
type Draft = typeof blank;

const missingIn = ({ title, strandId, origin }: Draft): string[] => [
  ...(title.trim() === '' ? ['Say in a few words what could change.'] : []),
  ...(strandId === '' ? ['Choose the strand it belongs to.'] : []),
  ...(origin === '' ? ['Choose whose idea it is, by role.'] : []),
];

export function IdeaForm({ strands, onLog, ideasForm, more }: IdeaFormProps) {
  const [draft, setDraft] = useState(blank);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const log = () => {
    const left = missingIn(draft);
    setMissing(left);
    if (left.length > 0) return;
    const { title, problem, strandId, origin } = draft;
    void onLog({ title: title.trim(), problem: problem.trim(), strandId, origin: origin as Role }).then(
      (isKept) => isKept && setDraft({ ...blank, strandId, origin }),
    );
  };
  return (
    <div className="form">
      <Fields draft={draft} strands={strands} onChange={(part) => setDraft({ ...draft, ...part })} />
      {missing.length > 0 ? (
        <ul className="field-problem" role="alert">
          {missing.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      ) : null}
      <ButtonRow>
        <Button kind="primary" onPress={log}>
          Log this idea
        </Button>
        {more}
      </ButtonRow>
      {ideasForm ? (
        <p className="hint">
          To send it on as well, open{' '}
          <a href={ideasForm} target="_blank" rel="noreferrer">
            your council’s own form for ideas
          </a>
          . Nothing is filled in there for you.
        </p>
      ) : null}
    </div>
  );
}

interface FieldsProps extends Pick<IdeaFormProps, 'strands'> {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

function Fields({ draft, strands, onChange }: FieldsProps) {
  return (
    <>
      <TextField
        label="What could change?"
        hint={null}
        value={draft.title}
        onChange={(title) => onChange({ title })}
      />
      <TextArea
        label="What is the problem now?"
        hint="About the work. Never a name or a child’s details."
        value={draft.problem}
        onChange={(problem) => onChange({ problem })}
      />
      <Select
        label="Strand"
        none="Choose one"
        options={strands.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.strandId}
        onChange={(strandId) => onChange({ strandId })}
      />
      <Select
        label="Whose idea?"
        none="Choose a role"
        options={roleOptions}
        value={draft.origin}
        onChange={(origin) => onChange({ origin })}
      />
    </>
  );
}
