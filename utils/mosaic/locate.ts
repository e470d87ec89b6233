/**
 * Finds elements by the ways a profile lists. The only module that queries Mosaic's DOM. It answers with
 * exactly one visible element or a reason why not; it never picks the first of several and never guesses.
 */
import type { Locator, Way } from '../domain/profile/schema';
import { normaliseLabel, sameWords } from '../domain/words';
import { besideWords } from './beside';
import { isElement, isHtml, isHtmlElement } from './nodes';

export type Found =
  | { readonly verdict: 'found'; readonly element: HTMLElement }
  | { readonly verdict: 'none' }
  | { readonly verdict: 'several' }
  | { readonly verdict: 'disagree' };

const controlSelector =
  'input:not([type=hidden]), select, textarea, [contenteditable=""], [contenteditable=true], [role=textbox]';

/** What holds radio buttons that belong together; its legend is its label. */
const groupSelector = 'fieldset, [role=radiogroup]';

const roleSelectors = {
  'page-heading': 'h1, [role=heading][aria-level="1"]',
  heading: 'h1, h2, h3, h4, [role=heading]',
  button: 'button, input[type=submit], input[type=button], [role=button]',
  link: 'a[href], [role=link]',
  status: '[role=status], [role=alert]',
  caption: 'caption',
} as const;

/**
 * The one element that the locator's ways agree on. Ways that find nothing are passed over (that is what
 * alternatives are for); a way that finds several, or two ways that find different elements, is drift.
 */
export function locate(root: ParentNode, locator: Locator): Found {
  let agreed: HTMLElement | null = null;
  const roots = rootsIn(root);
  for (const way of locator) {
    const matches = roots.flatMap((each) => candidates(each, way)).filter(isShown);
    if (matches.length > 1) return { verdict: 'several' };
    const element = matches[0];
    if (!element) continue;
    if (agreed && agreed !== element) return { verdict: 'disagree' };
    agreed = element;
  }
  return agreed ? { verdict: 'found', element: agreed } : { verdict: 'none' };
}

/** The frames that are shown in it, those within them not counted. */
export function framesIn(root: ParentNode): HTMLIFrameElement[] {
  if (isDocument(root) && root.defaultView?.length === 0) return [];
  return all(root, 'iframe, frame').filter(isShown) as HTMLIFrameElement[];
}

/** The documents of all its frames, and of theirs: those of the same origin. What is closed to us is no part. */
export function frameDocuments(root: ParentNode): Document[] {
  return framesIn(root).flatMap(({ contentDocument: inner }) =>
    inner ? [inner, ...frameDocuments(inner)] : [],
  );
}

/** Where the page's own words stand. What is written in an editor's frame is a note's text and no page. */
function rootsIn(root: ParentNode): ParentNode[] {
  return [root, ...frameDocuments(root).filter((inner) => !isEditor(inner))];
}

/** The body of an editor that is a document of its own, given its frame; null for any other element. */
export function editorIn(element: HTMLElement): HTMLElement | null {
  const inner = isHtml(element, 'iframe') ? element.contentDocument : null;
  return inner && isEditor(inner) ? bodyOf(inner) : null;
}

/** What an element shows: a text that is written in a frame of its own is that frame's. */
export function shownIn(element: HTMLElement): HTMLElement {
  const inner = isHtml(element, 'iframe') ? element.contentDocument : null;
  return (inner && bodyOf(inner)) ?? element;
}

function isEditor(inner: Document): boolean {
  return bodyOf(inner)?.isContentEditable ?? false;
}

function bodyOf(inner: Document): HTMLElement | null {
  return Reflect.get(Document.prototype, 'body', inner);
}

function isDocument(root: ParentNode): root is Document {
  return Reflect.get(Node.prototype, 'nodeType', root) === 9;
}

/** The element, or null for every other verdict: for markers, where only presence counts. */
export function locateOne(root: ParentNode, locator: Locator): HTMLElement | null {
  const found = locate(root, locator);
  return found.verdict === 'found' ? found.element : null;
}

/** Every visible element that one way finds, in the page's order: for whoever makes a profile. */
export function matchesOf(root: ParentNode, way: Way): HTMLElement[] {
  return rootsIn(root)
    .flatMap((each) => candidates(each, way))
    .filter(isShown);
}

function candidates(root: ParentNode, way: Way): HTMLElement[] {
  const within = 'within' in way ? way.within : undefined;
  const found = candidatesAnywhere(root, way);
  return within ? found.filter((element) => closestTo(element, within)) : found;
}

function candidatesAnywhere(root: ParentNode, way: Way): HTMLElement[] {
  switch (way.by) {
    case 'label':
      return all(root, `${controlSelector}, ${groupSelector}`).filter((control) =>
        labelsOf(control).some((text) => sameWords(text, way.text)),
      );
    case 'code':
      return all(root, `[${way.attribute}]`).filter(
        (element) => attributeOf(element, way.attribute) === way.value,
      );
    case 'name':
      return all(root, '[name]').filter(
        (element) => attributeOf(element, 'name') === way.name && attributeOf(element, 'type') !== 'hidden',
      );
    case 'term':
      return all(root, 'dt, th').flatMap((term) =>
        sameWords(wordsOf(term), way.text) ? valuesBeside(term) : [],
      );
    case 'beside':
      return besideWords(root, way.text).flatMap(controlsOrCell);
    case 'text':
      return all(root, roleSelectors[way.role]).filter((element) =>
        sameWords(accessibleName(element), way.text),
      );
    case 'css':
      return all(root, way.selector).filter(
        (element) => way.text === undefined || sameWords(wordsOf(element), way.text),
      );
  }
}

