/**
 * The copy helper's face in the workbench: one view for each member of CopyState, and no state of its own.
 * It shows what it is given and calls what a person asks for; whether that may happen is decided elsewhere.
 */
import type { ReactNode } from 'react';
import type { CopyState } from '../../utils/helpers/copy-to-siblings/state';
import { FocusTargets } from '../controls/focus-targets';
import { LiveRegion } from '../layout/LiveRegion';
import { Asking } from './Asking';
import type { CopyActions } from './actions';
import { announcement } from './announce';
import { CutShort } from './CutShort';
import { FinishRound } from './FinishRound';
import { GroupNote, GroupNoteOpen } from './GroupNote';
import { Idle, Reading, Ready, Starting } from './Idle';
import { Receipt } from './Receipt';
import { Refused } from './Refused';
import { Running, Waiting } from './Run';
import { WhomAndWhat } from './WhomAndWhat';

export interface CopyPanelProps {
  readonly state: CopyState;
  readonly do: CopyActions;
  /** What else belongs here while nothing is going on: the list 'Still to finish', or null. */
  readonly aside: ReactNode;
}

export function CopyPanel({ state, do: actions, aside }: CopyPanelProps) {
  const isQuiet = state.at === 'idle' || state.at === 'ready';
  return (
    <FocusTargets>
      <div className="copy" data-state={state.at}>
        <LiveRegion words={announcement(state)} />
        <View key={viewKey(state)} state={state} do={actions} />
        {isQuiet ? aside : null}
      </div>
    </FocusTargets>
  );
}

function View({ state, do: actions }: Omit<CopyPanelProps, 'aside'>) {
  switch (state.at) {
    case 'starting':
      return <Starting />;
    case 'idle':
      return <Idle state={state} do={actions} />;
    case 'ready':
      return <Ready state={state} do={actions} />;
    case 'group-note':
      return <GroupNote state={state} do={actions} />;
    case 'group-note-open':
      return <GroupNoteOpen state={state} do={actions} />;
    case 'reading':
      return <Reading state={state} />;
    case 'refused':
      return <Refused state={state} do={actions} />;
    case 'preparing':
      return <WhomAndWhat state={state} do={actions} />;
    case 'running':
      return <Running state={state} do={actions} />;
    case 'waiting':
      return <Waiting state={state} do={actions} />;
    case 'asking':
      return <Asking state={state} do={actions} />;
    case 'receipt':
      return <Receipt state={state} do={actions} />;
    case 'finishing':
      return <FinishRound state={state} do={actions} />;
    case 'cut-short':
      return <CutShort state={state} do={actions} />;
  }
}

/** A new key is a new view: its heading takes the focus. Progress within a view must not change it. */
function viewKey(state: CopyState): string {
  switch (state.at) {
    case 'idle':
    case 'refused':
    case 'waiting':
      return `${state.at} ${state.because}`;
    default:
      return state.at;
  }
}
