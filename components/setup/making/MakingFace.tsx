/**
 * Making a profile, step by step: the site, each screen, the council's words, and what comes of it. Shows what
 * the bench says and hands on presses; it holds no rule.
 */
import { useState, useSyncExternalStore } from 'react';
import { missingOn, type Step } from '../../../utils/domain/profile/making/finish';
import { neededScreens, type TaughtScreen } from '../../../utils/domain/profile/making/to-teach';
import type { Making } from '../../../utils/setup/making/making';
import { Button, ButtonRow } from '../../controls/Button';
import { ConfirmButton } from '../../controls/ConfirmButton';
import { Banner } from '../../layout/Banner';
import { FinishStep } from './FinishStep';
import { ScreenStep } from './ScreenStep';
import { SiteStep } from './SiteStep';
import { type OpenStep, StepList } from './StepList';
import { WordsStep } from './WordsStep';

export interface MakingFaceProps {
  readonly making: Making;
  /** Takes the finished profile to the check and preview that every profile passes. */
  readonly onFinished: (text: string) => void;
}

export function MakingFace({ making, onFinished }: MakingFaceProps) {
  const state = useSyncExternalStore(making.state.subscribe, making.state.get);
  const [asked, setAsked] = useState<OpenStep | null>(null);
  return (
    <section aria-labelledby="making">
      <h3 id="making">Make a profile</h3>
      <p>
        You show Tessera your Mosaic, screen by screen, by pointing. Use a training system and made-up
        children. What you point at is kept as ways to find it; what stands there is not.
      </p>
      {state.notice ? (
        <div role={state.notice.kind === 'problem' ? 'alert' : 'status'}>
          <Banner kind={state.notice.kind}>
            <p>{state.notice.words}</p>
          </Banner>
        </div>
      ) : null}
      <StepList state={state} open={asked ?? 'site'} onOpen={setAsked} />
      <div className="card">
        <StepInHand asked={asked} making={making} onOpen={setAsked} onFinished={onFinished} />
      </div>
      <StepsBack making={making} />
    </section>
  );
}

interface StepInHandProps extends MakingFaceProps {
  /** Null while nobody has opened one: the first stands there. */
  readonly asked: OpenStep | null;
  readonly onOpen: (step: OpenStep) => void;
}

/** The step that was opened, with what comes next on it. */
export function StepInHand({ asked, making, onOpen, onFinished }: StepInHandProps) {
  const state = making.state.get();
  const goOn = () => onOpen(nextStep(making));
  switch (asked) {
    case null:
    case 'site':
      return <SiteStep state={state} making={making} wasAskedFor={asked !== null} onDone={goOn} />;
    case 'words':
      return <WordsStep state={state} making={making} />;
    case 'finish':
      return <FinishStep draft={state.history.now} onOpen={onOpen} onFinished={onFinished} />;
    default:
      return <ScreenStep key={asked} screen={asked} state={state} making={making} onDone={goOn} />;
  }
}

/** The first screen that still lacks something; then the words. */
function nextStep(making: Making): Step {
  const draft = making.state.get().history.now;
  const lacking = (screen: TaughtScreen) => missingOn(draft, screen).length > 0;
  return neededScreens.find(lacking) ?? 'words';
}

function StepsBack({ making }: { readonly making: Making }) {
  const { history } = making.state.get();
  return (
    <ButtonRow>
      <Button kind="secondary" onPress={making.undo}>
        {`Undo (${history.past.length})`}
      </Button>
      <Button kind="secondary" onPress={making.redo}>
        {`Redo (${history.future.length})`}
      </Button>
      <ConfirmButton
        label="Start over"
        question="Throw away what you have taught?"
        consequence="The profile in the making is removed from this computer. A profile that is in force stays."
        confirmLabel="Throw it away"
        onConfirm={making.startOver}
      />
    </ButtonRow>
  );
}
