/**
 * Who is mentioned in each sentence, in order, with pronouns put to the nearest person who fits. Where a
 * pronoun could be a child it is taken for the child: a fact wrongly asked about costs seconds.
 */
import type { KnownPerson } from '../people';
import type { Family, Gender, Relative } from './family';
import { type NameUse, namesIn } from './people-named';
import { genderOfPronoun, mentionOfPronoun } from './pronouns';
import type { Section } from './sections';
import { quotationsOf, type Span, sentencesOf } from './sentences';
import { type Token, tokensOf } from './tokens';
import {
  adultWords,
  allChildrenWords,
  firstPersons,
  menWords,
  oneChildWords,
  someChildrenWords,
  womenWords,
} from './words/roles';

export interface Mention extends Span {
  /** 'child' may lack a person: 'the baby', or a pronoun for a child who is not clear. */
  readonly kind: 'child' | 'some-children' | 'all-children' | 'adult' | 'worker' | 'self';
  readonly person: KnownPerson | null;
  readonly gender: Gender;
  readonly isPossessive: boolean;
  readonly isPronoun: boolean;
  /** Taken for an adult, but this child would fit as well. */
  readonly maybe: Mention | null;
  /** Neither reading is the better: the sentence that holds the adult holds `maybe` too; or nobody came before. */
  readonly isUnsure: boolean;
  /** A name that is none of the known people's. */
  readonly isUnknown: boolean;
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** Whom the sentences before were about last: where a sentence without a subject takes it from. */
  readonly before: Mention | null;
  /** The quotations that begin, end or stand in this sentence. */
  readonly quotations: readonly Span[];
}

export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Span[];
  readonly names: readonly NameUse[];
  readonly family: Family;
  /** What the heading above says of this line. */
  readonly section: ReadSection | null;
  /** The line is itself a heading over lines about one child. */
  readonly isHeading: boolean;
}

/** A section with its child as a mention, where the heading names one. */
export interface ReadSection {
  readonly isVoice: boolean;
  readonly isLoose: boolean;
  readonly child: Mention | null;
}

/** What earlier paragraphs leave behind for pronouns: the people of each of the last sentences, latest first. */
export type Memory = readonly (readonly Mention[])[];

const familyAdults = new Set(
  'parent parents partner ex ex-partner carer carers adult adults grandparent grandparents cousin relative relatives neighbour neighbours landlord lodger guardian fc family foster-carer foster-carers childminder'.split(
    ' ',
  ),
);
const wholeWords = new Set(['both', 'all', 'either', 'neither', 'each', 'any', 'every', 'no']);
/** 'Sibling relationships', 'child protection', 'youth worker': a thing, not a child. */
const beforeNoun =
  /^(relationships?|groups?|rivalry|assessments?|bonds?|protection|care|support|plans?|minders?|benefit|workers?|clubs?|services?|justice|centre|development|maintenance|clinic|exploitation|abuse|contact|poverty|friendly|premium|benefits?|seat|gate)$/;
const longMemory = 6;

export interface LineContext {
  readonly family: Family;
  readonly memory: Memory;
  readonly section: Section | null;
  readonly isHeading: boolean;
  /** The child whom the note calls 'you'. */
  readonly addressee: Relative | null;
}

/** Reads one paragraph; `memory` comes from the paragraphs before and the new one is given back. */
export function readParagraph(
  text: string,
  { family, memory, section, isHeading, addressee }: LineContext,
): { readonly reading: Reading; readonly memory: Memory } {
  const spans = sentencesOf(text);
  const tokens = tokensOf(text, spans);
  const names = namesIn(text, tokens, family);
  const quotations = quotationsOf(text);
  let nextQuotation = 0;
  let remembered = memory;
  let nextToken = 0;
  let nextName = 0;
  const sentences = spans.map((span, index) => {
    const first = nextToken;
    while (nextToken < tokens.length && tokens[nextToken]?.sentence === index) nextToken += 1;
    const ownNames: NameUse[] = [];
    for (
      let name = names[nextName];
      name !== undefined && name.firstToken < nextToken;
      name = names[nextName]
    ) {
      ownNames.push(name);
      nextName += 1;
    }
    const own = tokens.slice(first, nextToken);
    const before = remembered[0]?.[0] ?? null;
    while ((quotations[nextQuotation]?.end ?? Infinity) <= span.start) nextQuotation += 1;
    const quoted: Span[] = [];
    for (let one = nextQuotation; (quotations[one]?.start ?? Infinity) < span.end; one += 1)
      quoted.push(quotations[one] as Span);
    const mentions = mentionsIn(own, {
      first,
      names: ownNames,
      family,
      memory: remembered,
      addressee,
      quotations: quoted,
    });
    remembered = remember(mentions, remembered);
    return { ...span, tokens: own, mentions, before, quotations: quoted };
  });
  return {
    reading: { text, tokens, sentences, quotations, names, family, section: readSection(section), isHeading },
    memory: remembered,
  };
}

function readSection(section: Section | null): ReadSection | null {
  if (section === null) return null;
  const { isVoice, isLoose, child } = section;
  return { isVoice, isLoose, child: child === null ? null : mentionOfChild(child) };
}

