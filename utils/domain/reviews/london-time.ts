/**
 * Wall-clock times in London, and the instants they stand for, by the rule in force since 1996: summer time from
 * 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October. No time-zone tables, no clock.
 */
import { addDays, type Day, isDay } from '../day';

/** `YYYY-MM-DDTHH:MM` as a clock on a wall in London shows it. */
export type LondonTime = string;

/** The first whole year of the present rule; VTIMEZONE in calendar.ts begins with it too. */
const firstYear = 1996;
const msPerHour = 3_600_000;

/**
 * The instant (epoch ms) of a time in London; null when the text is no such time, or the clocks skip it in March.
 * A time that comes twice in October is the first of the two, as in RFC 5545 3.3.5.
 */
export function londonInstant(time: LondonTime): number | null {
  if (!/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
  const day = time.slice(0, 10);
  const year = Number(day.slice(0, 4));
  if (!isDay(day) || year <= firstYear) return null;
  const [spring, autumn] = [lastSunday(`${day.slice(0, 4)}-03-31`), lastSunday(`${day.slice(0, 4)}-10-31`)];
  if (time >= `${spring}T01:00` && time < `${spring}T02:00`) return null;
  const isSummer = time >= `${spring}T02:00` && time < `${autumn}T02:00`;
  return Date.parse(`${time}:00Z`) - (isSummer ? msPerHour : 0);
}

/** The last Sunday of a month, by its last day. */
function lastSunday(lastOfMonth: Day): Day {
  return addDays(lastOfMonth, -new Date(`${lastOfMonth}T00:00:00Z`).getUTCDay());
}
