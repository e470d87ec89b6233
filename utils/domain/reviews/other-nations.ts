/**
 * Review intervals of the other nations: headlines that nobody here has checked against the law in force. They are
 * off, no screen offers them, and the answer says so. There is no plan-by date: the bank holidays of Scotland and
 * Northern Ireland are not in the list. Verify a nation with a council there before its `standing` may change.
 */
import { addDays, addMonths, type Day, isDay } from '../day';
import type { BankHolidays } from './bank-holidays';
import { type Refused, refused, workingDaysFrom } from './timetable';

export type OtherNation = 'wales' | 'scotland' | 'northern-ireland';
export type Interval = 'first' | 'second' | 'subsequent';

export interface UnverifiedRule {
  readonly within: number;
  readonly unit: 'working-days' | 'weeks' | 'months';
  readonly law: string;
}

export const otherNations: Readonly<
  Record<
    OtherNation,
    {
      readonly standing: 'unverified-and-off';
      readonly countsFrom: string;
      readonly rules: Readonly<Record<Interval, UnverifiedRule>>;
    }
  >
> = {
  wales: {
    standing: 'unverified-and-off',
    countsFrom: 'becoming looked after',
    rules: {
      first: { within: 20, unit: 'working-days', law: 'reg 39, WSI 2015/1818' },
      second: { within: 3, unit: 'months', law: 'reg 39, WSI 2015/1818' },
      subsequent: { within: 6, unit: 'months', law: 'reg 39, WSI 2015/1818' },
    },
  },
  scotland: {
    standing: 'unverified-and-off',
    countsFrom: 'placement, not becoming looked after; at home the frequency is agreed (reg 44)',
    rules: {
      first: { within: 6, unit: 'weeks', law: 'reg 45, SSI 2009/210' },
      second: { within: 3, unit: 'months', law: 'reg 45, SSI 2009/210' },
      subsequent: { within: 6, unit: 'months', law: 'reg 45, SSI 2009/210' },
    },
  },
  'northern-ireland': {
    standing: 'unverified-and-off',
    countsFrom: 'placement; four weeks are also claimed for the first review',
    rules: {
      first: { within: 2, unit: 'weeks', law: 'reg 3, NISR 1996/461' },
      second: { within: 3, unit: 'months', law: 'reg 3, NISR 1996/461' },
      subsequent: { within: 6, unit: 'months', law: 'reg 3, NISR 1996/461' },
    },
  },
};

export type UnverifiedDate =
  | { readonly verdict: 'unverified'; readonly due: Day; readonly law: string }
  | Refused;

/**
 * The last date by an unchecked headline, for a council that is verifying its nation's rules; never for a plan.
 * `holidays` (England and Wales share theirs) is read for Wales's working days only.
 */
export function unverifiedDue(
  nation: OtherNation,
  interval: Interval,
  from: Day,
  holidays: BankHolidays,
): UnverifiedDate {
  if (!isDay(from)) return refused('not-a-day');
  const { within, unit, law } = otherNations[nation].rules[interval];
  const due = unit === 'working-days' ? workingDaysFrom(from, within, holidays) : later(from, within, unit);
  if (typeof due !== 'string') return due;
  return isDay(due) ? { verdict: 'unverified', due, law } : refused('not-a-day');
}

function later(from: Day, within: number, unit: 'weeks' | 'months'): Day {
  return unit === 'weeks' ? addDays(from, within * 7) : addMonths(from, within);
}
