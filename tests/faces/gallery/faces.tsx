/**
 * Every example as a face, by a key such as 'copy/receipt/mixed'. What a person asks for is only written
 * down, so that a test can see that a press arrived.
 */
import type { ReactElement } from 'react';
import { CaseView } from '../../../components/case-view/CaseView';
import type { CopyActions } from '../../../components/copy-to-siblings/actions';
import { CopyPanel } from '../../../components/copy-to-siblings/CopyPanel';
import { Cards } from '../../../components/dashboard/Cards';
import { ChangePage } from '../../../components/dashboard/ChangePage';
import { InAndOut } from '../../../components/dashboard/InAndOut';
import { NeverCounted } from '../../../components/dashboard/NeverCounted';
import { OverviewPage } from '../../../components/dashboard/OverviewPage';
import { PoolPage } from '../../../components/dashboard/PoolPage';
import { RegisterPage } from '../../../components/dashboard/RegisterPage';
import { TimeIt } from '../../../components/dashboard/TimeIt';
import { DashboardPage } from '../../../components/layout/DashboardPage';
import { PilotBadge } from '../../../components/layout/PilotBadge';
import { SetupPage } from '../../../components/layout/SetupPage';
import { Workbench } from '../../../components/layout/Workbench';
import { panelIds } from '../../../components/panels';
import { InvitesPanel } from '../../../components/review-invites/InvitesPanel';
import type { InviteActions } from '../../../components/review-invites/props';
import { ProfileLoader } from '../../../components/setup/ProfileLoader';
import { MyTime } from '../../../components/time-saved/MyTime';
import { ToFinish } from '../../../components/to-finish/ToFinish';
import { Foot } from '../../../components/workbench/Foot';
import { Hidden } from '../../../components/workbench/Hidden';
import { Hint } from '../../../components/workbench/Hint';
import { Paused } from '../../../components/workbench/Paused';
import { ShortAnswers } from '../../../components/workbench/ShortAnswers';
import type { SmallChange } from '../../../utils/domain/evidence/small-change';
import { ourAnswers } from '../../../utils/domain/handbook/our-answers';
import type { Desk } from '../../../utils/evidence/desk/desk';
import type { CopyState } from '../../../utils/helpers/copy-to-siblings/state';
import { caseStates } from '../case-states';
import { type DashboardTab, dashboardStates } from '../dashboard-states';
import { ava } from '../family';
import { myTimeStates, profileStates, toFinishStates } from '../other-states';
import { reviewStates } from '../review-states';
import { copyStates } from '../states';
import { hiddenStates, switchStates } from '../switch-states';
import { makingFaces } from './making-faces';

type Faces = ReadonlyMap<string, () => ReactElement>;

/** What stands above the foot, where the foot is what is looked at. */
const beneath = (
  <CopyPanel
    state={{ at: 'idle', because: 'no-note', child: ava }}
    do={writingDown(() => undefined)}
    aside={null}
  />
);

function HintAbove({ onHide }: { readonly onHide: () => void }) {
  return (
    <>
      <Hint face="copy" onHide={onHide} />
      {beneath}
    </>
  );
}

export type WriteDown = (name: string, ...rest: readonly unknown[]) => void;

export function faces(writeDown: WriteDown): Faces {
  return new Map([
    ...copyFaces(writeDown),
    ...caseFaces(writeDown),
    ...reviewFaces(writeDown),
    ...keyed('switches', switchStates, ({ isPaused }) =>
      isPaused ? <Paused onStartAgain={() => writeDown('startAgain')} /> : beneath,
    ),
    ['help/hint', () => <HintAbove onHide={() => writeDown('hideHints')} />],
    ...keyed('hidden', hiddenStates, (why) => <Hidden why={why} onHandOver={() => writeDown('handOver')} />),
    ...otherFaces(writeDown),
    ...makingFaces(writeDown),
  ]);
}

function reviewFaces(writeDown: WriteDown): [string, () => ReactElement][] {
  return Object.entries(reviewStates).flatMap(([at, examples]) =>
    Object.entries(examples).map(([name, state]): [string, () => ReactElement] => [
      `reviews/${at}/${name}`,
      () => <InvitesPanel state={state} do={writingDown<InviteActions>(writeDown)} />,
    ]),
  );
}

function copyFaces(writeDown: WriteDown): [string, () => ReactElement][] {
  return Object.entries(copyStates).flatMap(([at, examples]) =>
    Object.entries(examples).map(([name, state]): [string, () => ReactElement] => [
      `copy/${at}/${name}`,
      () => <CopyPanel state={state} do={writingDown(writeDown)} aside={null} />,
    ]),
  );
}

function caseFaces(writeDown: WriteDown): [string, () => ReactElement][] {
  return Object.entries(caseStates).flatMap(([at, examples]) =>
    keyed(`case-view/${at}`, examples, (state) => <CaseView state={state} do={writingDown(writeDown)} />),
  );
}

