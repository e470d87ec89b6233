/**
 * The fleet on paper: what is kept stops growing where weeks are dropped, and what a question costs does not depend on how
 * many people there are.
 */
import { expect, it } from 'vitest';
import { type Fleet, ofAllInOne, ofOneCouncil } from '../../../pool/paper';

const unit = { bytesOfRow: 400, bytesOfBlock: 200, msOfRow: 0.01, msOfBlock: 0.01 };
const fleet: Fleet = { councils: 150, staff: 1_000, years: 5, rowsAWeek: 10, series: 20, keptWeeks: 130 };

it('counts rows, bytes and partitions of one council', () => {
  expect(ofOneCouncil(fleet, unit)).toEqual({
    ...{ partitions: 130, rows: 2_600_000, rowsKept: 1_300_000, blocks: 5_200 },
    ...{ bytes: 1_300_000 * 400 + 5_200 * 200, secondsToClose: 0.1, secondsToAnswer: 0.052 },
  });
});

it('keeps no more rows in ten years than in five, and answers as fast for all councils as for one', () => {
  const [one, later] = [ofOneCouncil(fleet, unit), ofOneCouncil({ ...fleet, years: 10 }, unit)];
  expect(later.rowsKept).toBe(one.rowsKept);
  const all = ofAllInOne(fleet, unit);
  expect(all.rowsKept).toBe(150 * one.rowsKept);
  expect(all.secondsToAnswer).toBe(one.secondsToAnswer);
});
