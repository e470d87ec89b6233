/**
 * Health, diagnosis, treatment, injury and special needs of one child. What is said of an adult whom every
 * record holds, or of all the children alike, is not one child's; when nobody is named, it is.
 */
import { anyOf, clauseAt, type Finder, type Found, overlaps, sentenceAt, spansOf, trimmed } from '../found';
import type { Mention, Reading, Sentence } from '../mentions';
import type { Span } from '../sentences';
import { bodyParts, notHealth, strongHealth, weakHealth, woundWords } from '../words/health';

const strong = anyOf(strongHealth);
const weak = anyOf(weakHealth);
const masked = anyOf(notHealth);
const body = `(?:${bodyParts.join('|')})`;
const wound = `(?:${woundWords.join('|')})`;
const injury = anyOf([
  `${body}[^.;\\n]{0,25}?(?<![\\p{L}])${wound}|${wound}[^.;\\n]{0,25}?(?<![\\p{L}])${body}`,
]);
const event = anyOf([
  'appointments?|booked|due|overdue|checks?|check[- ]?up|referr\\w+|seen by|taken to|took|results?|tests?|missed|up to date|complain\\w*|unwell|poorly|has|had|having|needs?|needed|waiting list|discharged|under',
]);
const nothingSaid =
  /\b(?:no|nil|without)(?: (?:other|new|current|immediate|significant|known|obvious))? (?:health|medical|dental|weight|physical)[\w ]{0,20}(?:concerns?|issues?|worries|needs)/iu;

/** Whose health: a child's (perhaps unclear which), plainly not one child's, or nobody is mentioned. */
type Owner =
  | { readonly is: 'child'; readonly whose: string | null }
  | { readonly is: 'other' }
  | { readonly is: 'nobody' };

export const findHealth: Finder = (reading) => {
  const hidden = spansOf(reading.text, masked);
  const terms = [
    ...spansOf(reading.text, strong).map((span) => ({ ...span, isStrong: true })),
    ...spansOf(reading.text, injury).map((span) => ({ ...span, isStrong: false })),
    ...spansOf(reading.text, weak).map((span) => ({ ...span, isStrong: false })),
  ].sort((one, other) => one.start - other.start);
  const found: Found[] = [];
  let adultSentence: Sentence | null = null;
  let nextHidden = 0;
  for (const term of terms) {
    while (nextHidden < hidden.length && (hidden[nextHidden]?.end ?? 0) <= term.start) nextHidden += 1;
    const sentence = sentenceAt(reading, term.start);
    if (!sentence || (hidden[nextHidden] && overlaps(hidden[nextHidden] as Span, term))) continue;
    const clause = clauseAt(reading, sentence, term.start);
    const owner = ownerOf(sentence, clause, term);
    if (owner.is === 'other') adultSentence = sentence;
    const isCarriedOn = adultSentence !== null && sentence.start === adultSentence.end;
    const isAsked =
      owner.is === 'child' ||
      (owner.is === 'nobody' && !isCarriedOn && (term.isStrong || hasEvent(reading, sentence)));
    if (!isAsked || (!term.isStrong && nothingSaid.test(reading.text.slice(sentence.start, sentence.end))))
      continue;
    const span = trimmed(reading.text, {
      start: Math.min(clause.start, term.start),
      end: Math.max(clause.end, term.end),
    });
    found.push({ ...span, because: 'health-of-one-child', whose: owner.is === 'child' ? owner.whose : null });
  }
  return found;
};

function hasEvent(reading: Reading, sentence: Sentence): boolean {
  event.lastIndex = 0;
  return event.test(reading.text.slice(sentence.start, sentence.end));
}

function ownerOf(sentence: Sentence, clause: Span, term: Span): Owner {
  const people = sentence.mentions.filter((mention) => mention.kind !== 'worker' && mention.kind !== 'self');
  const holder = people.findLast(
    (mention) => mention.isPossessive && mention.end <= term.start && term.start - mention.end < 25,
  );
  const isHeld =
    holder && !people.some((mention) => mention.start >= holder.end && mention.end <= term.start);
  if (isHeld && holder.isPronoun === false) return ownerBy(holder);
  const near = people.filter(
    (mention) => mention.start >= clause.start && mention.end <= Math.max(clause.end, term.end),
  );
  const group = near.length > 0 ? near : people;
  const before = group.findLast((mention) => mention.end <= term.start);
  if (before && isOneChild(before)) return ownerBy(before);
  const child =
    group.findLast((mention) => mention.kind === 'child' && mention.end <= term.start) ??
    group.find(isOneChild);
  if (before?.kind === 'all-children') return { is: 'other' };
  if (child) return ownerBy(child);
  const isOther = group.some((mention) => !mention.isUnknown || mention.end <= term.start);
  return isOther ? { is: 'other' } : { is: 'nobody' };
}

function isOneChild(mention: Mention): boolean {
  return mention.kind === 'child' || mention.kind === 'some-children' || mention.maybe !== null;
}

function ownerBy(mention: Mention): Owner {
  if (!isOneChild(mention)) return { is: 'other' };
  return { is: 'child', whose: (mention.kind === 'adult' ? mention.maybe : mention)?.person?.name ?? null };
}
