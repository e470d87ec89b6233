/**
 * The journal on a database of its own: every entry is strict, an intent arms only once it is on disk, what
 * cannot be read is counted, and nothing unresolved is ever dropped.
 */
import { IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JournalEntry } from '../../../utils/domain/journal-entry';

const day = 86_400_000;
const now = 1_000 * day;
const tag = (name: string) => name.replaceAll(' ', '_').padEnd(43, '-');
const run = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
const started = (number: number, at: number): JournalEntry => ({
  kind: 'started',
  runId: run(number),
  at,
  sourceTag: tag('source'),
  targetTags: [tag('ava')],
});
const intent = (number: number, at: number) => ({
  kind: 'intended' as const,
  runId: run(number),
  at,
  seq: 1,
  attempt: 1,
  targetTag: tag('ava'),
  textTag: tag('text'),
  lookTag: tag('look'),
  baselineTags: [],
});
const settled = (number: number, at: number): JournalEntry => ({
  kind: 'settled',
  runId: run(number),
  at,
  seq: 1,
  targetTag: tag('ava'),
  verdict: 'verified',
  noteTag: tag(`note ${number}`),
});
const ended = (number: number, at: number): JournalEntry => ({
  kind: 'ended',
  runId: run(number),
  at,
  because: 'to-the-end',
});

/** The journal's modules, fresh on an empty database. */
async function freshJournal() {
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const { append, appendIntent } = await import('../../../utils/journal/append');
  const { readJournal } = await import('../../../utils/journal/query');
  const { purgeJournal } = await import('../../../utils/journal/retention');
  const { journalDb } = await import('../../../utils/journal/open');
  return { append, appendIntent, readJournal, purgeJournal, journalDb };
}
let journal: Awaited<ReturnType<typeof freshJournal>>;
beforeEach(async () => {
  journal = await freshJournal();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('an entry', () => {
  it('is written strictly, of whatever kind', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await journal.append(started(1, now));
    await journal.appendIntent(intent(1, now));
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toHaveLength(2);
    for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
  });

  it('arms nothing before its transaction is complete', async () => {
    const order: string[] = [];
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
      this.transaction.addEventListener('complete', () => order.push('complete'));
      return add.apply(this, args as Parameters<typeof add>);
    });
    const token = await journal.appendIntent(intent(1, now));
    order.push('armed');
    expect(order).toEqual(['complete', 'armed']);
    expect(token).toEqual({ intentId: `${run(1)}/1/1` });
  });

  it('arms nothing when its transaction is aborted', async () => {
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = add.apply(this, args as Parameters<typeof add>);
      (this.transaction as IDBTransaction).abort();
      return request;
    });
    await expect(journal.appendIntent(intent(1, now))).rejects.toThrow();
    vi.restoreAllMocks();
    expect((await journal.readJournal()).entries).toEqual([]);
  });

  it('is refused when it could hold more than its shape allows', async () => {
    const named = { ...intent(1, now), targetTag: 'Ava Okell' };
    await expect(journal.appendIntent(named)).rejects.toThrow();
    await expect(journal.append({ ...ended(1, now), name: 'Ava' } as never)).rejects.toThrow();
    expect(await journal.readJournal()).toEqual({ entries: [], unreadable: 0 });
  });
});

describe('reading', () => {
  it('gives entries in the order they were written, and counts what it cannot read', async () => {
    const written = [started(1, now), intent(1, now + 1), settled(1, now - 5), ended(1, now + 2)];
    for (const entry of written) await journal.append(entry);
    await (await journal.journalDb()).add('entries', { kind: 'of a later version', runId: run(1) });
    expect(await journal.readJournal()).toEqual({ entries: written, unreadable: 1 });
  });
});

describe('dropping old entries', () => {
  const whole = (number: number, at: number) => [
    started(number, at),
    intent(number, at),
    settled(number, at),
    ended(number, at),
    { kind: 'finished' as const, at, noteTag: tag(`note ${number}`) },
  ];
  const kept = async () => (await journal.readJournal()).entries;

  it('drops a run that ended and was finished long ago, and no younger one', async () => {
    for (const entry of [...whole(1, now - 31 * day), ...whole(2, now - 29 * day)])
      await journal.append(entry);
    await journal.purgeJournal(now, 30);
    expect(await kept()).toEqual(whole(2, now - 29 * day));
  });

  it('keeps entries as many days as policy says', async () => {
    for (const entry of [...whole(1, now - 31 * day), ...whole(2, now - 8 * day)])
      await journal.append(entry);
    expect(await journal.purgeJournal(now, 60)).toBe(0);
    await journal.purgeJournal(now, 7);
    expect(await kept()).toEqual([]);
  });

  it('keeps what is unresolved, however old', async () => {
    const inDoubt = [started(1, 0), intent(1, 0)];
    const endedInDoubt = [started(2, 0), intent(2, 0), ended(2, 0)];
    for (const entry of [...inDoubt, ...endedInDoubt]) await journal.append(entry);
    expect(await journal.purgeJournal(now, 30)).toBe(0);
    expect(await kept()).toEqual([...inDoubt, ...endedInDoubt]);
  });

  it('keeps the word on a draft that nobody has finished', async () => {
    for (const entry of [started(1, 0), intent(1, 0), settled(1, 0), ended(1, 0)])
      await journal.append(entry);
    await journal.purgeJournal(now, 30);
    expect(await kept()).toContainEqual(settled(1, 0));
  });

  it('drops nothing when the clock went backwards, and not what it cannot read', async () => {
    for (const entry of whole(1, now)) await journal.append(entry);
    await (await journal.journalDb()).add('entries', { kind: 'of a later version', at: 0 });
    expect(await journal.purgeJournal(now - 400 * day, 30)).toBe(0);
    expect(await journal.purgeJournal(now + 40 * day, 30)).toBe(5);
    expect((await journal.readJournal()).unreadable).toBe(1);
  });

  it('does the same whether it is done once or twice', async () => {
    for (const entry of [...whole(1, 0), started(2, 0), intent(2, 0)]) await journal.append(entry);
    await journal.purgeJournal(now, 30);
    const once = await kept();
    expect(await journal.purgeJournal(now, 30)).toBe(0);
    expect(await kept()).toEqual(once);
  });
});
