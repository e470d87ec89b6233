import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isDay, parseUkDay, toUkDay } from '../../utils/domain/day';

const someDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  it('knows real days', () => {
    expect(['2024-02-29', '2000-02-29', '1999-12-31'].every(isDay)).toBe(true);
    expect(
      ['2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-1-1', '2024-04-31', ''].some(isDay),
    ).toBe(false);
  });

  it('reads dd/mm/yyyy and nothing looser', () => {
    expect(parseUkDay(' 05/04/2016 ')).toBe('2016-04-05');
    expect(['5/4/2016', '05-04-2016', '05/04/16', '31/02/2020', '2016/04/05', ''].map(parseUkDay)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('writes what it reads', () => {
    fc.assert(fc.property(someDay, (day) => parseUkDay(toUkDay(day)) === day));
  });

  it('adds and takes away days over clock changes and leap days', () => {
    expect(addDays('2025-03-29', 2)).toBe('2025-03-31');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: -4000, max: 4000 }),
        (day, count) => daysBetween(day, addDays(day, count)) === count,
      ),
    );
  });
});
