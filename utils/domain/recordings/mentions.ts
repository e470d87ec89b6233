/**
 * Who is mentioned in each sentence, in order, with pronouns put to the nearest person who fits. Where a
 * pronoun could be a child it is taken for the child: a fact wrongly asked about costs seconds.
 */
import type { KnownPerson } from '../people';
import type { Family, Gender, Relative } from './family';
import { type NameUse, namesIn } from './people-named';
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
  /** A pronoun whose person stands in an earlier sentence, not in its own. */
  readonly isAcross: boolean;
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
  /** The line before was only a label such as 'Child's views:'. */
  readonly isUnderVoiceHeading: boolean;
}

/** What earlier paragraphs leave behind for pronouns: people of the last sentences, latest first. */
export type Memory = readonly Mention[];

const familyAdults = new Set(
  'parent parents partner ex ex-partner carer carers adult adults grandparent grandparents cousin relative relatives neighbour neighbours landlord lodger guardian fc family foster-carer foster-carers childminder'.split(
    ' ',
  ),
);
const pronouns: Readonly<Record<string, Gender>> = {
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
  themself: 'they',
};
const possessives = new Set(['her', 'his', 'their']);
const wholeWords = new Set(['both', 'all', 'either', 'neither', 'each', 'any', 'every', 'no']);
const longMemory = 12;

/** Reads one paragraph; `memory` comes from the paragraphs before and the new one is given back. */
export function readParagraph(
  text: string,
  { family, memory, isUnderVoiceHeading }: { family: Family; memory: Memory; isUnderVoiceHeading: boolean },
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
    const mentions = mentionsIn(own, { first, names: ownNames, family, memory: remembered });
    const before = remembered[0] ?? null;
    while ((quotations[nextQuotation]?.end ?? Infinity) <= span.start) nextQuotation += 1;
    const quoted: Span[] = [];
    for (let one = nextQuotation; (quotations[one]?.start ?? Infinity) < span.end; one += 1)
      quoted.push(quotations[one] as Span);
    remembered = remember(mentions, remembered);
    return { ...span, tokens: own, mentions, before, quotations: quoted };
  });
  return {
    reading: { text, tokens, sentences, quotations, names, family, isUnderVoiceHeading },
    memory: remembered,
  };
}

/** A sentence's first person stands in front: what follows without a subject is mostly about that one. */
function remember(mentions: readonly Mention[], memory: Memory): Memory {
  const lasting = mentions.filter((mention) => mention.kind !== 'self' && mention.kind !== 'worker');
  return [...lasting, ...memory].slice(0, longMemory);
}

interface SentenceContext {
  readonly first: number;
  readonly names: readonly NameUse[];
  readonly family: Family;
  readonly memory: Memory;
}

function mentionsIn(
  tokens: readonly Token[],
  { first, names, family, memory }: SentenceContext,
): readonly Mention[] {
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
    const gender = pronouns[token.word];
    const mention =
      gender === undefined
        ? mentionOfRole(tokens, at)
        : mentionOfPronoun(token, gender, { mentions, family, memory });
    if (mention) mentions.push(mention);
  }
  return mentions;
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
    isAcross: false,
  };
  if (children.length > 0 && children.length === name.who.length) {
    return { ...base, kind: 'child', person: only?.person ?? null, gender: only?.gender ?? null };
  }
  return { ...base, kind: 'adult', person: only?.person ?? null, gender: only?.gender ?? null };
}

