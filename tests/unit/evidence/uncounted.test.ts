/**
 * A use that the disk has no room for waits in memory and is kept once there is some, as one use and in its turn; what
 * fails for another reason is not taken for a full disk.
 */
import { IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { countFinished, countPutDown, countRun, keepUncounted } from '../../../utils/coordinator/count-run';
import { readEvents } from '../../../utils/evidence/events';
import { newId } from '../../../utils/platform/ids';

const task = { changeId: 'SC-003', taskDefId: 'copy-to-siblings', taskDefV: 1, stratum: 'siblings=2' };
const timed = {
  timing: { activeMs: { idle15: 9000, idle60: 9000, idle300: 9000 }, wallMs: 9000, reworkMs: 0 },
  flags: [],
};
const run = (id: string) =>
  countRun({ ...task, id, verdicts: ['verified', 'verified'], ended: 'to-the-end', timed });

beforeEach(async () => {
  fakeBrowser.reset();
  const held = new Map<string, Promise<unknown>>();
  vi.stubGlobal('navigator', {
    locks: {
      request: (name: string, act: () => Promise<unknown>) => {
        const turn = (held.get(name) ?? Promise.resolve()).then(act);
        held.set(
          name,
          turn.catch(() => undefined),
        );
        return turn;
      },
    },
  });
  await fakeBrowser.storage.local.set({ timing: 'on' });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** From now on the disk takes nothing. */
function fill(name = 'QuotaExceededError'): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw Object.assign(new Error('full'), { name });
  });
}

it('loses nothing: what waits is kept in its turn, taken up again as one use', async () => {
  const first = newId();
  fill();
  await run(first);
  await run(first);
  await countFinished({ ...task, changeId: 'SC-001', timed });
  await countPutDown({ ...task, timed });
  expect(await keepUncounted()).toBe(3);
  vi.restoreAllMocks();
  expect(await readEvents()).toEqual([]);
  expect(await keepUncounted()).toBe(0);
  expect(await keepUncounted()).toBe(0);
  const events = await readEvents();
  expect(events.map(({ outcome }) => outcome).sort()).toEqual(['abandoned', 'done', 'done']);
  expect(events.every(({ learning, timing }) => learning && timing !== null)).toBe(true);
});

it('does not take another failure for a full disk', async () => {
  fill('UnknownError');
  await expect(run(newId())).rejects.toThrow('full');
  vi.restoreAllMocks();
  expect(await keepUncounted()).toBe(0);
});
