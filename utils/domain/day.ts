/**
 * Calendar days as `YYYY-MM-DD` strings, with arithmetic on UTC midnights so that no clock change can
 * move a day. Never holds a time of day and never asks what day it is: today is always an argument.
 */
export type Day = string;

const dayShape = /^(\d{4})-(\d{2})-(\d{2})$/;
const msPerDay = 86_400_000;

/** True when the text is a real calendar day in the form `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const parts = dayShape.exec(text);
  if (!parts) return false;
  const [, year, month, date] = parts.map(Number) as [number, number, number, number];
  return dayOf(year, month, date) === text;
}

/** Reads a day as UK screens write it, `dd/mm/yyyy` and nothing looser; null when it is not a real day. */
export function parseUkDay(text: string): Day | null {
  const parts = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text.trim());
  if (!parts) return null;
  const [, date, month, year] = parts;
  const day = `${year}-${month}-${date}`;
  return isDay(day) ? day : null;
}

/** Writes a day as UK screens do, `dd/mm/yyyy`. */
export function toUkDay(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(toUtc(day) + count * msPerDay).toISOString().slice(0, 10);
}

/**
 * The day `count` calendar months later (earlier when negative): the corresponding date, or the last day of a
 * shorter month (Dodds v Walker [1981] 1 WLR 1027). Month ends do not stick: 30 April + 6 is 30 October.
 */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const months = year * 12 + (month - 1) + count;
  const inYear = Math.floor(months / 12);
  const inMonth = months - inYear * 12 + 1;
  return dayOf(inYear, inMonth, Math.min(date, lastDateOf(inYear, inMonth)));
}

/** True on Saturday and Sunday. */
export function isWeekend(day: Day): boolean {
  const weekday = new Date(toUtc(day)).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** Whole years of age on a day, in the law of England: born on 29 February, a year older on 1 March. */
export function ageOn(dateOfBirth: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return day.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toUtc(to) - toUtc(from)) / msPerDay);
}

function toUtc(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(year: number, month: number, date: number): Day {
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, date);
  return instant.toISOString().slice(0, 10);
}

function lastDateOf(year: number, month: number): number {
  return Number(dayOf(year, month + 1, 0).slice(8));
}
