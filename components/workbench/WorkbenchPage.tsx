/**
 * The workbench: the shell with the face that is chosen. It only joins what helpers show with what people
 * press; it decides nothing and stores nothing.
 */
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import type { Curtain } from '../../utils/domain/curtain';
import type { Store } from '../../utils/domain/store';
import type { SwitchBoard } from '../../utils/domain/switches';
import type { CaseWorkbench } from '../../utils/helpers/case-view/run/run';
import type { CopyWorkbench } from '../../utils/helpers/copy-to-siblings/run/run';
import type { InviteWorkbench } from '../../utils/helpers/review-invites/run/run';
import type { MyTimeWorkbench } from '../../utils/helpers/time-saved/run/run';
import { CaseView } from '../case-view/CaseView';
import { CopyPanel } from '../copy-to-siblings/CopyPanel';
import { PilotBadge } from '../layout/PilotBadge';
import { Workbench } from '../layout/Workbench';
import type { PanelId } from '../panels';
import { InvitesPanel } from '../review-invites/InvitesPanel';
import { AskToTime, askedAfterUses, TimingMark } from '../time-saved/AskToTime';
import { MyTimeFace } from '../time-saved/MyTimeFace';
import { WatchMark } from '../time-saved/WatchChoice';
import { ToFinish } from '../to-finish/ToFinish';
import { Foot } from './Foot';
import { Hidden } from './Hidden';
import { Paused } from './Paused';

export interface WorkbenchPageProps {
  readonly copy: CopyWorkbench;
  readonly caseView: CaseWorkbench;
  readonly invites: InviteWorkbench;
  readonly myTime: MyTimeWorkbench;
  /** Whether its faces may be seen now. */
  readonly curtain: { readonly state: Store<Curtain>; handOver(): void };
  /** The face that is shown first. */
  readonly first: PanelId;
  readonly switches: {
    readonly state: Store<SwitchBoard>;
    pause(): void;
    startAgain(): void;
  };
}

export function WorkbenchPage({
  copy,
  caseView,
  invites,
  myTime,
  curtain,
  first,
  switches,
}: WorkbenchPageProps) {
  const [panel, choose] = useState<PanelId>(first);
  const inView = useSyncExternalStore(copy.inView.subscribe, copy.inView.get);
  const { timing, watch } = useSyncExternalStore(myTime.state.subscribe, myTime.state.get);
  const board = useSyncExternalStore(switches.state.subscribe, switches.state.get);
  const hidden = useSyncExternalStore(curtain.state.subscribe, curtain.state.get);
  const isRead = board.switches.length > 0;
  const isSeen = !board.isPaused && hidden === 'open';
  const show = (next: PanelId) => {
    if (next === 'my-time') myTime.refresh();
    if (next === 'reviews') invites.refresh();
    if (next === 'case-view') caseView.commands.refresh();
    else caseView.commands.leave();
    choose(next);
  };
  const faces: Record<PanelId, ReactNode> = {
    copy: <CopyFace copy={copy} myTime={myTime} />,
    'case-view': <CaseFace caseView={caseView} />,
    reviews: <ReviewsFace invites={invites} />,
    'my-time': <MyTimeFace myTime={myTime} />,
  };
  return (
    <Workbench
      child={inView.child}
      worker={inView.worker}
      current={isSeen ? panel : null}
      onChoose={show}
      badge={
        <>
          {timing === 'on' ? <TimingMark /> : null}
          {watch.at === 'on' ? <WatchMark /> : null}
          {inView.isPilot ? <PilotBadge /> : null}
        </>
      }
      foot={isRead && isSeen ? <Foot board={board} onPause={switches.pause} /> : null}
    >
      {board.isPaused ? (
        <Paused onStartAgain={switches.startAgain} />
      ) : hidden === 'open' ? (
        faces[panel]
      ) : (
        <Hidden why={hidden} onHandOver={curtain.handOver} />
      )}
    </Workbench>
  );
}

function CaseFace({ caseView }: { readonly caseView: CaseWorkbench }) {
  const state = useSyncExternalStore(caseView.state.subscribe, caseView.state.get);
  return <CaseView state={state} do={caseView.commands} />;
}

function ReviewsFace({ invites }: { readonly invites: InviteWorkbench }) {
  const state = useSyncExternalStore(invites.state.subscribe, invites.state.get);
  return <InvitesPanel state={state} do={invites.commands} />;
}

function CopyFace({ copy, myTime }: Pick<WorkbenchPageProps, 'copy' | 'myTime'>) {
  const state = useSyncExternalStore(copy.state.subscribe, copy.state.get);
  const waiting = useSyncExternalStore(copy.toFinish.subscribe, copy.toFinish.get);
  const { timing, uses } = useSyncExternalStore(myTime.state.subscribe, myTime.state.get);
  const isReceipt = state.at === 'receipt';
  useEffect(() => {
    if (isReceipt) myTime.refresh(); // this receipt's own use has just been counted
  }, [isReceipt, myTime]);
  const aside = (
    <ToFinish items={waiting} onOpen={copy.commands.openWaiting} onSettled={copy.commands.putAsideWaiting} />
  );
  return (
    <>
      <CopyPanel state={state} do={copy.commands} aside={aside} />
      {isReceipt && timing === 'not-asked' && uses === askedAfterUses ? (
        <AskToTime onAnswer={myTime.switchTiming} />
      ) : null}
    </>
  );
}
