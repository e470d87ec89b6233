/**
 * Every state that the review page of the workbench can be in, as one union: a state that is not here cannot be shown,
 * and each one has a picture and an accessibility run. Data only; the rules are in the domain.
 */
import type { Identity } from '../../domain/people';
import type { SheetShape } from '../../domain/profile/review-words';
import type { TaskDate } from '../../domain/reviews/around-review';
import type { ReviewSettings } from '../../domain/reviews/council-settings';
import type { DueTable } from '../../domain/reviews/due-table';
import type { SheetPlan } from '../../domain/reviews/invite-sheet';
import type { Message } from '../../domain/reviews/messages';
import type { ReviewDraft } from '../../domain/reviews/review-draft';
import type { ToSettle, Waiting } from '../../domain/reviews/settle-before';
import type { ReviewDate, ReviewDateRefused } from '../../domain/reviews/timetable';
import type { SheetOutcome } from './outcome';

/** Why there is nothing to start from, in words the face looks up. */
export type InviteIdle =
  | 'no-profile'
  | 'not-set-up' // the profile has not been taught the screens that a review needs
  | 'no-mosaic'
  | 'not-recognised'
  | 'no-child'
  | 'reload-page'
  | 'switched-off'
  | 'other-workbench';

export type InviteRefusal =
  | 'drift'
  | 'signed-out'
  | 'no-answer'
  | 'not-looked-after'
  | 'adopted'
  | 'restricted'
  | 'wrong-person'
  | 'locked' // somebody has the letter open, so that it cannot be read
  | 'unsaved-work';

export type ReviewPage = 'when' | 'who' | 'check' | 'sheet' | 'out';
export const reviewPages: readonly ReviewPage[] = ['when', 'who', 'check', 'sheet', 'out'];

export interface PreparedReview {
  readonly draft: ReviewDraft;
  readonly settings: ReviewSettings;
  readonly due: ReviewDate | ReviewDateRefused | null;
  readonly leadTimes: readonly TaskDate[];
  readonly today: string;
  readonly messages: readonly Message[];
  readonly waiting: readonly Waiting[];
  readonly plan: SheetPlan;
  /** Names that colleagues put on the sheet and that the record does not know. */
  readonly strangers: readonly string[];
  readonly sheet: 'none-begun' | 'begun';
  readonly shape: SheetShape;
  readonly outcome: SheetOutcome | null;
  /** Whether the sheet, as it was last seen in Mosaic, holds all that would be written. */
  readonly isOnSheet: boolean;
  readonly hasNextSibling: boolean;
}

export type SavingStep = 'opening' | 'adding-rows' | 'filling' | 'saving' | 'reading-back';

export type InviteState =
  | { readonly at: 'starting' }
  | { readonly at: 'idle'; readonly because: InviteIdle; readonly child: Identity | null }
  | { readonly at: 'ready'; readonly child: Identity; readonly carriesOver: boolean }
  | { readonly at: 'reading'; readonly child: Identity; readonly what: string }
  | {
      readonly at: 'refused';
      readonly because: InviteRefusal;
      readonly child: Identity | null;
      readonly field: string | null;
    }
  | {
      readonly at: 'preparing';
      readonly page: ReviewPage;
      readonly review: PreparedReview;
      readonly problems: readonly ToSettle[];
    }
  | { readonly at: 'saving'; readonly child: Identity; readonly step: SavingStep }
  /** Another child's record is in view: nothing goes on until it is this child's again. */
  | { readonly at: 'stopped'; readonly child: Identity; readonly shown: Identity }
  /** `inView`: whether Mosaic shows a list of reviews due now, which can be read instead of a pasted one. */
  | { readonly at: 'due-list'; readonly table: DueTable | null; readonly inView: boolean };
