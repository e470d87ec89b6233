/**
 * What goes to the pool, and when: each settled row once under one id, whatever crashed; nothing without a yes, a
 * collector and a build that may reach it.
 */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nextSending, sendAgainAt } from '../../../utils/domain/evidence/sending';
import { mayConnect } from '../../../utils/platform/post';
import { event } from './event-rows';

const today = '2026-11-23';
const settled = { week: '2026-W44', day: '2026-10-27' } as const;

async function freshStore() {
  vi.resetModules();
  const [outbox, events] = await Promise.all([
    import('../../../utils/evidence/outbox'),
    import('../../../utils/evidence/events'),
  ]);
  return { ...outbox, ...events };
}

describe('the outbox', () => {
  beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

  it('takes a settled row in once, under an id that it keeps over restarts', async () => {
    const store = await freshStore();
    await store.addEvents([event(1, settled), event(2, { week: '2026-W47', day: '2026-11-17' })]);
    const [first, ...others] = await store.fillOutbox(today);
    expect(others).toEqual([]);
    expect(first?.pooled.row.week).toBe('2026-W44');
    const again = await freshStore();
    await again.settleWeeks(today);
    expect(await again.fillOutbox(today)).toEqual([first]);
  });

  it('keeps what was sent, and sends it no more', async () => {
    const store = await freshStore();
    await store.addEvents([event(1, settled)]);
    const waiting = await store.fillOutbox(today);
    await store.noteAnswer(
      waiting.map(({ pooled }) => pooled),
      'sent',
      today,
    );
    expect(await store.fillOutbox(today)).toEqual([]);
    expect((await store.readOutbox()).map(({ state, on }) => [state, on])).toEqual([['sent', today]]);
  });

  it('forgets what has not been sent with everything else', async () => {
    const store = await freshStore();
    await store.addEvents([event(1, settled)]);
    await store.fillOutbox(today);
    await store.forgetAllEvents();
    expect(await store.readOutbox()).toEqual([]);
    expect(await store.fillOutbox(today)).toEqual([]);
  });
});

describe('the moment', () => {
  const instant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2030, 0, 1) });
  const draw = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

  it('is a minute of the first four days of the next week', () => {
    fc.assert(
      fc.property(instant, draw, (now, drawn) => {
        const at = nextSending(now, drawn);
        expect(at).toBeGreaterThan(now);
        expect(at - now).toBeLessThan(11 * 86_400_000);
        expect([1, 2, 3, 4]).toContain(new Date(at).getUTCDay());
      }),
    );
  });

  it('of the next try comes later with each failure, up to three days, and not before it was asked for', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 60 }), draw, (now, failures, drawn) => {
        const wait = sendAgainAt(now, failures, drawn) - now;
        expect(wait).toBeGreaterThanOrEqual(15 * 60_000);
        expect(wait).toBeLessThanOrEqual(3 * 86_400_000);
        expect(sendAgainAt(now, failures + 1, drawn) - now).toBeGreaterThanOrEqual(wait);
        expect(sendAgainAt(now, failures, drawn, 5 * 86_400_000) - now).toBe(5 * 86_400_000);
      }),
    );
  });
});

describe('where it may go', () => {
  it('is what the build’s own policy names, exactly', () => {
    const policy = "default-src 'none'; connect-src 'self' https://pool.northshire.example; frame-src 'none'";
    expect(mayConnect(policy, 'https://pool.northshire.example')).toBe(true);
    expect(mayConnect(policy, 'https://pool.northshire.example.evil.example')).toBe(false);
    expect(mayConnect("default-src 'none'; connect-src 'self'", 'https://pool.northshire.example')).toBe(
      false,
    );
    expect(mayConnect('', 'https://pool.northshire.example')).toBe(false);
  });
});
