/**
 * What came up on the way and was left for a person. Doing nothing writes nothing: leaving out is the main
 * button, and 'draft it all the same' is there only where the rules allow it.
 */

import type { LeftForLater } from '../../utils/helpers/copy-to-siblings/state';
import { Button, ButtonRow } from '../controls/Button';
import { Person, personWords } from '../controls/Person';
import { PageHeading } from '../layout/PageHeading';
import type { ViewProps } from './props';
import { leftWords } from './run-words';
import { counted } from './words';

export function Asking({ state, do: actions }: ViewProps<'asking'>) {
  const settled = state.targets.filter((target) => target.step === 'settled').length;
  return (
    <>
      <PageHeading>{counted(state.left.length, 'child', 'children')} left for you to decide</PageHeading>
      <p>
        {counted(settled, 'child is', 'children are')} done. Nothing was written for{' '}
        {state.left.length === 1 ? 'the one' : 'those'} below.
      </p>
      <ul className="cards">
        {state.left.map((item) => (
          <LeftItem key={item.child.id} item={item} onDraft={() => actions.draftAnyway(item.child.id)} />
        ))}
      </ul>
      <ButtonRow>
        <Button kind="primary" onPress={actions.skipAll}>
          {state.left.length === 1 ? 'Leave this child out' : 'Leave them all out'}
        </Button>
      </ButtonRow>
    </>
  );
}

function LeftItem({ item, onDraft }: { readonly item: LeftForLater; readonly onDraft: () => void }) {
  return (
    <li className="card">
      <Person person={item.child} />
      <p>{leftWords[item.because]}</p>
      {item.found.length > 0 ? (
        <ul className="found">
          {item.found.map((note) => (
            <li key={note}>
              <bdi>{note}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
      {item.mayStillDraft ? (
        <Button kind="secondary" onPress={onDraft}>
          Draft it all the same<span className="visually-hidden"> for {personWords(item.child)}</span>
        </Button>
      ) : (
        <p className="hint">Tessera cannot draft here. If it is needed, record it by hand in Mosaic.</p>
      )}
    </li>
  );
}
