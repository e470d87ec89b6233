/**
 * The copy's own code against a model of Mosaic: ended at every one of its side effects, ended again while it recovers,
 * and struck by random faults. A sample of the schedules; `npm run campaign -- schedules` plays thousands.
 */
import { describe, expect, it, vi } from 'vitest';
import { broken } from './model/invariants';
import { type Ended, runWith } from './model/run';
import { playEveryEnd, playSchedules } from './model/sweep';

vi.mock('../../../utils/journal/append', () => import('./model/journal'));
vi.mock('../../../utils/journal/query', () => import('./model/journal'));
vi.mock('../../../utils/journal/tags', () => import('./model/journal'));
vi.mock('../../../utils/coordinator/in-force', () => import('./model/in-force'));
vi.mock('../../../utils/platform/clock', async (original) => ({
  ...(await original<object>()),
  ...(await import('./model/clock')),
}));

describe('a copy to three children', () => {
  it('keeps its rules when it is ended at any of its side effects', { timeout: 120_000 }, async () => {
    const { played, faults } = await playEveryEnd('alone');
    console.log(`${played} places to end at: ${faults.length} broken rules`);
    expect(faults).toEqual([]);
    expect(played).toBeGreaterThan(150);
  });

  it('keeps its rules under random faults', { timeout: 120_000 }, async () => {
    const { table, faults, rarest } = await playSchedules(300, 20261123);
    console.log(table);
    expect(faults).toEqual([]);
    expect(rarest).toBeGreaterThanOrEqual(5);
  });
});

describe('the rules', () => {
  it('are seen to be broken', async () => {
    const well = await runWith([]);
    expect(broken(well)).toEqual([]);
    const [, note] = well.world.notes;
    const [press] = well.world.presses;
    if (!note || !press) throw new Error('Nothing was saved.');
    const withWorld = (change: Partial<Ended['world']>): Ended => ({
      ...well,
      world: { ...well.world, ...change },
    });
    const isSaid = (rule: string, ended: Ended) => expect(broken(ended).join()).toContain(rule);
    isSaid('I1', withWorld({ notes: [...well.world.notes, note] }));
    isSaid('I2', withWorld({ notes: [...well.world.notes, { ...note, childId: '1' }] }));
    isSaid('I3', withWorld({ notes: [] }));
    isSaid('I4', withWorld({ presses: [press, press] }));
    isSaid('I5', withWorld({ presses: [{ ...press, isIntended: false }] }));
    isSaid('I6', {
      ...well,
      settled: new Map([['2', { verdict: 'verified-with-differences', differences: [] }]]),
    });
    isSaid('I10', { ...well, again: { ...well.again, journal: [4, 5] } });
  });
});
