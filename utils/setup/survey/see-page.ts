/**
 * Counts how the page in view is built, frames of its own origin included. It reads no text and no value; ids
 * are handed on only to see which of them last.
 */
import type { PageSeen } from '../../domain/profile/making/survey';

type Counts = { -readonly [K in keyof PageSeen]: PageSeen[K] };

export function seePage(): PageSeen {
  const seen: Counts = {
    documents: 0,
    framesClosed: 0,
    deepestFrame: 0,
    quirksMode: document.compatMode === 'BackCompat',
    pageHeadings: 0,
    tables: 0,
    tablesWithCaption: 0,
    tablesWithHeadings: 0,
    controls: 0,
    labelled: 0,
    named: 0,
    editableBoxes: 0,
    editorFrames: 0,
    shadowRoots: 0,
    links: 0,
    scriptLinks: 0,
    numberInAddress: false,
    codes: {},
    ids: [],
  };
  seeDocument(document, 0, seen);
  return seen;
}

function seeDocument(doc: Document, depth: number, seen: Counts): void {
  seen.documents += 1;
  seen.deepestFrame = Math.max(seen.deepestFrame, depth);
  seen.numberInAddress ||=
    /\d{4}/.test(doc.location?.pathname ?? '') || /\d{4}/.test(doc.location?.search ?? '');
  const walker = doc.createTreeWalker(doc, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) seeElement(walker.currentNode as HTMLElement, depth, seen);
}

function seeElement(element: HTMLElement, depth: number, seen: Counts): void {
  if (element.id && seen.ids.length < 5_000) seen.ids.push(element.id.slice(0, 400));
  if (element.shadowRoot) seen.shadowRoots += 1;
  if (element.matches('h1, [role=heading][aria-level="1"]')) seen.pageHeadings += 1;
  if (element.matches('table')) seeTable(element as HTMLTableElement, seen);
  if (element.matches('a[href]')) seeLink(element as HTMLAnchorElement, seen);
  if (element.matches('[contenteditable=""], [contenteditable=true]')) seen.editableBoxes += 1;
  if (element.matches('iframe, frame')) seeFrame(element as HTMLIFrameElement, depth, seen);
  if (element.matches('input:not([type=hidden]):not([type=submit]):not([type=button]), select, textarea'))
    seeControl(element as HTMLInputElement, seen);
}

function seeTable(table: HTMLTableElement, seen: Counts): void {
  seen.tables += 1;
  if (table.caption) seen.tablesWithCaption += 1;
  if (table.tHead) seen.tablesWithHeadings += 1;
}

function seeLink({ protocol }: HTMLAnchorElement, seen: Counts): void {
  seen.links += 1;
  if (protocol === 'javascript:') seen.scriptLinks += 1;
}

function seeFrame({ contentDocument }: HTMLIFrameElement, depth: number, seen: Counts): void {
  if (!contentDocument) seen.framesClosed += 1;
  else if (contentDocument.body?.isContentEditable) seen.editorFrames += 1;
  else seeDocument(contentDocument, depth + 1, seen);
}

function seeControl(control: HTMLInputElement, seen: Counts): void {
  seen.controls += 1;
  if (control.name) seen.named += 1;
  if (control.labels?.length || control.matches('[aria-label], [aria-labelledby]')) seen.labelled += 1;
  for (const { name } of control.attributes) {
    if (/^data-[a-z-]{1,40}$/.test(name)) seen.codes[name] = (seen.codes[name] ?? 0) + 1;
  }
}
