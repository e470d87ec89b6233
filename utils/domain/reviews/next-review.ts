/**
 * Proposes which review comes next from what the record says was held: its rule, the day it counts from, its number
 * and why. A proposal only: a person may choose another. Never reads the number from a workflow step's name.
 */
import { type Day, isDay } from '../day';
import type { BankHolidays } from './bank-holidays';
import type { RuleId } from './rules';
import { type Refused, type ReviewDate, type ReviewDateRefused, refused, reviewDue } from './timetable';

/** Which set of intervals the child is under now. */
export type Track = 'looked-after' | 'short-breaks' | 'adoption-authority' | 'adoption-placed';

export interface ReviewHeld {
  /** The day it first sat. */
  readonly satOn: Day;
  /** The day it was completed: the same, or later when it was adjourned; null while it is adjourned. */
  readonly completedOn: Day | null;
}

export interface CareSoFar {
  readonly track: Track;
  /** Became looked after, first short-break placement, authority to place, or placed: the track's own day 0. */
  readonly trackBeganOn: Day;
  /** Every review of this period of care, whatever its track and whether it was early. */
  readonly reviews: readonly ReviewHeld[];
}

/** Councils differ on what 'the review' was when it was adjourned: the day it first sat or the day it was completed. */
export type AdjournedClock = 'first-sitting' | 'completion';

export type Proposal =
  | {
      readonly verdict: 'proposed';
      readonly rule: RuleId;
      readonly from: Day;
      /** Completed reviews in this period of care, and one. */
      readonly number: number;
      readonly because: string;
    }
  | Refused;

/** By how many reviews have been held on the track: none, one, more. */
const rulesOfTrack: Readonly<Record<Track, readonly [RuleId, RuleId, RuleId]>> = {
  'looked-after': ['first', 'second', 'subsequent'],
  'short-breaks': ['short-breaks-first', 'short-breaks-next', 'short-breaks-next'],
  'adoption-authority': ['adoption-authority-first', 'adoption-authority-next', 'adoption-authority-next'],
  'adoption-placed': ['adoption-placed-first', 'adoption-placed-second', 'adoption-placed-next'],
};

export function proposeNextReview(care: CareSoFar, clock: AdjournedClock): Proposal {
  const { track, trackBeganOn } = care;
  const days = [
    trackBeganOn,
    ...care.reviews.flatMap(({ satOn, completedOn }) => [satOn, completedOn ?? satOn]),
  ];
  const isBackwards = care.reviews.some(
    ({ satOn, completedOn }) => completedOn !== null && completedOn < satOn,
  );
  if (!days.every(isDay) || isBackwards) return refused('not-a-day');
  const reviews = care.reviews.toSorted((one, other) => (one.satOn < other.satOn ? -1 : 1));
  const number = reviews.filter(({ completedOn }) => completedOn !== null).length + 1;
  const open = reviews.find(({ completedOn }) => completedOn === null);
  if (open) {
    const because = 'This review was adjourned and has not been completed.';
    return { verdict: 'proposed', rule: 'adjourned', from: open.satOn, number, because };
  }
  // A review on the very day the track began is not counted: the answer is then the earlier of the two dates.
  const onTrack = reviews.filter(({ satOn }) => satOn > trackBeganOn);
  const last = onTrack.at(-1);
  const rule = rulesOfTrack[track][Math.min(onTrack.length, 2) as 0 | 1 | 2];
  if (!last) {
    return { verdict: 'proposed', rule, from: trackBeganOn, number, because: becauseFirst[track] };
  }
  const from = clock === 'completion' ? (last.completedOn ?? last.satOn) : last.satOn;
  const because = 'Counted from the day the last review was held, whether it was early or not.';
  return { verdict: 'proposed', rule, from, number, because };
}

const becauseFirst: Readonly<Record<Track, string>> = {
  'looked-after': 'No review is recorded since the child became looked after.',
  'short-breaks': 'No review is recorded since the first short-break placement.',
  'adoption-authority': 'No review is recorded since there was authority to place for adoption.',
  'adoption-placed': 'No review is recorded since the child was placed for adoption.',
};

/**
 * The last date for a review adjourned for want of information, by the IRO, once only: reg 36(2). Until it is
 * completed no proposal made in it is carried out.
 */
export function adjournmentDue(
  review: { readonly satOn: Day; readonly adjournedBefore: readonly Day[] },
  holidays: BankHolidays,
): ReviewDate | ReviewDateRefused {
  if (review.adjournedBefore.length > 0) return refused('adjourned-once-already');
  return reviewDue('adjourned', review.satOn, holidays);
}

/** What decides whether a child's stays are short breaks: reg 48, SI 2010/959. */
export interface Stays {
  readonly careOrder: 'yes' | 'no' | 'unknown';
  /** Days of the longest single stay that is meant. */
  readonly longestStayDays: number;
  readonly homeAfterEach: 'yes' | 'no' | 'unknown';
  /** Most days in any twelve months. */
  readonly daysInTwelveMonths: number;
}

/** The short-break intervals apply only if all four hold; what is unknown does not hold, and the full timetable applies. */
export function isShortBreaks(stays: Stays): boolean {
  return (
    stays.careOrder === 'no' &&
    stays.longestStayDays <= 17 &&
    stays.homeAfterEach === 'yes' &&
    stays.daysInTwelveMonths <= 75
  );
}
