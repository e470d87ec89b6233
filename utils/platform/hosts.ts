/**
 * Which hosts the browser lets Tessera reach, and how a person is asked for one. It decides nothing by a pattern: Firefox
 * knows no ports there, so whoever acts on a page also compares its whole origin.
 */
import { browser } from './browser';

/** An origin as this browser's permissions write it. In Firefox it covers every port of the host. */
export function hostPattern(origin: string): string {
  if (!import.meta.env.FIREFOX) return `${origin}/*`;
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

export function mayReach(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [hostPattern(origin)] });
}

/** To be called straight from a person's press: the browser asks only then. Rejects where it cannot ask. */
export function askToReach(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [hostPattern(origin)] });
}
