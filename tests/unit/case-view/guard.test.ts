/** When a page is in danger of saving to another record than it shows, and what each policy does about it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { answerTo, dangerOf, type PostCarries } from '../../../utils/domain/guard/danger';
import {
  cameToNothing,
  closed,
  left,
  nothingSeen,
  pageIn,
  read,
  type Seen,
  spoke,
  wentElsewhere,
  wentOff,
  withoutNames,
} from '../../../utils/domain/guard/seen';
import type { workerSchema } from '../../../utils/domain/page-facts';

const rosa = { name: 'Rosa Quill', actingFor: null };
const jamie = { name: 'Jamie Pell', actingFor: null };
const children = ['Ava', 'Ben', 'Cai'].map((name, at) => ({ id: String(at + 1), name, dateOfBirth: null }));
const [ava, ben] = children as [(typeof children)[0], (typeof children)[0]];

interface Shown {
  readonly child?: typeof ava | null;
  readonly worker?: z.infer<typeof workerSchema> | null;
  readonly isForm?: boolean;
}

const shows = (seen: Seen, tabId: number, document: string, shown: Shown = {}): Seen =>
  read(spoke(seen, { tabId, document, nonce: document }), document, {
    nonce: document,
    isForm: shown.isForm ?? false,
    child: shown.child === undefined ? ava : shown.child,
    worker: shown.worker === undefined ? rosa : shown.worker,
  });
const leaves = (seen: Seen, tabId: number) => left(seen, tabId, pageIn(seen, tabId)?.nonce ?? '');
/** From one page of a tab to the next, with nothing else in between. */
const goes = (seen: Seen, tabId: number, document: string, shown: Shown = {}) =>
  shows(leaves(seen, tabId), tabId, document, shown);

const dangerIn = (seen: Seen, tabId: number, carries: PostCarries = 'no') => {
  const page = pageIn(seen, tabId);
  if (!page) throw new Error(`no page in tab ${tabId}`);
  return dangerOf(page, seen, carries);
};

const form = shows(nothingSeen, 1, 'form', { isForm: true });
const overtaken = { because: 'overtaken', name: 'Ben' } as const;

describe('a form is in danger', () => {
  it('when another window has opened another child since, unless each page carries its own', () => {
    const seen = shows(form, 2, 'b', { child: ben });
    expect(dangerIn(seen, 1, 'no')).toEqual(overtaken);
    expect(dangerIn(seen, 1, 'unknown')).toEqual(overtaken);
    expect(dangerIn(seen, 1, 'yes')).toBeNull();
  });
  it('when somebody else is signed in since, or acts for somebody, in every kind of Mosaic', () => {
    for (const carries of ['yes', 'no', 'unknown'] as const) {
      expect(dangerIn(shows(form, 2, 'b', { worker: jamie }), 1, carries)).toEqual({
        because: 'other-worker',
        name: 'Jamie Pell',
      });
      const acting = { ...rosa, actingFor: 'Jamie Pell' };
      expect(dangerIn(shows(form, 2, 'b', { worker: acting }), 1, carries)?.because).toBe('other-worker');
    }
  });
  it('while another window is on the way to a page, where the child is known to be kept by the session', () => {
    const seen = leaves(shows(form, 2, 'a2'), 2);
    expect(dangerIn(seen, 1, 'no')).toEqual({ because: 'under-way' });
    expect(dangerIn(seen, 1, 'unknown')).toBeNull();
    expect(dangerIn(wentOff(form, 3), 1, 'no')).toEqual({ because: 'under-way' });
    expect(dangerIn(spoke(form, { tabId: 3, document: 'x', nonce: 'x' }), 1, 'no')?.because).toBe(
      'under-way',
    );
  });
  it('when the window that opened the other child is closed, or shows a page that cannot be read', () => {
    const seen = shows(form, 2, 'b', { child: ben });
    expect(dangerIn(closed(leaves(seen, 2), 2), 1)).toEqual(overtaken);
    expect(dangerIn(goes(seen, 2, 'x', { child: null, worker: null }), 1)).toEqual(overtaken);
  });
  it('when another window goes Back to this child: Mosaic was not asked', () => {
    const seen = goes(shows(form, 2, 'a2'), 2, 'b', { child: ben });
    expect(dangerIn(shows(leaves(seen, 2), 2, 'a2'), 1)).toEqual(overtaken);
  });
  it('still when a frame that it added itself makes it speak anew, but not once its frames show another page', () => {
    const seen = shows(form, 2, 'b', { child: ben });
    expect(dangerIn(shows(wentOff(seen, 1), 1, 'form', { isForm: true }), 1)).toEqual(overtaken);
    const moved = shows(wentOff(seen, 1), 1, 'form', { isForm: false });
    expect(dangerIn(shows(wentOff(moved, 1), 1, 'form', { isForm: true }), 1)).toBeNull();
  });
  it('when it is come back to itself after another child', () => {
    const seen = goes(form, 1, 'b', { child: ben });
    expect(dangerIn(shows(leaves(seen, 1), 1, 'form', { isForm: true }), 1)).toEqual(overtaken);
  });
  it('when the other child was opened while it was being opened itself', () => {
    const seen = shows(wentOff(nothingSeen, 1), 2, 'b', { child: ben });
    expect(dangerIn(shows(seen, 1, 'form', { isForm: true }), 1)).toEqual(overtaken);
  });
  it('when it is come back to after somebody else has signed in, whose names are forgotten by then', () => {
    const out = withoutNames(goes(form, 1, 'sign-in', { child: null, worker: null }));
    const back = shows(leaves(goes(out, 1, 'home', { child: null, worker: jamie }), 1), 1, 'form', {
      isForm: true,
    });
    expect(dangerIn(back, 1, 'yes')).toEqual({ because: 'other-worker', name: 'Jamie Pell' });
  });
});

