/**
 * Holds the timetable against the worked cases in tests/oracles: every case, each by the function it is about.
 * A topic that is not known here fails, so a new kind of case cannot pass unseen.
 */
import { describe, expect, it } from 'vitest';
import { addMonths, ageOn, type Day } from '../../../utils/domain/day';
import {
  type Distance,
  datesAfterReview,
  datesBeforeReview,
  type TaskDate,
} from '../../../utils/domain/reviews/around-review';
import { londonInstant } from '../../../utils/domain/reviews/london-time';
import { unverifiedDue } from '../../../utils/domain/reviews/other-nations';
import { checkParticipation, type ParticipationReturn } from '../../../utils/domain/reviews/participation';
import { englandRules, type RuleId, type StartEvent } from '../../../utils/domain/reviews/rules';
import { shippedDays, shippedHolidays } from '../../../utils/domain/reviews/shipped-holidays';
import { reviewDue } from '../../../utils/domain/reviews/timetable';
import holidayOracle from '../../oracles/bank-holidays-england-wales.json' with { type: 'json' };
import oracle from '../../oracles/review-dates.json' with { type: 'json' };
import { madeIcs } from './made';

type Input = Readonly<Record<string, unknown>>;
interface Case {
  readonly id: string;
  readonly topic: string;
  readonly input: Input;
  readonly expect: Input;
}

const cases = oracle as unknown as Case[];
const dayIn = (input: Input, name: string): Day => String(input[name]);
const camel = (event: StartEvent) => event.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const byTask = (dates: readonly TaskDate[]) => Object.fromEntries(dates.map(({ task, on }) => [task, on]));

function englandAnswer({ input, expect: { next } }: Case): unknown {
  const rule = input.rule as RuleId;
  const first = { ...reviewDue(rule, dayIn(input, camel(englandRules[rule].from)), shippedHolidays) };
  if (!next) return first;
  const nextRule = (next as { rule: RuleId }).rule;
  const { verdict: _, ...following } = reviewDue(nextRule, dayIn(input, 'firstReviewHeld'), shippedHolidays);
  return { ...first, next: { rule: nextRule, ...following } };
}

function scotlandAnswer({ input }: Case): unknown {
  const first = unverifiedDue('scotland', 'first', dayIn(input, 'placed'), shippedHolidays);
  const second = unverifiedDue('scotland', 'second', dayIn(input, 'firstReviewHeld'), shippedHolidays);
  return { ...first, next: { rule: 'scotland-second', due: 'due' in second ? second.due : null } };
}

function afterAnswer({ input }: Case): unknown {
  const tasks = Object.entries(input.workingDaysAfter as Record<string, number>).map(
    ([task, days]): Distance => ({ task, days, kind: 'working' }),
  );
  return { due: byTask(datesAfterReview(dayIn(input, 'reviewCompleted'), tasks, shippedHolidays)) };
}

function beforeAnswer({ input }: Case): unknown {
  const leadTimes = input.leadTimes as Distance[];
  return { due: byTask(datesBeforeReview(dayIn(input, 'reviewDate'), leadTimes, shippedHolidays)) };
}

const utc = (local: unknown) => {
  const instant = londonInstant(String(local));
  return typeof instant === 'number' ? new Date(instant).toISOString().replace('.000', '') : instant;
};

function timeAnswer({ input }: Case): unknown {
  const { start, end = start } = input;
  const text = madeIcs({
    start: String(start),
    end: String(end) === start ? `${start}`.replace('T10', 'T11') : String(end),
  });
  const dtstart = text.split('\r\n').find((line) => line.startsWith('DTSTART;'));
  return { dtstart, startUtc: utc(start), endUtc: utc(end) };
}

function participationAnswer({ input }: Case): unknown {
  const { dob, review } = input as { dob: Day | null; review: Day };
  const errors = checkParticipation(input as unknown as ParticipationReturn);
  return dob ? { errors, ageAtReview: ageOn(dob, review) } : { errors };
}

const monthsAnswer = ({ input }: Case) => ({ due: addMonths(dayIn(input, 'from'), Number(input.months)) });

function answer(one: Case): unknown {
  if (one.input.rule === 'calendar-months') return monthsAnswer(one);
  switch (one.topic) {
    case 'scotland':
      return scotlandAnswer(one);
    case 'after-review':
      return afterAnswer(one);
    case 'working-back':
      return beforeAnswer(one);
    case 'time-zone':
      return timeAnswer(one);
    case 'participation-age':
      return participationAnswer(one);
    default:
      return englandAnswer(one);
  }
}

describe('every worked case', () => {
  it.each(cases.map((one) => [one.id, one.topic, one] as const))('%s, %s', (_id, _topic, one) => {
    expect(answer(one)).toMatchObject(one.expect);
    if (one.input.nation === 'England' && one.expect.planBy && !one.expect.reportedAs) {
      expect(answer(one)).not.toHaveProperty('reportedAs');
    }
  });
  it('ships the same bank holidays as the oracle, titles and all', () => {
    expect(shippedDays).toEqual(holidayOracle.days.map(({ day, title }) => [day, title]));
    expect(shippedHolidays.coverage).toEqual(holidayOracle.coverage);
  });
});
