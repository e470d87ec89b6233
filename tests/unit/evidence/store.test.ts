/**
 * The evidence store on a database of its own: a crash in any step of a change leaves all of it or none, old events
 * are brought over once, nothing is counted twice, and no duration is kept without timing.
 */
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contributionsOf } from '../../../utils/domain/evidence/contribution';
import { firstRegister } from '../../../utils/domain/evidence/first-register';
import { rollUp } from '../../../utils/domain/evidence/roll-up';
import type { TimeEvent } from '../../../utils/domain/evidence/time-event';
import { event, idFor, someEvents } from './event-rows';

/** The store's modules, fresh on what lies on disk. */
async function freshStore() {
  vi.resetModules();
  const [events, register, sheets, contributions, answers, open] = await Promise.all([
    import('../../../utils/evidence/events'),
    import('../../../utils/evidence/register'),
    import('../../../utils/evidence/sheets'),
    import('../../../utils/evidence/contributions'),
    import('../../../utils/evidence/answers'),
    import('../../../utils/evidence/open'),
  ]);
  return { ...events, ...register, ...sheets, ...contributions, ...answers, ...open };
}
type EvidenceStore = Awaited<ReturnType<typeof freshStore>>;
let store: EvidenceStore;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  store = await freshStore();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const writes = ['add', 'put', 'delete', 'clear'] as const;

/** Makes the n-th write from now on fail as when the browser dies there; gives how many were tried. */
function dieAtWrite(n: number, reason: Error = new Error('killed')): () => number {
  let tried = 0;
  for (const name of writes) {
    const real = IDBObjectStore.prototype[name] as (...args: unknown[]) => unknown;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: unknown, ...args: unknown[]) {
      tried += 1;
      if (tried === n) throw reason;
      return real.apply(this, args);
    } as never);
  }
  return () => tried;
}

/** Tries a change with a death at each of its writes in turn; `same` must hold after each, and `after` at the end. */
async function survives<T>(
  prepare: () => Promise<void>,
  change: () => Promise<unknown>,
  look: () => Promise<T>,
): Promise<{ before: T; after: T; killPoints: number }> {
  for (let n = 1; ; n += 1) {
    vi.stubGlobal('indexedDB', new IDBFactory());
    store = await freshStore();
    await prepare();
    const before = await look();
    const tried = dieAtWrite(n);
    const died = await change().then(
      () => false,
      () => true,
    );
    vi.restoreAllMocks();
    store = await freshStore();
    if (!died) {
      expect(tried()).toBeLessThan(n);
      return { before, after: await look(), killPoints: n - 1 };
    }
    expect(await look(), `killed at write ${n}`).toEqual(before);
    await change();
  }
}

const usesIn = async () => {
  const [events, weeks] = await Promise.all([store.readEvents(), store.readWeeks()]);
  return events.length + weeks.reduce((sum, { uses }) => sum + uses, 0);
};

/** Counts and sums of everything, however much of it is still single rows. */
const sums = async () => {
  const [events, weeks] = await Promise.all([store.readEvents(), store.readWeeks()]);
  const rows = [...weeks, ...rollUp(events)];
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0);
  return { uses: sum((row) => row.uses), n: sum((row) => row.n), verified: sum((row) => row.verified) };
};

describe('a crash', () => {
  const young: TimeEvent[] = someEvents(30, 3).map((one) => ({ ...one, week: '2026-W48' }));
  const old = someEvents(24, 4).map((one, at) => ({ ...one, id: idFor(1000 + at), week: '2026-W44' }));

  it('in any step of a roll-up leaves every count as it was', { timeout: 60_000 }, async () => {
    const { before, after, killPoints } = await survives(
      () => store.addEvents([...young, ...old]),
      () => store.settleWeeks('2026-11-24'),
      sums,
    );
    console.info(`roll-up: ${killPoints} kill points, counts equal at each`);
    expect(killPoints).toBeGreaterThan(24);
    expect(after).toEqual(before);
    expect(await store.readEvents()).toHaveLength(30);
  });

  it('in any step of an import leaves all of it or none', async () => {
    const rows = [1, 2, 3, 4].flatMap((device) =>
      contributionsOf(rollUp(someEvents(20, device)), { contrib: idFor(device), today: '2027-01-01' }),
    );
    const count = async () => (await store.readContributions()).length;
    const { after, killPoints } = await survives(
      () => store.addContributions(rows.slice(0, 3)).then(() => undefined),
      () => store.addContributions(rows),
      count,
    );
    console.info(`import: ${killPoints} kill points`);
    expect(killPoints).toBeGreaterThanOrEqual(4);
    expect(after).toBe(rows.length);
    expect((await store.addContributions(rows)).duplicates).toBe(rows.length);
  });

  it('in any step of the migration leaves the first version whole', async () => {
    const first = (at: number) => ({
      ...{ id: idFor(at), on: '2026-11-18', helper: 'copy-to-siblings', changeId: 'SC-003' },
      ...{ outcome: 'all-verified', siblings: 2, seconds: 40 },
    });
    for (let n = 1; n <= 9; n += 1) {
      vi.stubGlobal('indexedDB', new IDBFactory());
      const db = await openDB('tessera-evidence', 1, {
        upgrade: (opened) => void opened.createObjectStore('events', { keyPath: 'id' }),
      });
      for (let at = 0; at < 8; at += 1) await db.put('events', first(at));
      db.close();
      store = await freshStore();
      const tried = dieAtWrite(n);
      const died = await store.readEvents().then(
        () => false,
        () => true,
      );
      vi.restoreAllMocks();
      expect(died, `${tried()} writes`).toBe(n <= 8);
      store = await freshStore();
      const events = await store.readEvents();
      expect(events).toHaveLength(8);
      expect(events[0]).toMatchObject({ stratum: 'siblings=2', verified: 2, timing: null, week: '2026-W47' });
    }
  });

  it('with no room left is told in words, and changes nothing', async () => {
    await store.addEvents(young);
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    dieAtWrite(2, full);
    await expect(store.changeRegister((register) => register)).resolves.toBeDefined();
    vi.restoreAllMocks();
    dieAtWrite(1, full);
    await expect(store.settleWeeks('2027-11-24')).rejects.toThrow('no room left');
    vi.restoreAllMocks();
    expect(await usesIn()).toBe(30);
  });
});

