/**
 * From the spot that a person points at to the thing that they mean: the field and not its label, the whole
 * value and not the word under the pointer, the table and not its cell. Looks only; it changes nothing.
 */
import type { Takes } from '../domain/profile/making/takes';
import { editorIn, frameDocuments, isShown } from './locate';
import { isHtml } from './nodes';

const controls = 'input:not([type=hidden]):not([type=submit]):not([type=button]), select, textarea';
const editors = '[contenteditable=""], [contenteditable=true], [role=textbox]';
const buttons = 'button, input[type=submit], input[type=button], [role=button]';
const links = 'a, [role=link]';
const headings = 'h1, h2, h3, h4, [role=heading]';
const inText = 'a, abbr, b, br, code, em, font, i, li, ol, p, s, small, span, strong, sub, sup, u, ul';

/** The thing of that kind at or around this element, or null when there is none. */
export function targetOf(element: HTMLElement, takes: Takes): HTMLElement | null {
  switch (takes) {
    case 'control':
      return controlAt(element);
    case 'button':
      return element.closest<HTMLElement>(buttons);
    case 'link':
      return element.closest<HTMLElement>(links);
    case 'table':
      return element.closest('table');
    case 'leads-on':
      return element.closest<HTMLElement>(links) ?? searchAt(element);
    case 'heading':
      return element.closest<HTMLElement>(headings) ?? wordsAt(element);
    case 'text-block':
      return blockAround(element);
    case 'shown':
      return valueAfter(element) ?? wordsAt(element);
  }
}

/** What holds marks of which one is chosen: they are one field. */
const groups = 'fieldset, [role=radiogroup], td';

/**
 * A label stands for its control, one of several marks for them all, and an editor that is a document of its own for
 * its frame.
 */
function controlAt(element: HTMLElement): HTMLElement | null {
  const frame = element.ownerDocument.defaultView?.frameElement as HTMLElement | null | undefined;
  if (frame && editorIn(frame)) return frame;
  const own = element.closest<HTMLElement>(controls) ?? element.closest<HTMLElement>(editors);
  const control = own ?? element.closest('label')?.control ?? (editorIn(element) ? element : null);
  return control?.matches('input[type=radio]') ? control.closest<HTMLElement>(groups) : (control ?? null);
}

/** The field that a search is typed into; other controls lead nowhere. */
function searchAt(element: HTMLElement): HTMLElement | null {
  const control = controlAt(element);
  return isHtml(control, 'input') && /^(text|search|number)$/.test(control.type) ? control : null;
}

/** Pointing at a term means the value beside it. */
function valueAfter(element: HTMLElement): HTMLElement | null {
  const next = element.closest('dt, th')?.nextElementSibling;
  return isHtml(next, 'dd', 'td') ? next : null;
}

/** The outermost element that shows these words and no others: a cell rather than the letters in it. */
function wordsAt(element: HTMLElement): HTMLElement | null {
  return element === element.ownerDocument.body || element.children.length > 3 ? null : widest(element);
}

function blockAround(element: HTMLElement): HTMLElement | null {
  let block = element;
  while (block.matches(inText) && block.parentElement) block = block.parentElement;
  return block === element.ownerDocument.body ? null : widest(block);
}

function widest(element: HTMLElement): HTMLElement {
  const { parentElement: outer } = element;
  const isSame = outer && outer !== outer.ownerDocument.body && wordsIn(outer) === wordsIn(element);
  return isSame ? widest(outer) : element;
}

function wordsIn(element: Element): string {
  return (element.textContent ?? '').trim();
}

/**
 * Everything on the page that could be meant, in its order: for whoever points with the keyboard. Each thing
 * once, and nothing that cannot be seen.
 */
export function targetsIn(page: Document, takes: Takes): HTMLElement[] {
  const found = new Set<HTMLElement>();
  for (const doc of [page, ...frameDocuments(page)]) {
    const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const element = walker.currentNode as HTMLElement;
      const target = mayBeMeant(element, takes) ? targetOf(element, takes) : null;
      if (target && isShown(target)) found.add(target);
    }
  }
  return [...found];
}

/** Layout around the things is nothing to stop at: only what is a control or holds words itself. */
function mayBeMeant(element: HTMLElement, takes: Takes): boolean {
  if (takes === 'leads-on') return element.matches(`${controls}, ${links}`);
  if (takes === 'control') return element.matches(`${controls}, ${editors}`) || editorIn(element) !== null;
  if (takes === 'table') return isHtml(element, 'table');
  if (takes === 'shown' && isHtml(element, 'dd', 'td')) return element.childElementCount === 0;
  return element.matches(buttons) || [...element.childNodes].some(isWords);
}

function isWords({ nodeType, nodeValue }: Node): boolean {
  return nodeType === 3 && (nodeValue ?? '').trim() !== '';
}
