/**
 * Going from draft to draft so that the person can finish them in Mosaic. The next one is offered once the open one
 * has been seen finished, or is left for later on purpose; Tessera never presses Finish.
 */

import type { FinishItem } from '../../utils/helpers/copy-to-siblings/state';
import { Button, ButtonRow } from '../controls/Button';
import { Details } from '../controls/Details';
import { ProgressList } from '../controls/ProgressList';
import { PageHeading } from '../layout/PageHeading';
import type { ViewProps } from './props';
import { finishWords } from './run-words';

const allFinished = 'Every draft of this run is finished in Mosaic. There is nothing more to do here.';
const readIt = 'Read the draft that is open. You press Finish in Mosaic. Tessera never does.';
const goOn = 'That one is finished. Open the next when you are ready.';

export function FinishRound({ state, do: actions }: ViewProps<'finishing'>) {
  const finished = state.drafts.filter((draft) => draft.state === 'finished').length;
  const isAllFinished = finished === state.drafts.length;
  return (
    <>
      <PageHeading>{isAllFinished ? 'All finished' : 'Finish the drafts'}</PageHeading>
      <p className="next">{isAllFinished ? allFinished : state.current ? readIt : goOn}</p>
      <ProgressList
        label="Drafts finished"
        done={finished}
        rows={state.drafts.map((draft) => ({ child: draft.child, ...finishWords[draft.state], note: null }))}
      />
      <FinishButtons state={state} do={actions} />
      {isAllFinished ? null : <DeletingADraft how={state.howToDeleteADraft} />}
    </>
  );
}

function FinishButtons({ state, do: actions }: ViewProps<'finishing'>) {
  const next = nextDraft(state.drafts, state.current);
  const isAllFinished = state.drafts.every((draft) => draft.state === 'finished');
  return (
    <ButtonRow>
      {next && state.current === null ? (
        <Button kind="primary" onPress={() => actions.openDraft(next.child.id)}>
          Next: <bdi>{next.child.name}</bdi>
        </Button>
      ) : null}
      <Button kind={isAllFinished ? 'primary' : 'secondary'} onPress={actions.closeRound}>
        {isAllFinished ? 'Done' : 'Finish the rest later'}
      </Button>
      {next && state.current !== null ? (
        <Button kind="quiet" onPress={() => actions.openDraft(next.child.id)}>
          Leave this one for later
        </Button>
      ) : null}
    </ButtonRow>
  );
}

/** The first draft after the one that is open that still needs finishing, going round. */
function nextDraft(drafts: readonly FinishItem[], current: string | null): FinishItem | null {
  const from = drafts.findIndex((draft) => draft.child.id === current) + 1;
  const inOrder = [...drafts.slice(from), ...drafts.slice(0, from)];
  return inOrder.find((draft) => draft.state === 'to-finish') ?? null;
}

export function DeletingADraft({ how }: { readonly how: string }) {
  return (
    <Details summary="How to delete a draft">
      <p>{how}</p>
    </Details>
  );
}
