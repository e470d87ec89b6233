/**
 * Relationship labels: read from the page in view or pasted, each with a suggestion, sorted by a person. A
 * label that is not sorted is taken for no sibling.
 */
import { useState } from 'react';
import { kindWords } from '../../../utils/domain/profile/making/labels';
import { siblingKinds } from '../../../utils/domain/profile/schema';
import type { SiblingKind } from '../../../utils/domain/siblings';
import { Button, ButtonRow } from '../../controls/Button';
import { ChoiceField } from '../../controls/ChoiceField';
import { Details } from '../../controls/Details';
import { TextArea } from '../../controls/TextArea';
import type { WordsStepProps } from './WordsStep';

const kinds = siblingKinds.map((kind) => ({ value: kind, words: kindWords[kind] }));

export function LabelSorter({ state, making }: WordsStepProps) {
  const { labels, history } = state;
  const sorted = Object.keys(history.now.relationships).length;
  const [chosen, setChosen] = useState<Readonly<Record<string, SiblingKind>>>({});
  const [pasted, setPasted] = useState('');
  const all = Object.fromEntries(labels.map(({ text, suggestion }) => [text, chosen[text] ?? suggestion]));
  return (
    <>
      <h4>Relationship labels</h4>
      <p>
        Tessera knows many labels. Sort yours once, so that none is left to it: who is a sibling, and of which
        kind. A label that is not sorted here and that Tessera does not know counts as no sibling.
      </p>
      <p className="hint">{sorted === 0 ? 'None is sorted yet.' : `${sorted} sorted.`}</p>
      {labels.map(({ text }) => (
        <ChoiceField
          key={text}
          label={<bdi>{text}</bdi>}
          value={all[text] ?? 'not-a-sibling'}
          options={kinds}
          onChoose={(kind) => setChosen({ ...chosen, [text]: kind as SiblingKind })}
        />
      ))}
      <ButtonRow>
        {labels.length > 0 ? (
          <Button kind="primary" onPress={() => making.sortLabels(all)}>
            {`Sort these ${labels.length} as shown`}
          </Button>
        ) : null}
        <Button kind="secondary" onPress={making.readLabels}>
          Read the labels from the open page
        </Button>
      </ButtonRow>
      <Details summary="Paste the labels instead">
        <TextArea
          label="Relationship labels, one on each line"
          hint={null}
          value={pasted}
          onChange={setPasted}
        />
        <Button kind="secondary" onPress={() => making.pasteLabels(pasted)}>
          Add these labels
        </Button>
      </Details>
    </>
  );
}
