/**
 * Words that Mosaic may have lost: offered back on the very form they were typed into, as a difference; and the list
 * of all that is kept, each line of which can be forgotten.
 */
import type { LostText, TypedText } from '../../utils/helpers/case-view/state';
import { Button, ButtonRow } from '../controls/Button';
import { DifferenceView } from '../controls/DifferenceView';
import { PersonInline } from '../controls/Person';
import type { CaseActions } from './actions';
import { timeOf } from './words';

export function Lost({ lost, do: actions }: { readonly lost: LostText; readonly do: CaseActions }) {
  return (
    <div className="card">
      <p className="card-title">You typed this earlier, and this form does not hold it</p>
      <p className="hint">
        Kept since {timeOf(lost.at)}.{' '}
        {lost.now === '' ? 'The form is empty there now.' : 'Beside what the form holds now:'}
      </p>
      <DifferenceView before={lost.now} after={lost.held} />
      <ButtonRow>
        <Button kind="primary" onPress={() => actions.putBack(lost)}>
          Put my words back
        </Button>
        <Button kind="quiet" onPress={() => actions.forgetTyped(lost.id)}>
          Forget them
        </Button>
      </ButtonRow>
    </div>
  );
}

export function TypedList({
  typed,
  do: actions,
}: {
  readonly typed: readonly TypedText[];
  readonly do: CaseActions;
}) {
  if (typed.length === 0) return null;
  return (
    <section>
      <h3>What you typed and Mosaic has not shown as saved</h3>
      <p className="hint">In memory only. It is offered back on the form that you typed it into.</p>
      <ul className="rows">
        {typed.map((one) => (
          <li key={one.id} className="row row-line">
            <div>
              <p className="row-title">{one.title}</p>
              <p className="hint">
                {timeOf(one.at)} · {one.characters} characters ·{' '}
                {one.child ? <PersonInline person={one.child} /> : 'another record'}
              </p>
            </div>
            <Button kind="quiet" onPress={() => actions.forgetTyped(one.id)}>
              Forget
              <span className="visually-hidden">
                {' '}
                {one.title}, {timeOf(one.at)}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
