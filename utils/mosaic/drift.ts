/**
 * Tells whether a page is still as it was when its profile was tested: each part found by the same ways, the
 * same kind of element, under the same words, after the same part. Reads mark-up only; repairs nothing.
 */
import { partsOf } from '../domain/profile/parts';
import type { Locator, Profile } from '../domain/profile/schema';
import type { Samples } from '../domain/profile/tested';
import { controlsOn, labelWords, locateOne } from './locate';
import { headingWords } from './rows';

interface Part {
  readonly part: string;
  readonly element: HTMLElement;
  readonly ways: number[];
}

/** Every part of the screen that is found now, and how. */
export function samplesOn(root: ParentNode, profile: Profile, screen: string): Samples {
  const known = profile.screens[screen];
  const parts = (known ? partsOf(known) : []).flatMap(([part, find]) => foundBy(root, part, find));
  return Object.fromEntries(
    parts.map((one) => {
      const { part, element, ways } = one;
      const is = kindOf(element);
      return [
        part,
        {
          ways,
          is,
          said: isList(part) ? headingWords(element) : labelWords(element),
          after: lastBefore(one, parts),
        },
      ];
    }),
  );
}

/** The parts that are not as on any release that was tested; none where nothing was sampled. */
export function movedOn(root: ParentNode, profile: Profile, screen: string): string[] {
  const known = profile.tested.flatMap(({ samples: { [screen]: then } }) => (then ? [then] : []));
  if (known.length === 0) return [];
  const now = samplesOn(root, profile, screen);
  const moves = known.map((then) =>
    Object.keys(then).filter((part) =>
      // A list may be left out where a record has nothing to show in it; whoever needs it says so.
      now[part] ? textOf(then[part]) !== textOf(now[part]) : !isList(part),
    ),
  );
  return moves.sort((one, other) => one.length - other.length)[0] ?? [];
}

/** What else a person could point at: the kind and the words of every control. */
export function controlsIn(root: ParentNode): { is: string; said: string }[] {
  return controlsOn(root).map((element) => ({ is: kindOf(element), said: labelWords(element) }));
}

function kindOf(element: HTMLElement): string {
  const kind = (element as Partial<HTMLInputElement>).type ?? element.role;
  return element.localName + (kind ? `:${kind}` : '');
}

/** Nothing unless all ways that find something find the same one element. */
function foundBy(root: ParentNode, part: string, find: Locator): Part[] {
  const found = find.map((way) => locateOne(root, [way]));
  const element = found.find((one) => one !== null);
  if (!element || found.some((one) => one && one !== element)) return [];
  return [{ part, element, ways: found.flatMap((one, at) => (one ? [at] : [])) }];
}

/** The nearest part before this one in its own document: two labels that change places show by it. */
function lastBefore({ element }: Part, parts: readonly Part[]): string {
  const isBefore = (one: Element, other: Element) =>
    one.ownerDocument === other.ownerDocument &&
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  const before = parts.filter((one) => !isList(one.part) && isBefore(one.element, element));
  return before.find((one) => !before.some((other) => isBefore(one.element, other.element)))?.part ?? '';
}

function isList(part: string): boolean {
  return part.startsWith('lists.');
}

function textOf(sample: Samples[string] | undefined): string | undefined {
  return sample && [sample.ways, sample.is, sample.said, sample.after].join('|');
}
