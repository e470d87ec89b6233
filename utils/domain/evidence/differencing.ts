/**
 * Keeps two views of the same rows far enough apart: what one has and the other lacks, which anybody can subtract,
 * must be nobody's or at least k people's. Three views can be played against each other in the same way (two teams
 * and both together), so pairs of views already shown are tried as well.
 * Source: reference/evaluation.md section 8, rule 4 (J: also by rows, because another week can leave the same people
 * in a view and still give one person's week away).
 */
import { kInForce } from './suppression';

/** The rows that a view was made from: each row's own mark → the contributor's. Marks are random, and stay here. */
export type View = ReadonlyMap<string, string>;

export type Answer =
  | { readonly verdict: 'may-show' }
  | { readonly verdict: 'refused'; readonly because: 'too-few' | 'too-close' };

/** A sum of views with whole weights: what subtracting and adding shown figures can reach. */
type Weighted = readonly (readonly [View, 1 | -1])[];

/** How many people a combination of views comes down to. */
function peopleLeft(combination: Weighted): number {
  const weights = new Map<string, number>();
  const contributorOf = new Map<string, string>();
  for (const [view, weight] of combination) {
    for (const [row, contributor] of view) {
      weights.set(row, (weights.get(row) ?? 0) + weight);
      contributorOf.set(row, contributor);
    }
  }
  const left = new Set<string>();
  for (const [row, weight] of weights) if (weight !== 0) left.add(contributorOf.get(row) ?? '');
  return left.size;
}

const givesAway = (combination: Weighted, k: number): boolean => {
  const left = peopleLeft(combination);
  return left > 0 && left < k;
};

/** Whether a view may be shown beside those that this reader has already seen. */
export function mayShow(next: View, shown: readonly View[], chosenK: number): Answer {
  const k = kInForce(chosenK);
  if (new Set(next.values()).size < k) return { verdict: 'refused', because: 'too-few' };
  const tooClose: Answer = { verdict: 'refused', because: 'too-close' };
  for (const [at, one] of shown.entries()) {
    if (
      givesAway(
        [
          [next, 1],
          [one, -1],
        ],
        k,
      )
    )
      return tooClose;
    for (const other of shown.slice(at + 1)) {
      const combinations: Weighted[] = [
        [
          [next, 1],
          [one, -1],
          [other, -1],
        ],
        [
          [next, 1],
          [one, -1],
          [other, 1],
        ],
        [
          [next, 1],
          [one, 1],
          [other, -1],
        ],
      ];
      if (combinations.some((combination) => givesAway(combination, k))) return tooClose;
    }
  }
  return { verdict: 'may-show' };
}
