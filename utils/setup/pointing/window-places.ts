/**
 * Places in a window of frames: what stands at a point of the window, and where in the window a thing stands.
 * Frames of another origin are closed to us, and so is what they show.
 */
import { glassTag } from './glass';

/** The innermost element at a point of the window, the glass left out; null outside the page. */
export function elementAt(x: number, y: number): HTMLElement | null {
  const [first] = document.elementsFromPoint(x, y).filter(({ localName }) => localName !== glassTag);
  return first ? inFrames(first as HTMLElement, x, y) : null;
}

function inFrames(element: HTMLElement, x: number, y: number): HTMLElement {
  const inner = documentIn(element);
  if (!inner) return element;
  const { left, top } = element.getBoundingClientRect();
  const innerX = x - left - element.clientLeft;
  const innerY = y - top - element.clientTop;
  const found = inner.elementFromPoint(innerX, innerY) as HTMLElement | null;
  return found ? inFrames(found, innerX, innerY) : element;
}

function documentIn(element: Element): Document | null {
  return /^i?frame$/.test(element.localName) ? (element as HTMLIFrameElement).contentDocument : null;
}

/** The element's box in the window's own places, its frames' borders counted. */
export function boxOf(element: HTMLElement): DOMRect {
  const box = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement as HTMLElement | null | undefined;
  if (!frame) return box;
  const outer = boxOf(frame);
  const left = outer.left + frame.clientLeft + box.left;
  return new DOMRect(left, outer.top + frame.clientTop + box.top, box.width, box.height);
}

/** The wheel over the glass moves what lies under it. */
export function scrollUnder(x: number, y: number, byX: number, byY: number): void {
  let element = elementAt(x, y);
  while (element) {
    const { overflowY } = getComputedStyle(element);
    const isBox = /auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight;
    if (isBox) element.scrollBy(byX, byY);
    element = isBox ? null : (element.parentElement ?? scrollPage(element, byX, byY));
  }
}

/** Scrolls the document of this element; where it is all in sight, the search goes on around its frame. */
function scrollPage({ ownerDocument }: HTMLElement, byX: number, byY: number): HTMLElement | null {
  const page = ownerDocument.scrollingElement;
  if (page && page.scrollHeight > page.clientHeight) {
    page.scrollBy(byX, byY);
    return null;
  }
  return (ownerDocument.defaultView?.frameElement as HTMLElement | null) ?? null;
}
