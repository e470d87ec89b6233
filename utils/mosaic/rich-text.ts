/**
 * Turns a rich text element into paragraphs and paragraphs into fresh nodes. What a recording cannot hold
 * (tables, pictures, links' addresses) is named, not carried. Attributes are never read or written.
 */
import type { Mark, MarkedRange, Paragraph } from '../domain/recordings/recording';
import { isElement } from './nodes';

const blockKinds: Readonly<Record<string, Paragraph['kind']>> = {
  LI: 'bullet',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
};
/** Words on either side of these never stand in one paragraph. */
const blocks = new Set(
  `P DIV SECTION ARTICLE BLOCKQUOTE PRE UL OL LI DL DT DD H1 H2 H3 H4 H5 H6 HR TABLE CAPTION THEAD TBODY
   TFOOT TR TD TH FIGURE FIGCAPTION ADDRESS HEADER FOOTER MAIN NAV ASIDE FORM FIELDSET LEGEND DETAILS
   SUMMARY CENTER OPTION`.split(/\s+/),
);
const markOf: Readonly<Record<string, Mark>> = {
  B: 'bold',
  STRONG: 'bold',
  I: 'italic',
  EM: 'italic',
  U: 'underline',
};
const notCarried: ReadonlyMap<string, string> = new Map([
  ['TABLE', 'a table'],
  ['IMG', 'a picture'],
  ['SVG', 'a picture'],
  ['CANVAS', 'a picture'],
  ['A', 'a link’s address'],
  ['IFRAME', 'an embedded page'],
  ['OBJECT', 'an embedded page'],
  ['EMBED', 'an embedded page'],
  ['VIDEO', 'a video'],
  ['AUDIO', 'a recording'],
  ['S', 'struck-out words (as ordinary words)'],
  ['STRIKE', 'struck-out words (as ordinary words)'],
  ['DEL', 'struck-out words (as ordinary words)'],
  ['SUP', 'raised or lowered characters (as ordinary ones)'],
  ['SUB', 'raised or lowered characters (as ordinary ones)'],
  ['INPUT', 'a form field'],
  ['SELECT', 'a form field'],
  ['TEXTAREA', 'a form field'],
]);
const silent = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SELECT TEXTAREA OBJECT IFRAME SVG CANVAS VIDEO AUDIO'.split(' '),
);

interface Writing {
  kind: Paragraph['kind'];
  text: string;
  marks: MarkedRange[];
}

export function readParagraphs(element: HTMLElement): { body: Paragraph[]; leftBehind: string[] } {
  const done: Paragraph[] = [];
  const leftBehind = new Set<string>();
  let open: Writing | null = null;

  const close = () => {
    if (open && open.text.trim() !== '') done.push(trimmed(open));
    open = null;
  };
  const add = (text: string, marks: readonly Mark[], kind: Paragraph['kind']) => {
    open ??= { kind, text: '', marks: [] };
    const start = open.text.length;
    open.text += open.text.endsWith(' ') && text.startsWith(' ') ? text.slice(1) : text;
    for (const mark of marks) open.marks.push({ start, end: open.text.length, mark });
  };
  const walk = (node: Node, marks: readonly Mark[], kind: Paragraph['kind']): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.nodeValue ?? '').replace(/[\t\n\r ]+/g, ' ');
      if (text !== '' && (open || text.trim() !== '')) add(text, marks, kind);
      return;
    }
    if (!isElement(node)) return;
    const tag = node.localName.toUpperCase(); // drawings and formulas keep their names in small letters
    const lost = notCarried.get(tag);
    if (lost) leftBehind.add(lost);
    if (silent.has(tag)) return;
    const isBlock = blocks.has(tag) || tag === 'BR';
    if (isBlock) close();
    const inside = blockKind(node, tag, kind);
    const mark = markOf[tag];
    for (const child of node.childNodes) walk(child, mark ? [...marks, mark] : marks, inside);
    if (isBlock) close();
  };
  for (const child of element.childNodes) walk(child, [], 'text');
  close();
  return { body: done, leftBehind: [...leftBehind] };
}

function blockKind(node: Element, tag: string, outer: Paragraph['kind']): Paragraph['kind'] {
  if (tag === 'LI') return node.parentElement?.tagName === 'OL' ? 'number' : 'bullet';
  if (outer === 'bullet' || outer === 'number') return outer; // a paragraph inside a list item is that item
  return blockKinds[tag] ?? (blocks.has(tag) ? 'text' : outer);
}

/** Plain text as paragraphs, one a line; blank lines are none. */
export function readLines(text: string): Paragraph[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/[\t ]+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'text', text: line, marks: [] }));
}

function trimmed({ kind, text, marks }: Writing): Paragraph {
  const lead = text.length - text.trimStart().length;
  const kept = text.trim();
  const moved = marks
    .map((range) => ({
      ...range,
      start: Math.max(0, range.start - lead),
      end: Math.min(kept.length, range.end - lead),
    }))
    .filter((range) => range.end > range.start);
  return { kind, text: kept, marks: joined(moved) };
}

/** Neighbouring stretches of one mark become one, so that reading what was written gives the same value. */
function joined(marks: readonly MarkedRange[]): MarkedRange[] {
  const result: MarkedRange[] = [];
  for (const range of [...marks].sort((a, b) => a.mark.localeCompare(b.mark) || a.start - b.start)) {
    const last = result.at(-1);
    if (last && last.mark === range.mark && range.start <= last.end) {
      result[result.length - 1] = { ...last, end: Math.max(last.end, range.end) };
    } else result.push(range);
  }
  return result.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Builds the nodes of a body: only p, ul, ol, li, h3, strong, em and u, and no attribute. */
export function toNodes(doc: Document, body: readonly Paragraph[]): Node[] {
  const nodes: Node[] = [];
  let list = null as HTMLElement | null;
  for (const paragraph of body) {
    const tag = { bullet: 'ul', number: 'ol', text: null, heading: null }[paragraph.kind];
    if (!tag) {
      list = null;
      const block = doc.createElement(paragraph.kind === 'heading' ? 'h3' : 'p');
      block.append(...inlineNodes(doc, paragraph));
      nodes.push(block);
      continue;
    }
    if (list?.localName !== tag) {
      list = doc.createElement(tag);
      nodes.push(list);
    }
    const entry = doc.createElement('li');
    entry.append(...inlineNodes(doc, paragraph));
    list.append(entry);
  }
  return nodes;
}

function inlineNodes(doc: Document, { text, marks }: Paragraph): Node[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap((range) => [range.start, range.end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] as number;
    const tags = { bold: 'strong', italic: 'em', underline: 'u' } as const;
    let node: Node = doc.createTextNode(text.slice(start, end));
    for (const range of marks.filter((one) => one.start <= start && one.end >= end)) {
      const wrapper = doc.createElement(tags[range.mark]);
      wrapper.append(node);
      node = wrapper;
    }
    return node;
  });
}
