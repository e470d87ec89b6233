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

/** Calls back when a value has been kept under this key. Returns how to stop. */
export function onRemembered(key: string, callback: () => void): () => void {
  const listener = (changes: Record<string, { readonly newValue?: unknown }>) => {
    if ((changes[key]?.newValue ?? null) !== null) callback();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

export async function forget(...keys: string[]): Promise<void> {
  await browser.storage.session.remove(keys);
}
