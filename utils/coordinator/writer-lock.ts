/**
 * One workbench writes at a time: the one that holds this lock. The lock goes with the page, so that a
 * closed or crashed workbench never keeps another from going on.
 */
import { sleep } from '../platform/clock';

const standsBackMs = 500;

export interface WriterLock {
  isHeld(): boolean;
  /** Lets whoever waits have it, and waits in turn. */
  giveWay(): void;
  release(): void;
}

/** Held, by any number of pages, while something is in hand in them. */
export const atWorkLock = 'tessera:at-work';

let inHand = 0;

/** While something is in hand in this page, the writing stays here and nobody pauses it. Returns how to let it go. */
export function keepWriting(): () => void {
  inHand += 1;
  let letGo: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  void navigator.locks.request(atWorkLock, { mode: 'shared' }, () => done);
  let isKept = true;
  return () => {
    if (isKept) inHand -= 1;
    isKept = false;
    letGo();
  };
}

export function holdWriterLock(onHeld: () => void): WriterLock {
  let held = false;
  let letGo: () => void = () => undefined;
  const waiting = new AbortController();
  const queue = () =>
    navigator.locks
      .request('tessera:writer', { signal: waiting.signal }, () => {
        held = true;
        onHeld();
        return new Promise<void>((resolve) => {
          letGo = resolve;
        });
      })
      .catch(() => undefined); // released while still waiting
  void queue();
  return {
    isHeld: () => held,
    giveWay() {
      if (!held || inHand > 0) return;
      held = false;
      letGo();
      void sleep(standsBackMs).then(queue); // never before the other's own request is in line
    },
    release: () => {
      held = false;
      waiting.abort();
      letGo();
    },
  };
}
