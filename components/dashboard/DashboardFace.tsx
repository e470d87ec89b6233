/**
 * The dashboard: which page of it is in view. It joins what the desk knows with what people press; it decides
 * nothing and stores nothing.
 */
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import type { Desk } from '../../utils/evidence/desk/desk';
import type { DeskReady } from '../../utils/evidence/desk/state';
import { FocusTargets } from '../controls/focus-targets';
import { Banner } from '../layout/Banner';
import { DashboardPage } from '../layout/DashboardPage';
import { PageHeading } from '../layout/PageHeading';
import { Cards } from './Cards';
import { ChangePage } from './ChangePage';
import { InAndOut } from './InAndOut';
import { NeverCounted } from './NeverCounted';
import { OverviewPage } from './OverviewPage';
import { PoolPage } from './PoolPage';
import { RegisterPage } from './RegisterPage';
import { TimeIt } from './TimeIt';

const tabs = [
  { id: 'cards', title: 'Now' },
  { id: 'register', title: 'Register' },
  { id: 'overview', title: 'All changes' },
  { id: 'time-it', title: 'Time it' },
  { id: 'pool', title: 'The pool' },
  { id: 'in-and-out', title: 'In and out' },
  { id: 'never', title: 'Never counted' },
] as const;
type TabId = (typeof tabs)[number]['id'];

interface View {
  readonly tab: TabId;
  /** The change that is open in the register. */
  readonly changeId: string | null;
  readonly isLogging: boolean;
}

export function DashboardFace({ desk }: { readonly desk: Desk }) {
  const state = useSyncExternalStore(desk.state.subscribe, desk.state.get);
  const hasPool = state.at === 'ready' && state.settings.pool !== null;
  const [view, setView] = useState<View>({ tab: 'cards', changeId: null, isLogging: false });
  const show = (next: Partial<View>) => setView({ tab: view.tab, changeId: null, isLogging: false, ...next });
  return (
    <FocusTargets>
      <DashboardPage
        tabs={tabs.filter(({ id }) => id !== 'pool' || hasPool)}
        current={view.tab}
        onChoose={(tab) => show({ tab })}
        said={state.at === 'ready' ? state.told : ''}
      >
        {state.at === 'ready' ? (
          <>
            <Said desk={state} />
            <Page key={`${view.tab} ${view.changeId}`} desk={state} commands={desk} view={view} show={show} />
          </>
        ) : (
          <NotReady at={state.at} />
        )}
      </DashboardPage>
    </FocusTargets>
  );
}

function NotReady({ at }: { readonly at: 'opening' | 'unreadable' }) {
  if (at === 'opening') return <PageHeading>Opening the register…</PageHeading>;
  return (
    <>
      <PageHeading>The register cannot be read</PageHeading>
      <Banner kind="problem">
        <p>
          What is kept on this computer does not fit this version of Tessera. Nothing was changed or deleted.
          Close this tab, update Tessera and open it again; if it stays, show this page to whoever looks after
          Tessera.
        </p>
      </Banner>
    </>
  );
}

function Said({ desk }: { readonly desk: DeskReady }): ReactNode {
  if (desk.problems.length > 0) {
    return (
      <Banner kind="problem">
        <p role="alert">
          <strong>Nothing was changed.</strong> Put this right and try again:
        </p>
        <ul className="problem-list">
          {desk.problems.slice(0, 10).map(({ path, message }) => (
            <li key={path + message}>
              <bdi className="code">{path}</bdi> <bdi>{message}</bdi>
            </li>
          ))}
        </ul>
      </Banner>
    );
  }
  if (desk.isWorking) {
    return (
      <Banner kind="note">
        <p>New evidence has come in. The figures below are the last ones until it has been worked out.</p>
      </Banner>
    );
  }
  return desk.told ? (
    <Banner kind="note">
      <p>{desk.told}</p>
    </Banner>
  ) : null;
}

interface PageProps {
  readonly desk: DeskReady;
  readonly commands: Desk;
  readonly view: View;
  readonly show: (next: Partial<View>) => void;
}

function Page({ desk, commands, view, show }: PageProps) {
  const change = desk.register.changes.find(({ id }) => id === view.changeId);
  const open = (changeId: string) => show({ tab: 'register', changeId });
  switch (view.tab) {
    case 'cards':
      return <Cards desk={desk} onOpen={open} onLogIdea={() => show({ tab: 'register', isLogging: true })} />;
    case 'register':
      return change ? (
        <ChangePage
          desk={desk}
          change={change}
          do={commands}
          onBack={() => show({ tab: 'register' })}
          onTime={() => show({ tab: 'time-it', changeId: change.id })}
        />
      ) : (
        <RegisterPage
          desk={desk}
          isLogging={view.isLogging}
          onLog={commands.logIdea}
          onOpen={open}
          do={commands}
        />
      );
    case 'time-it':
      return (
        <TimeIt
          desk={desk}
          changeId={view.changeId ?? 'SC-003'}
          onChoose={(changeId) => show({ tab: 'time-it', changeId })}
          do={commands}
        />
      );
    case 'overview':
      return <OverviewPage desk={desk} />;
    case 'pool':
      return desk.settings.pool ? <PoolPage desk={desk} from={desk.settings.pool} do={commands} /> : null;
    case 'in-and-out':
      return <InAndOut desk={desk} do={commands} />;
    case 'never':
      return <NeverCounted />;
  }
}
