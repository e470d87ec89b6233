/**
 * The copy's own code against a model of Mosaic: ended at every one of its side effects and again while it recovers, and
 * five thousand random schedules of faults. `SEED=7 npm run campaign -- schedules` plays another set.
 */
import { expect, it, vi } from 'vitest';
import { playEveryEnd, playSchedules } from '../unit/faults/model/sweep';

vi.mock('../../utils/journal/append', () => import('../unit/faults/model/journal'));
vi.mock('../../utils/journal/query', () => import('../unit/faults/model/journal'));
vi.mock('../../utils/journal/tags', () => import('../unit/faults/model/journal'));
vi.mock('../../utils/coordinator/in-force', () => import('../unit/faults/model/in-force'));
vi.mock('../../utils/platform/clock', async (original) => ({
  ...(await original<object>()),
  ...(await import('../unit/faults/model/clock')),
}));

it('no rule is broken wherever a copy is ended, and wherever its recovery is', async () => {
  const { played, faults } = await playEveryEnd('in pairs');
  console.log(`${played} places to end at, alone and in pairs: ${faults.length} broken rules`);
  expect(faults).toEqual([]);
});

it('no rule is broken by five thousand schedules of faults', async () => {
  const { table, faults, rarest } = await playSchedules(5_000, Number(process.env.SEED ?? 20261123));
  console.log(table);
  expect(faults).toEqual([]);
  expect(rarest).toBeGreaterThanOrEqual(20);
});
