/**
 * What one child's confirmed list is worth for a brother's or sister's: which of the professionals also stand in that
 * child's own record, and date and place. Family and carers never carry over from one child to another, and nobody does
 * who is not in that other child's record.
 */
import { fold } from '../recordings/tokens';
import { foldSpace } from '../words';
import type { InviteeRow } from './invitee-rows';
import type { RecordedPerson } from './invitees';
import type { When } from './review-draft';

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
