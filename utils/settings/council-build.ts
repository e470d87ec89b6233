/**
 * The file `council.json` that a council build carries: its profile and policy, part of the signed package
 * and never fetched from anywhere else. A store build has none.
 */
import { browser } from '../platform/browser';

export interface CouncilBuild {
  readonly profile?: unknown;
  readonly policy?: unknown;
}

let read: Promise<CouncilBuild | null> | null = null;

export function councilBuild(): Promise<CouncilBuild | null> {
  read ??= readPackaged();
  return read;
}

async function readPackaged(): Promise<CouncilBuild | null> {
  if (browser.runtime.getManifest().host_permissions === undefined) return null; // a store build asks for none
  try {
    const answer = await fetch(browser.runtime.getURL('/council.json' as never));
    const value: unknown = await answer.json();
    return typeof value === 'object' && value !== null ? (value as CouncilBuild) : null;
  } catch {
    return null;
  }
}
