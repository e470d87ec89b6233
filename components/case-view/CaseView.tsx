/**
 * The case view's face: one view for each member of its state, and no state of its own but what is being selected.
 * It shows what it is given and calls what a person asks for.
 */
import type { CaseViewState } from '../../utils/helpers/case-view/state';
import { LiveRegion } from '../layout/LiveRegion';
import { PageHeading } from '../layout/PageHeading';
import type { CaseActions } from './actions';
import { OverviewFace } from './OverviewFace';
import { ReadingFace } from './ReadingFace';
import { doingNext, doingWords, saidWords } from './words';

export interface CaseViewProps {
  readonly state: CaseViewState;
  readonly do: CaseActions;
}

export function CaseView({ state, do: actions }: CaseViewProps) {
  return (
    <div className="copy" data-state={`case-${state.at}`}>
      <LiveRegion words={announcement(state)} />
      <View state={state} do={actions} />
    </div>
  );
}

function View({ state, do: actions }: CaseViewProps) {
  switch (state.at) {
    case 'starting':
      return <PageHeading>Case view</PageHeading>;
    case 'overview':
      return <OverviewFace overview={state.overview} do={actions} />;
    case 'busy':
      return (
        <>
          <PageHeading key="busy">{doingWords[state.doing](state.title)}</PageHeading>
          <progress aria-label={doingWords[state.doing](state.title)} />
          <p className="hint">{doingNext[state.doing]}</p>
        </>
      );
    case 'reading':
      return <ReadingFace key={state.reading.card.id} reading={state.reading} do={actions} />;
  }
}

function announcement(state: CaseViewState): string {
  const said =
    state.at === 'overview' ? state.overview.said : state.at === 'reading' ? state.reading.said : null;
  if (!said) return '';
  const { what, next } = saidWords(said);
  return `${what} ${next}`;
}
