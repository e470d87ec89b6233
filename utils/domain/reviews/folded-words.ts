/**
 * Words of an outgoing text, folded for comparing, with their place in the text as written. Case, accents, width,
 * invisible characters and apostrophes do not tell two words apart here. It never changes a text.
 */
import { fold } from '../recordings/tokens';

export interface FoldedWord {
  /** Lower case, no accents or apostrophes, no possessive 's'. */
  readonly word: string;
  /** UTF-16 offsets into the text as written. */
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
}

/** A text folded, with the place of each of its UTF-16 units in the text as written. */
export interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The noughts of scripts that letters to families are translated into; fold takes care of wide digits. */
const noughts = ['٠', '۰', '०', '০', '੦', '૦'].map((nought) => nought.codePointAt(0) ?? 0);

const wordShape = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

export function foldWithPlaces(written: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const character of written) {
    const folded = western(fold(character));
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    at += character.length;
  }
  return { text, starts, ends };
}

export function foldedWords(written: string): FoldedWord[] {
  const { text, starts, ends } = foldWithPlaces(written);
  return [...text.matchAll(wordShape)].map((match) => {
    const start = starts[match.index] ?? 0;
    const end = ends[match.index + match[0].length - 1] ?? start;
    const first = String.fromCodePoint(written.codePointAt(start) ?? 0);
    return { word: bare(match[0]), start, end, isCapital: first !== first.toLowerCase() };
  });
}

/** The words of a text alone, where their places do not matter. */
export function wordsAlone(written: string): string[] {
  return [...fold(written).matchAll(wordShape)].map(([word]) => bare(word));
}

function western(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const nought = noughts.find((one) => code >= one && code <= one + 9);
  return nought === undefined ? character : String(code - nought);
}

function bare(word: string): string {
  return word.replace(/'s$/, '').replaceAll("'", '');
}
