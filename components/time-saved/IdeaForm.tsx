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
  readonly onLog: (idea: Idea) => void;
  /** The council's own form, where policy names one. */
  readonly ideasForm: string | null;
  readonly more?: ReactNode;
}

export function IdeaForm({ strands, onLog, ideasForm, more }: IdeaFormProps) {
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState('');
  const [strandId, setStrand] = useState('');
  const [origin, setOrigin] = useState<string>('');
  const [asked, setAsked] = useState(false);
  const missing = [
    ...(title.trim() === '' ? ['Say in a few words what could change.'] : []),
    ...(strandId === '' ? ['Choose the strand it belongs to.'] : []),
    ...(origin === '' ? ['Choose whose idea it is, by role.'] : []),
  ];
  const log = () => {
    setAsked(true);
    if (missing.length > 0) return;
    onLog({ title: title.trim(), problem: problem.trim(), strandId, origin: origin as Role });
    setTitle('');
    setProblem('');
    setAsked(false);
  };
  return (
    <div className="form">
      <TextField label="What could change?" hint={null} value={title} onChange={setTitle} />
      <TextArea
        label="What is the problem now?"
        hint="About the work. Never a name or a child’s details."
        value={problem}
        onChange={setProblem}
      />
      <Select
        label="Strand"
        none="Choose one"
        options={strands.map(({ id, name }) => ({ value: id, label: name }))}
        value={strandId}
        onChange={setStrand}
      />
      <Select
        label="Whose idea?"
        none="Choose a role"
        options={roleOptions}
        value={origin}
        onChange={setOrigin}
      />
      {asked && missing.length > 0 ? (
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
