/**
 * Days and times of day as people in this country type them. Whatever is not a real one is null: nothing is guessed, and
 * no browser's own order of day and month comes between.
 */
import { type Day, parseUkDay } from './day';

/** '16/3/2026', '16.03.2026', '16-3-2026'. */
export function typedDay(text: string): Day | null {
  const parts = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (!parts) return null;
  const [, date = '', month = '', year = ''] = parts;
  return parseUkDay(`${date.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`);
}

/** '10:00', '9.30'; as `HH:MM`, by the 24-hour clock. */
export function typedTime(text: string): string | null {
  const parts = /^\s*(\d{1,2})[:.](\d{2})\s*$/.exec(text);
  if (!parts) return null;
  const [, hours = '', minutes = ''] = parts;
  return Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, '0')}:${minutes}` : null;
}
