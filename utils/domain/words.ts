/**
 * How words on a page are compared: exactly, after folding what the eye does not see. Never a pattern.
 */

/** White space folded, and the marks of a required field or a label's colon dropped from the end. */
export function normaliseLabel(text: string): string {
  return foldSpace(text).replace(/[\s*:]+$/u, '');
}

export function foldSpace(text: string): string {
  return text.replace(/[\s\u00a0\u200b-\u200f\u2066-\u2069]+/gu, ' ').trim();
}

export function sameWords(one: string, other: string): boolean {
  return normaliseLabel(one).toLowerCase() === normaliseLabel(other).toLowerCase();
}
