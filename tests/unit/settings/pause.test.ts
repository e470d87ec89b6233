/** The pause: a day and nothing else, over with that day, and while it lasts no profile is in force. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as clock from '../../../utils/platform/clock';
import { readInForce, readSet } from '../../../utils/settings/in-force';
import { endPause, isPaused, writePause } from '../../../utils/settings/pause';
import { northshireSingle } from '../../profiles/northshire-single';

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({}) });
  await fakeBrowser.storage.local.set({ pilotProfile: northshireSingle('https://mosaic.example') });
});

const onDay = (day: string) => vi.spyOn(clock, 'today').mockReturnValue(day);

describe('a pause', () => {
  it('lasts for its day', async () => {
    onDay('2025-06-16');
    expect(await isPaused()).toBe(false);
    await writePause();
    expect(await isPaused()).toBe(true);
    expect(await fakeBrowser.storage.local.get('pause')).toEqual({ pause: { on: '2025-06-16' } });
    for (const other of ['2025-06-17', '2025-06-15', '2026-06-16']) {
      onDay(other);
      expect(await isPaused()).toBe(false);
    }
  });

  it('ends at one press', async () => {
    await writePause();
    await endPause();
    expect(await isPaused()).toBe(false);
  });

  it.each([7, '2025-06-16', { on: '2025-02-30' }, { on: '2025-06-16', until: 'ever' }])(
    'is none where what is kept does not fit: %j',
    async (pause) => {
      onDay('2025-06-16');
      await fakeBrowser.storage.local.set({ pause });
      expect(await isPaused()).toBe(false);
    },
  );

  it('leaves nothing in force, and what is set as it is', async () => {
    expect(await readInForce()).toMatchObject({ source: 'pilot', profile: { id: expect.any(String) } });
    await writePause();
    expect(await readInForce()).toMatchObject({ source: 'none', profile: null, problems: [] });
    expect(await readSet()).toMatchObject({ source: 'pilot', profile: { id: expect.any(String) } });
  });
});

describe('tomorrow', () => {
  it.each([
    [new Date(2025, 5, 16, 9, 30), new Date(2025, 5, 17)],
    [new Date(2025, 11, 31, 23, 59, 59), new Date(2026, 0, 1)],
    [new Date(2025, 2, 30, 0, 30), new Date(2025, 2, 31)], // the night in which the clocks change
  ])('after %s begins at %s', (now, tomorrow) => {
    vi.spyOn(Date, 'now').mockReturnValue(now.getTime());
    expect(clock.startOfTomorrow()).toBe(tomorrow.getTime());
  });
});
