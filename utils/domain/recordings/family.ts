/**
 * Who the people of a note are and by which words they may be called. It answers 'whose word is this', and
 * nothing about what is said of them.
 */
import type { KnownPerson } from '../people';
import type { PassageContext } from './passages';
import { fold } from './tokens';
import { genderOfGivenName } from './words/name-genders';
import { nicknamesOf } from './words/nicknames';

export type Gender = 'she' | 'he' | 'they' | null;

/** One known person under the words of their names. Surnames and given names are kept apart. */
export interface Relative {
  readonly person: KnownPerson;
  /** 'child': the note's child, a target or a brother or sister; 'stranger': not on every target's record. */
  readonly kind: 'child' | 'adult' | 'stranger';
  readonly isShared: boolean;
  readonly gender: Gender;
  readonly given: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** First letters under which notes shorten the name: 'a', with the surname 'ac', and 'lm' for Lily-Mae. */
  readonly initials: ReadonlySet<string>;
}

export interface Family {
  readonly about: Relative;
  readonly relatives: readonly Relative[];
  /** Word of a given name, known-as or pet form → who may be meant. */
  readonly byGiven: ReadonlyMap<string, readonly Relative[]>;
  readonly bySurname: ReadonlyMap<string, readonly Relative[]>;
  readonly byInitials: ReadonlyMap<string, readonly Relative[]>;
  /** Words for parents whom some target does not share: 'dad' there means somebody else. */
  readonly unsharedRoles: ReadonlySet<string>;
}

const particles = new Set([
  'de',
  'da',
  'dos',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'bint',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'mc',
  'mac',
  'di',
  'du',
  'st',
  'ap',
]);

export function isParticle(word: string): boolean {
  return particles.has(word);
}

export function familyOf(context: PassageContext): Family {
  const about = relativeOf(context.about, 'child');
  const relatives = [
    about,
    ...context.targets.map((person) => relativeOf(person, 'child')),
    ...(context.otherChildren ?? []).map((person) => ({ ...relativeOf(person, 'child'), isShared: false })),
    ...context.knownToAll.map((person) => relativeOf(person, 'adult')),
    ...(context.notKnownToAll ?? []).map((person) => relativeOf(person, 'stranger')),
  ];
  return {
    about,
    relatives,
    byGiven: index(relatives, (one) => one.given),
    bySurname: index(relatives, (one) => one.surnames),
    byInitials: index(relatives, (one) => one.initials),
    unsharedRoles: unsharedRoles(context),
  };
}

type Related = KnownPerson & { readonly relation?: string };

function relativeOf(person: Related, kind: Relative['kind']): Relative {
  const [last = '', first] = person.name.split(',');
  const name = first === undefined ? last : `${first} ${last}`;
  const words = fold(name)
    .replace(/[()"“”]/g, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word) && !/^(mr|mrs|ms|miss|mx|dr|prof)\.?$/.test(word));
  const known = fold(person.knownAs ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const surnameCount = first === undefined ? (words.length > 1 ? 1 : 0) : last.trim().split(/\s+/).length;
  const givenWords = words.slice(0, words.length - surnameCount).filter((word) => !particles.has(word));
  const surnames = words.slice(words.length - surnameCount);
  const given = new Set([...givenWords, ...known].flatMap(partsOf));
  for (const word of [...given].slice(0, 3)) for (const form of nicknamesOf.get(word) ?? []) given.add(form);
  const firstLetters = [
    ...new Set([givenWords[0], known[0]].flatMap((word) => (word ? [word.slice(0, 1)] : []))),
  ];
  const surnameLetter = surnames[0]?.slice(0, 1) ?? '';
  const doubled = givenWords[0]?.match(/^(.).*?-(.)/);
  const initials = new Set([
    ...firstLetters,
    ...firstLetters.map((letter) => letter + surnameLetter),
    ...(doubled ? [`${doubled[1]}${doubled[2]}`] : []),
  ]);
  return {
    person,
    kind,
    isShared: kind !== 'stranger',
    gender:
      genderOf(person.pronouns) ?? (kind === 'child' ? null : genderOfAdult(person, givenWords[0] ?? '')),
    given,
    surnames: new Set(surnames.flatMap(partsOf)),
    initials,
  };
}

/** By the relationship's label where it is known, else by the name. */
function genderOfAdult({ relation = '' }: Related, given: string): Gender {
  const label = fold(relation).split(':')[0] ?? '';
  if (/mother|aunt|wife|girlfriend|sister|daughter|niece|mum/.test(label)) return 'she';
  if (/father|uncle|husband|boyfriend|brother|son\b|nephew|dad/.test(label)) return 'he';
  return genderOfGivenName(given);
}

function partsOf(word: string): readonly string[] {
  return [word, ...word.split('-')].filter((part) => part.length > 1);
}

function genderOf(pronouns: string | undefined): Gender {
  const first = /^(she|her|he|him|his|they|them)\b/.exec(fold(pronouns ?? '').trim())?.[1];
  if (first === undefined) return null;
  return first.startsWith('th') ? 'they' : first === 'she' || first === 'her' ? 'she' : 'he';
}

function index(
  relatives: readonly Relative[],
  words: (one: Relative) => ReadonlySet<string>,
): ReadonlyMap<string, readonly Relative[]> {
  const found = new Map<string, Relative[]>();
  for (const one of relatives)
    for (const word of words(one)) found.set(word, [...(found.get(word) ?? []), one]);
  return found;
}

const parentWords = [
  { relation: /\bfather\b/, words: ['dad', 'daddy', 'father'] },
  { relation: /\bmother\b/, words: ['mum', 'mummy', 'mom', 'mam', 'mother'] },
];

function unsharedRoles({ notKnownToAll = [] }: PassageContext): ReadonlySet<string> {
  const relations = notKnownToAll.map((one) => fold(one.relation ?? ''));
  const unshared = parentWords.filter((parent) =>
    relations.some((relation) => isParent(relation, parent.relation)),
  );
  return new Set(unshared.flatMap((parent) => parent.words));
}

function isParent(relation: string, parent: RegExp): boolean {
  return parent.test(relation) && !/step|foster|grand|adopti|god|in[- ]law/.test(relation);
}
