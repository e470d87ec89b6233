/**
 * Repeatable draws for intervals that are simulated: the same seed gives the same interval on every machine, so
 * a figure can be checked. Never for anything that has to be hard to guess.
 */
import { normalQuantile } from './normal';

/** Gives the next number from 0 (included) to 1 (excluded). */
export type Draw = () => number;

/** Mulberry32: short, well spread, and the same in every JavaScript engine. */
export function seededDraw(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One draw from the standard normal, by inversion: one uniform for each, so that draws stay in step. */
export function normalDraw(draw: Draw): number {
  return normalQuantile((Math.floor(draw() * 4_294_967_296) + 0.5) / 4_294_967_296);
}