describe('a use', () => {
  const use = {
    ...{ changeId: 'SC-003', taskDefId: 'copy-to-siblings', taskDefV: 1, stratum: 'siblings=2' },
    ...{ outcome: 'done' as const, verified: 2, flags: [] },
  } as const;
  const timing = {
    activeMs: { idle15: 40_000, idle60: 41_000, idle300: 41_000 },
    wallMs: 50_000,
    reworkMs: 0,
  };
  const at = (count: number) => ({ id: idFor(count), day: '2026-11-24' as const });

  it('is learning five times, also when the first have been rolled up', async () => {
    await store.addEvents([1, 2, 3].map((count) => event(count, { week: '2026-W40' })));
    await store.settleWeeks('2026-11-24');
    const added = [];
    for (const count of [4, 5, 6]) added.push(await store.addUse({ ...use, timing: null }, at(count)));
    expect(added.map(({ learning }) => learning)).toEqual([true, true, false]);
  });
  it('that is taken up again stays one use, its further time rework', async () => {
    await store.addUse({ ...use, timing }, at(1));
    await store.addUse({ ...use, verified: 3, timing }, at(1));
    expect(await store.readEvents()).toMatchObject([
      { verified: 3, timing: { ...timing, reworkMs: 41_000 } },
    ]);
  });
  it('is forgotten when its owner says so, and all of them with their sums', async () => {
    await store.addUse({ ...use, timing: null }, at(1));
    await store.addUse({ ...use, timing: null }, at(2));
    await store.forgetEvent(idFor(1));
    expect(await usesIn()).toBe(1);
    await store.settleWeeks('2027-01-01');
    await store.forgetAllEvents();
    expect(await usesIn()).toBe(0);
  });
  it('with a key too many is refused', async () => {
    await expect(store.addEvents([{ ...event(1), name: 'x' } as never])).rejects.toThrow();
    expect(await usesIn()).toBe(0);
  });
});

describe('answers', () => {
  it('are worked out once, known to be old after a change, and leave this device out of what it handed on', async () => {
    await store.addEvents(someEvents(80, 6));
    expect((await store.readAnswers()).areOld).toBe(true);
    const {
      answers: [answer],
    } = await store.workOut({ today: '2026-12-20', k: 10 });
    expect(await store.readAnswers()).toMatchObject({ areOld: false, answers: [{ uses: answer?.uses }] });
    const own = await store.ownContribution('2026-12-20');
    expect(await store.ownContribution('2027-01-03')).toEqual([]); // a quarter of its own, and weeks that left before
    expect(own.length).toBeGreaterThan(0);
    await store.addContributions(own);
    expect((await store.readAnswers()).areOld).toBe(true);
    const {
      answers: [again],
    } = await store.workOut({ today: '2026-12-20', k: 10 });
    expect(again?.uses).toBe(answer?.uses);
  });
});

describe('the register', () => {
  it('is the first one until it is changed, and two changes at once are both kept', async () => {
    expect(await store.readRegister()).toEqual(firstRegister());
    const annotate = (text: string) =>
      store.changeRegister((register) => ({
        ...register,
        annotations: [...register.annotations, { at: '2026-11-24', text, kind: 'other' as const }],
      }));
    await Promise.all([annotate('one'), annotate('two')]);
    expect((await store.readRegister()).annotations).toHaveLength(2);
  });
});
