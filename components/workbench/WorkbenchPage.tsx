/**
 * The workbench: the shell with the face that is chosen. It only joins what helpers show with what people
 * press; it decides nothing and stores nothing.
 */
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import type { Curtain } from '../../utils/domain/curtain';
import type { HandbookState } from '../../utils/domain/handbook/short-answers';
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
import { NoRoom } from '../time-saved/NoRoom';
import { WatchMark } from '../time-saved/WatchChoice';
import { ToFinish } from '../to-finish/ToFinish';
import { Foot } from './Foot';
import { Hidden } from './Hidden';
import { Hint } from './Hint';
import { Paused } from './Paused';
import { ShortAnswers } from './ShortAnswers';

export interface WorkbenchPageProps {
  readonly copy: CopyWorkbench;
  readonly caseView: CaseWorkbench;
  readonly invites: InviteWorkbench;
  readonly myTime: MyTimeWorkbench;
  /** Whether its faces may be seen now. */
  readonly curtain: { readonly state: Store<Curtain>; handOver(): void };
  /** The face that is shown first. */
  readonly first: PanelId;
  readonly handbook: { readonly state: Store<HandbookState>; switchHints(to: 'on' | 'off'): void };
  readonly switches: {
    readonly state: Store<SwitchBoard>;
    pause(): void;
    startAgain(): void;
  };
}

export function WorkbenchPage(props: WorkbenchPageProps) {
  const { copy, caseView, invites, myTime, curtain, handbook, first, switches } = props;
  const [panel, choose] = useFace(copy, caseView, first);
  const inView = useSyncExternalStore(copy.inView.subscribe, copy.inView.get);
  const board = useSyncExternalStore(switches.state.subscribe, switches.state.get);
  const { hints } = useSyncExternalStore(handbook.state.subscribe, handbook.state.get);
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
      badge={<Marks myTime={myTime} isPilot={inView.isPilot} />}
      foot={
        isRead && isSeen ? (
          <Foot
            board={board}
            help={<Help key={panel} handbook={handbook} face={panel} />}
            onPause={switches.pause}
          />
        ) : null
      }
    >
      {board.isPaused ? (
        <Paused onStartAgain={switches.startAgain} />
      ) : hidden === 'open' ? (
        <>
          {hints === 'on' ? <Hint face={panel} onHide={() => handbook.switchHints('off')} /> : null}
          {faces[panel]}
        </>
      ) : (
        <Hidden why={hidden} onHandOver={curtain.handOver} />
      )}
    </Workbench>
  );
}

/** The face that is shown: the one chosen last, by its own button or by a press in Mosaic's page, which is answered in sight. */
function useFace(copy: CopyWorkbench, caseView: CaseWorkbench, first: PanelId) {
  const [face, choose] = useState<PanelId>(first);
  const asked = useSyncExternalStore(caseView.asked.subscribe, caseView.asked.get);
  const isReading = useSyncExternalStore(copy.state.subscribe, () => copy.state.get().at === 'reading');
  useEffect(() => {
    if (asked > 0) choose('case-view');
  }, [asked]);
  useEffect(() => {
    if (!isReading) return;
    caseView.commands.leave();
    choose('copy');
  }, [isReading, caseView]);
  return [face, choose] as const;
}

/** What is going on beside the faces: seconds are counted, the ordinary way is watched, the profile is a pilot. */
function Marks({ myTime, isPilot }: Pick<WorkbenchPageProps, 'myTime'> & { readonly isPilot: boolean }) {
  const { timing, watch } = useSyncExternalStore(myTime.state.subscribe, myTime.state.get);
  return (
    <>
      {timing === 'on' ? <TimingMark /> : null}
      {watch.at === 'on' ? <WatchMark /> : null}
      {isPilot ? <PilotBadge /> : null}
    </>
  );
}

function Help({ handbook, face }: Pick<WorkbenchPageProps, 'handbook'> & { readonly face: PanelId }) {
  const { answers, hints } = useSyncExternalStore(handbook.state.subscribe, handbook.state.get);
  const onShowHints = hints === 'on' ? null : () => handbook.switchHints('on');
  return <ShortAnswers answers={answers} face={face} onShowHints={onShowHints} />;
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
  const { timing, uses, uncounted } = useSyncExternalStore(myTime.state.subscribe, myTime.state.get);
  const isReceipt = state.at === 'receipt';
  useEffect(() => {
    if (isReceipt) myTime.refresh(); // this receipt's own use has just been counted
  }, [isReceipt, myTime]);
  const aside = (
    <ToFinish items={waiting} onOpen={copy.commands.openWaiting} onSettled={copy.commands.putAsideWaiting} />
  );
  return (
    <>
      {isReceipt ? <NoRoom uncounted={uncounted} keepNow={myTime.refresh} /> : null}
      <CopyPanel state={state} do={copy.commands} aside={aside} />
      {isReceipt && timing === 'not-asked' && uses === askedAfterUses ? (
        <AskToTime onAnswer={myTime.switchTiming} />
      ) : null}
    </>
  );
}
