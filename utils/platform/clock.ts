/**
 * The only clock. Rules never call it: they are given instants (epoch ms) and days.
 */
import type { Day } from '../domain/day';

export function now(): number {
  return Date.now();
}

/** Milliseconds by a clock that only goes forward and that nobody can set: for how long, never for when. */
export function ticks(): number {
  return performance.now();
}

/** Today in this machine's own zone, which for councils in England is London. */
export function today(): Day {
  return dayOf(now());
}

/** The day, in this machine's own zone, on which an instant falls. */
export function dayOf(instant: number): Day {
  const date = new Date(instant);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** When this machine's next day begins, also where the clocks change tonight. */
export function startOfTomorrow(): number {
  const date = new Date(now());
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Lets the page, or the person's next key, go first. */
export function pause(): Promise<void> {
  return sleep(0);
}

/** The promise's value, or `late` when it has not come (or has failed) within `ms`. Never rejects. */
export function within<T, L>(ms: number, promise: Promise<T>, late: L): Promise<T | L> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(late), ms);
    promise.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      () => {
        clearTimeout(timer);
        resolve(late);
      },
    );
  });
}
