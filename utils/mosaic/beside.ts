/**
 * What stands right after some words where nothing in the mark-up ties the two, as in pages that are laid out
 * with tables. Never goes by place or distance on the screen: only by what comes next in the page's own order.
 */
import { normaliseLabel } from '../domain/words';
import { isHtml } from './nodes';

/** Words in these are their own: what a link or a choice says is no label of what comes next. */
const ownWords = 'a, button, select, textarea, script, style';

/** The elements right after each place that reads exactly these words: a cell, a table, a control or plain words. */
export function besideWords(root: ParentNode, text: string): HTMLElement[] {
  const wanted = normaliseLabel(text).toLowerCase();
  const found: HTMLElement[] = [];
  for (const node of textsIn(root)) {
    if (node.data.length < wanted.length) continue;
    const holder = wordsAround(node, wanted);
    const next = holder && !headsColumn(holder) ? elementAfter(holder) : null;
    if (next && !found.includes(next)) found.push(next);
  }
  return found;
}

function* textsIn(root: ParentNode): Generator<Text> {
  const doc = Reflect.get(Node.prototype, 'ownerDocument', root) ?? root;
  const walker = Document.prototype.createTreeWalker.call(doc, root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}

/** The outermost element that holds these words and nothing else; null where they belong to something else. */
function wordsAround(node: Text, wanted: string): HTMLElement | null {
  const reads = (element: Element) => normaliseLabel(element.textContent ?? '').toLowerCase() === wanted;
  let element = node.parentElement;
  if (!element || element.closest(ownWords) || !reads(element)) return null;
  while (!isCell(element) && element.parentElement?.childElementCount === 1 && reads(element.parentElement))
    element = element.parentElement;
  return element;
}

/** In a table of several rows only a row of two cells pairs words with a value; others are a list's. */
function headsColumn(words: HTMLElement): boolean {
  const row = isCell(words) ? words.parentElement : null;
  if (!isHtml(row, 'tr') || row.cells.length <= 2) return false;
  return (row.closest('table')?.rows.length ?? 0) > 1;
}

function elementAfter(words: HTMLElement): HTMLElement | null {
  let next = words.nextElementSibling;
  while (isHtml(next, 'br')) next = next.nextElementSibling;
  if (isCell(words)) return isHtml(next, 'td') ? next : null;
  if (isHtml(next, 'table', 'input', 'select', 'textarea')) return next;
  return isHtml(next, 'span', 'div', 'b', 'strong') && isRightAfter(words, next) ? next : null;
}

/** Only a line that holds nothing else between the two pairs words with words: a sentence may go on over its bold ones. */
function isRightAfter(words: HTMLElement, next: HTMLElement): boolean {
  for (let node = words.nextSibling; node && node !== next; node = node.nextSibling)
    if (node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '') return false;
  return true;
}

function isCell(element: Element): boolean {
  return isHtml(element, 'td', 'th');
}
