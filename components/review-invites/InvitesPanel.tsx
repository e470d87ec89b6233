/**
 * The review helper's face in the workbench: one view for each member of InviteState, and no state of its own. It shows
 * what it is given and calls what a person asks for; whether that may happen is decided elsewhere.
 */
import type { InviteState } from '../../utils/helpers/review-invites/state';
import { FocusTargets } from '../controls/focus-targets';
import { LiveRegion } from '../layout/LiveRegion';
import { CheckMessages } from './CheckMessages';
import { DueList } from './DueList';
import { OutPage } from './OutPage';
import type { InviteActions } from './props';
import { Idle, Reading, Ready, Refused, Saving, Starting, Stopped } from './Quiet';
import { SheetPage } from './SheetPage';
import { WhenAndWhat } from './WhenAndWhat';
import { Who } from './Who';
import { savingWords } from './words';

export interface InvitesPanelProps {
  readonly state: InviteState;
  readonly do: InviteActions;
}

export function InvitesPanel({ state, do: actions }: InvitesPanelProps) {
  return (
    <FocusTargets>
      <div className="copy" data-state={state.at}>
        <LiveRegion words={state.at === 'saving' ? savingWords[state.step] : ''} />
        <View key={viewKey(state)} state={state} do={actions} />
      </div>
    </FocusTargets>
  );
}

function View({ state, do: actions }: InvitesPanelProps) {
  switch (state.at) {
    case 'starting':
      return <Starting />;
    case 'idle':
      return <Idle state={state} do={actions} />;
    case 'ready':
      return <Ready state={state} do={actions} />;
    case 'reading':
      return <Reading state={state} />;
    case 'refused':
      return <Refused state={state} do={actions} />;
    case 'stopped':
      return <Stopped state={state} do={actions} />;
    case 'saving':
      return <Saving state={state} />;
    case 'due-list':
      return <DueList state={state} do={actions} />;
    case 'preparing':
      return <Preparing state={state} do={actions} />;
  }
}

function Preparing({
  state,
  do: actions,
}: {
  readonly state: Extract<InviteState, { at: 'preparing' }>;
  readonly do: InviteActions;
}) {
  switch (state.page) {
    case 'when':
      return <WhenAndWhat state={state} do={actions} />;
    case 'who':
      return <Who state={state} do={actions} />;
    case 'check':
      return <CheckMessages state={state} do={actions} />;
    case 'sheet':
      return <SheetPage state={state} do={actions} />;
    case 'out':
      return <OutPage state={state} do={actions} />;
  }
}

/** A new key is a new view: its heading takes the focus. */
function viewKey(state: InviteState): string {
  if (state.at === 'preparing') return `preparing ${state.page}`;
  return state.at === 'idle' || state.at === 'refused' ? `${state.at} ${state.because}` : state.at;
}
