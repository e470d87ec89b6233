/**
 * A sibling group of any size, for benchmarks: the same seed and number give the same children.
 * It must never be mistaken for a likely family; it is there for its length.
 */

import type { FamilyWriter } from './families';
import { families } from './family-keys';

const firstNames = [
  'Alba',
  'Basil',
  'Cleo',
  'Dorian',
  'Esme',
  'Felix',
  'Greta',
  'Hugo',
  'Ines',
  'Jasper',
  'Keeley',
  'Lucan',
  'Mabel',
  'Ned',
  'Opal',
  'Percy',
  'Queenie',
  'Ralph',
  'Sorrel',
  'Tobias',
  'Una',
  'Victor',
  'Wren',
  'Xander',
  'Yara',
  'Zeb',
] as const;

/** A family of `count` full siblings; names repeat with a second name once the list is used up. */
export function largeFamily(count: number): FamilyWriter {
  return {
    key: families.benchmark,
    about: `${count} full siblings`,
    write(family) {
      const mother = family.adult('mother', 'Marguerite', 'Longacre', { gender: 'Female' });
      const children = Array.from({ length: Math.max(1, count) }, (_, at) => {
        const name = firstNames[at % firstNames.length] ?? 'Alba';
        const round = Math.floor(at / firstNames.length);
        const firstName = round === 0 ? name : `${name}-${firstNames[round % firstNames.length]}`;
        return family.child(`child${at + 1}`, firstName, 'Longacre', at % 17, {
          gender: at % 2 ? 'Male' : 'Female',
        });
      });
      const [first] = children;
      if (!first) throw new Error('a family needs a child');
      family.siblings('full', children);
      family.parents('parent', [mother], children);
      family.group('Longacre family', 'Family', true, [mother, ...children]);
      return first;
    },
  };
}
