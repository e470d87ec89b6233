/** When a window is in danger of saving to another record than it shows, and what each policy does about it. */
import { describe, expect, it } from 'vitest';
import { answerTo, dangerOf, type WindowSeen } from '../../../utils/domain/guard';

const rosa = { name: 'Rosa Quill', actingFor: null };
const ava = { id: '1', name: 'Ava', dateOfBirth: null };
const ben = { id: '2', name: 'Ben', dateOfBirth: null };

const window = (tabId: number, at: number, more: Partial<WindowSeen> = {}): WindowSeen => ({
  tabId,
  nonce: `n${tabId}`,
  at,
  isForm: false,
  child: ava,
  worker: rosa,
  leavingAt: null,
  isReleased: false,
  ...more,
});
const form = window(1, 10, { isForm: true });

describe('a form is in danger', () => {
  it('when another window has opened another child since, unless each page carries its own', () => {
    const all = [form, window(2, 20, { child: ben })];
    expect(dangerOf(form, all, 'no')).toEqual({ because: 'overtaken', name: 'Ben' });
    expect(dangerOf(form, all, 'unknown')).toEqual({ because: 'overtaken', name: 'Ben' });
    expect(dangerOf(form, all, 'yes')).toBeNull();
  });
  it('when somebody else is signed in since, in every kind of Mosaic', () => {
    const all = [form, window(2, 20, { worker: { name: 'Jamie Pell', actingFor: null } })];
    for (const carries of ['yes', 'no', 'unknown'] as const)
      expect(dangerOf(form, all, carries)).toEqual({ because: 'other-worker', name: 'Jamie Pell' });
  });
  it('while another window is on the way to a page, where the child is known to be kept by the session', () => {
    const all = [form, window(2, 5, { leavingAt: 15 })];
    expect(dangerOf(form, all, 'no')).toEqual({ because: 'under-way' });
    expect(dangerOf(form, all, 'unknown')).toBeNull();
  });
  it('by what was opened last, not by what was opened in between', () => {
    const all = [form, window(2, 20, { child: ben }), window(3, 30, { child: ava })];
    expect(dangerOf(form, all, 'no')).toBeNull();
  });
});

describe('nothing is held', () => {
  const overtaken = window(2, 20, { child: ben });
  it('on a page that is no form, shows no child that can be read, or was opened last', () => {
    expect(dangerOf(window(1, 10), [overtaken], 'no')).toBeNull();
    expect(dangerOf({ ...form, child: null }, [overtaken], 'no')).toBeNull();
    expect(dangerOf({ ...form, at: 30 }, [overtaken], 'no')).toBeNull();
  });
  it('because of a page that cannot be read', () => {
    expect(dangerOf(form, [window(2, 20, { child: null, worker: null })], 'no')).toBeNull();
  });
  it('once the person has let the window save', () => {
    expect(dangerOf({ ...form, isReleased: true }, [overtaken], 'no')).toBeNull();
  });
});

describe('the answer', () => {
  const overtaken = { because: 'overtaken', name: 'Ben' } as const;
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
