/**
 * The setup page as it stands: the profile in force, loading another, access to the site. Holds no rule; it
 * shows what the setup workbench says.
 */
import { useSyncExternalStore } from 'react';
import type { Profile } from '../../utils/domain/profile/schema';
import type { Store } from '../../utils/domain/store';
import type { SwitchBoard } from '../../utils/domain/switches';
import type { Making } from '../../utils/setup/making/making';
import { maxFileLength, type SetupState, type SetupWorkbench } from '../../utils/setup/profile-files';
import { PilotBadge } from '../layout/PilotBadge';
import { SetupPage } from '../layout/SetupPage';
import { type Checking, CheckingFace } from './checking/CheckingFace';
import { DiagnosticsView } from './checking/DiagnosticsView';
import { PolicyInForce } from './checking/PolicyInForce';
import { WhatIsOn } from './checking/WhatIsOn';
import { MakingFace } from './making/MakingFace';
import { ProfileLoader, type ProfileSource, type ProfileSummary } from './ProfileLoader';

const sources = {
  managed: 'policy',
  'council-build': 'council-build',
  pilot: 'installed-pilot',
} as const satisfies Record<NonNullable<SetupState['inForce']>['source'], ProfileSource>;

export interface SetupFaceProps {
  readonly setup: SetupWorkbench;
  readonly checking: Checking;
  readonly making: Making;
  readonly switches: Store<SwitchBoard>;
}

export function SetupFace({ setup, checking, making, switches }: SetupFaceProps) {
  const board = useSyncExternalStore(switches.subscribe, switches.get);
  const { inForce, broken, fixed, policy, access, draft, problems } = useSyncExternalStore(
    setup.state.subscribe,
    setup.state.get,
  );
  return (
    <SetupPage badge={inForce?.source === 'pilot' ? <PilotBadge /> : null}>
      <ProfileLoader
        inForce={inForce ? { ...summary(inForce.profile), source: sources[inForce.source] } : null}
        broken={broken ? { ...broken, source: sources[broken.source] } : null}
        fixed={fixed}
        access={access}
        draft={draft ? summary(draft) : null}
        problems={problems}
        maxFileLength={maxFileLength}
        onFile={setup.read}
        onInstall={setup.install}
        onDiscard={setup.discard}
        onRemove={setup.remove}
        onGrant={setup.grant}
      />
      {inForce ? <CheckingFace checking={checking} profile={inForce.profile} /> : null}
      {fixed ? null : <MakingFace making={making} onFinished={setup.read} />}
      <WhatIsOn board={board} />
      {policy ? <PolicyInForce {...policy} /> : null}
      <DiagnosticsView read={checking.readDiagnostics} />
    </SetupPage>
  );
}

function summary({ title, origins, screens, routes }: Profile): ProfileSummary {
  return {
    title,
    origins,
    screens: Object.values(screens).map((screen) => screen.title),
    routes: Object.keys(routes),
  };
}
