/**
 * Everything that the extension keeps on disk, read through the browser's own interfaces, and what of a list of words
 * is in it. For proving absence, with what is there as the control.
 */
import type { Page } from 'puppeteer-core';

declare const chrome: {
  storage: Record<'local' | 'sync', { get(keys: null): Promise<Record<string, unknown>> }>;
};

/** Every store of every database and both stored areas, as one text. `page` is one of the extension's own. */
export function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const kept: unknown[] = [await chrome.storage.local.get(null), await chrome.storage.sync.get(null)];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        const from = db.transaction(store).objectStore(store);
        kept.push(name, store, await done(from.getAllKeys()), await done(from.getAll()));
      }
      db.close();
    }
    kept.push(Object.entries(localStorage), Object.entries(sessionStorage), await caches.keys());
    return JSON.stringify(kept);
  });
}

/** The words that a text holds, whatever their case. */
export function wordsIn(text: string, words: readonly string[]): string[] {
  const low = text.toLowerCase();
  return words.filter((word) => low.includes(word.toLowerCase()));
}

const says = /ms$|seconds|sec$|sumlog|duration|elapsed/i;

/** The names under which a kept text holds a length of time that is not nought. */
export function durationsIn(text: string): string[] {
  const found = new Set<string>();
  const hasNumber = (value: unknown): boolean => {
    if (typeof value === 'number') return value !== 0;
    return typeof value === 'object' && value !== null && Object.values(value).some(hasNumber);
  };
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, held] of Object.entries(value)) {
      if ((says.test(name) || name === 'timing' || name === 'hist') && hasNumber(held)) found.add(name);
      look(held);
    }
  };
  look(JSON.parse(text));
  return [...found];
}
