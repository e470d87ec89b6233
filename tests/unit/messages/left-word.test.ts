/**
 * The word that a ribbon's press leaves for a workbench: good once, for the very document that was pressed, and for
 * a moment only.
 */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  leaveWord,
  onPartWanted,
  onWordLeft,
  takePart,
  takeWord,
  wantPart,
} from '../../../utils/messaging/left-word';
import { remember } from '../../../utils/platform/session';

beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.useRealTimers());

it('can be taken once', async () => {
  await leaveWord(5, 'n');
  expect(await takeWord(5, 'n')).toBe(true);
  expect(await takeWord(5, 'n')).toBe(false);
});

it.each([
  ['another tab', 6, 'n'],
  ['another document in the tab', 5, 'later'],
])('is not for %s, and stays for its own', async (_which, tabId, nonce) => {
  await leaveWord(5, 'n');
  expect(await takeWord(tabId, nonce)).toBe(false);
  expect(await takeWord(5, 'n')).toBe(true);
});

it('is no longer good after 20 seconds', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await leaveWord(5, 'n');
  vi.advanceTimersByTime(20_000);
  expect(await takeWord(5, 'n')).toBe(false);
});

it('is none when what stands there is of another shape', async () => {
  await remember('siblings-wanted', { tabId: 5, nonce: 'n', at: 'now' });
  expect(await takeWord(5, 'n')).toBe(false);
});

it('calls whoever waits for it when it is left, and not when it is taken', async () => {
  const heard = vi.fn();
  const stop = onWordLeft(heard);
  await leaveWord(5, 'n');
  await takeWord(5, 'n');
  expect(heard).toHaveBeenCalledTimes(1);
  stop();
  await leaveWord(5, 'n');
  expect(heard).toHaveBeenCalledTimes(1);
});

it('names a part that is wanted beside, once, and is no word for the siblings', async () => {
  const heard = vi.fn();
  const stop = onPartWanted(heard);
  await wantPart(5, 'n', 'visits');
  expect(await takeWord(5, 'n')).toBe(false);
  expect(await takePart(5, 'later')).toBeNull();
  expect(await takePart(5, 'n')).toBe('visits');
  expect(await takePart(5, 'n')).toBeNull();
  expect(heard).toHaveBeenCalledTimes(1);
  stop();
});
