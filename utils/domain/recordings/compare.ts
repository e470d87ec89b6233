/**
 * Is what Mosaic holds what was meant? Only what Mosaic's sanitiser is known to change is made alike before
 * comparing; every other difference, however small, is 'altered'. Must never call two empty texts the same:
 * a verifier that reads nothing has verified nothing.
 */
import { type Recording, textOf } from './recording';

/** One difference between what was meant and what Mosaic holds, as texts to show side by side. */
export interface Difference {
  readonly field: 'type' | 'title' | 'contact-date' | 'body';
  readonly intended: string;
  readonly saved: string;
}

export type Comparison =
  | { readonly verdict: 'same' }
  | { readonly verdict: 'altered'; readonly differences: readonly Difference[] };

/**
 * Compares what was meant with what was read back: two bodies as plain text (newline between paragraphs), or
 * two whole recordings. An empty intended body is always 'altered', even beside an empty saved one. Marks
 * and kinds of paragraph are not compared: the sanitiser may drop them and the words stay.
 */
export function compareSaved(intended: string, saved: string): Comparison;
export function compareSaved(intended: Recording, saved: Recording): Comparison;
export function compareSaved(intended: string | Recording, saved: string | Recording): Comparison {
  const differences = [
    ...fieldDifferences(intended, saved),
    ...bodyDifference(bodyOf(intended), bodyOf(saved)),
  ];
  return differences.length === 0 ? { verdict: 'same' } : { verdict: 'altered', differences };
}

/**
 * The form in which texts are compared and tagged: NFC, `\n` line ends, one space for any run of spaces, tabs
 * and no-break spaces, no blank lines, trimmed lines, straight quotes, no zero-width or bidi control
 * characters, lone surrogates as U+FFFD. En and em dashes, ellipses and accents stay as they are: a sanitiser
 * has no business with them, so a change there is shown.
 */
export function normaliseText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g, '')
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201A\u201B\u2032\u00B4\u0060\u02BC]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u2033]/g, '"')
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.replace(/[\t\u0020\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function bodyOf(one: string | Recording): string {
  return typeof one === 'string' ? one : textOf(one.body);
}

function fieldDifferences(intended: string | Recording, saved: string | Recording): Difference[] {
  if (typeof intended === 'string' || typeof saved === 'string') return [];
  const fields = [
    { field: 'type', intended: intended.noteType, saved: saved.noteType },
    { field: 'title', intended: intended.title, saved: saved.title },
    { field: 'contact-date', intended: intended.contactOn, saved: saved.contactOn },
  ] as const;
  return fields.filter((one) => normaliseText(one.intended) !== normaliseText(one.saved));
}

/** At most one difference: from the first line that differs to the last. */
function bodyDifference(intended: string, saved: string): Difference[] {
  const meant = normaliseText(intended);
  const held = normaliseText(saved);
  if (meant === held && meant !== '') return [];
  const before = meant.split('\n');
  const after = held.split('\n');
  let first = 0;
  while (first < before.length && first < after.length && before[first] === after[first]) first += 1;
  let last = 0;
  while (
    last < before.length - first &&
    last < after.length - first &&
    before[before.length - 1 - last] === after[after.length - 1 - last]
  ) {
    last += 1;
  }
  return [
    {
      field: 'body',
      intended: before.slice(first, before.length - last).join('\n'),
      saved: after.slice(first, after.length - last).join('\n'),
    },
  ];
}
