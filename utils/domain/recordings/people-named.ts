/**
 * Names in a paragraph: which words are a person's name, and whether it is a known person's. Safety first: a
 * word that may be an unknown person's name is one, unless lists or its company say otherwise.
 */

import { isPlainlyNoName } from './everyday-names';
import { type Family, type Gender, isParticle, type Relative } from './family';
import { isNameHere, nameStrength } from './name-likeness';
import type { Span } from './sentences';
import type { Token } from './tokens';
import { abbreviations } from './words/abbreviations';
import { commonWords } from './words/common-words';
import { genderOfGivenName } from './words/name-genders';
import { organisationWords } from './words/organisations';
import { titles } from './words/roles';
import { wordSet } from './words/word-set';

/** One name as written: of somebody known (perhaps one of several), or of somebody unknown. */
export interface NameUse extends Span {
  readonly who: readonly Relative[];
  readonly isUnknown: boolean;
  readonly isPossessive: boolean;
  /** Where a title or a given name tells it: 'Mrs', 'Uncle', 'Linda'. */
  readonly gender: Gender;
  readonly firstToken: number;
  readonly lastToken: number;
}

const surnamesThatAreWords = new Set(
  'young long short white black brown green gray grey king hall wood woods price day hill field fields banks bell bishop church rivers stone little small good west north moody love best rich read page noble cook baker head carr knight marsh moor castle grove heath meadows lane hope may rose grant frost fox wolf bird english french welsh ireland england scott holland sharp wise power chambers house field steel'.split(
    ' ',
  ),
);

/** The names of a paragraph in order. */
export function namesIn(text: string, tokens: readonly Token[], family: Family): readonly NameUse[] {
  const names: NameUse[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const use = nameAt(text, tokens, at, family);
    if (use === null) continue;
    names.push(use);
    at = use.lastToken;
  }
  return names;
}

function nameAt(text: string, tokens: readonly Token[], at: number, family: Family): NameUse | null {
  const token = tokens[at] as Token;
  const initials = initialsAt(tokens, at, family);
  if (initials) return initials;
  const title = Math.max(titleLength(text, tokens, at), hasInitial(text, tokens, at));
  const first = at + title;
  const word = tokens[first];
  if (word === undefined) return null;
  const known = knownAt(tokens, first, family);
  const strength = known.length > 0 ? 'sure' : nameStrength(tokens, first);
  if (title === 0 && strength === 'none') return null;
  if (title > 0 && strength === 'none' && !isAfterTitle(word)) return null;
  const last = lastOf(text, tokens, first, family);
  const phrase = tokens.slice(first, last + 1);
  if (known.length === 0 && isOrganisation(tokens, first, last)) return null;
  if (known.length === 0 && title === 0 && strength === 'weak' && !isNameHere(text, tokens, first, last))
    return null;
  const who = whoOf(phrase, { family, isTitled: title > 0, isAnyone: known.length > 0 });
  const end = tokens[last] as Token;
  const use = {
    start: token.start,
    end: end.end - (end.isPossessive ? possessiveLength(end) : 0),
    isPossessive: end.isPossessive,
    gender: title > 0 ? genderOfTitle(token.word) : genderOfGivenName(word.word),
    firstToken: at,
    lastToken: last,
  };
  return { ...use, who, isUnknown: who.length === 0 };
}

/** 1 where an initial stands before a surname: 'L. Prosser'. */
function hasInitial(text: string, tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!/^[A-Z]$/.test(token.raw) || !next || !isAdjacent(text, token, next)) return 0;
  const isBare = text[token.end] !== '.';
  if (isBare && /^[AI]$/.test(token.raw)) return 0;
  return isAfterTitle(next) && nameStrength(tokens, at + 1) !== 'none' ? 1 : 0;
}

/** How many words of title stand before a name: 'Dr', 'Uncle', 'PC'. */
function titleLength(text: string, tokens: readonly Token[], at: number): number {
  let length = 0;
  while (length < 2) {
    const token = tokens[at + length];
    const next = tokens[at + length + 1];
    if (!token || !next || !titles.has(token.word) || token.isPossessive || !isAdjacent(text, token, next))
      break;
    length += 1;
  }
  return length;
}

function isAfterTitle(token: Token): boolean {
  return (
    token.isCapital &&
    !commonWords.has(token.word) &&
    !/\d/.test(token.raw) &&
    !organisationWords.has(token.word)
  );
}

function isAdjacent(text: string, one: Token, next: Token): boolean {
  return /^\.?[ \t\u00a0]+$/.test(text.slice(one.end, next.start));
}

/** Known people whom the word at this place may name. Words that mean something else need a name's company. */
function knownAt(tokens: readonly Token[], at: number, family: Family): readonly Relative[] {
  const token = tokens[at] as Token;
  const known =
    family.byGiven.get(token.word) ??
    family.byGiven.get(token.word.split('-')[0] ?? '') ??
    family.bySurname.get(token.word) ??
    [];
  const isHere = !isPlainlyNoName(tokens, at);
  return isHere ? known : [];
}

