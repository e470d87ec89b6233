/**
 * Holds the dates around a review, the proposal of the next one, adjournment and short breaks, and the headlines of
 * other nations, where the worked cases in tests/oracles say nothing.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  datesAfterReview,
  datesBeforeReview,
  followUps,
  seedLeadTimes,
  tasksThatDoNotFit,
} from '../../../utils/domain/reviews/around-review';
import {
  adjournmentDue,
  type CareSoFar,
  isShortBreaks,
  proposeNextReview,
  type Stays,
} from '../../../utils/domain/reviews/next-review';
import { otherNations, unverifiedDue } from '../../../utils/domain/reviews/other-nations';
import { checkParticipation, needsViewsCarried } from '../../../utils/domain/reviews/participation';
import { shippedHolidays } from '../../../utils/domain/reviews/shipped-holidays';

const held = (day: string) => ({ satOn: day, completedOn: day });
const care = (change: Partial<CareSoFar>): CareSoFar => ({
  track: 'looked-after',
  trackBeganOn: '2026-01-05',
  reviews: [],
  ...change,
});

describe('tasks around a review', () => {
  it('warns of what no longer fits before a first review', () => {
    const dates = datesBeforeReview('2026-02-02', seedLeadTimes, shippedHolidays);
    expect(tasksThatDoNotFit(dates, '2026-01-06').map(({ task }) => task)).toEqual(['childAsked']);
  });
  it('leaves the other tasks standing where one is past the list', () => {
    const dates = datesAfterReview('2028-12-08', followUps, shippedHolidays);
    expect(dates.map(({ on }) => (typeof on === 'string' ? on : on.because))).toEqual([
      '2028-12-15',
      '2028-12-22',
      'past-the-holiday-list',
      'past-the-holiday-list',
    ]);
  });
  it('takes any day, number and kind without throwing', () => {
    fc.assert(
      fc.property(fc.string(), fc.double(), fc.constantFrom('working', 'calendar'), (day, days, kind) => {
        const [date] = datesBeforeReview(day, [{ task: 'any', days, kind }], shippedHolidays);
        expect(date?.on).toMatchObject({ verdict: 'refused' });
        const far = datesAfterReview('2026-01-05', [{ task: 'any', days, kind }], shippedHolidays);
        expect(far).toHaveLength(1);
      }),
    );
  });
});

describe('the next review', () => {
  it.each<[string, Partial<CareSoFar>, object]>([
    ['none held', {}, { rule: 'first', from: '2026-01-05', number: 1 }],
    ['one held', { reviews: [held('2026-02-02')] }, { rule: 'second', from: '2026-02-02', number: 2 }],
    [
      'the last held early: the clock starts anew',
      { reviews: [held('2026-06-18'), held('2026-02-02'), held('2026-05-01')] },
      { rule: 'subsequent', from: '2026-06-18', number: 4 },
    ],
    [
      'placed for adoption after two reviews: the intervals begin again, the number goes on',
      {
        track: 'adoption-placed',
        trackBeganOn: '2026-07-01',
        reviews: [held('2026-02-02'), held('2026-05-01')],
      },
      { rule: 'adoption-placed-first', from: '2026-07-01', number: 3 },
    ],
    [
      'a review on the very day of the placement: the earlier date',
      { track: 'adoption-placed', trackBeganOn: '2026-07-01', reviews: [held('2026-07-01')] },
      { rule: 'adoption-placed-first', from: '2026-07-01', number: 2 },
    ],
    [
      'short breaks, one held',
      { track: 'short-breaks', reviews: [held('2026-04-01')] },
      { rule: 'short-breaks-next', from: '2026-04-01', number: 2 },
    ],
    [
      'one adjourned and not completed',
      { reviews: [held('2026-02-02'), { satOn: '2026-05-01', completedOn: null }] },
      { rule: 'adjourned', from: '2026-05-01', number: 2 },
    ],
  ])('%s', (_what, change, expected) => {
    expect(proposeNextReview(care(change), 'completion')).toMatchObject({ verdict: 'proposed', ...expected });
  });
  it('counts from the first sitting or the completion of an adjourned review, as the council sets', () => {
    const adjourned = care({ reviews: [{ satOn: '2026-02-02', completedOn: '2026-02-20' }] });
    expect(proposeNextReview(adjourned, 'first-sitting')).toMatchObject({ from: '2026-02-02' });
    expect(proposeNextReview(adjourned, 'completion')).toMatchObject({ from: '2026-02-20' });
  });
  it.each<[string, Partial<CareSoFar>]>([
    ['a start that is no day', { trackBeganOn: '' }],
    ['a review on no day', { reviews: [held('31/01/2026')] }],
    ['a completion before the sitting', { reviews: [{ satOn: '2026-02-02', completedOn: '2026-02-01' }] }],
  ])('refuses %s', (_what, change) => {
    expect(proposeNextReview(care(change), 'completion')).toMatchObject({ verdict: 'refused' });
  });
  it('can be adjourned once only', () => {
    const once = adjournmentDue({ satOn: '2026-03-26', adjournedBefore: [] }, shippedHolidays);
    expect(once).toEqual({ verdict: 'due', due: '2026-04-27', planBy: '2026-04-27' });
    const twice = adjournmentDue({ satOn: '2026-04-20', adjournedBefore: ['2026-03-26'] }, shippedHolidays);
    expect(twice).toEqual({ verdict: 'refused', because: 'adjourned-once-already' });
  });
});

describe('short breaks', () => {
  const stays: Stays = { careOrder: 'no', longestStayDays: 17, homeAfterEach: 'yes', daysInTwelveMonths: 75 };
  it('are so only if all four conditions hold', () => {
    expect(isShortBreaks(stays)).toBe(true);
    expect(isShortBreaks({ ...stays, longestStayDays: 18 })).toBe(false);
    expect(isShortBreaks({ ...stays, daysInTwelveMonths: 76 })).toBe(false);
    expect(isShortBreaks({ ...stays, careOrder: 'unknown' })).toBe(false);
    expect(isShortBreaks({ ...stays, homeAfterEach: 'unknown' })).toBe(false);
    expect(isShortBreaks({ ...stays, daysInTwelveMonths: Number.NaN })).toBe(false);
  });
});

describe('other nations', () => {
  it('are all unverified and off', () => {
    expect(new Set(Object.values(otherNations).map(({ standing }) => standing))).toEqual(
      new Set(['unverified-and-off']),
    );
  });
  it('answer with a headline that says so', () => {
    const wales = unverifiedDue('wales', 'first', '2026-01-05', shippedHolidays);
    expect(wales).toMatchObject({ verdict: 'unverified', due: '2026-02-02' });
    expect(unverifiedDue('northern-ireland', 'first', '2026-01-05', shippedHolidays)).toMatchObject({
      due: '2026-01-19',
    });
    expect(unverifiedDue('scotland', 'second', 'today', shippedHolidays)).toMatchObject({
      verdict: 'refused',
    });
  });
});

describe('participation', () => {
  it('says nothing on the fourth birthday itself, nor on one of 29 February', () => {
    const on = (dob: string, review: string, code: string) =>
      checkParticipation({ dob, review, codes: [code] });
    expect(on('2010-05-01', '2014-05-01', 'PN0')).toEqual([]);
    expect(on('2010-05-01', '2014-05-01', 'PN1')).toEqual([]);
    expect(on('2010-05-01', '2014-05-02', 'PN0')).toEqual(['440']);
    expect(on('2010-05-01', '2014-04-30', 'PN1')).toEqual(['441']);
    expect(on('2012-02-29', '2016-02-28', 'PN1')).toEqual(['441']);
    expect(on('2012-02-29', '2016-02-29', 'PN1')).toEqual([]);
  });
  it('asks for the views of an absent child to be carried from the age of 4', () => {
    expect(needsViewsCarried('2022-03-01', '2026-02-28')).toBe(false);
    expect(needsViewsCarried('2022-03-01', '2026-03-01')).toBe(true);
  });
});
