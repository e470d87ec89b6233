/**
 * Where the cursor stands in a field, as places in its text, and how to put it there again. It changes no text.
 */
import { isTextControl } from '../../../mosaic/read';

export interface Caret {
  readonly start: number;
  readonly end: number;
}

/** Null when the cursor is not in this element. A rich text keeps it while a button has the keyboard. */
export function caretIn(element: HTMLElement): Caret | null {
  if (isTextControl(element)) {
    if (element !== document.activeElement) return null;
    return { start: element.selectionStart ?? 0, end: element.selectionEnd ?? 0 };
  }
  const range = rangeIn(element);
  if (!range) return null;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}

export function putCaret(element: HTMLElement, { start, end }: Caret): void {
  element.focus();
  if (isTextControl(element)) {
    if (element.selectionStart !== null) element.setSelectionRange(start, end);
    return;
  }
  const from = textPlace(element, start);
  const to = textPlace(element, end);
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** What is selected in this element; null when nothing is. */
export function rangeIn(element: HTMLElement): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return element.contains(range.startContainer) && element.contains(range.endContainer) ? range : null;
}

function textPlace(element: HTMLElement, place: number): { node: Node; offset: number } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = place;
  let last: Node | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.nodeValue ?? '';
    if (left <= length) return { node, offset: left };
    left -= length;
    last = node;
  }
  return last ? { node: last, offset: last.nodeValue?.length ?? 0 } : { node: element, offset: 0 };
}
