/**
 * A person on the screen: name, date of birth and Mosaic ID together, wherever a child is named. Names come
 * from pages, so each is isolated: one that turns the writing round cannot turn its neighbours.
 */
import { toUkDay } from '../../utils/domain/day';
import type { Identity } from '../../utils/domain/people';

export interface PersonProps {
  readonly person: Omit<Identity, 'id'> & { readonly id: string | null };
}

/** Name on a line, date of birth and ID under it. */
export function Person({ person }: PersonProps) {
  return (
    <span className="person">
      <bdi className="person-name">{person.name}</bdi>
      <span className="person-facts">
        <span>{person.dateOfBirth ? `born ${toUkDay(person.dateOfBirth)}` : 'date of birth not shown'}</span>
        {' · '}
        <span>
          {person.id === null ? (
            'no Mosaic ID'
          ) : (
            <>
              ID <bdi>{person.id}</bdi>
            </>
          )}
        </span>
      </span>
    </span>
  );
}

/** The same in running text, on one line. */
export function PersonInline({ person }: { readonly person: Identity }) {
  return (
    <span>
      <bdi className="person-name">{person.name}</bdi>
      {person.dateOfBirth ? ` (born ${toUkDay(person.dateOfBirth)}, ID ` : ' (ID '}
      <bdi>{person.id}</bdi>)
    </span>
  );
}

/** The same as bare words, for the ear: labels and announcements. */
export function personWords(person: Identity): string {
  const born = person.dateOfBirth ? `born ${toUkDay(person.dateOfBirth)}, ` : '';
  return `${person.name}, ${born}ID ${person.id}`;
}
