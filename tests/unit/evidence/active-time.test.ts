/** The timer's arithmetic: away is out, a minute of idleness is in, a clock that jumped says nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeTime, type Mark } from '../../../utils/domain/evidence/active-time';
import { timeEventSchema } from '../../../utils/domain/evidence/time-event';
import { event } from './event-rows';

const wallStart = 1_800_000_000_000;
const mark = (seconds: number, what: Mark['what'], since?: number): Mark => ({
  ...{ at: seconds * 1000, wall: wallStart + seconds * 1000, what },
  ...(since === undefined ? {} : { since: since * 1000 }),
});
const seconds = (marks: readonly Mark[]) => {
  const taken = activeTime(marks)?.timing;
  if (!taken) throw new Error('not timed');
  const { idle15, idle60, idle300 } = taken.activeMs;
  return [idle15, idle60, idle300, taken.wallMs].map((ms) => ms / 1000);
};

describe('active time', () => {
  it('is all of it where nothing else happened', () => {
    expect(seconds([mark(0, 'begins'), mark(95, 'ends')])).toEqual([95, 95, 95, 95]);
  });
  it('leaves out what was spent elsewhere, also what was still going on at the end', () => {
    const away = [mark(0, 'begins'), mark(10, 'leaves'), mark(50, 'returns'), mark(100, 'ends')];
    expect(seconds(away)).toEqual([60, 60, 60, 100]);
    expect(seconds([mark(0, 'begins'), mark(30, 'leaves'), mark(100, 'ends')])).toEqual([30, 30, 30, 100]);
  });
  it('counts a gap up to 15, 60 and 300 seconds from the last key on', () => {
    const gap = [mark(0, 'begins'), mark(35, 'idle', 20), mark(220, 'active'), mark(240, 'ends')];
    expect(seconds(gap)).toEqual([55, 100, 240, 240]);
  });
  it('takes nothing off twice when somebody went away while idle', () => {
    const both = [
      ...[
        mark(0, 'begins'),
        mark(35, 'idle', 20),
        mark(60, 'leaves'),
        mark(300, 'active'),
        mark(300, 'returns'),
      ],
      mark(310, 'ends'),
    ];
    expect(seconds(both)).toEqual([45, 70, 70, 310]);
  });
  it('ignores leaving twice, and what was idle before it began', () => {
    const twice = [
      mark(0, 'begins'),
      mark(10, 'leaves'),
      mark(20, 'leaves'),
      mark(30, 'returns'),
      mark(40, 'ends'),
    ];
    expect(seconds(twice)).toEqual([20, 20, 20, 40]);
    expect(seconds([mark(0, 'begins'), mark(5, 'idle', -10), mark(90, 'active'), mark(90, 'ends')])[1]).toBe(
      60,
    );
  });
  it('is void when the laptop slept or the clock was set anew', () => {
    const slept: Mark = { at: 60_000, wall: wallStart + 660_000, what: 'ends' };
    expect(activeTime([mark(0, 'begins'), slept])?.flags).toEqual(['clockJump']);
    expect(activeTime([mark(0, 'begins'), mark(60, 'ends')])?.flags).toEqual([]);
  });
  it('is nothing where a task did not begin', () => {
    expect(activeTime([mark(60, 'ends')])).toBeNull();
    expect(activeTime([])).toBeNull();
  });
  it('fits the store, is never more than the wall, and grows with the longest gap counted', () => {
    const what = fc.constantFrom('leaves', 'returns', 'idle', 'active') as fc.Arbitrary<Mark['what']>;
    const between = fc.array(fc.tuple(what, fc.integer({ min: 0, max: 900 })), { maxLength: 12 });
    fc.assert(
      fc.property(between, (rows) => {
        let at = 0;
        const marks = rows.map(([kind, gap]) => {
          at += gap;
          return mark(at, kind, kind === 'idle' ? at - 15 : undefined);
        });
        const taken = activeTime([mark(0, 'begins'), ...marks, mark(at + 1, 'ends')]);
        expect(timeEventSchema.safeParse({ ...event(1), ...taken }).success).toBe(true);
        const { activeMs, wallMs } = taken?.timing ?? { activeMs: null, wallMs: 0 };
        expect(activeMs?.idle15).toBeLessThanOrEqual(activeMs?.idle60 ?? -1);
        expect(activeMs?.idle60).toBeLessThanOrEqual(activeMs?.idle300 ?? -1);
        expect(activeMs?.idle300).toBeLessThanOrEqual(wallMs);
      }),
    );
  });
});
