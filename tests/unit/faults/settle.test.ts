/**
 * The last word on one child, over every combination of what a look can show: 'verified' only when all of it
 * is right, 'not saved' only after the looks, and a stranger or another window never better than 'check'.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSaved } from '../../../utils/domain/recordings/compare';
import { looksBeforeNotSaved, type ReadBack, settleReadBack } from '../../../utils/domain/settle';

const stranger = { id: '2', name: 'Ben Example', dateOfBirth: '2015-01-01' };

const seen: fc.Arbitrary<ReadBack> = fc.record({
  newLookAlikes: fc.integer({ min: 0, max: 3 }),
  comparison: fc.constantFrom(
    null,
    compareSaved('One two three four', 'One two three four'),
    compareSaved('One two three four', 'One two three five'),
    compareSaved('One two three four', 'Nothing of the kind'),
    compareSaved('', ''),
  ),
  isPlainDraft: fc.boolean(),
  otherPerson: fc.constantFrom(null, stranger),
  otherWindow: fc.boolean(),
  emptyLooks: fc.integer({ min: 1, max: 5 }),
});

const word = (one: ReadBack): string => {
  const settlement = settleReadBack(one);
  return settlement === 'look-again' ? settlement : settlement.verdict;
};
const all = (rule: (one: ReadBack) => boolean) => fc.assert(fc.property(seen, rule), { numRuns: 2_000 });

describe('the last word', () => {
  it('is verified exactly when there is one new plain equal draft and nobody else was seen', () => {
    all((one) => {
      const isRight =
        one.newLookAlikes === 1 &&
        one.comparison?.verdict === 'same' &&
        one.isPlainDraft &&
        !one.otherPerson &&
        !one.otherWindow;
      return (word(one) === 'verified') === isRight;
    });
  });

  it('is not saved only when nothing is new after every look, and nobody else was seen', () => {
    all((one) => {
      const isNothing =
        one.newLookAlikes === 0 &&
        one.emptyLooks >= looksBeforeNotSaved &&
        !one.otherPerson &&
        !one.otherWindow;
      return (word(one) === 'not-saved') === isNothing;
    });
  });

  it('is duplicate exactly when more than one is new', () => {
    all((one) => (word(one) === 'duplicate') === one.newLookAlikes > 1);
  });

  it('names the other person whenever one was shown and the note does not stand twice', () => {
    all((one) => {
      if (!one.otherPerson || one.newLookAlikes > 1) return true;
      const settlement = settleReadBack(one);
      return (
        typeof settlement === 'object' && settlement.verdict === 'check' && settlement.alsoLookAt === stranger
      );
    });
  });

  it('never says that an empty text was verified, nor one that shares less than half its words', () => {
    all((one) => {
      if (one.comparison?.verdict !== 'altered') return true;
      const isOther = one.comparison.differences.some(
        ({ saved }) => saved === '' || saved.startsWith('Nothing'),
      );
      return !isOther || !word(one).startsWith('verified');
    });
    expect(compareSaved('', '').verdict).toBe('altered');
  });

  it('does not change when the same look is taken again', () => {
    all((one) => JSON.stringify(settleReadBack(one)) === JSON.stringify(settleReadBack({ ...one })));
  });
});
