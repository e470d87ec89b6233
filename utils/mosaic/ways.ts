/**
 * The ways that lead to one element, best first, for whoever makes a profile. Each is tried with the same
 * finding that will use it later. Ways that hold a person's particulars, or look drawn by chance, are not made.
 */
import type { Takes } from '../domain/profile/making/to-teach';
import type { Way } from '../domain/profile/schema';
import { accessibleName, labelsOf, matchesOf, wordsOf } from './locate';

export interface WayTried {
  readonly way: Way;
  readonly matches: number;
}

/** The profile's own limit for words. */
const longest = 200;

export function waysTo(root: Document, element: HTMLElement, takes: Takes): WayTried[] {
  const tried = new Map<string, WayTried>();
  for (const way of [...wordedWays(element, takes), ...markedWays(element), ...placeWays(element)]) {
    const key = JSON.stringify(way);
    if (tried.has(key)) continue;
    const matches = matchesOf(root, way);
    if (matches.some((match) => match === element || leadsTo(match, element, takes)))
      tried.set(key, { way, matches: matches.length });
  }
  return withoutRepeats([...tried.values()]);
}

/** A table is found by what stands in it. */
export function leadsTo(match: HTMLElement, element: HTMLElement, takes: Takes): boolean {
  return takes === 'table' && match.closest('table') === element;
}

/** By words that belong to the form or the page, never by a value that belongs to a person. */
function wordedWays(element: HTMLElement, takes: Takes): Way[] {
  if (takes === 'control') return fitting(labelsOf(element)).map((text) => ({ by: 'label', text }));
  if (takes === 'shown' || takes === 'text-block')
    return fitting(termsOf(element)).map((text) => ({ by: 'term', text }));
  const caption = takes === 'table' ? (element as HTMLTableElement).caption : element;
  const name = caption ? accessibleName(caption) : '';
  const roles = ['page-heading', 'heading', 'button', 'link', 'caption', 'status'] as const;
  return fitting([name]).flatMap((text) => roles.map((role) => ({ by: 'text', role, text }) as const));
}

function fitting(texts: readonly string[]): string[] {
  return texts.filter((text) => text !== '' && text.length <= longest);
}

function termsOf(element: HTMLElement): string[] {
  const before = element.closest('dd, td')?.previousElementSibling;
  return before && /^(DT|TH)$/.test(before.tagName) ? [wordsOf(before)] : [];
}

/** By what the page's makers called it. */
function markedWays(element: HTMLElement): Way[] {
  const codes = [...element.attributes].flatMap(({ name, value }): Way[] =>
    /^data-[a-z0-9-]{1,40}$/.test(name) && isSteady(value) ? [{ by: 'code', attribute: name, value }] : [],
  );
  const name = element.getAttribute('name') ?? '';
  return [...codes, ...(isSteady(name) ? [{ by: 'name', name } as const] : [])];
}

/** By a short place in the mark-up; nothing here counts rows or cells. */
function placeWays(element: HTMLElement): Way[] {
  const own = ownSelectors(element);
  const tag = element.tagName.toLowerCase();
  const { parentElement } = element;
  const around =
    parentElement && parentElement !== element.ownerDocument.body ? ownSelectors(parentElement) : [];
  const nested = around.flatMap((outer) => [...own, tag].map((inner) => `${outer} > ${inner}`));
  return [...own, ...nested]
    .filter((selector) => selector.length <= longest)
    .map((selector) => ({ by: 'css', selector }));
}

function ownSelectors(element: HTMLElement): string[] {
  const id = element.getAttribute('id') ?? '';
  const classes = [...element.classList].filter(isSteady);
  return [...(isSteady(id) ? [`#${CSS.escape(id)}`] : []), ...classes.map((name) => `.${CSS.escape(name)}`)];
}

/**
 * Whether a name reads as if somebody had chosen it. Numbers of three digits and more are as a rule drawn
 * anew each time, or a person's.
 */
function isSteady(name: string): boolean {
  return (
    name.length <= 80 && /^[A-Za-z][\w.:-]*$/.test(name) && !/\d{3}/.test(name) && !/\d[A-Za-z]+\d/.test(name)
  );
}

/** A page heading is a heading too, and one place in the mark-up is enough. */
function withoutRepeats(tried: readonly WayTried[]): WayTried[] {
  const hasPageHeading = tried.some(({ way }) => way.by === 'text' && way.role === 'page-heading');
  const places = tried.filter(({ way }) => way.by === 'css');
  const place = places.find(({ matches }) => matches === 1) ?? places[0];
  return tried.filter(({ way }) => {
    if (way.by === 'css') return way === place?.way;
    return !(hasPageHeading && way.by === 'text' && way.role === 'heading');
  });
}
