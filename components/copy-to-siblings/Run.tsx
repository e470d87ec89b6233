/**
 * While drafts are being saved, and while the run waits for a person. Shows where each child stands; the
 * only things to press are to pause, to go on and to stop.
 */

import type { OtherWindow, TargetProgress } from '../../utils/helpers/copy-to-siblings/state';
import { Button, ButtonRow } from '../controls/Button';
import { ProgressList, type ProgressRow } from '../controls/ProgressList';
import { Banner } from '../layout/Banner';
import { PageHeading } from '../layout/PageHeading';
import type { ViewProps } from './props';
import { settlementStatus, stepWords, waitingWords } from './run-words';

export function Running({ state, do: actions }: ViewProps<'running'>) {
  return (
    <>
      <PageHeading>{state.paused ? 'Paused' : 'Saving drafts'}</PageHeading>
      {state.paused ? (
        <p>Nothing more is written until you press Continue. Drafts saved so far stay.</p>
      ) : (
        <Banner kind="note">Leave the Mosaic tab alone while this runs.</Banner>
      )}
      <Progress targets={state.targets} />
      <ButtonRow>
        {state.paused ? (
          <Button kind="primary" onPress={actions.resume}>
            Continue
          </Button>
        ) : (
          <Button kind="secondary" onPress={actions.pause}>
            Pause
          </Button>
        )}
        <Button kind="warning" onPress={actions.stop}>
          Stop
        </Button>
      </ButtonRow>
      <p className="hint">
        Stop ends the run. A save that is under way is still read back; drafts saved stay.
      </p>
    </>
  );
}

export function Waiting({ state, do: actions }: ViewProps<'waiting'>) {
  const words = waitingWords[state.because];
  return (
    <>
      <PageHeading>{words.title}</PageHeading>
      <p>{words.what}</p>
      <OtherWindows windows={state.windows} onShow={actions.showWindow} />
      <p className="next">{words.next}</p>
      <ButtonRow>
        <Button kind="primary" onPress={actions.resume}>
          Continue
        </Button>
        <Button kind="warning" onPress={actions.stop}>
          Stop
        </Button>
      </ButtonRow>
      <Progress targets={state.targets} />
    </>
  );
}

interface OtherWindowsProps {
  readonly windows: readonly OtherWindow[];
  readonly onShow: (tabId: number) => void;
}

function OtherWindows({ windows, onShow }: OtherWindowsProps) {
  if (windows.length === 0) return null;
  return (
    <ul className="rows">
      {windows.map((other, index) => (
        <li key={other.tabId} className="row row-line">
          <span>
            {index + 1}. In {other.where === 'tab' ? 'another tab' : 'its own window'}
          </span>
          <Button kind="quiet" onPress={() => onShow(other.tabId)}>
            Show it<span className="visually-hidden">: number {index + 1}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Progress({ targets }: { readonly targets: readonly TargetProgress[] }) {
  const done = targets.filter((target) => target.step === 'settled').length;
  return <ProgressList label="Drafts done" done={done} rows={targets.map(progressRow)} />;
}

function progressRow(target: TargetProgress): ProgressRow {
  const { status, words } = target.settlement ? settlementStatus(target.settlement) : stepWords[target.step];
  return { child: target.child, status, words, note: null };
}
