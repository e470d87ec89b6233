/**
 * Whether what stands in the workbench may be seen: the screen's lock hides it, and the worker whose work it is brings
 * it back. Rules only; nothing is put down by them.
 */

export type Curtain =
  | 'open'
  /** The screen is locked, or the page in view has not said since who is there. */
  | 'locked'
  /** Somebody else is signed in to Mosaic than before the lock. */
  | 'other-worker';

export interface Seen {
  readonly curtain: Curtain;
  /** The last worker who could see it; null as long as nobody was read. */
  readonly seer: string | null;
}

/** @param worker who is signed in on the page in view; null where it names nobody */
export function curtainNow({ curtain, seer }: Seen, isLocked: boolean, worker: string | null): Seen {
  if (isLocked) return { curtain: 'locked', seer };
  if (curtain === 'open') return { curtain, seer: worker ?? seer };
  if (seer === null || worker === seer) return { curtain: 'open', seer: worker };
  return { curtain: worker === null ? curtain : 'other-worker', seer };
}
