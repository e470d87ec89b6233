/**
 * Makes nodes of a kept copy, in a shadow tree of an element of ours: only the elements and attributes that do
 * nothing by themselves, whatever the copy says. No frame, no link, no picture, no handler, no form control.
 */
import {
  answerTag,
  captionTag,
  closes,
  inertAttributes,
  keptTag,
  type PageCopy,
  placeTag,
  shadowTag,
  unseenTags,
} from '../domain/kept-copy/page-copy';
import { paperSheet } from './paper-sheet';
import { scrubbedSheet, scrubStyle } from './scrub';

/** How deep a page may be nested before the rest of it is shown flat: a hostile one could go on for ever. */
const maxDepth = 200;

export interface Rebuilt {
  /** Brings the words at this place of the tree into view, and marks the element around them. */
  show(place: number): void;
  /** Brings the page's own heading into view, past whatever stands above and beside it. */
  showHeading(): void;
}

export function rebuild(copy: PageCopy, host: HTMLElement): Rebuilt {
  const sheets = copy.sheets.map(() => null as CSSStyleSheet | null);
  const sheetAt = (index: number): CSSStyleSheet[] => {
    const text = copy.sheets[index];
    if (text === undefined) return [];
    sheets[index] ??= scrubbedSheet(text);
    return [sheets[index]];
  };
  const made = new Map<number, Node>();
  const paper = paperIn(host);
  const open: Node[] = [];
  let heading: HTMLElement | null = null;
  copy.tree.forEach((item, place) => {
    const around = open.at(-1) ?? paper;
    if (typeof item === 'string') {
      const text = document.createTextNode(item);
      around.appendChild(text);
      made.set(place, text);
    } else if (item === closes) {
      open.pop();
    } else {
      const shape = copy.shapes[Number(item)] ?? [];
      const opened = open.length > maxDepth ? around : openShape(shape, around, host, sheetAt);
      if (!heading && opened instanceof HTMLHeadingElement) heading = opened;
      open.push(opened);
    }
  });
  return {
    showHeading: () => bringUp(paper, heading, 8),
    show(place) {
      const around = made.get(place)?.parentElement ?? null;
      around?.classList.add('tessera-found');
      bringUp(paper, around, paper.clientHeight / 3);
    },
  };
}

/** Moves the paper alone, so far that the element stands this many pixels below its top: the panel stays put. */
function bringUp(paper: HTMLElement, element: Element | null, below: number): void {
  if (!element) return;
  const { top, left } = element.getBoundingClientRect();
  const frame = paper.getBoundingClientRect();
  paper.scrollTo({ top: top - frame.top - below, left: left - frame.left - 8 });
}

function openShape(
  [tag = '', ...rest]: readonly string[],
  around: Node,
  host: HTMLElement,
  sheetAt: (index: number) => CSSStyleSheet[],
): Node {
  if (tag === shadowTag)
    return shadowIn(
      around,
      host,
      rest.flatMap((index) => sheetAt(Number(index))),
    );
  const element = document.createElement(safeTag(tag));
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const [name = '', value = ''] = [rest[at], rest[at + 1]];
    if (name === 'style') element.style.cssText = value;
    else if (inertAttributes.has(name)) element.setAttribute(name, value);
  }
  scrubStyle(element.style);
  return around.appendChild(element);
}

function safeTag(tag: string): string {
  if (tag === answerTag || tag === captionTag || tag === placeTag) return tag;
  return unseenTags.has(tag) ? 'span' : keptTag(tag);
}

/** The page's own document goes straight onto the paper; a frame or a component gets a shadow tree of its own. */
function shadowIn(around: Node, host: HTMLElement, sheets: CSSStyleSheet[]): Node {
  const root = host.shadowRoot;
  if (root && around.getRootNode() === root && around === root.firstChild) {
    root.adoptedStyleSheets = [...sheets, paperSheet()];
    return around;
  }
  try {
    const shadow = (around as Element).attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [...sheets, paperSheet()];
    return shadow;
  } catch {
    return around; // not an element that may have one, or it has one: its words are shown where they stand
  }
}

function paperIn(host: HTMLElement): HTMLElement {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const paper = document.createElement('tessera-paper');
  paper.tabIndex = 0; // so that the arrow keys scroll it
  paper.setAttribute('role', 'region');
  paper.setAttribute('aria-label', 'The copy');
  root.adoptedStyleSheets = [paperSheet()];
  root.replaceChildren(paper);
  return paper;
}
