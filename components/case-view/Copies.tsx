/**
 * The copies that are kept: when each was taken and of whom, what is known to have changed since, and a search
 * through all of them.
 */
import type { CopyCard, Hit, Overview } from '../../utils/helpers/case-view/state';
import { Button } from '../controls/Button';
import { Person } from '../controls/Person';
import { TextField } from '../controls/TextField';
import type { CaseActions } from './actions';
import { leftOutWords, sizeWords, timeOf } from './words';

interface Props {
  readonly overview: Pick<Overview, 'shelf' | 'asked' | 'hits'>;
  readonly do: CaseActions;
}

/** More would be a list that nobody reads. */
const mostHits = 40;

export function Copies({ overview: { shelf, asked, hits }, do: actions }: Props) {
  return (
    <section>
      <h3>Kept copies</h3>
      {shelf.copies.length === 0 ? (
        <p>None yet. A copy shows a page as it was, for reading. It is never saved on this computer.</p>
      ) : (
        <>
          <p className="hint">
            In memory only, until you sign out or close the browser. Room used:{' '}
            {sizeWords(shelf.used, shelf.room)}.
          </p>
          <TextField
            label="Find in all copies"
            hint={null}
            value={asked}
            onChange={(text) => actions.find(text)}
          />
          {asked.trim() === '' ? null : <Hits hits={hits} do={actions} />}
          <ul className="rows">
            {shelf.copies.map((card) => (
              <Card key={card.id} card={card} do={actions} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Hits({ hits, do: actions }: { readonly hits: readonly Hit[]; readonly do: CaseActions }) {
  if (hits.length === 0) return <p>Not in any copy.</p>;
  return (
    <>
      <p role="status">
        {hits.length} {hits.length === 1 ? 'line' : 'lines'}
        {hits.length > mostHits ? `; the first ${mostHits}` : ''}
      </p>
      <ul className="rows">
        {hits.slice(0, mostHits).map(({ copyId, copyTitle, childName, line }) => (
          <li key={`${copyId} ${line.at}`} className="row">
            <div>
              <button type="button" className="link" onClick={() => actions.read(copyId, line.at)}>
                <bdi>{line.text}</bdi>
              </button>
              <p className="hint">
                {copyTitle}, <bdi>{childName}</bdi>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Card({ card, do: actions }: { readonly card: CopyCard; readonly do: CaseActions }) {
  return (
    <li className="row row-line">
      <div>
        <p className="row-title">
          {card.title} <span className="hint">at {timeOf(card.at)}</span>
        </p>
        <p className="hint">
          <Person person={card.child} />
        </p>
        {card.isStale ? <p className="stale">Mosaic has changed since this copy.</p> : null}
        {card.leftOut.length > 0 ? (
          <p className="hint">
            Not in it: {card.leftOut.map((kind) => leftOutWords[kind] ?? kind).join(', ')}.
          </p>
        ) : null}
      </div>
      <div className="button-row">
        <Button kind="secondary" onPress={() => actions.read(card.id, null)}>
          Read
          <span className="visually-hidden">
            {' '}
            {card.title}, {timeOf(card.at)}
          </span>
        </Button>
        <Button kind="quiet" onPress={() => actions.forgetCopy(card.id)}>
          Forget
          <span className="visually-hidden">
            {' '}
            {card.title}, {timeOf(card.at)}
          </span>
        </Button>
      </div>
    </li>
  );
}
