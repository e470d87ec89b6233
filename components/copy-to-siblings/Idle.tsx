/**
 * The quiet states: nothing to copy yet, a note ready to be copied, and reading it. Nothing is read here
 * before a person presses, and each view says what to do next.
 */
import { Button, ButtonRow } from '../controls/Button';
import { Person } from '../controls/Person';
import { PageHeading } from '../layout/PageHeading';
import type { ViewProps } from './props';
import { idleWords } from './words';

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
  const mayHelpToLook = state.because !== 'switched-off' && state.because !== 'no-profile';
  return (
    <>
      <PageHeading>{words.title}</PageHeading>
      <p>{words.what}</p>
      <p className="next">{words.next}</p>
      {state.because === 'no-profile' ? (
        <ButtonRow>
          <a className="button button-secondary" href="/setup.html" target="_blank" rel="noreferrer">
            Setup page, for the Mosaic team
          </a>
        </ButtonRow>
      ) : null}
      {mayHelpToLook ? (
        <ButtonRow>
          <Button kind="secondary" onPress={actions.readAgain}>
            Look again
          </Button>
        </ButtonRow>
      ) : null}
    </>
  );
}

export function Ready({ state, do: actions }: ViewProps<'ready'>) {
  return (
    <>
      <PageHeading>Copy this note to siblings</PageHeading>
      <div className="card">
        <p className="card-title" dir="auto">
          {state.noteTitle}
        </p>
        <Person person={state.child} />
      </div>
      <ButtonRow>
        <Button kind="primary" onPress={actions.start}>
          Choose siblings
        </Button>
      </ButtonRow>
      <ol className="steps">
        <li>You choose the siblings.</li>
        <li>You see exactly what each one gets.</li>
        <li>Tessera saves drafts. You finish them in Mosaic.</li>
      </ol>
    </>
  );
}

const readingWords = {
  note: 'Reading the note in Mosaic.',
  relationships: 'Reading the brothers and sisters on this child’s own record. Their records are not opened.',
  groups: 'Reading this child’s groups.',
} as const;

export function Reading({ state }: Pick<ViewProps<'reading'>, 'state'>) {
  return (
    <>
      <PageHeading>Reading</PageHeading>
      <p className="subject">
        <Person person={state.child} />
      </p>
      <p>{readingWords[state.what]}</p>
      <progress aria-label="Reading" />
      <p className="hint">Leave the Mosaic tab alone for a moment. Nothing is written.</p>
    </>
  );
}
