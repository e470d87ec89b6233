/** Whether the sheet has been dealt with, as far as anybody has seen or said: then the messages come next. */
import type { SheetOutcome } from '../../utils/helpers/review-invites/outcome';

export function sheetIsDone(outcome: SheetOutcome | null): boolean {
  if (outcome?.verdict === 'left') return outcome.now === 'sent' || outcome.now === 'said-sent';
  return outcome?.verdict === 'verified';
}
