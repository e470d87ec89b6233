/** Tessera will not, and says why and what to do instead. Nothing was changed, and the page says that too. */
import { Button, ButtonRow } from '../controls/Button';
import { Person } from '../controls/Person';
import { PageHeading } from '../layout/PageHeading';
import { NotAsExpected } from './NotAsExpected';
import type { ViewProps } from './props';
import { refusalWords } from './words';

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
      {state.field ? <NotAsExpected part={state.field} /> : null}
      <p className="next">{words.next}</p>
      <ButtonRow>
        {words.way === 'again' ? (
          <Button kind="primary" onPress={actions.readAgain}>
            Try again
          </Button>
        ) : null}
        <Button kind="secondary" onPress={actions.done}>
          Close
        </Button>
      </ButtonRow>
    </>
  );
}
