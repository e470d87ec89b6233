/**
 * When weeks go to the council's pool, and when again after a failure. Moments are drawn, so that they tell nothing
 * of when somebody works. Instants are epoch milliseconds; `draw` is from 0 up to 1. Pure.
 */

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const week = 7 * day;

/** 1970-01-05, the first Monday. */
const firstMonday = 4 * day;

/** A random minute of the first four days of the week that comes next. */
export function nextSending(now: number, draw: number): number {
  const nextMonday = firstMonday + (Math.floor((now - firstMonday) / week) + 1) * week;
  return nextMonday + Math.floor(draw * 4 * 24 * 60) * minute;
}

const longestWait = 2 * day;

/**
 * After so many failures in a row: twice as long each time, from a quarter of an hour to two days, up to half as much
 * again by chance, and never sooner than the collector asked for (`askedFor`, milliseconds).
 */
export function sendAgainAt(now: number, failures: number, draw: number, askedFor = 0): number {
  const wait = Math.min(longestWait, 15 * minute * 2 ** Math.min(failures - 1, 20));
  return now + Math.max(Math.min(askedFor, week), Math.round(wait * (1 + draw / 2)));
}
