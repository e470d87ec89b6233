/**
 * Drafts of earlier runs that nobody has been seen to finish. Only tags are kept on disk, so a name stands
 * here only while the record it was copied from is open; otherwise it says how to see it.
 */

import { type Day, toUkDay } from '../../utils/domain/day';
import type { Identity } from '../../utils/domain/people';
import { Button } from '../controls/Button';
import { Person, personWords } from '../controls/Person';

export interface ToFinishItem {
  /** A short neutral label that tells two nameless lines apart, such as 'A1'. */
  readonly tagLabel: string;
  readonly child: Identity | null;
  readonly savedOn: Day;
}

export interface ToFinishProps {
  readonly items: readonly ToFinishItem[];
  /** Opens the record of a child whose name is known. */
  readonly onOpen: (childId: string) => void;
  /** The person says that they have finished or deleted this draft. */
  readonly onSettled: (tagLabel: string) => void;
}

export function ToFinish({ items, onOpen, onSettled }: ToFinishProps) {
  if (items.length === 0) return null;
  return (
    <section className="to-finish" aria-labelledby="to-finish">
      <h3 id="to-finish">Still to finish: {items.length}</h3>
      <p className="hint">Drafts that Tessera saved. You press Finish in Mosaic. Tessera never does.</p>
      {items.some((item) => item.child === null) ? (
        <p className="hint">
          Tessera keeps no names. A name shows here while that child’s record, or the relationships of a
          brother or sister, is open in Mosaic.
        </p>
      ) : null}
      <ul className="rows">
        {items.map((item) => (
          <li key={item.tagLabel} className="row">
            <Who item={item} />
            <p className="hint">
              Saved {toUkDay(item.savedOn)} · <bdi>{item.tagLabel}</bdi>
            </p>
            <div className="button-row">
              {item.child ? <OpenButton child={item.child} onOpen={onOpen} /> : null}
              <Button kind="quiet" onPress={() => onSettled(item.tagLabel)}>
                Take off list<span className="visually-hidden">: {item.tagLabel}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Who({ item }: { readonly item: ToFinishItem }) {
  if (item.child) return <Person person={item.child} />;
  return <span className="person-name">A child</span>;
}

function OpenButton({
  child,
  onOpen,
}: {
  readonly child: Identity;
  readonly onOpen: (childId: string) => void;
}) {
  return (
    <Button kind="secondary" onPress={() => onOpen(child.id)}>
      Open the record<span className="visually-hidden"> of {personWords(child)}</span>
    </Button>
  );
}
