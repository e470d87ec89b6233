/**
 * What one confirmed list is worth for the next: the differences between the last list and the record now, and which
 * of one child's professionals also stand in a sibling's own record. Family and carers never carry over from one
 * child to another, and nobody does who is not in that other child's record.
 */
import { fold } from '../recordings/tokens';
import { foldSpace } from '../words';
import type { InviteeRow } from './invitee-rows';
import type { RecordedPerson } from './invitees';
import type { When } from './review-draft';

const compared = ['name', 'role', 'email', 'phone', 'postalAddress', 'endedOn'] as const;
export type ComparedField = (typeof compared)[number];

export interface ListDifferences {
  /** In the record now and not on the last list. */
  readonly appeared: readonly RecordedPerson[];
  /** On the last list and no longer in the record. */
  readonly gone: readonly RecordedPerson[];
  readonly changed: readonly {
    readonly before: RecordedPerson;
    readonly now: RecordedPerson;
    readonly fields: readonly ComparedField[];
  }[];
}

/** By each person's key; what only differs in case, accents or spaces does not count as changed. */
export function differencesSince(
  last: readonly RecordedPerson[],
  now: readonly RecordedPerson[],
): ListDifferences {
  const before = new Map(last.map((person) => [person.key, person]));
  const keys = new Set(now.map(({ key }) => key));
  const changed = now.flatMap((person) => {
    const earlier = before.get(person.key);
    const fields = earlier ? compared.filter((field) => !isSame(earlier[field], person[field])) : [];
    return earlier && fields.length > 0 ? [{ before: earlier, now: person, fields }] : [];
  });
  return {
    appeared: now.filter(({ key }) => !before.has(key)),
    gone: last.filter(({ key }) => !keys.has(key)),
    changed,
  };
}

/**
 * Rows of professionals who stand, by the same name and e-mail address, in the next child's own record. They come
 * as suggestions to that child's list: what was decided about them for the first child stays with the first child.
 */
export function alsoWithSibling(
  rows: readonly InviteeRow[],
  ofSibling: readonly RecordedPerson[],
): RecordedPerson[] {
  const professionals = rows.filter(
    ({ circle, attendance }) => circle === 'professional' && attendance !== 'do-not-invite',
  );
  return ofSibling.filter((person) =>
    professionals.some(
      ({ name, email }) => plain(email) !== '' && isSame(name, person.name) && isSame(email, person.email),
    ),
  );
}

/**
 * Date and place for the next child. Whether that place is where the child lives comes along only between two who live at
 * one address: where one child does not live, another may.
 */
export function whenForSibling(when: When, livesAt: { readonly before: string; readonly now: string }): When {
  const isOneHome = plain(livesAt.before) !== '' && isSame(livesAt.before, livesAt.now);
  return isOneHome ? when : { ...when, heldWhereChildLives: 'unknown' };
}

function isSame(one: string | null, other: string | null): boolean {
  return plain(one) === plain(other);
}

function plain(text: string | null): string {
  return foldSpace(fold(text ?? ''));
}
