/**
 * A run of which the end was not seen: the browser or the panel went away. Says what is known and what is
 * not. Names come back only with the record they came from; until then it says how to get them.
 */

import type { CutShortTarget } from '../../utils/helpers/copy-to-siblings/state';
import { Button, ButtonRow } from '../controls/Button';
import { Person, PersonInline } from '../controls/Person';
import { StatusMark } from '../controls/StatusMark';
import { Banner } from '../layout/Banner';
import { PageHeading } from '../layout/PageHeading';
import type { ViewProps } from './props';
import { knownWords, type StatusWords, settlementStatus } from './run-words';

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short' });

export function CutShort({ state, do: actions }: ViewProps<'cut-short'>) {
  return (
    <>
      <PageHeading>A run was cut short</PageHeading>
      <p>It began on {moment.format(state.startedAt)}. Tessera did not see how it ended.</p>
      {state.child ? (
        <p className="subject">
          <span className="hint">Copied from </span>
          <PersonInline person={state.child} />
        </p>
      ) : (
        <Banner kind="note">
          Tessera keeps no names. Open the record that you copied from to see which children these are.
        </Banner>
      )}
      <ul className="rows">
        {numbered(state.targets).map(({ number, target }) => (
          <Row key={target.child?.id ?? `no name ${number}`} number={number} target={target} />
        ))}
      </ul>
      {state.busy ? (
        <>
          <p>Checking what Mosaic holds. Nothing is written.</p>
          <progress aria-label="Checking" />
        </>
      ) : (
        <>
          <p className="next">Check now looks at each record in doubt. It writes nothing.</p>
          <ButtonRow>
            <Button kind="primary" onPress={actions.checkNow}>
              Check now
            </Button>
            <Button kind="secondary" onPress={actions.done}>
              I have checked myself
            </Button>
          </ButtonRow>
        </>
      )}
    </>
  );
}

function Row({ number, target }: { readonly number: number; readonly target: CutShortTarget }) {
  const { status, words } = statusOf(target);
  return (
    <li className="row">
      {target.child ? <Person person={target.child} /> : <span className="person-name">Child {number}</span>}
      <StatusMark kind={status}>{words}</StatusMark>
    </li>
  );
}

function statusOf(target: CutShortTarget): StatusWords {
  if (target.known !== 'settled') return knownWords[target.known];
  return target.settlement ? settlementStatus(target.settlement) : knownWords['in-doubt'];
}

function numbered(targets: readonly CutShortTarget[]) {
  return targets.map((target, index) => ({ number: index + 1, target }));
}
