/**
 * ISO 8601 weeks as `2026-W47`: Monday to Sunday, a week belongs to the year of its Thursday. Nothing that leaves a
 * device is finer than a week.
 */
import { addDays, type Day, daysBetween, isDay } from '../day';

export type IsoWeek = string;

/** A Monday, from which weekdays are counted. */
const someMonday = '2024-01-01';

/** The Monday of the week that a day is in. */
function mondayOf(day: Day): Day {
  const since = daysBetween(someMonday, day);
  return addDays(day, -(((since % 7) + 7) % 7));
}

/** The week of a day. */
export function weekOf(day: Day): IsoWeek {
  const monday = mondayOf(day);
  const year = addDays(monday, 3).slice(0, 4);
  const count = daysBetween(mondayOf(`${year}-01-04`), monday) / 7 + 1;
  return `${year}-W${String(count).padStart(2, '0')}`;
}

/** The Monday on which a week starts. */
export function weekStartsOn(week: IsoWeek): Day {
  return addDays(mondayOf(`${week.slice(0, 4)}-01-04`), (Number(week.slice(6)) - 1) * 7);
}

/** True of a week that the calendar has: `2026-W53` but not `2025-W53`. */
export function isIsoWeek(text: string): boolean {
  if (!/^\d{4}-W\d{2}$/.test(text)) return false;
  const monday = weekStartsOn(text);
  return isDay(monday) && weekOf(monday) === text;
}
