/**
 * Going from draft to draft so that the person can finish them in Mosaic. Tessera opens the next one when
 * asked and says which are finished; it never presses Finish.
 */

import type { FinishItem } from '../../utils/helpers/copy-to-siblings/state';
import { Button, ButtonRow } from '../controls/Button';
import { Details } from '../controls/Details';
import { ProgressList } from '../controls/ProgressList';
import { PageHeading } from '../layout/PageHeading';
import type { CopyActions } from './actions';
import type { ViewProps } from './props';
import { finishWords } from './run-words';

export function FinishRound({ state, do: actions }: ViewProps<'finishing'>) {
  const finished = state.drafts.filter((draft) => draft.state === 'finished').length;
  const isAllFinished = finished === state.drafts.length;
  return (
    <>
      <PageHeading>{isAllFinished ? 'All finished' : 'Finish the drafts'}</PageHeading>
      <p className="next">
        {isAllFinished
          ? 'Every draft of this run is finished in Mosaic. There is nothing more to do here.'
          : 'Read the draft that is open. You press Finish in Mosaic. Tessera never does.'}
      </p>
      <ProgressList
        label="Drafts finished"
        done={finished}
        rows={state.drafts.map((draft) => ({ child: draft.child, ...finishWords[draft.state], note: null }))}
      />
      <FinishButtons
        next={nextDraft(state.drafts, state.current)}
        isAllFinished={isAllFinished}
        do={actions}
      />
      {isAllFinished ? null : <DeletingADraft how={state.howToDeleteADraft} />}
    </>
  );
}

interface FinishButtonsProps {
  readonly next: FinishItem | null;
  readonly isAllFinished: boolean;
  readonly do: CopyActions;
}

function FinishButtons({ next, isAllFinished, do: actions }: FinishButtonsProps) {
  return (
    <ButtonRow>
      {next ? (
        <Button kind="primary" onPress={() => actions.openDraft(next.child.id)}>
          Next: <bdi>{next.child.name}</bdi>
        </Button>
      ) : null}
      <Button kind={isAllFinished ? 'primary' : 'secondary'} onPress={actions.closeRound}>
        {isAllFinished ? 'Done' : 'Finish the rest later'}
      </Button>
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
