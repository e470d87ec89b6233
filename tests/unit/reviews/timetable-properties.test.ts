/**
 * What must hold of the timetable for every day, rule and list of holidays, tried on days made up by fast-check:
 * inside the shipped list, around its edges, and with lists that have holidays in runs.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isDay, isWeekend } from '../../../utils/domain/day';
import { type BankHolidays, isWorkingDay } from '../../../utils/domain/reviews/bank-holidays';
import { englandRules, type RuleId } from '../../../utils/domain/reviews/rules';
import { shippedHolidays } from '../../../utils/domain/reviews/shipped-holidays';
import { reviewDue, workingDaysFrom } from '../../../utils/domain/reviews/timetable';

const dayFrom = (first: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((count) => addDays(first, count));
/** From a year before the shipped list to a year after it. */
const anyDay = dayFrom('2021-01-01', 365 * 9 + 2);
const coveredDay = dayFrom('2022-01-01', 365 * 7 + 1);
const anyRule = fc.constantFrom(...(Object.keys(englandRules) as RuleId[]));
const aList: fc.Arbitrary<BankHolidays> = fc.oneof(
  fc.constant(shippedHolidays),
  fc.array(coveredDay, { maxLength: 40 }).map((days) => ({ coverage: shippedHolidays.coverage, days })),
);
const aCount = fc.integer({ min: 1, max: 60 });

describe('a review date', () => {
  it('never goes back when the start day goes forward', () => {
    fc.assert(
      fc.property(anyRule, anyDay, fc.nat(40), aList, (rule, from, later, holidays) => {
        const one = reviewDue(rule, from, holidays);
        const other = reviewDue(rule, addDays(from, later), holidays);
        if (one.verdict === 'refused' || other.verdict === 'refused') return;
        expect(one.due <= other.due && one.planBy <= other.planBy).toBe(true);
      }),
    );
  });
  it('is planned by a working day on or before the legal date, with no working day between them', () => {
    fc.assert(
      fc.property(anyRule, anyDay, aList, (rule, from, holidays) => {
        const date = reviewDue(rule, from, holidays);
        if (date.verdict === 'refused') return;
        expect(isWorkingDay(date.planBy, holidays)).toBe(true);
        expect(date.planBy <= date.due).toBe(true);
        for (let day = addDays(date.planBy, 1); day <= date.due; day = addDays(day, 1)) {
          expect(isWorkingDay(day, holidays)).toBe(false);
        }
      }),
    );
  });
  it('comes after the day it counts from, and lies within the list', () => {
    fc.assert(
      fc.property(anyRule, anyDay, aList, (rule, from, holidays) => {
        const date = reviewDue(rule, from, holidays);
        if (date.verdict === 'refused') return;
        expect(date.due > from).toBe(true);
        expect(date.planBy >= holidays.coverage.from && date.due <= holidays.coverage.to).toBe(true);
      }),
    );
  });
  it('refuses any text and any rule instead of throwing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary' }), fc.double(), (rule, text, count) => {
        expect(reviewDue(rule as RuleId, text, shippedHolidays).verdict).toBe('refused');
        expect(workingDaysFrom(text, count, shippedHolidays)).toMatchObject({ verdict: 'refused' });
      }),
    );
  });
});

describe('counting working days', () => {
  it('inverts: so many forward and so many back is the same working day', () => {
    fc.assert(
      fc.property(coveredDay, aCount, aList, (day, count, holidays) => {
        if (!isWorkingDay(day, holidays)) return;
        const there = workingDaysFrom(day, count, holidays);
        if (typeof there !== 'string') return;
        expect(workingDaysFrom(there, -count, holidays)).toBe(day);
      }),
    );
  });
  it('counts: as many working days lie behind as were asked for', () => {
    fc.assert(
      fc.property(coveredDay, aCount, aList, (day, count, holidays) => {
        const there = workingDaysFrom(day, count, holidays);
        if (typeof there !== 'string') return;
        const passed = Array.from({ length: daysBetween(day, there) }, (_, at) => addDays(day, at + 1));
        expect(passed.filter((one) => isWorkingDay(one, holidays))).toHaveLength(count);
        expect(isWorkingDay(there, holidays)).toBe(true);
      }),
    );
  });
  it('adds up: forward by one count and then another is forward by both', () => {
    fc.assert(
      fc.property(coveredDay, aCount, aCount, aList, (day, first, second, holidays) => {
        const part = workingDaysFrom(day, first, holidays);
        const both = workingDaysFrom(day, first + second, holidays);
        if (typeof part !== 'string') return;
        expect(workingDaysFrom(part, second, holidays)).toEqual(both);
      }),
    );
  });
});

describe('adding months', () => {
  const someDay = dayFrom('1999-01-01', 40_000);
  it('keeps the date, or takes the last day of a shorter month', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -240, max: 240 }), (day, months) => {
        const there = addMonths(day, months);
        expect(isDay(there)).toBe(true);
        const isLastOfMonth = there.slice(0, 7) !== addDays(there, 1).slice(0, 7);
        expect(there.slice(8) === day.slice(8) || (there.slice(8) < day.slice(8) && isLastOfMonth)).toBe(
          true,
        );
        const monthsOf = (one: string) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
        expect(monthsOf(there) - monthsOf(day)).toBe(months);
      }),
    );
  });
  it('finds two days of every seven on a weekend', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const week = Array.from({ length: 7 }, (_, at) => addDays(day, at));
        expect(week.filter(isWeekend)).toHaveLength(2);
      }),
    );
  });
});
