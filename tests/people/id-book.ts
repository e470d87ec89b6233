/**
 * Gives out record numbers of 1 to 7 digits, each once among people. Notes and steps have books of their
 * own and so share numbers with people, as they do in Mosaic: a number alone must never identify anything.
 */
import type { Id } from './model';
import type { SeededRandom } from './seeded-random';

export interface IdBook {
  next(random: SeededRandom): Id;
  /** Takes a chosen number, or refuses because it has been given out. */
  take(id: Id): Id;
}

export function openIdBook(): IdBook {
  const given = new Set<Id>();
  const take = (id: Id): Id => {
    if (given.has(id)) throw new Error(`record number ${id} is taken`);
    given.add(id);
    return id;
  };
  return {
    take,
    next: (random) => {
      for (;;) {
        const digits = random.between(4, 7);
        const id = String(random.between(10 ** (digits - 1), 10 ** digits - 1));
        if (!given.has(id)) return take(id);
      }
    },
  };
}
