/**
 * Words of a paragraph with what is needed to tell names from other words. It folds accents, apostrophes and
 * invisible characters for comparing, and never changes offsets.
 */
import { type Span, sentencesOf } from './sentences';

export interface Token extends Span {
  /** As written. */
  readonly raw: string;
  /** Folded: lower case, no accents, straight apostrophes, no possessive or contraction at the end. */
  readonly word: string;
  readonly isPossessive: boolean;
  readonly isCapital: boolean;
  /** Two or more letters, all of them capitals. */
  readonly isCaps: boolean;
  /** A capital here says nothing: a sentence, list item, label or quotation begins. */
  readonly isFirst: boolean;
  /** First, and a colon or dash follows: 'Leo: ...'. */
  readonly isLabel: boolean;
  readonly sentence: number;
}

const wordShape =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*(?:['’\u2010\u2011-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}\p{Cf}]+)*/gu;
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};

/** A word for comparing: lower case, without accents and invisible characters, one kind of apostrophe and hyphen. */
export function fold(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[łøđıßæœþð]/g, (letter) => plainLetters[letter] ?? letter);
}

export function tokensOf(text: string, sentences: readonly Span[] = sentencesOf(text)): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (const match of text.matchAll(wordShape)) {
    const start = match.index;
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= start) sentence += 1;
    const folded = fold(match[0]);
    const word = folded.replace(/'(s|d|ll|ve|re|m)$/, '');
    const end = start + match[0].length;
    const isAtStart =
      isFirst(text, start, tokens.at(-1), sentences[sentence]?.start ?? 0) || isAfterNumber(tokens.at(-1));
    const letters = match[0].replace(/[^\p{L}]/gu, '');
    tokens.push({
      raw: match[0],
      start,
      end,
      word,
      isPossessive:
        folded.endsWith("'s") || (/s$/.test(folded) && /^['’](?=\s)/.test(text.slice(end, end + 2))),
      isCapital: /^\p{Lu}/u.test(match[0]),
      isCaps: letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
      isFirst: isAtStart,
      isLabel: isAtStart && /^(?::|\s+[-–—]\s)/.test(text.slice(end, end + 4)),
      sentence,
    });
  }
  return tokens;
}

/** '10:20 Snack', '3) Housing': a number before the first word. */
function isAfterNumber(before: Token | undefined): boolean {
  return before?.isFirst === true && /^\d/.test(before.raw);
}

function isFirst(text: string, start: number, before: Token | undefined, sentenceStart: number): boolean {
  if (before === undefined || before.end <= sentenceStart) return true;
  const gap = text.slice(before.end, start);
  return /[:;•*"“‘–—…]|\s-\s|[.!?]\s/.test(gap) || /\s['‘]$/.test(gap);
}
