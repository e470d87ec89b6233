/**
 * Where sentences and quotations begin and end in one paragraph, for leaving sentences out. When in doubt two
 * sentences stay one: leaving out too much is seen and put back, leaving out half a sentence is not.
 */

/** A stretch of text in UTF-16 offsets, end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const neverEnds = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'prof',
  'rev',
  'sgt',
  'insp',
  'cllr',
  'st',
  'e.g',
  'i.e',
  'eg',
  'ie',
  'cf',
  'vs',
  'approx',
  'dept',
  'tel',
  'ext',
  'fr',
]);
const endsBeforeCapital = new Set(['etc', 'a.m', 'p.m', 'am', 'pm', 'hrs', 'mins', 'ref', 'dob', 'd.o.b']);
const beforeNumber = new Set(['no', 'nos', 'p', 'pp', 'para', 'fig', 'flat', 'apt']);
const startsAfresh =
  /^(he|she|they|i|it|we|the|this|that|there|mum|dad|his|her|their|no|after|when|then|in|on|at|a|an)$/i;
const longestQuotation = 1_000;
const longestSingle = 300;
const longestSentence = 1_500;
const closers: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '”',
  '«': '»',
  '‘': '’',
  "'": "'",
};

/** The sentences of a paragraph, in order and covering it wholly; each keeps the white space that follows it. */
export function sentencesOf(text: string): readonly Span[] {
  const quoted = quotationsOf(text);
  const sentences: Span[] = [];
  let start = 0;
  let nextQuote = 0;
  for (const end of text.matchAll(/(?<![.!?…])[.!?…]+["'”’»)\]]{0,3}(?=\s)|\n/gu)) {
    const at = end.index + end[0].length;
    while (nextQuote < quoted.length && (quoted[nextQuote]?.end ?? 0) < at) nextQuote += 1;
    const quote = quoted[nextQuote];
    const isInside = quote !== undefined && quote.start < end.index && at < quote.end;
    if (isInside || !isEnd(text, { start: end.index, end: at }, start)) continue;
    const after = at + (/^\s*/.exec(text.slice(at, at + 50))?.[0].length ?? 0);
    sentences.push(...shortEnough(text, { start, end: after }));
    start = after;
  }
  if (start < text.length) sentences.push(...shortEnough(text, { start, end: text.length }));
  return sentences;
}

/** Text without full stops is cut at white space, so that no sentence is longer than a page can bear. */
function shortEnough(text: string, span: Span): readonly Span[] {
  const parts: Span[] = [];
  let start = span.start;
  while (span.end - start > longestSentence) {
    const space = text.slice(start, start + longestSentence).search(/\s\S{0,80}$/);
    const end = start + (space > 0 ? space + 1 : longestSentence);
    parts.push({ start, end });
    start = end;
  }
  return [...parts, { start, end: span.end }];
}

function isEnd(text: string, stop: Span, sentenceStart: number): boolean {
  const marks = text.slice(stop.start, stop.end);
  if (marks === '\n') return true;
  const next = /^\s*["'“‘«([]?([\p{L}\p{N}.]*)/u.exec(text.slice(stop.end, stop.end + 60))?.[1] ?? '';
  const isLower = /^\p{Ll}/u.test(next);
  if (/[!?…]|\.\./.test(marks)) return !isLower;
  const before =
    /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(sentenceStart, stop.start - 30), stop.start))?.[0] ?? '';
  const word = before.toLowerCase();
  if (neverEnds.has(word)) return false;
  if (/^\p{Lu}(\.\p{Lu})*$/u.test(before)) return startsAfresh.test(next);
  if (endsBeforeCapital.has(word)) return !isLower;
  if (beforeNumber.has(word) && /^\d/.test(next)) return false;
  if (/^\d{1,2}$/.test(word) && text.slice(sentenceStart, stop.start).trim() === word) return false;
  return true;
}

/**
 * Quotations with their marks, in order and not nested: straight and curly, double and single. An apostrophe
 * is not a quotation mark; an opening mark without its closing mark within a thousand characters (a single one: three hundred) is none.
 */
export function quotationsOf(text: string): readonly Span[] {
  const quotations: Span[] = [];
  let from = 0;
  for (const open of text.matchAll(/["“„«]|(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}…])/gu)) {
    if (open.index < from) continue;
    const end = closing(text, open.index + 1, closers[open[0]] ?? open[0]);
    if (end === null) continue;
    quotations.push({ start: open.index, end });
    from = end;
  }
  return quotations;
}

function closing(text: string, from: number, mark: string): number | null {
  const isSingle = mark === "'" || mark === '’';
  const window =
    text.slice(from, from + (isSingle ? longestSingle : longestQuotation)).split('\n', 1)[0] ?? '';
  for (let at = window.indexOf(mark); at >= 0; at = window.indexOf(mark, at + 1)) {
    const isApostrophe = isSingle && /[\p{L}\p{N}]/u.test(window[at + 1] ?? '');
    if (at > 0 && !isApostrophe) return from + at + 1;
  }
  return null;
}
