/** Days and times as people type them: read the one way that is meant here, or not at all. */
import { describe, expect, it } from 'vitest';
import { typedDay, typedTime } from '../../utils/domain/typed-moments';

describe('a typed day', () => {
  it.each([
    ['16/03/2026', '2026-03-16'],
    [' 6/3/2026 ', '2026-03-06'],
    ['16.3.2026', '2026-03-16'],
    ['03/16/2026', null],
    ['31/02/2026', null],
    ['16/03/26', null],
    ['', null],
  ])('%j is %j', (text, day) => expect(typedDay(text)).toBe(day));
});

describe('a typed time', () => {
  it.each([
    ['10:00', '10:00'],
    ['9.30', '09:30'],
    ['24:00', null],
    ['10:60', null],
    ['10', null],
  ])('%j is %j', (text, time) => expect(typedTime(text)).toBe(time));
});
