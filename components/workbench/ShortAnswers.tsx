/**
 * The handbook's short answers, at the foot of every face: those about this face, or those that hold the words asked
 * for. It searches here; what is asked goes nowhere and is not kept.
 */
import { useState } from 'react';
import {
  type AnswerOn,
  answersFor,
  findAnswers,
  type ShortAnswer,
} from '../../utils/domain/handbook/short-answers';
import { Button, ButtonRow } from '../controls/Button';
import { Details } from '../controls/Details';
import { TextField } from '../controls/TextField';

interface Props {
  readonly answers: readonly ShortAnswer[];
  readonly face: AnswerOn;
  /** Null while hints are shown. */
  readonly onShowHints: (() => void) | null;
}

export function ShortAnswers({ answers, face, onShowHints }: Props) {
  const [asked, ask] = useState('');
  const isAsked = asked.trim() !== '';
  const shown = isAsked ? findAnswers(answers, asked) : answersFor(answers, face);
  return (
    <Details summary="Short answers">
      <TextField label="Find an answer" hint={null} value={asked} onChange={ask} />
      <p role="status" className="hint">
        {isAsked ? found(shown.length) : ''}
      </p>
      <dl className="facts facts-stacked">
        {shown.map(({ question, answer, from }) => (
          <div key={`${from} ${question}`}>
            <dt>
              <bdi>{question}</bdi>
            </dt>
            <dd>
              <bdi>{answer}</bdi>
              {from === 'council' ? <span className="hint"> (Your council)</span> : null}
            </dd>
          </div>
        ))}
      </dl>
      {onShowHints ? (
        <ButtonRow>
          <Button kind="quiet" onPress={onShowHints}>
            Show hints again
          </Button>
        </ButtonRow>
      ) : null}
    </Details>
  );
}

function found(count: number): string {
  if (count === 0) return 'No answer holds these words. Try one word fewer, or ask your Mosaic team.';
  return count === 1 ? '1 answer' : `${count} answers`;
}
