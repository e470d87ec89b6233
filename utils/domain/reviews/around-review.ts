/**
 * The dates around a review: what must be ready before it (lead times, which each council sets) and what follows it
 * (decisions, plan, record, distribution). Counting only; who does what, and whether it was done, is elsewhere.
 */
import { addDays, type Day, isDay } from '../day';
import type { BankHolidays } from './bank-holidays';
import { type Refused, refused, workingDaysFrom } from './timetable';

/** One task's distance from the review, which is day 0: `days` before it for a lead time, after it for a follow-up. */
export interface Distance {
  readonly task: string;
  readonly days: number;
  readonly kind: 'working' | 'calendar';
}

export interface TaskDate {
  readonly task: string;
  /** The day, or why it cannot be given. One task past the holiday list leaves the others standing. */
  readonly on: Day | Refused;
}

/**
 * Seeds for the council's own settings. Practice differs and the sources do not always say which days they count:
 * 20 and 10 from the IRO Handbook's chapter 3 as councils quote it, 5 and 3 from local practice.
 */
export const seedLeadTimes: readonly Distance[] = [
  { task: 'childAsked', days: 20, kind: 'working' },
  { task: 'invitations', days: 10, kind: 'working' },
  { task: 'planningTalk', days: 5, kind: 'working' },
  { task: 'reportToIro', days: 3, kind: 'working' },
];

/** IRO Handbook, chapter 3: working days from the day the review was completed. */
export const followUps: readonly Distance[] = [
  { task: 'decisionRecord', days: 5, kind: 'working' },
  { task: 'carePlan', days: 10, kind: 'working' },
  { task: 'fullRecord', days: 15, kind: 'working' },
  { task: 'distributed', days: 20, kind: 'working' },
];

/** When each task before a review on this day has to be done. A calendar lead time may fall on a weekend. */
export function datesBeforeReview(
  reviewOn: Day,
  leadTimes: readonly Distance[],
  holidays: BankHolidays,
): TaskDate[] {
  return leadTimes.map((one) => ({ task: one.task, on: dayAt(reviewOn, -one.days, one.kind, holidays) }));
}

/** When each task after a review completed on this day has to be done. */
export function datesAfterReview(
  completedOn: Day,
  tasks: readonly Distance[],
  holidays: BankHolidays,
): TaskDate[] {
  return tasks.map((one) => ({ task: one.task, on: dayAt(completedOn, one.days, one.kind, holidays) }));
}

/** Tasks whose day has gone by before they could begin, as in the first 20 working days of a child's care. */
export function tasksThatDoNotFit(dates: readonly TaskDate[], earliestOn: Day): TaskDate[] {
  return dates.filter(({ on }) => typeof on === 'string' && on < earliestOn);
}

function dayAt(day: Day, days: number, kind: Distance['kind'], holidays: BankHolidays): Day | Refused {
  if (kind === 'working') return workingDaysFrom(day, days, holidays);
  if (!isDay(day)) return refused('not-a-day');
  if (!Number.isSafeInteger(days)) return refused('not-a-whole-number');
  const reached = addDaysOrNull(day, days);
  return reached ?? refused('not-a-day');
}

/** Null past the years 0000 to 9999. */
function addDaysOrNull(day: Day, days: number): Day | null {
  if (Math.abs(days) > longestDistance) return null;
  const reached = addDays(day, days);
  return isDay(reached) ? reached : null;
}

/** Ten years: no setting means more, and beyond some 270,000 years a Date is no date. */
const longestDistance = 3_653;
