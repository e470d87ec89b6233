/**
 * How long the journal keeps what was saved is the policy's to say: the daily alarm drops by it, and drops nothing
 * while the policy does not fit.
 */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onAlarm } from '../../../utils/background/alarms';
import { purgeJournal } from '../../../utils/journal/retention';
import { browser } from '../../../utils/platform/browser';

vi.mock('../../../utils/journal/retention', () => ({ purgeJournal: vi.fn(async () => 0) }));

const under = (policy: Record<string, unknown>) =>
  vi.spyOn(browser.storage.managed, 'get').mockImplementation((async () => policy) as never);

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser.runtime, { getManifest: () => ({}) }); // the store build: nothing is baked in
  vi.mocked(purgeJournal).mockClear();
});

describe('the daily alarm', () => {
  it('drops what is older than the days of the policy', async () => {
    under({ retentionDays: 7 });
    await onAlarm('purge');
    under({});
    await onAlarm('purge');
    expect(vi.mocked(purgeJournal).mock.calls.map(([, days]) => days)).toEqual([7, 30]);
  });

  it('drops nothing while the policy does not fit', async () => {
    under({ retentionDays: 1 });
    await onAlarm('purge');
    expect(purgeJournal).not.toHaveBeenCalled();
  });
});
