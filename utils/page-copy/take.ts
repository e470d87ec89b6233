/**
 * Takes a copy of the page in view: walks what stands there and writes down words, tables, answers and looks.
 * It reads only: nothing is asked of the network, and nothing of the page's own code is called.
 */
import {
  answerTag,
  captionTag,
  closes,
  inertAttributes,
  keptTag,
  type LeftOut,
  type PageCopy,
  placeTag,
  shadowTag,
  unseenTags,
} from '../domain/kept-copy/page-copy';
import { answerOf, captionOf, isUnseenControl } from './answers';
import { sheetsOf } from './looks';
import {
  attributeNamesOf,
  attributeOf,
  firstChildOf,
  isConnected,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  nodeValueOf,
  openShadowOf,
} from './readers';

export interface Taking {
  /** Goes on for at most so many nodes; true once all of the page is written down. */
  goOn(nodes: number): boolean;
  copy(): PageCopy;
}

/** Gives a closed shadow root, which an extension's script may see. */
export type Reach = (element: Element) => ShadowRoot | null;

export function startTaking(doc: Document, reach: Reach): Taking {
  const book = openBook();
  /** What is still to be visited, the next one last; null ends the element last opened. */
  const ahead: (Node | null)[] = [];

  const inside = (root: Document | ShadowRoot) => {
    book.openShadow(sheetsOf(root));
    ahead.push(null, firstChildOf(root));
    if (ahead.at(-1) === null) ahead.pop();
  };
  const visit = (element: Element) => {
    const tag = localNameOf(element);
    if (unseenTags.has(tag) || tag.startsWith('tessera-') || isUnseenControl(element, tag)) return;
    const caption = captionOf(element, tag);
    if (caption !== null) return book.whole([captionTag, ...attributesOf(element, captionTag)], caption);
    const answer = answerOf(element, tag);
    if (answer !== null) return book.whole([answerTag, ...attributesOf(element, answerTag)], answer);
    if (tag === 'iframe' || tag === 'frame') {
      const shown = contentOf(element as HTMLIFrameElement);
      if (!shown) return book.leaveOut('other-site', 'A part of the page from another place, not copied');
      book.open([placeTag]);
      ahead.push(null);
      return inside(shown);
    }
    if (tag === 'img') return book.leaveOut('picture', attributeOf(element, 'alt') ?? '');
    if (drawings.has(tag)) return book.leaveOut('drawing', attributeOf(element, 'aria-label') ?? '');
    const kept = keptTag(tag);
    book.open([kept, ...attributesOf(element, kept)]);
    ahead.push(null);
    const first = firstChildOf(element);
    if (first) ahead.push(first);
    // To ask for a closed root costs more than all the rest: only where nothing else would be seen.
    const shadow = openShadowOf(element) ?? (first && !tag.includes('-') ? null : reach(element));
    if (shadow) inside(shadow);
  };
  inside(doc);
  return {
    goOn(nodes) {
      for (let count = 0; count < nodes; count += 1) {
        const node = ahead.pop();
        if (node === undefined) return true;
        if (node === null) {
          book.close();
          continue;
        }
        if (!isConnected(node)) book.note('changed-meanwhile');
        const next = nextSiblingOf(node);
        if (next) ahead.push(next);
        const type = nodeTypeOf(node);
        if (type === Node.TEXT_NODE) book.text(nodeValueOf(node) ?? '');
        else if (type === Node.ELEMENT_NODE) visit(node as Element);
      }
      return ahead.length === 0;
    },
    copy: book.copy,
  };
}

const drawings: ReadonlySet<string> = new Set(['svg', 'canvas', 'video', 'audio', 'math']);

/** What is written down: elements by the number of their shape, so that a shape stands once. */
function openBook() {
  const shapes: string[][] = [];
  const numbers = new Map<string, number>();
  const tree: (string | number)[] = [];
  const sheets: string[] = [];
  const leftOut = new Set<LeftOut>();
  const book = {
    open(shape: string[]) {
      const key = shape.join('\u0000');
      let number = numbers.get(key);
      if (number === undefined) {
        number = shapes.push(shape) - 1;
        numbers.set(key, number);
      }
      tree.push(number);
    },
    close: () => void tree.push(closes),
    text(words: string) {
      if (words !== '') tree.push(words);
    },
    whole(shape: string[], words: string) {
      book.open(shape);
      book.text(words);
      book.close();
    },
    openShadow: (own: readonly string[]) =>
      book.open([shadowTag, ...own.map((sheet) => String(numberOfSheet(sheets, sheet)))]),
    note: (kind: LeftOut) => void leftOut.add(kind),
    leaveOut(kind: LeftOut, words: string) {
      leftOut.add(kind);
      book.whole([placeTag], words);
    },
    copy: (): PageCopy => ({ shapes, tree, sheets, leftOut: [...leftOut] }),
  };
  return book;
}

function numberOfSheet(sheets: string[], sheet: string): number {
  const known = sheets.indexOf(sheet);
  return known === -1 ? sheets.push(sheet) - 1 : known;
}

function attributesOf(element: Element, kept: string): string[] {
  const found: string[] = [];
  for (const name of attributeNamesOf(element)) {
    if (!inertAttributes.has(name) || isOutOfPlace(name, kept, element)) continue;
    found.push(name, attributeOf(element, name) ?? '');
  }
  return found;
}

/** Of a control only its looks are kept; a role only where it makes a heading; a name only where it fills a slot. */
function isOutOfPlace(name: string, kept: string, element: Element): boolean {
  if (kept === answerTag || kept === captionTag) return !['class', 'id', 'hidden', 'style'].includes(name);
  if (name === 'name') return kept !== 'slot';
  if (name === 'role' || name === 'aria-level') return attributeOf(element, 'role') !== 'heading';
  return false;
}

/** A frame's own document where it is of this very site; null where the browser keeps it from us. */
function contentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
