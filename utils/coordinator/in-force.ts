/**
 * The profile and policy in force, for helpers' runs. A run asks again before each child, so that a switch
 * set by policy stops it.
 */
import { type InForce, readInForce } from '../settings/in-force';
import { onSettingsChanged } from '../settings/stored';

export type { InForce };

export function inForce(): Promise<InForce> {
  return readInForce();
}

export function onInForceChanged(callback: () => void): () => void {
  return onSettingsChanged(callback);
}
