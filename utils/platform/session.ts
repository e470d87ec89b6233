/**
 * Memory that outlives the worker and the workbench but not the browser: the only place where record text
 * may wait. Content scripts cannot reach it.
 */
import { browser } from './browser';

export async function remember(key: string, value: unknown): Promise<void> {
  await rememberAll({ [key]: value });
}

/** All of them or, when there is no room, none. */
export async function rememberAll(values: Readonly<Record<string, unknown>>): Promise<void> {
  await browser.storage.session.set({ ...values });
}

export async function recall(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

export async function recallAll(keys: readonly string[]): Promise<Record<string, unknown>> {
  return browser.storage.session.get([...keys]);
}

export async function forget(...keys: string[]): Promise<void> {
  await browser.storage.session.remove(keys);
}
