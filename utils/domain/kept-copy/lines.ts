/**
 * The words of a kept copy, line by line as a person reads them: a paragraph, a heading, a row of a table.
 * For finding and quoting; it makes no judgement about what the words mean.
 */
import { foldSpace } from '../words';
import { closes, type PageCopy } from './page-copy';

export interface Line {
  readonly text: string;
  /** Place in the tree of the first word of the line, by which a view finds it again. */
  readonly at: number;
}

/** Elements that words do not run through. A cell is not one: a row reads as one line. */
const blocks = new Set(
  `html body address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure
   footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody
   tfoot thead tr ul br label tessera-place`.split(/\s+/),
);
const cells = new Set(['td', 'th', 'tessera-answer', 'tessera-caption']);

export function linesOf({ shapes, tree }: PageCopy): Line[] {
  const lines: Line[] = [];
  const open: string[] = [];
  let text = '';
  let at = 0;
  const end = () => {
    const words = foldSpace(text);
    if (words !== '') lines.push({ text: words, at });
    text = '';
  };
  tree.forEach((item, place) => {
    if (typeof item === 'string') {
      if (text.trim() === '') at = place;
      text += item;
      return;
    }
    const tag = item === closes ? open.pop() : shapes[Number(item)]?.[0];
    if (item !== closes) open.push(tag ?? '');
    // A block within a cell does not end the row that it stands in.
    if (blocks.has(tag ?? '') && !open.some((one) => one === 'td' || one === 'th')) end();
    else if (cells.has(tag ?? '') || blocks.has(tag ?? '')) text += ' ';
  });
  end();
  return lines;
}

/** All that a copy says, one line under the other: what two copies of one page are compared by. */
export function wordsOf(copy: PageCopy): string {
  return linesOf(copy)
    .map(({ text }) => text)
    .join('\n');
}

/** A line with its words as they are looked for. Made once: folding a long record takes longer than looking through it. */
export interface Searchable {
  readonly line: Line;
  readonly words: string;
}

export function searchable(lines: readonly Line[]): Searchable[] {
  return lines.map((line) => ({ line, words: folded(line.text) }));
}

/** The lines that hold every word asked for, however they are written: capitals and accents aside. */
export function findLines(lines: readonly Searchable[], asked: string): Line[] {
  const words = folded(asked)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return lines.filter((one) => words.every((word) => one.words.includes(word))).map(({ line }) => line);
}

function folded(text: string): string {
  return foldSpace(text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();
}

/** A short tag of a text, to see whether two copies say the same. Not a secret and not for one (two 32-bit FNV sums). */
export function tagOfWords(words: string): string {
  let high = 0x811c9dc5;
  let low = 0x1000193;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b);
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36);
}
