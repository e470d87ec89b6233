/** Whether the sheet has been dealt with, as far as anybody has seen or said: then the messages come next. */
import type { PreparedReview } from '../../utils/helpers/review-invites/state';

export function sheetIsDone({ outcome, isOnSheet }: PreparedReview): boolean {
  if (outcome?.verdict === 'left') return outcome.now === 'sent' || outcome.now === 'said-sent';
  return outcome?.verdict === 'verified' || (outcome === null && isOnSheet);
}
