/**
 * Holds the timetable where it is easy to get wrong: month ends, leap days, both edges of the holiday list, holidays
 * on weekends, malformed input. Properties are in timetable-properties.test.ts, worked cases in oracles.test.ts.
 */
import { describe, expect, it } from 'vitest';
import type { BankHolidays } from '../../../utils/domain/reviews/bank-holidays';
import type { RuleId } from '../../../utils/domain/reviews/rules';
import { shippedHolidays } from '../../../utils/domain/reviews/shipped-holidays';
import { lastWorkingDayBy, reviewDue, workingDaysFrom } from '../../../utils/domain/reviews/timetable';

const refused = (because: string) => ({ verdict: 'refused', because });

describe('a review counted in working days', () => {
  it.each([
    ['on the last day that 20 working days fit the list', '2028-11-29', '2028-12-29'],
    ['from the day before the list begins', '2021-12-31', '2022-01-31'],
    ['over Christmas with two substitute days', '2027-12-10', '2028-01-12'],
    ['over Christmas Eve, which is a working day', '2025-12-01', '2025-12-31'],
    ['from Christmas Day itself', '2025-12-25', '2026-01-26'],
    ['over the four-day weekend of June 2022', '2022-05-20', '2022-06-21'],
    ['over the state funeral', '2022-09-01', '2022-09-30'],
    ['from a leap day', '2028-02-29', '2028-03-28'],
  ])('%s', (_what, from, due) => {
    expect(reviewDue('first', from, shippedHolidays)).toEqual({ verdict: 'due', due, planBy: due });
  });
  it('refuses where the twentieth working day leaves the list', () => {
    expect(reviewDue('first', '2028-11-30', shippedHolidays)).toEqual(refused('past-the-holiday-list'));
    expect(reviewDue('adjourned', '2030-01-01', shippedHolidays)).toEqual(refused('past-the-holiday-list'));
    expect(reviewDue('first', '2021-12-30', shippedHolidays)).toEqual(refused('before-the-holiday-list'));
  });
});

describe('a review counted in months or days', () => {
  it.each<[RuleId, string, string, string, string | undefined]>([
    ['second', '2026-11-30', '2027-02-28', '2027-02-26', '2027-03-01'],
    ['second', '2024-02-29', '2024-05-29', '2024-05-29', '2024-05-30'],
    ['second', '2025-09-25', '2025-12-25', '2025-12-24', '2025-12-25'],
    ['subsequent', '2027-08-31', '2028-02-29', '2028-02-29', '2028-03-01'],
    ['subsequent', '2027-06-27', '2027-12-27', '2027-12-24', '2027-12-27'],
    ['subsequent', '2026-02-28', '2026-08-28', '2026-08-28', '2026-08-30'],
    ['short-breaks-next', '2026-08-29', '2027-02-28', '2027-02-26', undefined],
    ['adoption-placed-first', '2026-11-27', '2026-12-25', '2026-12-24', undefined],
    ['adoption-placed-second', '2026-12-25', '2027-03-25', '2027-03-25', undefined],
    ['adoption-placed-next', '2026-09-26', '2027-03-26', '2027-03-25', undefined],
    ['adoption-authority-next', '2022-07-02', '2023-01-02', '2022-12-30', undefined],
  ])('%s from %s is due %s, to be planned by %s', (rule, from, due, planBy, reportedAs) => {
    const reported = reportedAs ? { reportedAs } : {};
    expect(reviewDue(rule, from, shippedHolidays)).toEqual({ verdict: 'due', due, planBy, ...reported });
  });
  it('still says the legal date where only the plan-by date is past the list', () => {
    expect(reviewDue('subsequent', '2028-08-15', shippedHolidays)).toEqual({
      ...refused('past-the-holiday-list'),
      due: '2029-02-15',
      reportedAs: '2029-02-14',
    });
  });
  it('refuses to plan back over the beginning of the list', () => {
    expect(lastWorkingDayBy('2022-01-03', shippedHolidays)).toEqual(refused('before-the-holiday-list'));
    expect(lastWorkingDayBy('2022-01-04', shippedHolidays)).toBe('2022-01-04');
    expect(lastWorkingDayBy('2028-12-31', shippedHolidays)).toBe('2028-12-29');
    expect(lastWorkingDayBy('2029-01-01', shippedHolidays)).toEqual(refused('past-the-holiday-list'));
  });
});

describe('counting working days', () => {
  it('takes a day as its own nought, working or not', () => {
    expect(workingDaysFrom('2026-04-04', 0, shippedHolidays)).toBe('2026-04-04');
    expect(workingDaysFrom('2026-04-04', 1, shippedHolidays)).toBe('2026-04-07');
    expect(workingDaysFrom('2026-04-04', -1, shippedHolidays)).toBe('2026-04-02');
  });
  it('refuses past either edge of the list, and counts up to it', () => {
    expect(workingDaysFrom('2028-12-28', 1, shippedHolidays)).toBe('2028-12-29');
    expect(workingDaysFrom('2028-12-29', 1, shippedHolidays)).toEqual(refused('past-the-holiday-list'));
    expect(workingDaysFrom('2022-01-05', -1, shippedHolidays)).toBe('2022-01-04');
    expect(workingDaysFrom('2022-01-04', -1, shippedHolidays)).toEqual(refused('before-the-holiday-list'));
    expect(workingDaysFrom('2026-01-05', 1e9, shippedHolidays)).toEqual(refused('past-the-holiday-list'));
  });
  it.each([Number.NaN, 1.5, Number.POSITIVE_INFINITY])('refuses to count %d days', (count) => {
    expect(workingDaysFrom('2026-01-05', count, shippedHolidays)).toEqual(refused('not-a-whole-number'));
  });
});

describe('what cannot be counted', () => {
  it.each([
    '',
    '2026-02-29',
    '2026-13-01',
    '2026-1-5',
    '05/01/2026',
    '2026-01-05T00:00',
    ' 2026-01-05',
    '2100-02-29',
  ])('refuses %j as a day', (day) => {
    expect(reviewDue('first', day, shippedHolidays)).toEqual(refused('not-a-day'));
    expect(reviewDue('second', day, shippedHolidays)).toEqual(refused('not-a-day'));
    expect(workingDaysFrom(day, 1, shippedHolidays)).toEqual(refused('not-a-day'));
  });
  it.each(['scotland-first', 'toString', '__proto__', ''])('refuses the rule %j', (rule) => {
    expect(reviewDue(rule as RuleId, '2026-01-05', shippedHolidays)).toEqual(
      refused('not-a-rule-for-england'),
    );
  });
  it('refuses a date past the year 9999', () => {
    expect(reviewDue('second', '9999-12-31', shippedHolidays)).toEqual(refused('not-a-day'));
    expect(reviewDue('adoption-placed-first', '9999-12-31', shippedHolidays)).toEqual(refused('not-a-day'));
  });
  it.each<[string, BankHolidays]>([
    ['a bad day', { coverage: shippedHolidays.coverage, days: ['2026-02-30'] }],
    ['a bad coverage', { coverage: { from: '2022', to: '2028' }, days: [] }],
    [
      'a coverage that ends before it begins',
      { coverage: { from: '2028-01-01', to: '2022-01-01' }, days: [] },
    ],
  ])('refuses a list with %s', (_what, holidays) => {
    expect(reviewDue('first', '2026-01-05', holidays)).toEqual(refused('holiday-list-unusable'));
    expect(reviewDue('second', '2026-01-05', holidays)).toMatchObject(refused('holiday-list-unusable'));
  });
});
