/** Headings and labels under which a child's own words stand: all that follows in their line is such. */
import { type Found, trimmed } from '../found';
import type { Reading } from '../mentions';

const label =
  /^\s*(?:the )?(?:voice of (?:the )?(?:child|yp|young person)|(?:(?:child|yp|young person|\p{L}+)['’]s )?(?:own )?(?:voice|views?|wishes(?: (?:and|&) feelings)?|own words)|views? of (?:the )?(?:child|yp|young person)|what (?:the )?(?:child|yp|\p{L}+) (?:said|says|told (?:me|us)|is saying)|in (?:his|her|their) own words)\s*(?:[:?]|[-–—]\s|$)/iu;
const groupLabel =
  /^\s*(?:children['’]s|childrens|parents?['’]?s?|mum['’]s|dad['’]s|mother['’]s|father['’]s|carers?['’]?s?|professionals?['’]?|family['’]s|school['’]s|worker['’]s|social worker['’]s)\s/iu;

/** The part of a line after a voice label; or the whole line when the line before was only such a label. */
export function voiceHeading(reading: Reading): readonly Found[] {
  const { text } = reading;
  const end = labelEnd(text);
  const start = end ?? (reading.isUnderVoiceHeading ? 0 : text.length);
  const span = trimmed(text, { start, end: text.length });
  return span.end > span.start ? [{ ...span, because: 'own-words', whose: null }] : [];
}

/** True when the line is only a voice label, so that the next line holds the words. */
export function isVoiceHeading(text: string): boolean {
  const end = labelEnd(text);
  return end !== null && text.slice(end).trim() === '';
}

function labelEnd(text: string): number | null {
  if (groupLabel.test(text.slice(0, 40))) return null;
  const match = label.exec(text.slice(0, 80));
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
