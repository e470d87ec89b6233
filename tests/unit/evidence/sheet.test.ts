/** A stopwatch sheet as it is typed or pasted: what is read, what is refused by its line, and what becomes of it. */
import { describe, expect, it } from 'vitest';
import { estimateChange } from '../../../utils/domain/evidence/change-estimate';
import { middleOf, sayMeasure } from '../../../utils/domain/evidence/measure';
import {
  readSheet,
  rowsOfSheet,
  type SheetRow,
  secondsIn,
} from '../../../utils/domain/evidence/stopwatch-sheet';
import { readTimerCheck } from '../../../utils/domain/evidence/timer-check';
import { idFor } from './event-rows';

const rowsIn = (text: string, changeId = 'SC-003'): readonly SheetRow[] => {
  const read = readSheet(changeId, text);
  if (read.verdict === 'refused') throw new Error(JSON.stringify(read.problems));
  return read.rows;
};
const problemsIn = (text: string, changeId = 'SC-003'): string[] => {
  const read = readSheet(changeId, text);
  return read.verdict === 'refused' ? read.problems.map(({ path }) => path) : [];
};

describe('a stopwatch sheet', () => {
  it('is read from typed lines and from a pasted table, with or without its heading', () => {
    const wanted = [
      { way: 'manual', seconds: 95, stratum: 'siblings=2', volunteer: 1 },
      { way: 'helper', seconds: 41.5, stratum: 'siblings=4+', volunteer: null },
    ];
    expect(rowsIn('by hand, 1:35, 2, 1\n\nwith the helper, 41.5, 6')).toEqual(wanted);
    expect(
      rowsIn('Way\tTime\tSiblings\tVolunteer\r\nBy hand\t1 min 35 s\t2 siblings\t1\r\nTessera\t41.5\t4+\t'),
    ).toEqual(wanted);
    expect(rowsIn('native; 30; 7', 'SC-005')).toEqual([
      { way: 'native', seconds: 30, stratum: 'all', volunteer: 7 },
    ]);
  });
  it('is refused by its lines: no way, no time, no number of siblings, a name, nothing at all', () => {
    expect(problemsIn('somehow, 95, 2')).toEqual(['line 1']);
    expect(problemsIn('by hand, soon, 2\nby hand, 95, 2\nby hand, 95, many')).toEqual(['line 1', 'line 3']);
    expect(problemsIn('by hand, 95, 2, Rosa')).toEqual(['line 1']);
    expect(problemsIn(' \n')).toEqual(['line 1']);
    expect(problemsIn('by hand, 0, 2')).toEqual(['line 1']);
    expect(problemsIn('by hand, 99999, 2')).toEqual(['line 1']);
  });
  it('takes times as people write them', () => {
    expect(['95', '95 s', '1:35', '1 min 35', '2 min', '1h', '1:75', ''].map(secondsIn)).toEqual([
      ...[95, 95, 95, 95, 120],
      ...[null, null, null],
    ]);
  });
  it('becomes an estimate within volunteers, and counts no use', () => {
    const lines = Array.from({ length: 40 }, (_, at) =>
      at % 2 === 0
        ? `by hand, ${80 + (at % 7)}, 1, ${1 + (at % 10) / 2}`
        : `helper, ${40 + (at % 7)}, 1, ${1 + ((at - 1) % 10) / 2}`,
    );
    const sheet = {
      v: 1,
      id: idFor(1),
      changeId: 'SC-003',
      taskDefId: 'copy-to-siblings',
      taskDefV: 1,
    } as const;
    const rows = rowsOfSheet({ ...sheet, on: '2026-11-24', rows: [...rowsIn(lines.join('\n'))] });
    expect(rows.every(({ uses }) => uses === 0)).toBe(true);
    const { estimate } = estimateChange(rows);
    expect(estimate).toMatchObject({
      verdict: 'estimate',
      n: [20, 20],
      devices: [5, 5],
      method: 'within-device',
    });
  });
});

describe('what is entered by hand', () => {
  it('stays what it is, and hides answers of a few', () => {
    const entry = { kind: 'asked', value: 4, of: 9 } as const;
    expect(sayMeasure(entry)).toContain('withheld');
    expect(sayMeasure({ ...entry, of: 10 })).toBe('4 of 10 agreed');
    expect(sayMeasure({ kind: 'days', value: 1, of: null })).toBe('1 day');
    expect([middleOf([]), middleOf([3, 1, 2]), middleOf([1, 4])]).toEqual([null, 2, 2.5]);
  });
});

describe('the timer beside a stopwatch', () => {
  it('gives the mean difference and the limits of agreement of twenty tasks and more', () => {
    const lines = Array.from({ length: 20 }, (_, at) => `${40 + (at % 2) * 2}, 40`);
    const read = readTimerCheck(lines.join('\n'));
    if (read.verdict === 'refused') throw new Error('refused');
    expect(read).toMatchObject({ tasks: 20, meanDifference: 1 });
    // differences of 0 and 2 in turn: their standard deviation is the root of 20/19
    expect(read.agreement[1]).toBeCloseTo(1 + 1.96 * Math.sqrt(20 / 19), 10);
  });
  it('refuses fewer, and what is no pair of times', () => {
    expect(readTimerCheck('41, 42')).toMatchObject({ verdict: 'refused', problems: [{ path: 'the times' }] });
    expect(readTimerCheck('41')).toMatchObject({ verdict: 'refused', problems: [{ path: 'line 1' }] });
  });
});
