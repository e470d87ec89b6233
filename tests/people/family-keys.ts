/**
 * The stable names of the made-up families, so that a test says which shape of family it is about.
 * A key must never change its meaning: add a new family instead.
 */
export const families = {
  /** Seven full siblings with both parents and a Family group that takes group notes. */
  largeGroup: 'seven-siblings',
  /** A plain pair, with drafts, a copied note and a timed-out one about. */
  twoSiblings: 'two-siblings',
  /** Half-sisters who are both called Ava. */
  twoAvas: 'two-avas',
  halfSiblings: 'half-siblings',
  stepSiblings: 'step-siblings',
  fosterHome: 'foster-home',
  adoptiveFamily: 'adoptive-family',
  unborn: 'unborn-sibling',
  endedRelationship: 'ended-relationship',
  restrictedSibling: 'restricted-sibling',
  adultSiblings: 'adult-siblings',
  /** One sibling has been moved for adoption: the old identity must not be linked. */
  movedForAdoption: 'moved-for-adoption',
  onlyChild: 'only-child',
  /** Hyphens, apostrophes and accents. */
  markedNames: 'marked-names',
  /** Grace, Will and May: names that are also words. */
  wordNames: 'word-names',
  /** Siblings without any group that takes group notes. */
  noSharedGroup: 'no-shared-group',
  /** Present only when `startStandIn` is asked for `children`. */
  benchmark: 'benchmark',
} as const;

export type FamilyKey = (typeof families)[keyof typeof families];
