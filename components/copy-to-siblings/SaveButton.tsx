/**
 * The press that starts the saving, with the number of drafts on it. It always answers: when something is
 * missing the list of what to put right gets the focus.
 */
import { Button, ButtonRow } from '../controls/Button';
import { errorSummaryId } from '../controls/ErrorSummary';
import { useFocusOn } from '../controls/focus-targets';
import type { ViewProps } from './props';
import { counted } from './words';

export function SaveButton({ state, do: actions }: ViewProps<'preparing'>) {
  const count = state.chosen.length;
  const toProblems = useToProblems();
  return (
    <>
      <p className="next">Tessera saves drafts only. You finish each one in Mosaic.</p>
      <ButtonRow>
        <Button kind="primary" onPress={() => toProblems(actions.save)}>
          {count === 0 ? 'Save drafts' : `Save ${counted(count, 'draft', 'drafts')}`}
        </Button>
        <Button kind="quiet" onPress={actions.done}>
          Do not copy
        </Button>
      </ButtonRow>
    </>
  );
}

/** A second press with the same problems moves to their list again; a first one is moved by the list itself. */
function useToProblems(): (press: () => void) => void {
  const focusOn = useFocusOn();
  return (press) => {
    press();
    focusOn(errorSummaryId);
  };
}
