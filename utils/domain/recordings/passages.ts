/**
 * Stretches of a note that may belong to one child only: those that must be answered before the note is
 * written on another child, and those that are only shaded. It finds and never decides, and it never leaves
 * out a finding to look tidy: where in doubt a stretch is asked about.
 */
import type { KnownPerson } from '../people';
import { addresseeOf } from './addressee';
import { familyOf } from './family';
import { findAddresses } from './finders/addresses';
import { findBirths } from './finders/births';
import { findHealth } from './finders/health';
import { findIdentifiers } from './finders/identifiers';
import { findOneChild } from './finders/one-child';
import { findOwnWords } from './finders/own-words';
import { findUnknownPeople, shadeNames, shadePronouns } from './finders/people';
import { findSeenAlone } from './finders/seen-alone';
import type { Finder, Found } from './found';
import { type Memory, readParagraph } from './mentions';
import { joined, withoutCovered } from './ranges';
import { type Section, sectionAfter } from './sections';

export type PassageReason =
  | 'seen-alone'
  | 'own-words'
  | 'identifier'
  | 'date-of-birth'
  | 'health-of-one-child'
  | 'unknown-person'
  | 'address-or-phone'
  | 'name'
  | 'pronoun'
  | 'known-adult';

/** A stretch of text to look at, in UTF-16 offsets of the text given. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly level: 'must' | 'shade';
  readonly because: PassageReason;
  /** The full `name` of the person it is about, where that is clear. */
  readonly whose?: string;
}

/** The people of a note: whom it was written on, who gets a copy, and who else every copy's record holds. */
export interface PassageContext {
  readonly about: KnownPerson;
  readonly targets: readonly KnownPerson[];
  readonly knownToAll: readonly (KnownPerson & { readonly relation?: string })[];
  /** Other children of the family whom every target's record holds: known, but their facts are not shared. */
  readonly otherChildren?: readonly KnownPerson[];
  /** People of the source child's record whom at least one target's record does not hold: always asked. */
  readonly notKnownToAll?: readonly (KnownPerson & { readonly relation?: string })[];
}

const mustFinders: readonly Finder[] = [
  findSeenAlone,
  findOwnWords,
  findIdentifiers,
  findBirths,
  findHealth,
  findUnknownPeople,
  findAddresses,
  findOneChild,
];
const shadeFinders: readonly Finder[] = [shadeNames, shadePronouns];

/**
 * The passages of a text, sorted by place. Two `must` passages may overlap only when their reasons differ (an
 * unknown name within a child's own words); a `shade` overlaps nothing.
 */
export function passagesToLookAt(text: string, context: PassageContext): readonly Passage[] {
  const family = familyOf(context);
  const passages: Passage[] = [];
  const addressee = addresseeOf(text, family);
  let memory: Memory = [];
  let start = 0;
  let section: Section | null = null;
  for (const line of text.split('\n')) {
    const after = sectionAfter(line, section, family);
    const isHeading = after?.lines === 0;
    if (line.trim() === '') {
      section = after;
      start += line.length + 1;
      continue;
    }
    const within = after === null || isHeading ? null : section;
    const read = readParagraph(line, { family, memory, section: within, isHeading, addressee });
    const found = joined(
      line,
      mustFinders.flatMap((find) => find(read.reading)),
    );
    const shades = withoutCovered(
      shadeFinders.flatMap((find) => find(read.reading)),
      found,
    );
    const here = [
      ...found.map((one) => passageOf(one, 'must', start)),
      ...shades.map((one) => passageOf(one, 'shade', start)),
    ];
    passages.push(...here.sort((a, b) => a.start - b.start || b.end - a.end));
    section = after;
    memory = read.memory;
    start += line.length + 1;
  }
  return passages;
}

function passageOf(found: Found, level: Passage['level'], lineStart: number): Passage {
  const { start, end, because, whose } = found;
  return {
    start: lineStart + start,
    end: lineStart + end,
    level,
    because,
    ...(whose === null ? {} : { whose }),
  };
}