function mentionOfChild({ person, gender }: Relative): Mention {
  return {
    start: 0,
    end: 0,
    kind: 'child',
    person,
    gender,
    isPossessive: false,
    isPronoun: false,
    maybe: null,
    isUnsure: false,
    isUnknown: false,
  };
}

/** A sentence's first person stands in front: what follows without a subject is mostly about that one. */
function remember(mentions: readonly Mention[], memory: Memory): Memory {
  const lasting = mentions.filter((mention) => mention.kind !== 'self' && mention.kind !== 'worker');
  return lasting.length === 0 ? memory : [lasting.slice(0, longMemory), ...memory].slice(0, longMemory);
}

interface SentenceContext {
  readonly first: number;
  readonly names: readonly NameUse[];
  readonly family: Family;
  readonly memory: Memory;
  readonly addressee: Relative | null;
  readonly quotations: readonly Span[];
}

function mentionsIn(tokens: readonly Token[], context: SentenceContext): readonly Mention[] {
  const { first, names, family, memory } = context;
  const mentions: Mention[] = [];
  const byToken = new Map(names.map((name) => [name.firstToken - first, name]));
  for (let at = 0; at < tokens.length; at += 1) {
    const name = byToken.get(at);
    if (name) {
      mentions.push(mentionOfName(name));
      at = name.lastToken - first;
      continue;
    }
    const token = tokens[at] as Token;
    const you = mentionOfYou(token, context);
    if (you) {
      mentions.push(you);
      continue;
    }
    const gender = genderOfPronoun(token.word);
    const mention =
      gender === undefined
        ? mentionOfRole(tokens, at, mentions.at(-1))
        : mentionOfPronoun(token, gender, { mentions, family, memory });
    if (mention) mentions.push(mention);
  }
  return mentions;
}

function mentionOfYou(token: Token, { addressee, quotations }: SentenceContext): Mention | null {
  if (addressee === null || !/^(you|your|yours|yourself)$/.test(token.word)) return null;
  if (quotations.some((one) => one.start <= token.start && token.end <= one.end)) return null;
  const { start, end } = token;
  return {
    ...mentionOfChild(addressee),
    start,
    end,
    isPossessive: token.word === 'your',
    isPronoun: true,
  };
}

function mentionOfName(name: NameUse): Mention {
  const children = name.who.filter((one) => one.kind === 'child');
  const only = name.who.length === 1 ? name.who[0] : undefined;
  const base = {
    start: name.start,
    end: name.end,
    isPossessive: name.isPossessive,
    isPronoun: false,
    maybe: null,
    isUnsure: false,
    isUnknown: name.isUnknown,
  };
  if (children.length > 0 && children.length === name.who.length) {
    return { ...base, kind: 'child', person: only?.person ?? null, gender: only?.gender ?? null };
  }
  return { ...base, kind: 'adult', person: only?.person ?? null, gender: only?.gender ?? name.gender };
}

function mentionOfRole(tokens: readonly Token[], at: number, last: Mention | undefined): Mention | null {
  const token = tokens[at] as Token;
  const { word } = token;
  const before = tokens[at - 1]?.word ?? '';
  const base = {
    start: token.start,
    end: token.end,
    person: null,
    isPossessive: token.isPossessive,
    isPronoun: false,
    maybe: null,
    isUnsure: false,
    isUnknown: false,
  };
  const isWhole =
    wholeWords.has(before) ||
    wholeWords.has(tokens[at - 2]?.word ?? '') ||
    wholeWords.has(tokens[at - 3]?.word ?? '');
  const kindOfChild = /^(step|half|foster)-?(brother|sister|sibling)$/.test(word);
  const isAdults = last?.kind === 'adult' && last.isPossessive && token.start - last.end < 16;
  if (isAdults && /^(brother|sister|sibling|twin)s?$/.test(word))
    return { ...base, kind: 'adult', gender: null };
  if (firstPersons.has(word)) return { ...base, kind: 'self', gender: null };
  if (womenWords.has(word)) return { ...base, kind: 'adult', gender: 'she' };
  if (menWords.has(word)) return { ...base, kind: 'adult', gender: 'he' };
  if (familyAdults.has(word)) return { ...base, kind: 'adult', gender: null };
  if (adultWords.has(word)) return { ...base, kind: 'worker', gender: null };
  if (allChildrenWords.has(word) || (oneChildWords.has(word) && isWhole))
    return { ...base, kind: 'all-children', gender: 'they' };
  if (someChildrenWords.has(word))
    return { ...base, kind: isWhole ? 'all-children' : 'some-children', gender: 'they' };
  const isInNeed = tokens[at + 1]?.word === 'in' && tokens[at + 2]?.word === 'need';
  if (oneChildWords.has(word) && (isInNeed || beforeNoun.test(tokens[at + 1]?.word ?? ''))) return null;
  if (oneChildWords.has(word) || kindOfChild) return { ...base, kind: 'child', gender: null };
  if (
    word === 'both' ||
    word === 'everyone' ||
    (word === 'all' && token.isLabel) ||
    (word === 'all' &&
      /^(three|four|five|of|were|are|presented|appeared|seen)$/.test(tokens[at + 1]?.word ?? ''))
  ) {
    return { ...base, kind: 'all-children', gender: 'they' };
  }
  return null;
}
