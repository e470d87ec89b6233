/**
 * Memory that outlives the worker and the workbench but not the browser: the only place where record text
 * may wait. Content scripts cannot reach it.
 */
import { browser } from './browser';

export async function remember(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

export async function recall(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

export async function forget(key: string): Promise<void> {
  await browser.storage.session.remove(key);
}