/** The controls that a person sees in a cell, or the cell where it only shows something or holds one choice. */
function controlsOrCell(element: HTMLElement): HTMLElement[] {
  const controls = isHtml(element, 'td') ? all(element, controlSelector).filter(isShown) : [];
  return controls.length > radiosIn(element).length ? controls : [element];
}

/** The one control that a cell of a list holds; null where it holds text, or several. */
export function controlIn(cell: Element): HTMLElement | null {
  const [control, ...more] = all(cell, controlSelector).filter(isShown);
  return control && more.length === 0 ? control : null;
}

/** True for a cell to fill in, also while its control is not shown: its words are choices and no value. */
export function isToFillIn(cell: Element): boolean {
  return all(cell, controlSelector).length > 0;
}

/** The radio buttons of a group that a person sees, each with the words beside it. */
export function radiosIn(group: HTMLElement): { readonly radio: HTMLInputElement; readonly words: string }[] {
  return all(group, 'input[type=radio]')
    .filter(isShown)
    .map((element) => {
      const radio = element as HTMLInputElement;
      return { radio, words: normaliseLabel(labelsOf(radio)[0] ?? radio.value) };
    });
}

/** The links that a person sees in a cell. */
export function linksIn(cell: HTMLElement): HTMLAnchorElement[] {
  return all(cell, 'a[href]').filter(isShown) as HTMLAnchorElement[];
}

const mark = 'data-tessera-follow';

/** Marks the one link to follow in the page's own world, where our variables do not reach; and no other. */
export function markToFollow(doc: Document, link: HTMLAnchorElement): void {
  for (const each of [doc, ...frameDocuments(doc)]) takeMarked(each);
  link.setAttribute(mark, '');
}

/** Takes the marks off again, and gives what was marked in this document. */
export function takeMarked(doc: Document): HTMLElement[] {
  const marked = all(doc, `[${mark}]`);
  for (const link of marked) link.removeAttribute(mark);
  return marked;
}

/**
 * The prototypes' own finders, here and below: a form's field that is named 'querySelectorAll' or
 * 'getAttribute' stands in front of the form's own, even in our world.
 */
function all(root: ParentNode, selector: string): HTMLElement[] {
  const owner = isDocument(root) ? Document.prototype : Element.prototype;
  try {
    return [...owner.querySelectorAll.call(root, selector)].filter(isHtmlElement);
  } catch {
    return []; // a selector that the browser cannot read finds nothing, and that is drift
  }
}

function closestTo(element: Element, selector: string): Element | null {
  try {
    return Element.prototype.closest.call(element, selector);
  } catch {
    return null;
  }
}

function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** Every value of the term: two are as doubtful as two terms. */
function valuesBeside(term: HTMLElement): HTMLElement[] {
  const values: HTMLElement[] = [];
  let next = term.nextElementSibling;
  while (isHtml(next, 'dd', 'td')) {
    values.push(next);
    next = next.nextElementSibling;
  }
  return values;
}

/** What a person and assistive technology call a control. */
export function labelsOf(control: HTMLElement): string[] {
  const own = (control as HTMLInputElement).labels;
  const texts = own ? [...own].map(labelText) : [];
  const aria = attributeOf(control, 'aria-label');
  const legend = control.firstElementChild;
  if (isHtml(legend, 'legend')) texts.push(labelText(legend));
  return [...texts, ...labelledBy(control), ...(aria ? [aria] : [])];
}

/** Every control and button that is shown. */
export function controlsOn(root: ParentNode): HTMLElement[] {
  const selector = `${controlSelector}, ${roleSelectors.button}`;
  return rootsIn(root).flatMap((each) => all(each, selector).filter(isShown));
}

/** A control's label or the words on a button or link; never what may be a person's data. */
export function labelWords(element: HTMLElement): string {
  if (element.matches(`${roleSelectors.button}, ${roleSelectors.link}`)) return accessibleName(element);
  return element.matches(controlSelector) ? normaliseLabel(labelsOf(element).join(' ')) : '';
}

function labelledBy(element: HTMLElement): string[] {
  const ids = attributeOf(element, 'aria-labelledby')?.split(/\s+/) ?? [];
  const named = ids.map((id) => Document.prototype.getElementById.call(element.ownerDocument, id));
  return named.filter((node) => node !== null).map(wordsOf);
}

const controlTags = new Set(['SELECT', 'TEXTAREA', 'BUTTON', 'SCRIPT', 'STYLE']);

/** A label's words without those of a control that stands inside it, such as a list's choices. */
function labelText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (isElement(node) && controlTags.has(node.tagName)) return '';
  return [...node.childNodes].map(labelText).join('');
}

/**
 * The name that assistive technology would say for a button, link or heading. Where a person sees other
 * words than are said, both count: a button that reads 'Finish' is never taken for the 'Save' that is said.
 */
export function accessibleName(element: HTMLElement): string {
  const said = normaliseLabel(labelledBy(element).join(' ') || attributeOf(element, 'aria-label') || '');
  const seen = isHtml(element, 'input') ? normaliseLabel(element.value) : wordsOf(element);
  if (said === '') return seen;
  const isSaid = !/[\p{L}\p{N}]/u.test(seen) || said.toLowerCase().includes(seen.toLowerCase());
  return isSaid ? said : `${said} (${seen})`;
}

export function wordsOf(element: Element): string {
  return normaliseLabel(element.textContent ?? '');
}

export function isShown(element: HTMLElement): boolean {
  return Element.prototype.checkVisibility.call(element, {
    visibilityProperty: true,
    contentVisibilityAuto: true,
  });
}
