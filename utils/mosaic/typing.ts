/**
 * Notices that a person typed into or clicked in the page, so that a form with unsaved work is not
 * navigated away and a person who takes over is not overrun. What was typed is never kept.
 */
export interface Typing {
  /** True once a person has changed something in a document that is still shown. */
  isDirty(): boolean;
  /** Starts to watch for a person's key or click: from when Tessera has filled a form. */
  mark(): void;
  /** True when a person has pressed a key or clicked in this page since the mark. */
  touchedSinceMark(): boolean;
}

export interface TypingWatch extends Typing {
  /** Watches a frame's window too; a second time for the same one changes nothing. */
  attend(view: Window): void;
}

/** @param onFirst called when a person first changes something in a document that is shown */
export function watchTyping(onFirst: () => void): TypingWatch {
  const changed = new Set<Element>();
  let touched = false;
  const onTouch = (event: Event) => {
    if (event.isTrusted) touched = true;
  };
  const isDirty = () => {
    for (const element of changed) if (!element.ownerDocument.defaultView) changed.delete(element);
    return changed.size > 0;
  };
  const onInput = ({ isTrusted, target }: Event) => {
    if (!isTrusted) return;
    const isFirst = !isDirty();
    changed.add(target as Element);
    if (isFirst) onFirst();
  };
  /** Sent into another frame, such as a search: its own document stays, with nothing left in it to lose. */
  const onSubmit = ({ target, defaultPrevented }: Event) => {
    const form = target as HTMLFormElement;
    const into = Element.prototype.getAttribute.call(form, 'target') ?? '';
    if (defaultPrevented || into === '' || into.startsWith('_')) return;
    for (const element of changed) if (Node.prototype.contains.call(form, element)) changed.delete(element);
  };
  const attend = (view: Window) => {
    view.addEventListener('input', onInput, { capture: true, passive: true });
    view.addEventListener('keydown', onTouch, { capture: true, passive: true });
    view.addEventListener('pointerdown', onTouch, { capture: true, passive: true });
    view.addEventListener('submit', onSubmit);
  };
  attend(window);
  return {
    attend,
    isDirty,
    mark: () => {
      touched = false;
    },
    touchedSinceMark: () => touched,
  };
}
