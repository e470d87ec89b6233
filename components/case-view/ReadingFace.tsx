/**
 * One kept copy, for reading: what it is and of when, the page as it looked, and the words that are selected in it,
 * ready to be put into the note.
 */
import { useState } from 'react';
import type { Reading } from '../../utils/helpers/case-view/state';
import { Button, ButtonRow } from '../controls/Button';
import { Person } from '../controls/Person';
import { TextArea } from '../controls/TextArea';
import { Banner } from '../layout/Banner';
import { PageHeading } from '../layout/PageHeading';
import type { CaseActions } from './actions';
import { Outcome } from './OverviewFace';
import { Paper } from './Paper';
import { WordsOnly } from './WordsOnly';
import { quotingWords, timeOf } from './words';

type Look = 'page' | 'words';
const lookWords: Record<Look, string> = { page: 'As it looked', words: 'Just the words' };

interface Props {
  readonly reading: Reading;
  readonly do: CaseActions;
}

export function ReadingFace({ reading, do: actions }: Props) {
  const { card, copy, at, quoting, parked, said } = reading;
  const [chosen, choose] = useState('');
  const [look, chooseLook] = useState<Look>('page');
  return (
    <>
      <PageHeading>{card.title}</PageHeading>
      <p>
        <Person person={card.child} />
      </p>
      <p className="hint">A copy of {timeOf(card.at)}, for reading. Mosaic may have changed since.</p>
      {card.isStale ? (
        <Banner kind="caution">
          <p>A later copy of this page says something else.</p>
        </Banner>
      ) : null}
      {said ? <Outcome said={said} /> : null}
      <ButtonRow>
        <Button kind="secondary" onPress={actions.closeCopy}>
          All copies
        </Button>
        <Button kind="secondary" onPress={() => actions.readBeside(card.id)}>
          Read in a wide window
        </Button>
        {parked ? (
          <Button kind="primary" onPress={actions.backToNote}>
            Back to my note
          </Button>
        ) : null}
      </ButtonRow>
      <ButtonRow>
        <LookButton look="page" chosen={look} onChoose={chooseLook} />
        <LookButton look="words" chosen={look} onChoose={chooseLook} />
      </ButtonRow>
      {look === 'page' ? (
        <Paper copy={copy} at={at} onSelect={choose} />
      ) : (
        <WordsOnly copy={copy} canQuote={quoting === 'possible'} onChoose={choose} />
      )}
      <p className="hint">{quotingWords[quoting]}</p>
      {quoting === 'possible' ? (
        <>
          <TextArea label="Words to put into your note" hint={null} value={chosen} onChange={choose} />
          <ButtonRow>
            <Button
              kind="secondary"
              onPress={() => (chosen.trim() === '' ? undefined : actions.quote(chosen))}
            >
              Put into my note
            </Button>
          </ButtonRow>
        </>
      ) : null}
    </>
  );
}

interface LookButtonProps {
  readonly look: Look;
  readonly chosen: Look;
  readonly onChoose: (look: Look) => void;
}

function LookButton({ look, chosen, onChoose }: LookButtonProps) {
  return (
    <button
      type="button"
      className="button button-secondary"
      aria-pressed={look === chosen}
      onClick={() => onChoose(look)}
    >
      {lookWords[look]}
    </button>
  );
}
