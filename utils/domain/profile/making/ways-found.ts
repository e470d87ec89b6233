/**
 * Which of the ways to find a thing go into the profile: those that find it and nothing else, before and after
 * the page was loaded again. Words before codes, codes before names; a place in the mark-up only when nothing
 * else is left.
 */
import type { Locator, Way } from '../schema';

export interface WayFound {
  readonly way: Way;
  /** How many visible things on the live page this way finds. */
  readonly matches: number;
  /** Whether it found the same after the page was loaded again; null while that was not tried. */
  readonly survived: boolean | null;
}

/** As many as a locator may hold. */
const most = 6;

export function isGood({ matches, survived }: WayFound): boolean {
  return matches === 1 && survived !== false;
}

/** The ways to keep, best first; null when there is none. */
export function combined(found: readonly WayFound[]): Locator | null {
  const good = found.filter(isGood).map(({ way }) => way);
  const worded = good.filter((way) => way.by !== 'css' || way.text !== undefined);
  const kept = worded.length > 0 ? worded : good.slice(0, 1);
  return kept.length > 0 ? kept.slice(0, most) : null;
}

/** The way in a person's words: 'by its label ‘Title’'. */
export function saidOf(way: Way): string {
  switch (way.by) {
    case 'label':
      return `by its label ‘${way.text}’`;
    case 'code':
      return `by Mosaic’s code ‘${way.value}’`;
    case 'name':
      return `by its technical name ‘${way.name}’`;
    case 'term':
      return `by ‘${way.text}’ before it`;
    case 'beside':
      return `by ‘${way.text}’ beside it`;
    case 'text':
      return `by its own words ‘${way.text}’`;
    case 'css':
      return way.text === undefined
        ? `by its place in the page (${way.selector})`
        : `by its own words ‘${way.text}’ and its look`;
  }
}
