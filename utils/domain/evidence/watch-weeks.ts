/**
 * How long the ordinary way is watched: four weeks from the day on which a person switched it on, and no longer,
 * whoever forgets about it. Source: reference/evaluation.md section 4.
 */
import { addDays, type Day } from '../day';

const watchedDays = 28;

/** The last day of a watch that begins today. */
export const watchUntil = (today: Day): Day => addDays(today, watchedDays - 1);

export type WatchStanding =
  | { readonly at: 'off' }
  | { readonly at: 'on'; readonly until: Day }
  /** It has ended itself. */
  | { readonly at: 'over'; readonly until: Day };

/** Where a watch stands; `until` is null where none was ever switched on, or it was switched off. */
export function watchStanding(until: Day | null, today: Day): WatchStanding {
  if (until === null) return { at: 'off' };
  // A last day further off than any watch was not set here: it is no leave to watch.
  if (until > watchUntil(today)) return { at: 'off' };
  return { at: today <= until ? 'on' : 'over', until };
}
