/**
 * Notices that a person typed into or clicked in the page, so that a form with unsaved work is not
 * navigated away and a person who takes over is not overrun. What was typed is never kept.
 */
export interface Typing {
  /** True once a person has changed something in this document. */
  isDirty(): boolean;
  /** Starts to watch for a person's key or click: from when Tessera has filled a form. */
  mark(): void;
  /** True when a person has pressed a key or clicked in this document since the mark. */
  touchedSinceMark(): boolean;
}

/** @param onFirst called once, when a person first changes something in this document */
export function watchTyping(onFirst: () => void): Typing {
  let dirty = false;
  let touched = false;
  const onTouch = (event: Event) => {
    if (event.isTrusted) touched = true;
  };
  window.addEventListener(
    'input',
    (event) => {
      if (!event.isTrusted || dirty) return;
      dirty = true;
      onFirst();
    },
    { capture: true, passive: true },
  );
  window.addEventListener('keydown', onTouch, { capture: true, passive: true });
  window.addEventListener('pointerdown', onTouch, { capture: true, passive: true });
  return {
    isDirty: () => dirty,
    mark: () => {
      touched = false;
    },
    touchedSinceMark: () => touched,
  };
}
