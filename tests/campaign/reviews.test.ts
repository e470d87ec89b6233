/**
 * Every shape of the invite sheet in both councils, from the child's record to the list in Mosaic and nine messages taken
 * out. Each ends in what the stand-in holds; `npm test` runs three of them.
 */
import { describe, expect, it } from 'vitest';
import { sheetShapes } from '../../utils/domain/profile/review-words';
import { invitedNine } from '../e2e/review-desk';
import { draftNine } from '../e2e/reviews-anywhere';

const cases = (['northshire', 'eastvale'] as const).flatMap((council) =>
  sheetShapes.map((shape) => ({ council, shape })),
);

describe('nine people on the sheet, nine messages, nothing sent', () => {
  it.each(cases)('$council, $shape', async (each) => {
    const { names, saves, outbox, newTabs, opened, childId } = await draftNine(each);
    expect(names).toEqual([...invitedNine].sort());
    expect({ saves, outbox, newTabs, opened }).toEqual({
      saves: each.shape === 'request' ? 0 : 1,
      outbox: [],
      newTabs: 0,
      opened: [childId],
    });
  });
});
