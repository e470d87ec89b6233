/**
 * The list of bank holidays that working days are counted by: its shape, and reading it from gov.uk's own file or
 * from a policy. A list says which days it covers, and nothing outside them may ever be taken for a working day.
 */
import * as z from 'zod/mini';
import { type Day, isDay, isWeekend } from '../day';
import { type Checked, type Problem, readUntrusted } from '../untrusted';

/** Bank holidays, Good Friday and Christmas Day of England and Wales, complete from `from` to `to`, both included. */
export interface BankHolidays {
  readonly coverage: { readonly from: Day; readonly to: Day };
  readonly days: readonly Day[];
}

const daySchema = z.string().check(z.refine(isDay));

/** A list as a policy or a settings file carries it. */
const listSchema = z.strictObject({
  coverage: z.strictObject({ from: daySchema, to: daySchema }),
  days: z.array(daySchema).check(z.maxLength(500)),
});

/** https://www.gov.uk/bank-holidays.json; the other nations in the file are passed over. */
const govUkSchema = z.object({
  'england-and-wales': z.object({
    division: z.literal('england-and-wales'),
    events: z.array(z.object({ title: z.string(), date: daySchema })).check(z.minLength(1), z.maxLength(500)),
  }),
});

/** England and Wales have eight bank holidays a year; a year with fewer has been cut short. */
const fewestInYear = 8;
/** gov.uk's file holds about ten; more means a date with a slip in its year. */
const mostYears = 40;
const tooManyYears: Problem = {
  path: 'england-and-wales › events',
  message: `The list spans more than ${mostYears} years, so one of its dates must be wrong.`,
};

/**
 * Reads gov.uk's file (parsed JSON). The file does not say what it covers, so coverage is the whole years it holds,
 * and a year that is missing or too short is refused: a list with holes would give dates that are too early.
 */
export function readGovUkHolidays(input: unknown): Checked<BankHolidays> {
  const read = readUntrusted(govUkSchema, input);
  if (read.verdict === 'refused') return read;
  const days = sortedOnce(read.value['england-and-wales'].events.map(({ date }) => date));
  const [first, last] = [yearOf(days[0] ?? ''), yearOf(days.at(-1) ?? '')];
  if (last - first >= mostYears) return { verdict: 'refused', problems: [tooManyYears] };
  const short = yearsFrom(first, last).filter((year) => countIn(days, year) < fewestInYear);
  if (short.length > 0) return { verdict: 'refused', problems: short.map(shortYear) };
  const coverage = { from: `${dayYear(first)}-01-01`, to: `${dayYear(last)}-12-31` };
  return { verdict: 'fits', value: { coverage, days } };
}

/** Reads a list that says itself what it covers, as a policy carries it. */
export function readHolidayList(input: unknown): Checked<BankHolidays> {
  const read = readUntrusted(listSchema, input);
  if (read.verdict === 'refused') return read;
  const { coverage, days } = read.value;
  const problems = listProblems(coverage, days);
  if (problems.length > 0) return { verdict: 'refused', problems };
  return { verdict: 'fits', value: { coverage, days: sortedOnce(days) } };
}

/** The list with a one-off holiday that gov.uk's file does not hold yet; a day outside coverage is refused. */
export function withOneOffHoliday(holidays: BankHolidays, day: Day): Checked<BankHolidays> {
  return readHolidayList({ coverage: { ...holidays.coverage }, days: [...holidays.days, day] });
}

export function isCovered(day: Day, { coverage }: BankHolidays): boolean {
  return coverage.from <= day && day <= coverage.to;
}

/**
 * True on Monday to Friday that is no bank holiday: reg 2 of SI 2010/959. Christmas Eve and days on which the
 * council is closed are working days. Only means something on a day that the list covers.
 */
export function isWorkingDay(day: Day, holidays: BankHolidays): boolean {
  return !isWeekend(day) && !holidays.days.includes(day);
}

function listProblems(coverage: BankHolidays['coverage'], days: readonly Day[]): Problem[] {
  if (coverage.from > coverage.to) {
    return [{ path: 'coverage', message: 'The list ends before it begins.' }];
  }
  return days.flatMap((day, at) =>
    day < coverage.from || day > coverage.to
      ? [{ path: `days › ${at}`, message: 'This day is outside the days that the list says it covers.' }]
      : [],
  );
}

function shortYear(year: number): Problem {
  return {
    path: 'england-and-wales › events',
    message: `The list has fewer than ${fewestInYear} bank holidays in ${dayYear(year)}, so it is not complete.`,
  };
}

const sortedOnce = (days: readonly Day[]): Day[] => [...new Set(days)].sort();
const yearOf = (day: Day): number => Number(day.slice(0, 4));
const dayYear = (year: number): string => String(year).padStart(4, '0');
const countIn = (days: readonly Day[], year: number): number =>
  days.filter((day) => yearOf(day) === year).length;
const yearsFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);
