/**
 * Sentences about one child, whatever their words: unless every word of such a sentence is neutral it is asked
 * about. This does not look for harm; it looks for one child, and lets only the harmless pass. The reason given
 * is the nearest of the fixed ones: health where body, mind or care is told of, seen alone where the worker and
 * the child are together or could not be, and the child's own account for all other experience.
 */
import type { Found } from '../found';
import { type Finder, trimmed } from '../found';
import type { Mention, Reading, Sentence } from '../mentions';
import type { Token } from '../tokens';
import { grammarWords, neutralWords, nothingToSay } from '../words/neutral';
import { isOfHealth, isOfSeeing } from '../words/one-child';
import { speakVerbs, wishVerbs } from '../words/verbs';
import { wordSet } from '../words/word-set';
import { isChildVoice } from './subjects';

export const findOneChild: Finder = (reading) => {
  if (reading.isHeading || greeting.test(reading.text.slice(0, 80))) return [];
  const labelled = labelledChild(reading);
  let topic: Mention | null = labelled ?? reading.section?.child ?? null;
  const told = reading.sentences.map((sentence): Told => {
    const child = childOf(reading, sentence) ?? (isOthers(sentence) ? null : labelled);
    const isGoingOn = child === null && goesOn(reading, sentence, topic ?? earlierChild(reading, sentence));
    if (isGoingOn) topic ??= earlierChild(reading, sentence);
    else topic = child ?? (turnsAway(reading, sentence) ? null : topic);
    const whom = child ?? (isGoingOn ? topic : null);
    return { sentence, child: whom, isAsked: whom !== null && !isNeutral(reading, sentence) };
  });
  const asked = new Set(told.flatMap((one) => (one.isAsked && one.child?.person ? [one.child.person] : [])));
  return told.flatMap(({ sentence, child, isAsked }) =>
    child !== null &&
    (isAsked || (child.person !== null && asked.has(child.person) && isFirst(sentence, child)))
      ? [found(reading, sentence, child)]
      : [],
  );
};

interface Told {
  readonly sentence: Sentence;
  readonly child: Mention | null;
  readonly isAsked: boolean;
}

