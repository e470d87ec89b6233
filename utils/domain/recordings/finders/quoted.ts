/** Quotations that are a child's words, or whose speaker nobody can tell. Titles in quotation marks are neither. */
import { type Found, sentenceAt } from '../found';
import type { Mention, Reading, Sentence } from '../mentions';
import type { Span } from '../sentences';
import { speakVerbs, wishVerbs } from '../words/verbs';
import { isChildVoice, ownWords, subjectOf } from './subjects';
import { isTitleCase } from './voice';

export function quoted(reading: Reading, quotation: Span): readonly Found[] {
  const sentence = sentenceAt(reading, quotation.start);
  const text = reading.text.slice(quotation.start + 1, quotation.end - 1);
  if (!sentence || isTitleCase(text) || !/\p{L}/u.test(text)) return [];
  const speaker = speakerOf(reading, sentence, quotation);
  const isLong = text.trim().split(/\s+/).length > 2;
  if (speaker === 'unclear') return isLong ? [ownWords(reading, quotation, null)] : [];
  const isAsked = speaker !== null && (isChildVoice(speaker) || (speaker.kind === 'all-children' && isLong));
  if (!isAsked) return [];
  const isBefore = speaker.end <= quotation.start && speaker.start >= sentence.start;
  const start = isBefore ? speaker.start : quotation.start;
  return [ownWords(reading, { start, end: quotation.end }, speaker)];
}

/** Who says a quotation; 'unclear' when nobody is near, null when plainly no person does. */
function speakerOf(reading: Reading, sentence: Sentence, quotation: Span): Mention | 'unclear' | null {
  const after = sentence.tokens.filter(
    (token) => token.start >= quotation.end && token.start < quotation.end + 40,
  );
  const verbAfter = after.slice(0, 4).find((token) => speakVerbs.has(token.word));
  const near = sentence.mentions.find(
    (mention) => mention.start >= quotation.end && mention.start < quotation.end + 40,
  );
  if (
    verbAfter &&
    near &&
    near.start < verbAfter.end + 25 &&
    !/[.;]/.test(reading.text.slice(quotation.end, near.start))
  )
    return near;
  const verb = sentence.tokens.findLastIndex(
    (token) => token.end <= quotation.start && (speakVerbs.has(token.word) || wishVerbs.has(token.word)),
  );
  if (verb >= 0) {
    const subject = subjectOf(reading, sentence, verb);
    if (subject) return subject;
    return sentence.tokens[verb]?.word === 'asked' ? null : (sentence.before ?? 'unclear');
  }
  const before = sentence.mentions.filter((mention) => mention.end <= quotation.start);
  return before.findLast(isChildVoice) ?? before.at(-1) ?? sentence.before ?? 'unclear';
}
