/**
 * Finds elements by the ways a profile lists. The only module that queries Mosaic's DOM. It answers with
 * exactly one visible element or a reason why not; it never picks the first of several and never guesses.
 */
import type { List, Locator, Way } from '../domain/profile/schema';
import { normaliseLabel, sameWords } from '../domain/words';

export type Found =
  | { readonly verdict: 'found'; readonly element: HTMLElement }
  | { readonly verdict: 'none' }
  | { readonly verdict: 'several' }
  | { readonly verdict: 'disagree' };

const controlSelector =
  'input:not([type=hidden]), select, textarea, [contenteditable=""], [contenteditable=true], [role=textbox]';

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
  for (const way of locator) {
    const matches = candidates(root, way).filter(isShown);
    if (matches.length > 1) return { verdict: 'several' };
    const element = matches[0];
    if (!element) continue;
    if (agreed && agreed !== element) return { verdict: 'disagree' };
    agreed = element;
  }
  return agreed ? { verdict: 'found', element: agreed } : { verdict: 'none' };
}

/** The element, or null for every other verdict: for markers, where only presence counts. */
export function locateOne(root: ParentNode, locator: Locator): HTMLElement | null {
  const found = locate(root, locator);
  return found.verdict === 'found' ? found.element : null;
}

export interface LocatedRow {
  readonly cells: Readonly<Record<string, HTMLElement | null>>;
}

/** A list's rows by the headings of their columns; null when the table or one of its headings is not there once. */
export function locateRows(root: ParentNode, list: List): LocatedRow[] | { readonly missing: string } {
  const table = locateOne(root, list.table);
  const holder = table?.closest('table');
  if (!holder) return { missing: 'table' };
  const headings = [...holder.querySelectorAll<HTMLElement>('thead th, thead td')];
  const columns = new Map<string, number>();
  for (const [name, heading] of Object.entries(list.columns)) {
    const places = headings.flatMap((cell, index) => (sameWords(wordsOf(cell), heading) ? [index] : []));
    if (places.length !== 1) return { missing: name };
    columns.set(name, places[0] as number);
  }
  const rows = [...holder.querySelectorAll<HTMLTableRowElement>('tbody tr')].filter(isShown);
  return rows
    .filter((row) => row.cells.length >= headings.length)
    .map((row) => ({
      cells: Object.fromEntries([...columns].map(([name, index]) => [name, row.cells[index] ?? null])),
    }));
}

function candidates(root: ParentNode, way: Way): HTMLElement[] {
  switch (way.by) {
    case 'label':
      return all(root, controlSelector).filter((control) =>
        labelsOf(control).some((text) => sameWords(text, way.text)),
      );
    case 'code':
      return all(root, `[${way.attribute}]`).filter(
        (element) => element.getAttribute(way.attribute) === way.value,
      );
    case 'name':
      return all(root, '[name]').filter(
        (element) => element.getAttribute('name') === way.name && element.getAttribute('type') !== 'hidden',
      );
    case 'term':
      return all(root, 'dt, th').flatMap((term) =>
        sameWords(wordsOf(term), way.text) ? valueBeside(term) : [],
      );
    case 'text':
      return all(root, roleSelectors[way.role]).filter((element) =>
        sameWords(accessibleName(element), way.text),
      );
    case 'css':
      return all(root, way.selector);
  }
}

function all(root: ParentNode, selector: string): HTMLElement[] {
  try {
    return [...root.querySelectorAll<HTMLElement>(selector)];
  } catch {
    return []; // a selector that the browser cannot read finds nothing, and that is drift
  }
}

function valueBeside(term: HTMLElement): HTMLElement[] {
  const next = term.nextElementSibling;
  return next instanceof HTMLElement && /^(DD|TD)$/.test(next.tagName) ? [next] : [];
}

function labelsOf(control: HTMLElement): string[] {
  const own = (control as HTMLInputElement).labels;
  const texts = own ? [...own].map(wordsOf) : [];
  const ids = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = ids.map((id) => control.ownerDocument.getElementById(id)).filter((node) => node !== null);
  const aria = control.getAttribute('aria-label');
  return [...texts, ...named.map(wordsOf), ...(aria ? [aria] : [])];
}

/** The name that assistive technology would say for a button, link or heading. */
export function accessibleName(element: HTMLElement): string {
  const aria = element.getAttribute('aria-label');
  if (aria) return normaliseLabel(aria);
  if (element instanceof HTMLInputElement) return normaliseLabel(element.value);
  return normaliseLabel(wordsOf(element));
}

export function wordsOf(element: Element): string {
  return normaliseLabel(element.textContent ?? '');
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
}
