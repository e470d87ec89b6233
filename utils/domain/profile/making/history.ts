/**
 * Undo and redo as a row of whole drafts: a step back is exactly what was there, never a guess at what a
 * change meant. What was done after a step back replaces what had been taken back.
 */
export interface History<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
}

/** As many steps back as a person may want; a draft is a few kilobytes. */
const remembered = 200;

export function startingWith<T>(now: T): History<T> {
  return { past: [], now, future: [] };
}

export function changedTo<T>({ past, now }: History<T>, next: T): History<T> {
  return { past: [...past, now].slice(-remembered), now: next, future: [] };
}

/** One step back; the same history where there is none. */
export function undone<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] };
}

/** One step forward again; the same history where nothing was taken back. */
export function redone<T>(history: History<T>): History<T> {
  const [after, ...future] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.now], now: after, future };
}
