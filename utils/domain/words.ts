/**
 * How words on a page are compared and read: exactly, after folding what the eye does not see. Never a
 * pattern, and linear in the text's length however hostile the text is.
 */

/** Marks without a width of their own: soft hyphen, joiners, bidi controls, byte order mark. */
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/** White space folded, unseen marks and the marks of a required field or a label's colon dropped. */
export function normaliseLabel(text: string): string {
  const words = foldSpace(withoutUnseen(text));
  let end = words.length;
  while (end > 0 && ' *:'.includes(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end);
}

/** A value as it is, but for runs of white space: joiners inside a name or an emoji belong to it. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

export function withoutUnseen(text: string): string {
  return text.replace(unseen, '');
}

export function sameWords(one: string, other: string): boolean {
  return normaliseLabel(one).toLowerCase() === normaliseLabel(other).toLowerCase();
}
