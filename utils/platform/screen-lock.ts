/**
 * Hears when this machine's screen is locked and opened again, where the browser tells. Nothing is kept about either.
 */
import { browser } from './browser';

/** Returns how to stop. */
export function watchScreenLock(heard: { locked(): void; opened(): void }): () => void {
  let isLocked = false;
  const listener = (state: string) => {
    const wasLocked = isLocked;
    isLocked = state === 'locked';
    if (isLocked) heard.locked();
    else if (wasLocked) heard.opened();
  };
  browser.idle?.onStateChanged.addListener(listener);
  return () => browser.idle?.onStateChanged.removeListener(listener);
}
