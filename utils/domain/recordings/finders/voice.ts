/** Headings and labels under which a child's own words stand: all that follows in their line is such. */
import { type Found, trimmed } from '../found';
import type { Reading } from '../mentions';

const label =
  /^\s*(?:the )?(?:voice of (?:the )?(?:child|yp|young person)|(?:(?:child|yp|young person|\p{L}+)['’]s )?(?:own )?(?:voice|views?|wishes(?: (?:and|&) feelings)?|own words)|views? of (?:the )?(?:child|yp|young person)|(?:my|(?:child|yp|young person|\p{L}+)['’]s) (?:thoughts?|comments?|contribution|story|world|wishes|worries|feelings)(?: (?:for|about|on) (?:my|the|this) \p{L}+)?|(?:all )?about me|what(?:['’]s| is) important to me|what (?:the )?(?:child|yp|\p{L}+) (?:said|says|told (?:me|us)|is saying)|in (?:his|her|their) own words)\s*(?:[:?]|[-–—]\s|$)/iu;
const groupLabel =
  /^\s*(?:children['’]s|childrens|parents?['’]?s?|mum['’]s|dad['’]s|mother['’]s|father['’]s|carers?['’]?s?|professionals?['’]?|family['’]s|school['’]s|worker['’]s|social worker['’]s)\s/iu;

/** A question of a child's own form: 'One thing I'd change: my bedtime'. */
const formQuestion =
  /^\s*(?:what|who|where|when|how|one thing|things?|the (?:best|worst)|if|something|people|my)\b[^:?]{0,60}\b(?:I|I['’](?:m|d|ve|ll)|me|my)\b[^:?]{0,40}[:?]/iu;

/** The part of a line after a voice label; or the whole line in a section headed by one. */
export function voiceHeading(reading: Reading): readonly Found[] {
  const { text } = reading;
  if (reading.isHeading || (reading.section?.isLoose === true && /^\W*(?:we|i|sw)\s/iu.test(text))) return [];
  const end = voiceLabelEnd(text);
  const start = end ?? (reading.section?.isVoice === true ? 0 : text.length);
  const span = trimmed(text, { start, end: text.length });
  return span.end > span.start ? [{ ...span, because: 'own-words', whose: null }] : [];
}

/** True when the line is only a voice label, so that the lines below hold the words. */
export function isPlainVoiceLabel(text: string): boolean {
  const end = voiceLabelEnd(text);
  return end !== null && text.slice(end).trim() === '';
}

/** Where the label at the beginning of a line ends, or null when none stands there. */
export function voiceLabelEnd(text: string): number | null {
  if (groupLabel.test(text.slice(0, 40))) return null;
  const start = text.slice(0, 120);
  const match = label.exec(start) ?? formQuestion.exec(start);
  return match ? match[0].length : null;
}

/** 'Three Houses', 'Frozen': a title in quotation marks, nobody's words. */
export function isTitleCase(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length < 6 &&
    !/[.!?,]/.test(text) &&
    words.every((word) => /^[\p{Lu}\d]|^(?:of|the|and|in|for|to|a|&)$/u.test(word)) &&
    words[0] !== 'I'
  );
}
