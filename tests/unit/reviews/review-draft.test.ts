/** Holds what one press on those who came along does: it confirms them alone, and never somebody in doubt. */
import { describe, expect, it } from 'vitest';
import {
  confirmedRows,
  type ReviewDraft,
  withCarriedConfirmed,
} from '../../../utils/domain/reviews/review-draft';
import { draftFor, seededFamily } from './made-record';

describe('who came along from the sibling before', () => {
  it('is confirmed at one press, without those in doubt and without anybody else', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const draft = draftFor(seededFamily(seed).made);
      const rows = draft.rows.map((row, at) => (at % 2 === 0 ? { ...row, from: 'sibling' as const } : row));
      const asked: ReviewDraft = { ...draft, rows: rows.map((row) => ({ ...row, status: 'suggested' })) };
      const confirmed = confirmedRows(withCarriedConfirmed(asked)).map(({ key }) => key);
      const wanted = asked.rows.filter(({ from, doubts }) => from === 'sibling' && doubts.length === 0);
      expect(confirmed).toEqual(wanted.map(({ key }) => key));
    }
  });
});
