/**
 * One small change for whoever leads it: what is expected, where it stands, what was observed, what would show harm,
 * what was learnt. Edits keep what they replace.
 */
import { type RefObject, useRef } from 'react';
import type { Answer } from '../../utils/domain/evidence/answer';
import { type Card, cardOf } from '../../utils/domain/evidence/card';
import type { SmallChange } from '../../utils/domain/evidence/small-change';
import type { Desk } from '../../utils/evidence/desk/desk';
import type { DeskReady } from '../../utils/evidence/desk/state';
import { Button } from '../controls/Button';
import { StatusMark } from '../controls/StatusMark';
import { PageHeading } from '../layout/PageHeading';
import { ToPaste } from './Cards';
import { ChangeDetails } from './ChangeDetails';
import { ChangeLearning } from './ChangeLearning';
import { ChangeStatus } from './ChangeStatus';
import { HowItWasMade } from './HowItWasMade';
import { Measures } from './Measures';
import { Report } from './Report';
import { TimeCharts } from './TimeCharts';
import { observedMark, statusWords } from './words';

export type ChangeActions = Pick<Desk, 'changeOne' | 'annotate' | 'addMeasure' | 'removeMeasure'>;

export interface ChangePageProps {
  readonly desk: DeskReady;
  readonly change: SmallChange;
  readonly do: ChangeActions;
  readonly onBack: () => void;
  readonly onTime: () => void;
}

export function ChangePage({ desk, change, do: actions, onBack, onTime }: ChangePageProps) {
  const answer = desk.answers.find(({ changeId }) => changeId === change.id) ?? null;
  const { today, settings } = desk;
  const card = cardOf(change, answer, { today, k: settings.k, timing: settings.timing });
  const drawing = useRef<SVGSVGElement>(null);
  const strand = desk.register.strands.find(({ id }) => id === change.strandId);
  return (
    <>
      <Button kind="quiet" onPress={onBack}>
        Back to the register
      </Button>
      <div className="card-head">
        <PageHeading>{change.title}</PageHeading>
        <span className="chip">{statusWords[change.status]}</span>
      </div>
      <p className="hint">
        {change.id} · <bdi>{strand?.name}</bdi>
      </p>
      <Evidence
        desk={desk}
        change={change}
        answer={answer}
        card={card}
        do={actions}
        onTime={onTime}
        drawing={drawing}
      />
      <Report change={change} card={card} drawing={drawing} />
      <Measures desk={desk} change={change} do={actions} />
      <ChangeDetails change={change} strands={desk.register.strands} today={desk.today} do={actions} />
      <ChangeStatus change={change} today={desk.today} do={actions} />
      <ChangeLearning change={change} today={desk.today} do={actions} />
    </>
  );
}

interface EvidenceProps {
  readonly desk: DeskReady;
  readonly change: SmallChange;
  readonly answer: Answer | null;
  readonly card: Card;
  readonly do: Pick<ChangeActions, 'annotate'>;
  readonly onTime: () => void;
  readonly drawing: RefObject<SVGSVGElement | null>;
}

function Evidence({ desk, change, answer, card, do: actions, onTime, drawing }: EvidenceProps) {
  const { observed, sentence } = card;
  const { kind, word } = observedMark[observed.kind];
  const isSeen = answer !== null && observed.kind !== 'withheld';
  return (
    <section className="card" aria-label="What was observed">
      <h3>What was observed</h3>
      <StatusMark kind={kind}>{word}</StatusMark>
      <p className="figure">{observed.words}</p>
      <p className="hint">{observed.hint}</p>
      {card.displaced ? (
        <p>
          Moved to others, and not taken off the figure: <bdi>{card.displaced}</bdi>
        </p>
      ) : null}
      <ToPaste words={sentence} />
      {isSeen ? <HowItWasMade answer={answer} /> : null}
      {isSeen ? (
        <TimeCharts
          answer={answer}
          register={desk.register}
          today={desk.today}
          do={actions}
          drawing={drawing}
        />
      ) : null}
      {change.measurable === 'timed' ? (
        <Button kind="secondary" onPress={onTime}>
          Time tasks with a stopwatch
        </Button>
      ) : null}
    </section>
  );
}
