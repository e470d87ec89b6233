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
  const { history, notice } = state;
  const [asked, setOpen] = useState<OpenStep | null>(null);
  const open = asked ?? 'site';
  return (
    <section aria-labelledby="making">
      <h3 id="making">Make a profile</h3>
      <p>
        You show Tessera your Mosaic, screen by screen, by pointing. Use a training system and made-up
        children. What you point at is kept as ways to find it; what stands there is not.
      </p>
      {notice ? (
        <div role={notice.kind === 'problem' ? 'alert' : 'status'}>
          <Banner kind={notice.kind}>
            <p>{notice.words}</p>
          </Banner>
        </div>
      ) : null}
      <StepList state={state} open={open} onOpen={setOpen} />
      <div className="card">{stepFor()}</div>
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
    </section>
  );

  function stepFor() {
    if (open === 'site')
      return (
        <SiteStep
          state={state}
          making={making}
          wasAskedFor={asked !== null}
          onDone={() => setOpen(firstToDo())}
        />
      );
    if (open === 'words') return <WordsStep state={state} making={making} />;
    if (open === 'finish') return <FinishStep draft={history.now} onOpen={setOpen} onFinished={onFinished} />;
    return (
      <ScreenStep
        key={open}
        screen={open}
        state={state}
        making={making}
        onDone={() => setOpen(nextAfter(open))}
      />
    );
  }

  function firstToDo(): TaughtScreen {
    return neededScreens.find((screen) => missingOn(history.now, screen).length > 0) ?? 'sign-in';
  }

  function nextAfter(screen: TaughtScreen): Step {
    return (
      neededScreens.find(
        (one) => one !== screen && missingOn(making.state.get().history.now, one).length > 0,
      ) ?? 'words'
    );
  }
}