function mentionOfRole(tokens: readonly Token[], at: number): Mention | null {
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
    isAcross: false,
  };
  const isWhole =
    wholeWords.has(before) ||
    wholeWords.has(tokens[at - 2]?.word ?? '') ||
    wholeWords.has(tokens[at - 3]?.word ?? '');
  const kindOfChild = /^(step|half|foster)-?(brother|sister|sibling)$/.test(word);
  if (firstPersons.has(word)) return { ...base, kind: 'self', gender: null };
  if (womenWords.has(word)) return { ...base, kind: 'adult', gender: 'she' };
  if (menWords.has(word)) return { ...base, kind: 'adult', gender: 'he' };
  if (familyAdults.has(word)) return { ...base, kind: 'adult', gender: null };
  if (adultWords.has(word)) return { ...base, kind: 'worker', gender: null };
  if (allChildrenWords.has(word) || (oneChildWords.has(word) && isWhole))
    return { ...base, kind: 'all-children', gender: 'they' };
  if (someChildrenWords.has(word))
    return { ...base, kind: isWhole ? 'all-children' : 'some-children', gender: 'they' };
  if (oneChildWords.has(word) || kindOfChild) return { ...base, kind: 'child', gender: null };
  if (
    word === 'both' ||
    word === 'everyone' ||
    (word === 'all' &&
      /^(three|four|five|of|were|are|presented|appeared|seen)$/.test(tokens[at + 1]?.word ?? ''))
  ) {
    return { ...base, kind: 'all-children', gender: 'they' };
  }
  return null;
}

interface PronounContext {
  readonly mentions: readonly Mention[];
  readonly family: Family;
  readonly memory: Memory;
}

function mentionOfPronoun(
  token: Token,
  gender: Gender,
  { mentions, family, memory }: PronounContext,
): Mention {
  const here = [...mentions].reverse().filter((mention) => fits(mention, gender));
  const earlier = memory.filter((mention) => fits(mention, gender));
  const base = {
    start: token.start,
    end: token.end,
    gender,
    isPossessive: possessives.has(token.word),
    isPronoun: true,
    isAcross: here.length === 0,
  };
  const child = here.find((mention) => mention.kind === 'child') ?? null;
  if (gender === 'they') return { ...base, ...theyAre(here, earlier) };
  if (child) return { ...base, kind: 'child', person: child.person, maybe: null };
  const earlierChild = earlier.find((mention) => mention.kind === 'child') ?? null;
  const adult =
    here[0] ?? (earlier[0]?.kind === 'adult' && earlier[0].gender === gender ? earlier[0] : undefined);
  if (adult)
    return {
      ...base,
      kind: adult.kind,
      person: adult.person,
      maybe: earlierChild ?? childOf(family, gender, base),
    };
  if (earlierChild) return { ...base, kind: 'child', person: earlierChild.person, maybe: null };
  return childOf(family, gender, base) ?? { ...base, kind: 'adult', person: null, maybe: null };
}

function fits(mention: Mention, gender: Gender): boolean {
  if (mention.kind === 'self' || mention.kind === 'worker') return false;
  if (gender === 'they') return true;
  return (
    mention.kind !== 'all-children' &&
    mention.kind !== 'some-children' &&
    (mention.gender === null || mention.gender === gender)
  );
}

/** 'They' are those of the last plural word; one child who goes by they; or whoever the sentence names. */
function theyAre(
  here: readonly Mention[],
  earlier: readonly Mention[],
): Pick<Mention, 'kind' | 'person' | 'maybe'> {
  const all = [...here, ...earlier];
  const one = all.find(
    (mention) => mention.kind === 'child' && mention.gender === 'they' && mention.person !== null,
  );
  if (one) return { kind: 'child', person: one.person, maybe: null };
  const plural = all.find((mention) => mention.kind === 'all-children' || mention.kind === 'some-children');
  const nearest = all[0];
  if (nearest?.kind === 'adult') return { kind: 'adult', person: null, maybe: null };
  if (plural) return { kind: plural.kind, person: null, maybe: null };
  const named = new Set(
    all.filter((mention) => mention.kind === 'child' && !mention.isPronoun).map((mention) => mention.person),
  );
  return named.size === 1
    ? { kind: 'child', person: nearest?.person ?? null, maybe: null }
    : { kind: 'all-children', person: null, maybe: null };
}

/** The child a pronoun stands for where nobody has been mentioned: the note's own child before the others. */
function childOf(
  family: Family,
  gender: Gender,
  base: Pick<Mention, 'start' | 'end' | 'isPossessive' | 'isAcross'>,
): Mention | null {
  const children = family.relatives.filter((one) => one.kind === 'child');
  const isFit = (one: Relative) => one.gender === null || one.gender === gender;
  const one = isFit(family.about) ? family.about : children.find((child) => child.gender === gender);
  return one ? { ...base, kind: 'child', person: one.person, gender, isPronoun: true, maybe: null } : null;
}