function otherFaces(writeDown: WriteDown): [string, () => ReactElement][] {
  return [
    ...keyed('my-time', myTimeStates, (data) => (
      <MyTime
        {...data}
        forget={(id) => writeDown('forget', id)}
        forgetAll={() => writeDown('forgetAll')}
        switchTiming={(to) => writeDown('switchTiming', to)}
        switchSending={(to) => writeDown('switchSending', to)}
        switchWatch={(to) => writeDown('switchWatch', to)}
        keepNow={() => writeDown('keepNow')}
        logIdea={(idea) => {
          writeDown('logIdea', idea);
          return Promise.resolve(true);
        }}
        openSmallChanges={() => writeDown('openSmallChanges')}
      />
    )),
    ...keyed('to-finish', toFinishStates, (data) => (
      <CopyPanel
        state={{ at: 'ready', child: ava, noteTitle: 'Home visit' }}
        do={writingDown(writeDown)}
        aside={
          <ToFinish
            {...data}
            onOpen={(id) => writeDown('open', id)}
            onSettled={(tag) => writeDown('settled', tag)}
          />
        }
      />
    )),
    ...keyed('dashboard', dashboardStates, (data) => dashboardFace(data, writeDown)),
    ...keyed('profile', profileStates, (data) => (
      <ProfileLoader
        {...data}
        onFile={(text) => writeDown('file', text)}
        onInstall={() => writeDown('install')}
        onDiscard={() => writeDown('discard')}
        onRemove={() => writeDown('remove')}
        onGrant={(origin) => writeDown('grant', origin)}
      />
    )),
  ];
}

/** A page of the dashboard, as its state would show it. */
function dashboardFace({ tab, desk }: (typeof dashboardStates)[string], writeDown: WriteDown): ReactElement {
  const commands = new Proxy({} as Desk, {
    get:
      (_, name) =>
      (...rest: readonly unknown[]) => {
        writeDown(String(name), ...rest);
        return Promise.resolve(true);
      },
  });
  const change = desk.register.changes.find(({ id }) => id === 'SC-003') as SmallChange;
  const pages: Record<DashboardTab, ReactElement> = {
    cards: <Cards desk={desk} onOpen={() => writeDown('open')} onLogIdea={() => writeDown('log')} />,
    register: (
      <RegisterPage
        desk={desk}
        isLogging
        onLog={commands.logIdea}
        onOpen={() => writeDown('open')}
        do={commands}
      />
    ),
    change: (
      <ChangePage
        desk={desk}
        change={change}
        do={commands}
        onBack={() => writeDown('back')}
        onTime={() => writeDown('time')}
      />
    ),
    overview: <OverviewPage desk={desk} />,
    'time-it': <TimeIt desk={desk} changeId="SC-003" onChoose={() => writeDown('choose')} do={commands} />,
    pool: (
      <PoolPage desk={desk} from={{ address: 'https://pool.westmarsh.example', token: 'x' }} do={commands} />
    ),
    'in-and-out': <InAndOut desk={desk} do={commands} />,
    never: <NeverCounted />,
  };
  return pages[tab];
}

function keyed<D>(face: string, examples: Readonly<Record<string, D>>, make: (data: D) => ReactElement) {
  return Object.entries(examples).map(([name, data]): [string, () => ReactElement] => [
    `${face}/${name}`,
    () => make(data),
  ]);
}

/** Every action of a face, each of which only says its name. */
function writingDown<Actions extends object = CopyActions>(writeDown: WriteDown): Actions {
  return new Proxy({} as Actions, {
    get:
      (_, name) =>
      (...rest: readonly unknown[]) =>
        writeDown(String(name), ...rest),
  });
}

/** The shell that a face stands in: setup and the dashboard have pages of their own, all others share the workbench. */
export function shellFor(key: string, writeDown: WriteDown, face: ReactElement): ReactElement {
  if (/^(profile|making)\//.test(key)) return <SetupPage badge={<PilotBadge />}>{face}</SetupPage>;
  if (key.startsWith('dashboard/')) {
    const tabs = [
      { id: 'now', title: 'Now' },
      { id: 'register', title: 'Register' },
    ] as const;
    return (
      <DashboardPage tabs={tabs} current="now" onChoose={(tab) => writeDown('choose', tab)} said="">
        {face}
      </DashboardPage>
    );
  }
  const current = panelIds.find((id) => key.startsWith(`${id}/`)) ?? 'copy';
  const board = key.startsWith('switches/') ? switchStates[key.slice('switches/'.length)] : undefined;
  return (
    <Workbench
      child={childOf(key)}
      worker="Sam Idowu"
      current={board?.isPaused || key.startsWith('hidden/') ? null : current}
      onChoose={(panel) => writeDown('choose', panel)}
      badge={<PilotBadge />}
      foot={
        board && !board.isPaused ? (
          <Foot
            board={board}
            help={
              <ShortAnswers answers={ourAnswers} face="copy" onShowHints={() => writeDown('showHints')} />
            }
            onPause={() => writeDown('pause')}
          />
        ) : null
      }
    >
      {face}
    </Workbench>
  );
}

function childOf(key: string) {
  const [face, at, name] = key.split('/');
  if (face !== 'copy' || !at || !name) return ava;
  const state: CopyState | undefined = copyStates[at as CopyState['at']][name];
  return state && 'child' in state ? state.child : null;
}