describe('nothing is held', () => {
  const after = shows(form, 2, 'b', { child: ben });
  it('on a page that is no form, shows no child that can be read, or was opened last', () => {
    expect(dangerIn(shows(shows(nothingSeen, 1, 'a'), 2, 'b', { child: ben }), 1)).toBeNull();
    const unread = shows(nothingSeen, 1, 'form', { isForm: true, child: null });
    expect(dangerIn(shows(unread, 2, 'b', { child: ben }), 1)).toBeNull();
    expect(dangerIn(goes(after, 1, 'form again', { isForm: true }), 1)).toBeNull();
  });
  it('because of a page that cannot be read', () => {
    expect(dangerIn(shows(form, 2, 'x', { child: null, worker: null }), 1)).toBeNull();
  });
  it('once another window, which was under way, shows the same child', () => {
    expect(dangerIn(goes(shows(form, 2, 'a2'), 2, 'a3'), 1)).toBeNull();
  });
  it('once a window that was under way has come to nothing, or to a page that is not Mosaic’s', () => {
    const other = shows(form, 2, 'a2');
    expect(dangerIn(cameToNothing(leaves(other, 2), 2), 1)).toBeNull();
    expect(dangerIn(cameToNothing(wentOff(form, 3), 3), 1)).toBeNull();
    expect(dangerIn(wentElsewhere(leaves(other, 2), 2), 1)).toBeNull();
  });
  it('once the same child was opened after the other, or the same worker is signed in again', () => {
    expect(dangerIn(goes(after, 2, 'a2'), 1)).toBeNull();
    const other = shows(form, 2, 'j', { worker: jamie });
    expect(dangerIn(goes(other, 2, 'r'), 1, 'yes')).toBeNull();
  });
  it('when a window that was only looked at is closed', () => {
    expect(dangerIn(closed(leaves(shows(form, 2, 'a2'), 2), 2), 1)).toBeNull();
  });
  it('once the person has let it through, until there is another danger', () => {
    const page = pageIn(after, 1);
    const through = {
      ...after,
      pages: after.pages.map((one) => (one === page ? { ...one, letThrough: overtaken } : one)),
    };
    expect(dangerIn(through, 1)).toBeNull();
    expect(dangerIn(shows(through, 3, 'j', { worker: jamie }), 1)?.because).toBe('other-worker');
  });
});