const greeting = /^\s*(?:dear|hi|hello|hey)\s+[\p{L}\p{M}'’ -]{1,40},?\s*$/iu;

/** 'Tia: dont bother. hes kicked me out': the child by whose name a line is labelled, a time before it or not. */
function labelledChild({ text, sentences }: Reading): Mention | null {
  const first = sentences.flatMap((sentence) => sentence.mentions)[0];
  if (first?.kind !== 'child' || first.isPronoun || first.person === null) return null;
  const isAtStart = /^[\s\d:.,[\]()•*–—-]{0,24}$/u.test(text.slice(0, first.start));
  return isAtStart && /^\s?(?::|[-–—] )/.test(text.slice(first.end, first.end + 3)) ? first : null;
}

/** All the children's sentence within a line labelled with one child's name. */
function isOthers(sentence: Sentence): boolean {
  return sentence.mentions.some((mention) => mention.kind === 'all-children' || mention.kind === 'child');
}

/** Neutral too, but told first of a child whom the paragraph is asked about anyway: it belongs with the rest. */
function isFirst(sentence: Sentence, child: Mention): boolean {
  return peopleOf(sentence)[0] === child;
}

/** The child of the paragraph before, for what plainly is a fact of body or mind though it names nobody. */
function earlierChild({ text }: Reading, sentence: Sentence): Mention | null {
  const { before } = sentence;
  const child = before === null || isChildVoice(before) ? before : before.maybe;
  return child !== null && isOfHealth(text.slice(sentence.start, sentence.end)) ? child : null;
}

/** A grown-up or all the children take over; a name further in, or a pronoun for somebody, does not. */
function turnsAway(reading: Reading, sentence: Sentence): boolean {
  const [first] = peopleOf(sentence);
  if (first === undefined || startsBare(reading, sentence)) return false;
  return sentence.tokens.filter((token) => token.end <= first.start).length < 3;
}

function found(reading: Reading, sentence: Sentence, child: Mention): Found {
  const text = reading.text.slice(sentence.start, sentence.end);
  const person = (child.kind === 'adult' ? child.maybe : child)?.person;
  return {
    ...trimmed(reading.text, sentence),
    because: reasonOf(sentence, text),
    whose: person?.name ?? null,
  };
}

function reasonOf(sentence: Sentence, text: string): Found['because'] {
  const isTold = sentence.tokens.some((token) => speakVerbs.has(token.word) || wishVerbs.has(token.word));
  if (isOfHealth(text)) return 'health-of-one-child';
  return !isTold && isOfSeeing(text) ? 'seen-alone' : 'own-words';
}

function peopleOf(sentence: Sentence): readonly Mention[] {
  return sentence.mentions.filter((mention) => mention.kind !== 'worker');
}

/** The child whom a sentence tells of, or null: nobody's, everybody's, or a grown-up's sentence. */
function childOf(reading: Reading, sentence: Sentence): Mention | null {
  const children = sentence.mentions.filter((one) => isChildVoice(one) && !isGuess(one));
  if (children.length === 0) return null;
  return isWholeFamily(reading, children) ? null : (children[0] ?? null);
}

/** A pronoun for whom nobody came before, and which does not fit the child whose note it is. */
function isGuess(mention: Mention): boolean {
  return mention.kind === 'child' && mention.isPronoun && mention.isUnsure;
}

/** Every child of the family named, in one breath: 'Ava, Leo and Mia'. */
function isWholeFamily({ text, family }: Reading, children: readonly Mention[]): boolean {
  const names = new Set(children.flatMap((one) => (one.person ? [one.person.name] : [])));
  const all = family.relatives.filter((one) => one.kind === 'child').length;
  if (names.size < all || children.length > all) return false;
  return children.every((one, at) => {
    const next = children[at + 1];
    return next === undefined || /^[\s,&/]*(?:and|with|plus)?\s*$/iu.test(text.slice(one.end, next.start));
  });
}

/** A sentence with nobody in it after one about a child: 'Not eating lunches.', 'Referred to audiology.' */
function goesOn(reading: Reading, sentence: Sentence, topic: Mention | null): boolean {
  if (topic === null) return false;
  const text = reading.text.slice(sentence.start, sentence.end);
  if (aboutThings.test(text) || isOthers(sentence)) return false;
  const [first] = sentence.mentions;
  const isHealth = isOfHealth(text);
  if (first?.kind === 'worker' && first.start - sentence.start < 6 && !isHealth) return false;
  const people = peopleOf(sentence);
  const isTogether = together.test(text) && people.every((mention) => mention.kind === 'self');
  const isBy = isHealth && people.every((mention) => mention.isUnknown);
  return people.length === 0 || startsBare(reading, sentence) || isTogether || isBy;
}

/** 'I sat on the end of the bed and we had a good long chat': the worker and the child just spoken of. */
const together =
  /\b(?:sat|chat\w*|talk\w*|walk\w*|drove|play\w*|drew|kicked|coloured|baked|looked at|had a|went for|spent)\b/iu;

/** 'Declined to say where he had been.', 'Intel: seen in a car': no subject, though somebody comes further on. */
function startsBare({ text }: Reading, { tokens, mentions }: Sentence): boolean {
  const from = tokens.findIndex((token) => !/^\d/.test(token.raw));
  const label = tokens[from];
  if (label === undefined) return false;
  const first = tokens[text[label.end] === ':' ? from + 1 : from];
  if (first === undefined || (mentions[0]?.start ?? Infinity) < first.end) return false;
  return (
    /(?:ed|ing)$/.test(first.word) ||
    speakVerbs.has(first.word) ||
    wishVerbs.has(first.word) ||
    startsLow.test(first.word)
  );
}

const startsLow =
  /^(?:not|no|still|been|has|had|was|is|got|went|came|ran|left|on|under|in|at|due|awaiting|now|also|very|self|seen|found|told|thrown|put|kept|taken|hit|cut|lost|made|fell|held|broke|stole)$/;

/** Beginnings that turn to the house, the plan or the work. */
const aboutThings =
  /^[\s\p{P}]*(?:the (?:house|home|flat|property|family|plan|meeting|group|kitchen|bathroom|garden|landlord|rent|next)|house|home|flat (?:is|was|clean|tidy|cold|warm|very|in)|plan|actions?|next|no further|housing|landlord|rent|benefits?|contact|session|meeting|visit)(?![\p{L}])/iu;

/** True when no word of the sentence is more than neutral. */
function isNeutral(reading: Reading, sentence: Sentence): boolean {
  const text = reading.text
    .slice(sentence.start, sentence.end)
    .replace(nothingToSay, (phrase) => ' '.repeat(phrase.length));
  return sentence.tokens.every((token) => {
    const isGone = text[token.start - sentence.start] === ' ';
    return isGone || isPerson(sentence, token) || isPlain(token);
  });
}

/** A person whom every record holds, or the worker: not a stranger, a friend or somebody's partner. */
function isPerson(sentence: Sentence, token: Token): boolean {
  if (strangers.has(token.word)) return false;
  return sentence.mentions.some(
    (mention) => !mention.isUnknown && mention.start <= token.start && token.end <= mention.end + 2,
  );
}

const strangers = wordSet(
  'man men gentleman bloke lady woman boyfriend girlfriend partner ex ex-partner husband wife friend friends lodger visitor neighbour neighbours landlord stranger myself police officer hospital camhs lad lads uncle cousin relative',
);

function isPlain({ word }: Token): boolean {
  return (
    /^[\d.:%/-]+(?:am|pm|st|nd|rd|th|hrs?|mins?)?$/.test(word) ||
    grammarWords.has(word) ||
    neutralWords.has(word)
  );
}
