/**
 * The quiet states: nothing to prepare yet, a child's record in view, reading, saving, and why Tessera will not. Nothing
 * is read before a person presses, and each view says what to do next.
 */
import { Button, ButtonRow } from '../controls/Button';
import { Person, PersonInline } from '../controls/Person';
import { Banner } from '../layout/Banner';
import { PageHeading } from '../layout/PageHeading';
import type { ViewProps } from './props';
import { idleWords, refusalWords, savingWords } from './words';

export function Starting() {
  return (
    <>
      <PageHeading>Starting</PageHeading>
      <p>Tessera is getting ready. This takes a moment.</p>
    </>
  );
}

export function Idle({ state, do: actions }: ViewProps<'idle'>) {
  const words = idleWords[state.because];
  return (
    <>
      <PageHeading>{words.title}</PageHeading>
      <p>{words.what}</p>
      <p className="next">{words.next}</p>
      {state.because === 'no-profile' || state.because === 'switched-off' ? null : (
        <ButtonRow>
          <Button kind="secondary" onPress={actions.lookAgain}>
            Look again
          </Button>
          <Button kind="secondary" onPress={actions.openDueList}>
            Reviews due
          </Button>
        </ButtonRow>
      )}
    </>
  );
}

export function Ready({ state, do: actions }: ViewProps<'ready'>) {
  return (
    <>
      <PageHeading>Prepare a review</PageHeading>
      <div className="card">
        <Person person={state.child} />
      </div>
      {state.carriesOver ? (
        <Banner kind="note">
          Date, place and shared professionals from the review before come along. Everything is checked anew
          for this child.
        </Banner>
      ) : null}
      <ButtonRow>
        <Button kind="primary" onPress={actions.start}>
          Read this record
        </Button>
        <Button kind="secondary" onPress={actions.openDueList}>
          Reviews due
        </Button>
      </ButtonRow>
      <ol className="steps">
        <li>Tessera reads this child’s own record. No other record is opened.</li>
        <li>You settle when, who, and what must stay apart.</li>
        <li>You save the invite sheet as a draft in Mosaic.</li>
        <li>You take one message out for each person. Tessera sends nothing.</li>
      </ol>
    </>
  );
}

export function Reading({ state }: Pick<ViewProps<'reading'>, 'state'>) {
  return (
    <>
      <PageHeading>Reading</PageHeading>
      <p className="subject">
        <Person person={state.child} />
      </p>
      <p>Reading {state.what}.</p>
      <progress aria-label="Reading" />
      <p className="hint">Leave the Mosaic tab alone for a moment. Nothing is written.</p>
    </>
  );
}

export function Saving({ state }: Pick<ViewProps<'saving'>, 'state'>) {
  return (
    <>
      <PageHeading>At the sheet in Mosaic</PageHeading>
      <p className="subject">
        <Person person={state.child} />
      </p>
      <p>{savingWords[state.step]}</p>
      <progress aria-label="Saving" />
      <p className="hint">Leave the Mosaic tab alone. Nothing is sent.</p>
    </>
  );
}

export function Refused({ state, do: actions }: ViewProps<'refused'>) {
  const words = refusalWords[state.because];
  return (
    <>
      <PageHeading>{words.title}</PageHeading>
      {state.child ? (
        <p className="subject">
          <Person person={state.child} />
        </p>
      ) : null}
      <p>{words.what}</p>
      {state.field ? (
        <p className="named-field">
          Not found as expected: <bdi>{state.field}</bdi>
        </p>
      ) : null}
      <p className="next">{words.next}</p>
      <ButtonRow>
        <Button kind="primary" onPress={actions.lookAgain}>
          Close
        </Button>
      </ButtonRow>
    </>
  );
}

export function Stopped({ state, do: actions }: ViewProps<'stopped'>) {
  return (
    <>
      <PageHeading>Another record is in view</PageHeading>
      <Banner kind="problem">
        <p>
          You are preparing the review of <PersonInline person={state.child} />. Mosaic shows{' '}
          <PersonInline person={state.shown} />.
        </p>
      </Banner>
      <p>Everything waits, so that nothing of one child reaches another. Nothing was written.</p>
      <p className="next">Go back to the first child’s record to go on, or leave that review.</p>
      <ButtonRow>
        <Button kind="secondary" onPress={actions.lookAgain}>
          Look again
        </Button>
        <Button kind="warning" onPress={actions.putDown}>
          Leave that review
        </Button>
      </ButtonRow>
    </>
  );
}
