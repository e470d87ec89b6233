/**
 * Makes all made-up families from one seed. The same seed gives the same families, and one family more
 * does not change the others' names or days. Nobody here is real, ever.
 */

import { halfSiblings, markedNames, stepSiblings, twoAvas, wordNames } from './blended-families';
import {
  adoptiveFamily,
  endedRelationship,
  fosterHome,
  movedForAdoption,
  restrictedSibling,
  unbornSibling,
} from './care-families';
import { FamilyBuilder } from './family-builder';
import { openIdBook } from './id-book';
import { largeFamily } from './large-family';
import type { Family, Person } from './model';
import { seededRandom } from './seeded-random';
import { adultSiblings, noSharedGroup, onlyChild, sevenSiblings, twoSiblings } from './sibling-groups';

/** One family, written down with the builder; `write` gives back the child whose record a copy starts from. */
export interface FamilyWriter {
  readonly key: string;
  readonly about: string;
  write(family: FamilyBuilder): Person;
}

const writers: readonly FamilyWriter[] = [
  sevenSiblings,
  twoSiblings,
  twoAvas,
  halfSiblings,
  stepSiblings,
  fosterHome,
  adoptiveFamily,
  unbornSibling,
  endedRelationship,
  restrictedSibling,
  adultSiblings,
  movedForAdoption,
  onlyChild,
  markedNames,
  wordNames,
  noSharedGroup,
];

/** All families; with `children`, also a sibling group of that size under the key `benchmark`. */
export function makeFamilies(seed: number, children = 0): Family[] {
  const books = { people: openIdBook(), notes: openIdBook(), rows: openIdBook() };
  const random = seededRandom(seed);
  const wanted = children > 0 ? [...writers, largeFamily(children)] : writers;
  return wanted.map((writer) => {
    const family = new FamilyBuilder(writer.key, writer.about, random.branch(writer.key), books);
    return family.finish(writer.write(family));
  });
}
