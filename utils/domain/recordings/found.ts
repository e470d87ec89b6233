/** What a finder gives, and the helpers that all finders share. A finder finds; merging is done elsewhere. */
import type { Mention, Reading, Sentence } from './mentions';
import type { PassageReason } from './passages';
import type { Span } from './sentences';

export interface Found extends Span {
  readonly because: PassageReason;
  readonly whose: string | null;
}

export type Finder = (reading: Reading) => readonly Found[];

/** One alternation from pieces, each already a regular expression source, between word boundaries. */
export function anyOf(sources: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** The matches of a global pattern as spans of the text. */
export function spansOf(text: string, pattern: RegExp): readonly Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return spans;
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The sentence in which a place of the paragraph lies. */
export function sentenceAt(reading: Reading, at: number): Sentence | null {
  let low = 0;
  let high = reading.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = reading.sentences[middle] as Sentence;
    if (at < sentence.start) high = middle - 1;
    else if (at >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}

/** The last person mentioned before a place in its sentence. */
export function nearestBefore(sentence: Sentence, at: number): Mention | null {
  return sentence.mentions.findLast((mention) => mention.end <= at) ?? null;
}

/** The clause round a place: up to a comma, semicolon, dash, 'but', 'because' and the like. */
export function clauseAt(reading: Reading, sentence: Sentence, at: number): Span {
  const text = reading.text.slice(sentence.start, sentence.end);
  let start = 0;
  let end = text.length;
  for (const cut of text.matchAll(
    /[,;:]\s|\s[-–—]\s|\s(?:and|but|because|while|whereas|although|who|which|when|after|before|so|since|as)\s/giu,
  )) {
    if (cut.index + cut[0].length <= at - sentence.start) start = cut.index + cut[0].length;
    else if (cut.index >= at - sentence.start) {
      end = cut.index;
      break;
    }
  }
  return { start: sentence.start + start, end: sentence.start + end };
}

/** Without the white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  const inner = text.slice(span.start, span.end);
  const start = span.start + inner.length - inner.trimStart().length;
  return { start, end: Math.max(start, start + inner.trim().length) };
}