function lastOf(text: string, tokens: readonly Token[], first: number, family: Family): number {
  let last = first;
  while (last < tokens.length - 1 && last - first < 4) {
    const here = tokens[last] as Token;
    const next = tokens[last + 1] as Token;
    if (here.isPossessive || !isAdjacent(text, here, next)) break;
    const isBridge = isParticle(next.word) && tokens[last + 2]?.isCapital === true && !next.isFirst;
    if (!isBridge && !continuesName(next, tokens, last + 1)) break;
    const others = family.byGiven.get(next.word);
    if (
      others &&
      !(family.byGiven.get((tokens[first] as Token).word) ?? []).some((one) => others.includes(one))
    )
      break;
    last += 1;
  }
  return last;
}

function continuesName(next: Token, tokens: readonly Token[], at: number): boolean {
  if (!next.isCapital || next.isFirst || /\d/.test(next.raw)) return false;
  if (next.raw.length === 1) return tokens[at + 1]?.isCapital === true;
  if (surnamesThatAreWords.has(next.word)) return true;
  const isShouted =
    next.isCaps &&
    tokens[at - 1]?.isCaps === true &&
    next.word.length > 2 &&
    !organisationWords.has(next.word);
  if (isShouted && !commonWords.has(next.word) && !abbreviations.has(next.word)) return true;
  return !commonWords.has(next.word) && nameStrength(tokens, at) !== 'none';
}

/** 'Rowan House', 'Parkside Primary School': the words beside make it a place or body, not a person. */
function isOrganisation(tokens: readonly Token[], first: number, last: number): boolean {
  const inside = tokens.slice(first + 1, last + 1);
  const after = tokens[last + 1];
  const isRoleAfter = /^(nurse|worker|teacher|officer|manager|social|foster|family|health)$/.test(
    tokens[last + 2]?.word ?? '',
  );
  const follows =
    after?.isCapital === true && !after.isFirst && organisationWords.has(after.word) && !isRoleAfter;
  const isSurname =
    after !== undefined && surnamesThatAreWords.has(after.word) && nameStrength(tokens, first) === 'sure';
  return (
    (follows && !isSurname) ||
    inside.some((token) => organisationWords.has(token.word) && !surnamesThatAreWords.has(token.word))
  );
}

interface Whose {
  readonly family: Family;
  readonly isTitled: boolean;
  readonly isAnyone: boolean;
}

/** Known people whom all the words of a name fit; none when it is somebody else's. */
function whoOf(phrase: readonly Token[], { family, isTitled, isAnyone }: Whose): readonly Relative[] {
  const words = phrase.map((token) => token.word).filter((word) => !isParticle(word));
  if (!isAnyone && words.length === 0) return [];
  const fits = (one: Relative) => words.every((word) => holds(one, word));
  const matches = family.relatives.filter(fits);
  if (isTitled) return matches.filter((one) => one.kind !== 'child');
  const byGiven = matches.filter((one) =>
    words.some((word) => one.given.has(word) || one.given.has(word.split('-')[0] ?? '')),
  );
  return byGiven.length > 0 ? byGiven : matches;
}

function holds(one: Relative, word: string): boolean {
  const parts = word.split('-');
  const isInitial =
    word.length === 1 && [...one.given, ...one.surnames].some((name) => name.startsWith(word));
  return (
    isInitial ||
    one.given.has(word) ||
    one.surnames.has(word) ||
    parts.every((part) => one.given.has(part) || one.surnames.has(part))
  );
}

/** 'A said', 'told K that', 'AC was': letters that stand for a person. */
function initialsAt(tokens: readonly Token[], at: number, family: Family): NameUse | null {
  const token = tokens[at] as Token;
  const letters = token.raw.replace(/['’]s$/, '');
  if (!/^[A-Z]{1,2}$/.test(letters) || letters === 'I') return null;
  const who = family.byInitials.get(token.word) ?? [];
  if (!isChildsInitials(token, letters, who) && !isNameHere('', tokens, at, at)) return null;
  const use = {
    start: token.start,
    end: token.start + letters.length,
    isPossessive: token.isPossessive,
    gender: null,
    firstToken: at,
    lastToken: at,
  };
  return { ...use, who, isUnknown: who.length === 0 };
}

/** Two letters of a child's first name and surname, or one as a label: a name wherever they are no common abbreviation. */
function isChildsInitials(token: Token, letters: string, who: readonly Relative[]): boolean {
  if (!who.some((one) => one.kind === 'child')) return false;
  return letters.length === 1 ? token.isLabel : !everydayLetters.has(token.word);
}

const everydayLetters = wordSet(
  'mo fa sw hv gp ta la pe pc ds dc it ok tv am pm no uk us eu bp ed ep ot ni ho re st dr cp ch cl cn fc sc hr rd id ie eg pp ps qc tc vc vm wc wk yr yp ft fm dv da hc ct mh sh bf gf mw my me we he so to do go if in is on or up us at as an be by',
);

function genderOfTitle(title: string): Gender {
  if (/^(mr|sir|lord|uncle|grandad|granddad|grandpa|baba|imam|rabbi)$/.test(title)) return 'he';
  return /^(mrs|ms|miss|dame|lady|aunt|auntie|aunty|nan|nana|nanny|granny|gran|grandma|madam|teta|tante|wpc)$/.test(
    title,
  )
    ? 'she'
    : null;
}

function possessiveLength(token: Token): number {
  return /['’]s$/i.test(token.raw) ? 2 : 0;
}
