/**
 * Check your answers: for each child who it is, what will be written, what was changed and what is not
 * copied. Nothing has been written yet, and the page says so.
 */
import { ErrorSummary } from '../controls/ErrorSummary';
import { PageHeading } from '../layout/PageHeading';
import { NotCopied, NoteFacts } from './NoteFacts';
import type { ViewProps } from './props';
import { SaveButton } from './SaveButton';
import { Texts } from './Texts';

export function Check({ state, do: actions }: ViewProps<'preparing'>) {
  return (
    <>
      <PageHeading>Check your answers</PageHeading>
      {state.problems.length > 0 ? <ErrorSummary problems={state.problems} /> : null}
      <p>Nothing is saved yet.</p>
      <NoteFacts from={state.child} note={state.source} />
      {state.reason ? (
        <p>
          <span className="hint">Why: </span>
          <bdi>{state.reason}</bdi>
        </p>
      ) : null}
      <section aria-labelledby="what">
        <h3 id="what">What will be saved</h3>
        <Texts state={state} do={actions} />
      </section>
      <NotCopied source={state.source} />
      <SaveButton state={state} do={actions} />
    </>
  );
}
