/**
 * From the spot that a person points at to the thing that they mean: the field and not its label, the whole
 * value and not the word under the pointer, the table and not its cell. Looks only; it changes nothing.
 */
import type { Takes } from '../domain/profile/making/to-teach';
import { isShown } from './locate';

const controls = 'input:not([type=hidden]):not([type=submit]):not([type=button]), select, textarea';
const editors = '[contenteditable=""], [contenteditable=true], [role=textbox]';
const buttons = 'button, input[type=submit], input[type=button], [role=button]';
const headings = 'h1, h2, h3, h4, [role=heading]';
const inlineTags = new Set([
  ...['A', 'ABBR', 'B', 'BR', 'CODE', 'EM', 'FONT', 'I', 'LI', 'OL', 'P', 'S', 'SMALL', 'SPAN', 'STRONG'],
  ...['SUB', 'SUP', 'U', 'UL'],
]);

/** The thing of that kind at or around this element, or null when there is none. */
export function targetOf(element: HTMLElement, takes: Takes): HTMLElement | null {
  switch (takes) {
    case 'control':
      return controlAt(element);
    case 'button':
      return element.closest<HTMLElement>(buttons);
    case 'link':
      return element.closest<HTMLElement>('a, [role=link]');
    case 'table':
      return element.closest('table');
    case 'heading':
      return element.closest<HTMLElement>(headings) ?? wordsAt(element);
    case 'text-block':
      return blockAround(element);
    case 'shown':
      return valueBeside(element) ?? wordsAt(element);
  }
}

function controlAt(element: HTMLElement): HTMLElement | null {
  const own = element.closest<HTMLElement>(controls) ?? element.closest<HTMLElement>(editors);
  return own ?? element.closest('label')?.control ?? null;
}

/** Pointing at a term means the value beside it. */
function valueBeside(element: HTMLElement): HTMLElement | null {
  const term = element.closest('dt, th');
  const next = term?.nextElementSibling;
  return next && (next.tagName === 'DD' || next.tagName === 'TD') ? (next as HTMLElement) : null;
}

/** The outermost element that shows these words and no others: a cell rather than the letters in it. */
function wordsAt(element: HTMLElement): HTMLElement | null {
  const words = wordsIn(element);
  const { body } = element.ownerDocument;
  if (element === body || element.children.length > 3) return null;
  let widest = element;
  while (widest.parentElement && widest.parentElement !== body && wordsIn(widest.parentElement) === words)
    widest = widest.parentElement;
  return widest;
}

function blockAround(element: HTMLElement): HTMLElement | null {
  let block: HTMLElement | null = element;
  while (block && inlineTags.has(block.tagName)) block = block.parentElement;
  return block === element.ownerDocument.body ? null : block;
}

function wordsIn(element: Element): string {
  return (element.textContent ?? '').trim();
}

/**
 * Everything on these documents' pages that could be meant, in their order: for whoever points with the
 * keyboard. Each thing once, and nothing that cannot be seen.
 */
export function targetsIn(documents: readonly Document[], takes: Takes): HTMLElement[] {
  const found = new Set<HTMLElement>();
  for (const doc of documents) {
    const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const element = walker.currentNode as HTMLElement;
      const target = hasOwnPart(element, takes) ? targetOf(element, takes) : null;
      if (target && isShown(target)) found.add(target);
    }
  }
  return [...found];
}

/** Layout around the things is nothing to stop at: only what holds words itself, or is a control. */
function hasOwnPart(element: HTMLElement, takes: Takes): boolean {
  if (takes === 'control' || takes === 'table') return element.matches(`${controls}, ${editors}, table`);
  if (element.matches(`${buttons}, dd, td`)) return true;
  return [...element.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');
}