describe('over any number of windows', () => {
  type Act = {
    readonly tab: number;
    readonly do: 'load' | 'set-off' | 'back' | 'close';
    readonly who: number;
  };
  const act: fc.Arbitrary<Act> = fc.record({
    tab: fc.integer({ min: 1, max: 4 }),
    do: fc.constantFrom('load', 'load', 'set-off', 'back', 'close'),
    who: fc.integer({ min: 0, max: 2 }),
  });

  /** A Mosaic that keeps one child a session, the tabs with what they hold for Back, and what Tessera has seen. */
  function play(acts: readonly Act[]): { seen: Seen; inView: string } {
    let seen = nothingSeen;
    let inView = '';
    const tabs = new Map<number, { id: string; who: number }[]>();
    const onTheWay = new Map<number, number>();
    const arrives = (tab: number, who: number) => {
      const held = tabs.get(tab) ?? [];
      const page = { id: `${tab}/${seen.turn}`, who };
      tabs.set(tab, [...held, page]);
      onTheWay.delete(tab);
      seen = shows(seen, tab, page.id, { isForm: true, child: children[who] ?? null });
    };
    for (const { tab, do: what, who } of acts) {
      const held = tabs.get(tab) ?? [];
      const pending = onTheWay.get(tab);
      if (pending !== undefined && what !== 'close') {
        arrives(tab, pending);
        continue;
      }
      if (what === 'load' || what === 'set-off') {
        seen = held.length > 0 ? leaves(seen, tab) : wentOff(seen, tab);
        inView = String(who + 1);
        onTheWay.set(tab, who);
        if (what === 'load') arrives(tab, who);
      }
      if (what === 'back' && held.length > 1) {
        const shown = held.slice(0, -1).at(-1);
        seen = leaves(seen, tab);
        tabs.set(tab, held.slice(0, -1));
        if (shown) seen = shows(seen, tab, shown.id, { isForm: true, child: children[shown.who] ?? null });
      }
      if (what === 'close' && pending === undefined) {
        if (held.length > 0) seen = leaves(seen, tab);
        seen = closed(seen, tab);
        tabs.delete(tab);
      }
    }
    return { seen, inView };
  }

  /** Whether each form that stands would save to its own child, and whether it is in no danger. */
  const formsAfter = (acts: readonly Act[]) => {
    const { seen, inView } = play(acts);
    return seen.pages
      .filter(({ isThere, tabId }) => isThere && !seen.coming.some((one) => one.tabId === tabId))
      .map((page) => ({ isRight: page.child?.id === inView, isSafe: dangerOf(page, seen, 'no') === null }));
  };

  it('a form that is in no danger saves to the child that it shows', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        for (const { isRight, isSafe } of formsAfter(acts)) if (isSafe) expect(isRight).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
  it('a form that would save to its own child is in no danger, where no two loads ran at once', () => {
    const oneAfterAnother = act.filter((one) => one.do !== 'set-off');
    fc.assert(
      fc.property(fc.array(oneAfterAnother, { maxLength: 25 }), (acts) => {
        for (const { isRight, isSafe } of formsAfter(acts)) if (isRight) expect(isSafe).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('the answer', () => {
  it('is to hold only where policy says so and the danger is certain', () => {
    expect(answerTo(overtaken, 'hold', 'no')).toBe('hold');
    expect(answerTo(overtaken, 'hold', 'unknown')).toBe('warn');
    expect(answerTo({ because: 'other-worker', name: 'x' }, 'hold', 'yes')).toBe('hold');
    expect(answerTo(overtaken, 'warn', 'no')).toBe('warn');
    expect(answerTo(overtaken, 'off', 'no')).toBe('off');
  });
  it('is not to warn of every page that another window opens', () => {
    expect(answerTo({ because: 'under-way' }, 'warn', 'no')).toBe('off');
    expect(answerTo({ because: 'under-way' }, 'hold', 'no')).toBe('hold');
  });
});
