/**
 * Whom a pronoun stands for. Where it could be a child it says so: a fact wrongly asked about costs seconds,
 * a fact missed cannot be called back.
 */
import type { Family, Gender, Relative } from './family';
import type { Memory, Mention } from './mentions';
import type { Token } from './tokens';

const genders: Readonly<Record<string, Gender>> = {
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
/** How many mentions of its own sentence a pronoun looks back over. */
const farBack = 12;
const possessives = new Set(['her', 'his', 'their']);

export function genderOfPronoun(word: string): Gender | undefined {
  return genders[word];
}

export interface PronounContext {
  /** Of the same sentence, before the pronoun. */
  readonly mentions: readonly Mention[];
  readonly family: Family;
  readonly memory: Memory;
}

/**
 * Within a sentence a child comes before an adult. Across sentences the nearest one that holds somebody who
 * fits is asked; an adult who stands first there is taken, with the child as `maybe`.
 */
export function mentionOfPronoun(token: Token, gender: Gender, context: PronounContext): Mention {
  const base = {
    start: token.start,
    end: token.end,
    gender,
    isPossessive: possessives.has(token.word),
    isPronoun: true,
    isUnsure: false,
    isUnknown: false,
  };
  const here = context.mentions
    .slice(-farBack)
    .reverse()
    .filter((mention) => fits(mention, gender));
  const groups = context.memory
    .map((group) => group.filter((mention) => fits(mention, gender)))
    .filter((group) => group.length > 0);
  if (gender === 'they') return { ...base, ...theyAre(here, groups.flat()) };
  const child = here.find((mention) => mention.kind === 'child');
  if (child) return { ...base, kind: 'child', person: child.person, maybe: null, isUnsure: child.isUnsure };
  const earlierChild =
    groups
      .slice(0, 3)
      .flat()
      .find((mention) => mention.kind === 'child') ?? null;
  const [adult] = here;
  if (adult) {
    const maybe = adult.maybe ?? (adult.gender === gender ? null : earlierChild);
    const isUnsure = adult.isUnsure || isAnybody(adult, maybe);
    return { ...base, kind: 'adult', person: adult.person, maybe, isUnsure };
  }
  return acrossSentences(groups[0] ?? [], { base, gender, family: context.family, earlierChild });
}

/** A grown-up of whom no gender is known: 'he' after it may as well be the child. */
function isAnybody(adult: Mention, maybe: Mention | null): boolean {
  return maybe !== null && adult.gender === null;
}

interface Across {
  readonly base: Omit<Mention, 'kind' | 'person' | 'maybe'>;
  readonly gender: Gender;
  readonly family: Family;
  readonly earlierChild: Mention | null;
}

function acrossSentences(
  nearest: readonly Mention[],
  { base, gender, family, earlierChild }: Across,
): Mention {
  const adult = nearest.find((mention) => mention.kind === 'adult');
  const child = nearest.find((mention) => mention.kind === 'child');
  const isAdultFirst = adult !== undefined && adult === nearest[0];
  const isAdult = adult && (!child || (isAdultFirst && (child.gender !== gender || adult.gender === gender)));
  if (isAdult) {
    const maybe = child ?? adult.maybe ?? earlierChild;
    return {
      ...base,
      kind: 'adult',
      person: adult.person,
      maybe,
      isUnsure: child !== undefined || adult.isUnsure || isAnybody(adult, maybe),
    };
  }
  if (child) return { ...base, kind: 'child', person: child.person, maybe: null };
  const fallback = childWho(family, gender);
  const isUnsure = fallback !== family.about;
  return {
    ...base,
    kind: fallback ? 'child' : 'adult',
    person: fallback?.person ?? null,
    maybe: null,
    isUnsure,
  };
}

function fits(mention: Mention, gender: Gender): boolean {
  if (mention.kind === 'self' || mention.kind === 'worker') return false;
  if (gender === 'they') return true;
  const isGroup = mention.kind === 'all-children' || mention.kind === 'some-children';
  return !isGroup && (mention.gender === null || mention.gender === gender);
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
function childWho(family: Family, gender: Gender): Relative | undefined {
  const children = family.relatives.filter((one) => one.kind === 'child');
  const fitting = children.filter((one) => one.gender === null || one.gender === gender);
  return fitting.includes(family.about) ? family.about : fitting[0];
}
