/** The curtain: hides at the lock, opens for the same worker, and for another only when both say so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curtainNow, type Seen } from '../../utils/domain/curtain';

const open = (seer: string | null): Seen => ({ curtain: 'open', seer });

describe('the curtain', () => {
  it('is drawn by the lock, and opens for the worker who was there before', () => {
    const locked = curtainNow(open('Rosa'), true, 'Rosa');
    expect(locked.curtain).toBe('locked');
    expect(curtainNow(locked, false, null).curtain).toBe('locked');
    expect(curtainNow(locked, false, 'Rosa').curtain).toBe('open');
    expect(curtainNow(locked, false, 'Dev').curtain).toBe('other-worker');
  });

  it('opens after the lock where nobody was ever read: then it hides nobody’s work', () => {
    expect(curtainNow(curtainNow(open(null), true, null), false, null).curtain).toBe('open');
  });

  it('never opens for another worker than the last who could see, whatever happens in between', () => {
    const moments = fc.array(fc.tuple(fc.boolean(), fc.constantFrom('Rosa', 'Dev', null)), { minLength: 1 });
    fc.assert(
      fc.property(moments, (after) => {
        let seen = curtainNow(open('Rosa'), true, 'Rosa');
        const openedFor: (string | null)[] = [];
        for (const [isLocked, worker] of after) {
          if (seen.curtain === 'open') break;
          seen = curtainNow(seen, isLocked, worker);
          if (seen.curtain === 'open') openedFor.push(worker);
        }
        expect(openedFor.filter((worker) => worker !== 'Rosa')).toEqual([]);
      }),
    );
  });
});
