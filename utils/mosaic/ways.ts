/**
 * The ways that lead to one element, best first, for whoever makes a profile. Each is tried with the same
 * finding that will use it later. Ways that hold a person's particulars, or look drawn by chance, are not made.
 */
import type { Takes } from '../domain/profile/making/takes';
import type { Way } from '../domain/profile/schema';
import { accessibleName, labelsOf, matchesOf, wordsOf } from './locate';
import { isHtml } from './nodes';
import { adjacentPlaces, isChosen, narrowings, ownPlaces, placesOf } from './places';

export interface WayTried {
  readonly way: Way;
  readonly matches: number;
}

/** The profile's own limit for words. */
const longest = 200;

export function waysTo(page: Document, element: HTMLElement, takes: Takes): WayTried[] {
  const tried = [...wordedWays(element, takes), ...markedWays(element)].flatMap((way) =>
    narrowed(page, element, takes, way),
  );
  return [...withoutRepeats(tried), ...bestPlace(page, element, takes)];
}

/** Whether a way that finds this match leads to the element: a table is found by what stands in it. */
function leadsTo(match: HTMLElement, element: HTMLElement, takes: Takes): boolean {
  return match === element || (takes === 'table' && match.closest('table') === element);
}

function tryWay(page: Document, element: HTMLElement, takes: Takes, way: Way): WayTried[] {
  const matches = matchesOf(page, way);
  return matches.some((match) => leadsTo(match, element, takes)) ? [{ way, matches: matches.length }] : [];
}

/** A way that finds other things as well is tried again within each part of the page that holds this one. */
function narrowed(page: Document, element: HTMLElement, takes: Takes, way: Way): WayTried[] {
  const [wide] = tryWay(page, element, takes, way);
  if (!wide || wide.matches === 1 || way.by === 'css') return wide ? [wide] : [];
  const narrow = narrowings(element)
    .flatMap((within) => tryWay(page, element, takes, { ...way, within }))
    .find(({ matches }) => matches === 1);
  return narrow ? [narrow] : [wide];
}

/** By words that belong to the form or the page, never by a value that belongs to a person. */
function wordedWays(element: HTMLElement, takes: Takes): Way[] {
  switch (takes) {
    case 'control':
      return [
        ...fitting(labelsOf(element)).map((text): Way => ({ by: 'label', text })),
        ...besideWays(element),
      ];
    case 'shown':
    case 'text-block':
      return [
        ...fitting(termsOf(element)).map((text): Way => ({ by: 'term', text })),
        ...besideWays(element),
      ];
    case 'table': {
      const { caption } = element as HTMLTableElement;
      return [...(caption ? saidWays(caption) : []), ...besideWays(element)];
    }
    default:
      return saidWays(element);
  }
}

const roles = ['page-heading', 'heading', 'button', 'link', 'caption', 'status'] as const;

/** By what it says itself. What is no heading and only looks like one is told by its look as well. */
function saidWays(element: HTMLElement): Way[] {
  return fitting([accessibleName(element)]).flatMap((text) => [
    ...roles.map((role): Way => ({ by: 'text', role, text })),
    ...(element.matches('h1, h2, h3, h4, button, input, a, caption, [role]')
      ? []
      : placesOf(element).map((selector): Way => ({ by: 'css', selector, text }))),
  ]);
}

/** By the words right before it, where nothing in the mark-up ties the two. */
function besideWays(element: HTMLElement): Way[] {
  const cell = element.closest('td');
  let before = cell?.previousElementSibling ?? element.previousElementSibling;
  while (isHtml(before, 'br')) before = before.previousElementSibling;
  return before ? fitting([wordsOf(before)]).map((text): Way => ({ by: 'beside', text })) : [];
}

function fitting(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '' && text.length <= longest);
}

function termsOf(element: HTMLElement): string[] {
  const before = element.closest('dd, td')?.previousElementSibling;
  return isHtml(before, 'dt', 'th') ? [wordsOf(before)] : [];
}

/** By what the page's makers called it. */
function markedWays(element: HTMLElement): Way[] {
  const codes = [...element.attributes].flatMap(({ name, value }): Way[] =>
    /^data-[a-z0-9-]{1,40}$/.test(name) && isChosen(value) ? [{ by: 'code', attribute: name, value }] : [],
  );
  const name = element.getAttribute('name') ?? '';
  return [...codes, ...(isChosen(name) ? [{ by: 'name', name } as const] : [])];
}

/** By a place in the mark-up: the shortest that finds this and nothing else, or else the first. */
function bestPlace(page: Document, element: HTMLElement, takes: Takes): WayTried[] {
  const selectors = [...ownPlaces(element), ...adjacentPlaces(element)].filter(
    ({ length }) => length <= longest,
  );
  const tried = selectors.flatMap((selector) => tryWay(page, element, takes, { by: 'css', selector }));
  const best = tried.find(({ matches }) => matches === 1) ?? tried[0];
  return best ? [best] : [];
}

/** A page heading is a heading too; of the looks of what only looks like one, the first that is enough will do. */
function withoutRepeats(tried: readonly WayTried[]): WayTried[] {
  const hasPageHeading = tried.some(({ way }) => way.by === 'text' && way.role === 'page-heading');
  const looks = tried.filter(({ way }) => way.by === 'css');
  const look = looks.find(({ matches }) => matches === 1) ?? looks[0];
  return tried.filter(({ way }) => {
    if (way.by === 'css') return way === look?.way;
    return !(hasPageHeading && way.by === 'text' && way.role === 'heading');
  });
}
