/**
 * One identifier for each recipient's calendar entry that a later sitting finds again, so that an update or a cancellation
 * is of the same entry. It is a keyed tag: nothing is kept for it, and it says nothing of anybody.
 */
import { tagFor } from '../../../coordinator/ledger';
import { uuidFrom } from '../../../domain/reviews/invitation';
import type { ReviewDraft } from '../../../domain/reviews/review-draft';

/** Without the key's store the entries keep the identifiers of this one sitting. */
export async function withLastingUids(draft: ReviewDraft): Promise<ReviewDraft> {
  const { record, kind } = draft;
  const review = record.openReview?.ref ?? `${kind.rule} ${kind.number}`;
  const uids = await Promise.all(
    draft.rows.map(({ role, name, email }) =>
      tagFor('invitation', JSON.stringify([record.child.id, review, role, name, email])),
    ),
  ).catch(() => null);
  if (!uids) return draft;
  return { ...draft, rows: draft.rows.map((row, at) => ({ ...row, uid: uuidFrom(uids[at] ?? '') })) };
}
