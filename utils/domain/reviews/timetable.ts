/**
 * When a child's review is due in England: the legal last date, the last working day on or before it, and the date
 * that reports may show instead. The day of the event is day 0. Nothing extends a deadline, and what the list of
 * bank holidays does not cover is refused, never guessed. Refusals are values; nothing here throws.
 */
import { addDays, addMonths, type Day, isDay } from '../day';
import { type BankHolidays, isCovered, isWorkingDay } from './bank-holidays';
import { englandRules, type ReviewRule, type RuleId } from './rules';

export type DateRefusal =
  | 'not-a-day'
  | 'not-a-whole-number'
  | 'not-a-rule-for-england'
  | 'holiday-list-unusable'
  | 'before-the-holiday-list'
  | 'past-the-holiday-list'
  | 'adjourned-once-already';

export interface Refused {
  readonly verdict: 'refused';
  readonly because: DateRefusal;
}

export interface ReviewDate {
  readonly verdict: 'due';
  /** The legal last date, which may fall on a weekend or holiday. */
  readonly due: Day;
  /** The last working day on or before `due`. */
  readonly planBy: Day;
  /** What a 91- or 183-day report shows: never the date itself. Second and subsequent reviews only. */
  readonly reportedAs?: Day;
}

/** A rule counted in months or days still has its legal date where only the plan-by date cannot be given. */
export interface ReviewDateRefused extends Refused {
  readonly due?: Day;
  readonly reportedAs?: Day;
}

/** What a person is told, and the safe way on. */
export const dateRefusals: Readonly<Record<DateRefusal, string>> = {
  'not-a-day': 'The date this counts from is not a real date. Check it in Mosaic.',
  'not-a-whole-number': 'The number of days to count is not a whole number. Check the setting.',
  'not-a-rule-for-england': 'Tessera does not know this kind of review. Work out the date by hand.',
  'holiday-list-unusable': 'The list of bank holidays cannot be used. Load the gov.uk list again in setup.',
  'before-the-holiday-list': 'The list of bank holidays begins later than this. Work out the date by hand.',
  'past-the-holiday-list':
    'The list of bank holidays ends before this. Load a newer gov.uk list in setup, or work out the date by hand.',
  'adjourned-once-already': 'A review can be adjourned once only (reg 36(2)). Hold the review.',
};

/**
 * The last date for a review, counted from the day of the rule's event: when the child became looked after, when
 * the last review was held (early or not: an early review sets the clock anew), and so on; see englandRules.
 */
export function reviewDue(rule: RuleId, from: Day, holidays: BankHolidays): ReviewDate | ReviewDateRefused {
  if (!Object.hasOwn(englandRules, rule)) return refused('not-a-rule-for-england');
  if (!isDay(from)) return refused('not-a-day');
  const { reportedAfterDays, ...counted } = englandRules[rule];
  const due = lastDate(counted, from, holidays);
  if (typeof due !== 'string') return due;
  const reported = reportedAfterDays === undefined ? {} : { reportedAs: addDays(from, reportedAfterDays) };
  const planBy = lastWorkingDayBy(due, holidays);
  if (typeof planBy !== 'string') return { ...planBy, due, ...reported };
  return { verdict: 'due', due, planBy, ...reported };
}

/**
 * The `count`th working day after a day, which is day 0 whether it is a working day or not; before it where `count`
 * is negative; the day itself for 0. Every day passed over must be covered by the list.
 */
export function workingDaysFrom(day: Day, count: number, holidays: BankHolidays): Day | Refused {
  if (!isDay(day)) return refused('not-a-day');
  if (!Number.isSafeInteger(count)) return refused('not-a-whole-number');
  if (!isUsable(holidays)) return refused('holiday-list-unusable');
  const step = Math.sign(count);
  let left = Math.abs(count);
  let reached = day;
  while (left > 0) {
    reached = addDays(reached, step);
    if (!isCovered(reached, holidays)) return outside(reached, holidays);
    if (isWorkingDay(reached, holidays)) left -= 1;
  }
  return reached;
}

/** The last working day on or before a day: the latest day on which the review can sensibly be held. */
export function lastWorkingDayBy(day: Day, holidays: BankHolidays): Day | Refused {
  if (!isDay(day)) return refused('not-a-day');
  if (!isUsable(holidays)) return refused('holiday-list-unusable');
  let reached = day;
  while (isCovered(reached, holidays)) {
    if (isWorkingDay(reached, holidays)) return reached;
    reached = addDays(reached, -1);
  }
  return outside(reached, holidays);
}

export function refused(because: DateRefusal): Refused {
  return { verdict: 'refused', because };
}

function lastDate(
  { within, unit }: Pick<ReviewRule, 'within' | 'unit'>,
  from: Day,
  holidays: BankHolidays,
): Day | Refused {
  switch (unit) {
    case 'working-days':
      return workingDaysFrom(from, within, holidays);
    case 'days':
      return withinCalendar(addDays(from, within));
    case 'months':
      return withinCalendar(addMonths(from, within));
  }
}

/** Days are written with four digits of year; what goes past the year 9999 is no day. */
function withinCalendar(day: Day): Day | Refused {
  return isDay(day) ? day : refused('not-a-day');
}

function outside(day: Day, { coverage }: BankHolidays): Refused {
  return refused(day < coverage.from ? 'before-the-holiday-list' : 'past-the-holiday-list');
}

/** Holds off a list that did not come through bank-holidays.ts: one bad day in it would shift every date. */
function isUsable(holidays: BankHolidays): boolean {
  const { coverage, days } = holidays;
  return isDay(coverage.from) && isDay(coverage.to) && coverage.from <= coverage.to && days.every(isDay);
}
