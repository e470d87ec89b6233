/**
 * For business support, from the first use on: a card for each change that is under way, with counts, predicted,
 * stated and observed beside one another. Nothing on it is a sum of two kinds, and nobody is on it.
 */
import { useState } from 'react';
import type { Answer } from '../../utils/domain/evidence/answer';
import { type Card, cardOf } from '../../utils/domain/evidence/card';
import type { DeskReady } from '../../utils/evidence/desk/state';
import { Button, ButtonRow } from '../controls/Button';
import { StatusMark } from '../controls/StatusMark';
import { PageHeading } from '../layout/PageHeading';
import { HowItWasMade } from './HowItWasMade';
import { observedMark, statusWords } from './words';

export interface CardsProps {
  readonly desk: DeskReady;
  readonly onOpen: (changeId: string) => void;
  readonly onLogIdea: () => void;
}

export function Cards({ desk, onOpen, onLogIdea }: CardsProps) {
  const { register, answers, today, settings } = desk;
  const answerOf = (id: string) => answers.find(({ changeId }) => changeId === id) ?? null;
  const underWay = register.changes.filter(
    ({ id, status, claims }) =>
      answerOf(id) !== null || claims.length > 0 || !['idea', 'dropped', 'parked'].includes(status),
  );
  const waiting = register.changes.length - underWay.length;
  return (
    <>
      <PageHeading>What the small changes do</PageHeading>
      <p className="lead">
        Each card says what was counted, what somebody predicted or said, and what was observed. The four are
        never added up.
      </p>
      {underWay.length === 0 ? (
        <div className="card">
          <p className="card-title">Nothing is under way yet</p>
          <p>
            A card appears when a helper is used for the first time, or when you move a change out of ‘Idea’
            in the register.
          </p>
          <ButtonRow>
            <Button kind="primary" onPress={onLogIdea}>
              Log an idea
            </Button>
          </ButtonRow>
        </div>
      ) : (
        <ul className="cards cards-wide">
          {underWay.map((change) => (
            <li key={change.uid} className="card">
              <CardFace
                card={cardOf(change, answerOf(change.id), { today, k: settings.k, timing: settings.timing })}
                answer={answerOf(change.id)}
                onOpen={() => onOpen(change.id)}
              />
            </li>
          ))}
        </ul>
      )}
      {waiting > 0 ? (
        <p className="hint">
          {waiting} more {waiting === 1 ? 'change waits' : 'changes wait'} in the register, not begun or
          ended.
        </p>
      ) : null}
    </>
  );
}

interface CardFaceProps {
  readonly card: Card;
  readonly answer: Answer | null;
  readonly onOpen: () => void;
}

function CardFace({ card, answer, onOpen }: CardFaceProps) {
  const { kind, word } = observedMark[card.observed.kind];
  return (
    <>
      <div className="card-head">
        <h3>
          <bdi>{card.title}</bdi>
        </h3>
        <span className="chip">{statusWords[card.status]}</span>
      </div>
      <dl className="levels">
        <Level term="Counted" words={countedWords(card)} hint={card.uses === 0 ? 'No use yet.' : null} />
        <Level term="Predicted" words={card.predicted ?? 'nothing'} hint={null} />
        <Level term="Stated" words={card.stated ?? 'nothing'} hint={null} />
        <div className="level level-observed">
          <dt>Observed</dt>
          <dd>
            <StatusMark kind={kind}>{word}</StatusMark>
            <p className="figure">{card.observed.words}</p>
            <p className="hint">{card.observed.hint}</p>
          </dd>
        </div>
      </dl>
      <ToPaste words={card.sentence} />
      {card.missing.length > 0 ? (
        <div>
          <h4>Still missing</h4>
          <ul>
            {card.missing.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {answer && card.observed.kind !== 'withheld' ? <HowItWasMade answer={answer} /> : null}
      <Button kind="quiet" onPress={onOpen}>
        Open<span className="visually-hidden"> {card.title}</span>
      </Button>
    </>
  );
}

function countedWords({ uses, verified }: Card): string {
  if (uses === null) return 'withheld';
  const drafts = verified ? `, ${verified} ${verified === 1 ? 'draft' : 'drafts'} read back` : '';
  return `${uses} ${uses === 1 ? 'use' : 'uses'}${drafts}`;
}

interface LevelProps {
  readonly term: string;
  readonly words: string;
  readonly hint: string | null;
}

function Level({ term, words, hint }: LevelProps) {
  return (
    <div className="level">
      <dt>{term}</dt>
      <dd>
        <p>{words}</p>
        {hint ? <p className="hint">{hint}</p> : null}
      </dd>
    </div>
  );
}

/** The sentence, and a press that puts it on the clipboard. */
export function ToPaste({ words }: { readonly words: string }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <div className="to-paste">
      <p className="quote">{words}</p>
      <div className="row-line">
        <Button
          kind="secondary"
          onPress={() => void navigator.clipboard.writeText(words).then(() => setCopied(true))}
        >
          Copy this sentence
        </Button>
        <span role="status" className="hint">
          {isCopied ? 'Copied.' : ''}
        </span>
      </div>
    </div>
  );
}
