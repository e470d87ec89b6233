/**
 * Holds the reading of holiday lists: gov.uk's own file, a policy's list, and what is wrong with a bad one in plain
 * words.
 */
import { describe, expect, it } from 'vitest';
import {
  readGovUkHolidays,
  readHolidayList,
  withOneOffHoliday,
} from '../../../utils/domain/reviews/bank-holidays';
import { shippedDays, shippedHolidays } from '../../../utils/domain/reviews/shipped-holidays';

const events = shippedDays.map(([date, title]) => ({ title, date, notes: '', bunting: true }));
const govUk = (changed: readonly object[] = events) => ({
  'england-and-wales': { division: 'england-and-wales', events: changed },
  scotland: { division: 'scotland', events: [] },
});
const messages = (read: ReturnType<typeof readHolidayList>) =>
  read.verdict === 'refused' ? read.problems.map(({ path, message }) => `${path}: ${message}`) : [];

describe("gov.uk's file", () => {
  it('gives the shipped list, whole years covered', () => {
    expect(readGovUkHolidays(govUk())).toEqual({ verdict: 'fits', value: shippedHolidays });
    expect(readGovUkHolidays(govUk([...events].reverse()))).toEqual({
      verdict: 'fits',
      value: shippedHolidays,
    });
  });
  it('is refused when a year is cut short or left out', () => {
    const cut = readGovUkHolidays(govUk(events.slice(0, -1)));
    expect(messages(cut)).toEqual([expect.stringContaining('fewer than 8 bank holidays in 2028')]);
    const hole = readGovUkHolidays(govUk(events.filter(({ date }) => !date.startsWith('2025'))));
    expect(messages(hole)).toEqual([expect.stringContaining('2025')]);
  });
  it('is refused when it spans years that no list holds', () => {
    const wild = readGovUkHolidays(govUk([...events, { title: 'Boxing Day', date: '9999-12-26' }]));
    expect(messages(wild)).toEqual([expect.stringContaining('more than')]);
  });
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a page of mark-up', '<!doctype html>'],
    ['no events', govUk([])],
    ['a date that is none', govUk([{ title: 'x', date: '2026-02-30' }])],
    ['a date in words', govUk([{ title: 'x', date: '1 January 2026' }])],
    ['another nation in its place', { 'england-and-wales': { division: 'scotland', events } }],
  ])('is refused when it holds %s', (_what, input) => {
    expect(readGovUkHolidays(input)).toMatchObject({ verdict: 'refused' });
  });
});

describe("a policy's list", () => {
  const list = { coverage: { from: '2029-01-01', to: '2029-12-31' }, days: ['2029-12-25', '2029-01-01'] };
  it('is read, in order and without repeats', () => {
    const read = readHolidayList({ ...list, days: [...list.days, '2029-01-01'] });
    expect(read).toEqual({ verdict: 'fits', value: { ...list, days: ['2029-01-01', '2029-12-25'] } });
  });
  it('says which day is outside what it covers', () => {
    const read = readHolidayList({ ...list, days: ['2029-01-01', '2030-01-01'] });
    expect(messages(read)).toEqual(['days › 1: This day is outside the days that the list says it covers.']);
  });
  it.each<[string, unknown]>([
    ['ends before it begins', { ...list, coverage: { from: '2029-12-31', to: '2029-01-01' } }],
    ['holds a misspelt key', { ...list, daysOff: [] }],
    ['holds a day that is none', { ...list, days: ['2029-02-29'] }],
    ['does not say what it covers', { days: list.days }],
  ])('is refused when it %s', (_what, input) => {
    expect(readHolidayList(input)).toMatchObject({ verdict: 'refused' });
  });
  it('takes a one-off holiday, within what it covers', () => {
    const read = withOneOffHoliday(shippedHolidays, '2026-06-15');
    expect(read.verdict === 'fits' && read.value.days.includes('2026-06-15')).toBe(true);
    expect(withOneOffHoliday(shippedHolidays, '2029-06-15')).toMatchObject({ verdict: 'refused' });
    expect(shippedHolidays.days).not.toContain('2026-06-15');
  });
});
