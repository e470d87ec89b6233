/**
 * How many requests a minute are answered, for each use together: a council build shares one token, and addresses of
 * machines are neither looked at nor kept. Pure but for its own count.
 */

export interface Rate {
  /** Seconds to wait, or 0 when the request may go on. `at` in epoch milliseconds. */
  waitFor(at: number): number;
}

export function ratePerMinute(most: number): Rate {
  let began = Number.NEGATIVE_INFINITY;
  let count = 0;
  return {
    waitFor(at) {
      if (at - began >= 60_000 || at < began) {
        began = at;
        count = 0;
      }
      count += 1;
      return count <= most ? 0 : Math.ceil((began + 60_000 - at) / 1000);
    },
  };
}
