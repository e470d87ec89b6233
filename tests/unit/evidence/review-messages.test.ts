/** Holds that how many messages a review needed is counted only where the person has switched timing on, and as a count alone. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { timeEventSchema } from '../../../utils/domain/evidence/time-event';
import { event } from './event-rows';

const kept = vi.hoisted(() => ({ timing: 'on', uses: [] as object[] }));
vi.mock('../../../utils/settings/stored', () => ({ readTiming: async () => kept.timing }));
vi.mock('../../../utils/evidence/events', () => ({
  addUse: async (use: object) => void kept.uses.push(use),
}));
const { countRun } = await import('../../../utils/coordinator/count-run');

const review = {
  id: '3f0c9a52-6d1e-4b7a-9c58-2e4f7a1b6d90',
  changeId: 'SC-005',
  taskDefId: 'review-invites',
  taskDefV: 1,
  stratum: 'all',
  verdicts: ['verified'],
  ended: 'to-the-end',
  timed: null,
  messages: 9,
} as const;

beforeEach(() => {
  kept.uses.length = 0;
});

describe('messages that a review needed', () => {
  it('are counted where timing is on', async () => {
    kept.timing = 'on';
    await countRun(review);
    expect(kept.uses).toMatchObject([{ messages: 9 }]);
  });
  it.each(['off', 'not-asked'])('are not where timing is %s', async (timing) => {
    kept.timing = timing;
    await countRun(review);
    expect(kept.uses).toHaveLength(1);
    expect(JSON.stringify(kept.uses)).not.toContain('messages');
  });
  it.each([0, 1.5, 201, '9', 'Keira Vane', ['Keira Vane'], { to: 'Keira Vane' }])(
    'are a count: an event does not take %j',
    (messages) => {
      expect(timeEventSchema.safeParse({ ...event(1), messages }).success).toBe(false);
      expect(timeEventSchema.safeParse({ ...event(1), messages: 9 }).success).toBe(true);
    },
  );
});
