/**
 * What can be added to a change, one thing at a time: who gains, a figure that somebody predicts or states, work that
 * it moves to others. A claim stands by itself and never enters what is measured.
 */
import { useState } from 'react';
import type { Day } from '../../utils/domain/day';
import type { Role, SmallChange } from '../../utils/domain/evidence/small-change';
import { Button, ButtonRow } from '../controls/Button';
import { Select } from '../controls/Select';
import { TextField } from '../controls/TextField';
import { roleOptions } from '../time-saved/IdeaForm';
import { impactWords } from './words';

export interface AdditionsProps {
  readonly today: Day;
  readonly onAdd: (rule: (now: SmallChange) => SmallChange) => void;
  readonly onCancel: () => void;
}

const kinds = {
  impact: 'Who gains, and how',
  E1: 'Stated: minutes that somebody says it saves',
  E0: 'Predicted: minutes from a description of the work',
  displaced: 'Work that it moves to others',
} as const;
type Kind = keyof typeof kinds;

const blank = { kind: '', who: '', words: '', low: '', high: '' };
type Draft = typeof blank;

const minutesIn = (text: string): number | null =>
  /^\d{1,4}([.,]\d)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : null;

/** What is added, as a rule for the change; or what is missing, in words. */
function additionOf(draft: Draft, at: Day): ((now: SmallChange) => SmallChange) | string {
  const { who, low, high } = draft;
  const words = draft.words.trim();
  const [least, most] = [minutesIn(low), minutesIn(high || low)];
  if (draft.kind === 'impact') {
    if (who === '' || words === '') return 'Choose who gains, and say how.';
    const impact = { who: who as keyof typeof impactWords, text: words };
    return (now) => ({ ...now, intendedImpact: [...now.intendedImpact, impact] });
  }
  if (draft.kind === 'displaced') {
    if (words === '') return 'Write which role or team has more to do.';
    const moved = { role: words, minutesPerUse: least, evidence: 'E1' as const };
    return (now) => ({ ...now, displaced: [...now.displaced, moved] });
  }
  if (least === null || most === null || most < least) return 'Write minutes, the lower first: 4 and 6.';
  if (who === '' || words === '') return 'Choose the role that says so, and write how it is known.';
  const level = draft.kind as 'E0' | 'E1';
  const claim = {
    level,
    minutesPerUse: [least, most] as [number, number],
    byRole: who as Role,
    at,
    howKnown: words,
  };
  return (now) => ({ ...now, claims: [...now.claims, claim] });
}

export function Additions({ today, onAdd, onCancel }: AdditionsProps) {
  const [draft, setDraft] = useState<Draft>(blank);
  const [problem, setProblem] = useState('');
  const add = () => {
    const made = draft.kind === '' ? 'Choose what you want to add.' : additionOf(draft, today);
    if (typeof made === 'string') return setProblem(made);
    onAdd(made);
  };
  return (
    <div className="form">
      <Select
        label="What do you want to add?"
        none="Choose one"
        options={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
        value={draft.kind}
        onChange={(kind) => setDraft({ ...blank, kind })}
      />
      {draft.kind === '' ? null : (
        <Fields
          draft={draft}
          kind={draft.kind as Kind}
          onChange={(part) => setDraft({ ...draft, ...part })}
        />
      )}
      {problem ? (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      ) : null}
      <ButtonRow>
        <Button kind="primary" onPress={add}>
          Add it
        </Button>
        <Button kind="secondary" onPress={onCancel}>
          Add nothing
        </Button>
      </ButtonRow>
    </div>
  );
}

interface FieldsProps {
  readonly draft: Draft;
  readonly kind: Kind;
  readonly onChange: (part: Partial<Draft>) => void;
}

const wordsOf: Readonly<Record<Kind, string>> = {
  impact: 'How do they gain?',
  E0: 'How is it known?',
  E1: 'How is it known?',
  displaced: 'Which role or team has more to do?',
};

function Fields({ draft, kind, onChange }: FieldsProps) {
  const people = Object.entries(impactWords).map(([value, label]) => ({ value, label }));
  return (
    <>
      {kind === 'displaced' ? null : (
        <Select
          label={kind === 'impact' ? 'Who gains?' : 'Which role says so?'}
          none="Choose one"
          options={kind === 'impact' ? people : roleOptions}
          value={draft.who}
          onChange={(who) => onChange({ who })}
        />
      )}
      {kind === 'impact' ? null : (
        <TextField
          label={kind === 'displaced' ? 'Minutes more a use' : 'Minutes less a use, at least'}
          hint={kind === 'displaced' ? 'Leave it empty when nobody knows.' : null}
          value={draft.low}
          onChange={(low) => onChange({ low })}
        />
      )}
      {kind === 'E0' || kind === 'E1' ? (
        <TextField
          label="and at most"
          hint={null}
          value={draft.high}
          onChange={(high) => onChange({ high })}
        />
      ) : null}
      <TextField
        label={wordsOf[kind]}
        hint="About the work, never a name."
        value={draft.words}
        onChange={(words) => onChange({ words })}
      />
    </>
  );
}
