/**
 * What putting the list into Mosaic's sheet works with and comes to, whatever the shape of the sheet: the same words for
 * the same stop. It does nothing itself.
 */
import type { Sheet, SheetPlan } from '../../../domain/reviews/invite-sheet';
import type { SheetWriting } from '../acts';
import type { ReviewJob } from '../job';
import type { NotSaved, SheetOutcome } from '../outcome';
import type { SavingStep } from '../state';
import type { Desk } from './read-sheet';

export interface SheetHands {
  readonly desk: Desk;
  readonly job: ReviewJob;
  readonly plan: SheetPlan;
  readonly onStep: (step: SavingStep) => void;
}

export interface SheetSaved {
  readonly outcome: SheetOutcome;
  /** The sheet as it stands now, where it could be read. */
  readonly present: Sheet | null;
}

/** The page holds everything that is planned; `nonce` is of the document that was filled. */
export interface Filled {
  readonly writing: SheetWriting;
  readonly nonce: string;
}

export function notSaved(because: NotSaved): SheetSaved {
  return { outcome: { verdict: 'not-saved', because }, present: null };
}

/** Why the way to a page of the sheet ended before it. */
export function stopWords(because: string, screen: string | null): NotSaved {
  if (because === 'signed-out') return 'signed-out';
  if (screen === 'record-locked') return 'locked';
  return because === 'silence' || because === 'tab-gone' ? 'no-answer' : 'page-changed';
}
