/** Who speaks or acts in a sentence, and whether that is a child. Ranges and reasons are the finders' business. */
import { type Found, trimmed } from '../found';
import type { Mention, Reading, Sentence } from '../mentions';
import type { Span } from '../sentences';
import type { Token } from '../tokens';
import { personVerbs, speakVerbs, wishVerbs } from '../words/verbs';

const startsSpeech = new Set(
  'said says told tells disclosed discloses disclosing wants wanted wishes feels felt thinks misses missed hates hoped hopes loves likes worried scared reports reported states stated shared expressed describes described denies denied reporting saying telling mentioned asked'.split(
    ' ',
  ),
);

/** Whose verb it is: the person before it; after a comma or 'and' the sentence's first; else the one before. */
export function subjectOf(reading: Reading, sentence: Sentence, at: number): Mention | null {
  const token = sentence.tokens[at] as Token;
  const quotation = sentence.quotations.find((one) => one.start < token.start && token.end <= one.end);
  const isHere = (mention: Mention) =>
    quotation
      ? mention.start >= quotation.start && mention.end <= quotation.end
      : !sentence.quotations.some((one) => one.start <= mention.start && mention.end <= one.end);
  const mentions = sentence.mentions.filter(isHere).filter((mention) => mention.end <= token.start);
  const nearest = mentions.at(-1);
  if (nearest === undefined) return quotation || !isSubjectless(sentence, at) ? null : sentence.before;
  const gap = reading.text.slice(nearest.end, token.start);
  const isResumed =
    /,\s*(?:\S+ly )?$/.test(gap) ||
    /\b(?:and|then|but|also)\s+(?:\S+ly |has |had |also |then )?$/iu.test(gap);
  return (
    (isResumed ? mentions.findLast((mention) => isSubject(reading, sentence, mention)) : nearest) ?? nearest
  );
}

/** A mention that a verb follows: it acts in the sentence, and what is resumed after 'and' is its doing. */
function isSubject(reading: Reading, sentence: Sentence, mention: Mention): boolean {
  if (mention.isPossessive) return false;
  if (mention === sentence.mentions[0]) return true;
  const next = sentence.tokens.find((token) => token.start >= mention.end);
  if (!next || /[^\s]/.test(reading.text.slice(mention.end, next.start).replace(/[,(]/g, ''))) return false;
  return (
    personVerbs.has(next.word) ||
    speakVerbs.has(next.word) ||
    wishVerbs.has(next.word) ||
    /^(who|is|was|has|had|did|does|will|would|can|could)$/.test(next.word)
  );
}

function isSubjectless(sentence: Sentence, at: number): boolean {
  return (
    at <= 1 &&
    startsSpeech.has(sentence.tokens[at]?.word ?? '') &&
    (at === 0 || /^(also|then|and|she|still|just|now|again)$/.test(sentence.tokens[0]?.word ?? ''))
  );
}

/** An adult's pronoun may be a child's only where both stand in the sentence before. */
export function isChildVoice(mention: Mention): boolean {
  return (
    mention.kind === 'child' ||
    mention.kind === 'some-children' ||
    (mention.kind === 'adult' && mention.maybe !== null && mention.isUnsure)
  );
}

/** A stretch of a child's own words. */
export function ownWords(reading: Reading, span: Span, speaker: Mention | null): Found {
  const child = speaker?.kind === 'adult' ? speaker.maybe : speaker;
  return { ...trimmed(reading.text, span), because: 'own-words', whose: child?.person?.name ?? null };
}
