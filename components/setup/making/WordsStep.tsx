/**
 * The council's own words. The usual ones stand in the fields to be looked at; nothing is kept until somebody
 * presses. Labels that Tessera does not know are listed to be sorted.
 */
import { useState } from 'react';
import type { AnyWordName } from '../../../utils/domain/profile/making/draft';
import { wordWords } from '../../../utils/domain/profile/making/need-words';
import type { MakingState } from '../../../utils/setup/making/desk';
import type { Making } from '../../../utils/setup/making/making';
import { wordsAskedFor, wordsToStartWith } from '../../../utils/setup/making/say-words';
import { Button, ButtonRow } from '../../controls/Button';
import { TextArea } from '../../controls/TextArea';
import { TextField } from '../../controls/TextField';
import { LabelSorter } from './LabelSorter';
import { StepHeading } from './StepHeading';

export interface WordsStepProps {
  readonly state: MakingState;
  readonly making: Making;
}

export function WordsStep({ state, making }: WordsStepProps) {
  const draft = state.history.now;
  const [typed, setTyped] = useState<Partial<Record<AnyWordName, string>>>({});
  const [howDeleted, setHowDeleted] = useState<string | null>(null);
  const now = { ...wordsToStartWith(draft), ...typed };
  return (
    <>
      <StepHeading takesFocus>Your Mosaic’s words</StepHeading>
      <p>The usual words stand here. Change each one that your Mosaic writes differently.</p>
      {wordsAskedFor(draft).map((name) => (
        <TextField
          key={name}
          label={wordWords[name].ask}
          hint={null}
          value={now[name] ?? ''}
          onChange={(text) => setTyped({ ...typed, [name]: text })}
        />
      ))}
      <TextArea
        label="How does a worker delete a draft in your Mosaic?"
        hint="One or two plain sentences. Practitioners see them when a draft went wrong."
        value={howDeleted ?? draft.deleteDraft}
        onChange={setHowDeleted}
      />
      <ButtonRow>
        <Button kind="primary" onPress={() => making.keepWords(now, howDeleted ?? draft.deleteDraft)}>
          These are our words
        </Button>
      </ButtonRow>
      <LabelSorter state={state} making={making} />
    </>
  );
}
