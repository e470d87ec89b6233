/**
 * Days as the screens write them. The stand-in has its own reading and writing of dates on purpose: if it
 * shared the extension's, both could be wrong together and no test would see it.
 */
import type { Day } from '../../people/model';

/** `dd/mm/yyyy`, or nothing where no day is known. */
export function showDay(day: Day | null): string {
  if (!day) return '';
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** Null unless the text is a real day, strictly as `dd/mm/yyyy`. */
export function readDay(text: string): Day | null {
  const found = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text.trim());
  if (!found) return null;
  const day = `${found[3]}-${found[2]}-${found[1]}`;
  const instant = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return null;
  // Date rolls 31 June over to 1 July; a day that does not come back unchanged is not real.
  return instant.toISOString().slice(0, 10) === day ? day : null;
}

/** `dd/mm/yyyy hh:mm`, for when something was recorded. */
export function showMoment(at: Date): string {
  const iso = at.toISOString();
  return `${showDay(iso.slice(0, 10))} ${iso.slice(11, 16)}`;
}
