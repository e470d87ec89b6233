/**
 * Tells whether a page is still as it was when its profile was tested: each part found by the same ways, the
 * same kind of element, under the same words. Reads mark-up only, never a value; repairs nothing.
 */
import { partsOf } from '../domain/profile/parts';
import type { Locator, Profile } from '../domain/profile/schema';
import type { Sample, Samples } from '../domain/profile/tested';
import { labelWords, locateOne } from './locate';

/** Every part of the screen that is found now, and how. */
export function samplesOn(root: ParentNode, profile: Profile, screen: string): Samples {
  const known = profile.screens[screen];
  const samples: Samples = {};
  for (const [part, find] of known ? partsOf(known) : []) {
    const sample = sampleOf(root, find);
    if (sample) samples[part] = sample;
  }
  return samples;
}

/** The parts that are not as on any release that was tested; none where nothing was sampled. */
export function movedOn(root: ParentNode, profile: Profile, screen: string): string[] {
  const known = profile.tested.flatMap(({ samples: { [screen]: then } }) => (then ? [then] : []));
  if (known.length === 0) return [];
  const now = samplesOn(root, profile, screen);
  const moves = known.map((then) =>
    Object.keys(then).filter((part) => hasMoved(part, then[part], now[part])),
  );
  return moves.sort((one, other) => one.length - other.length)[0] ?? [];
}

/** A list may be left out where a record has nothing to show in it; whoever needs it says so. */
function hasMoved(part: string, then: Sample | undefined, now: Sample | undefined): boolean {
  if (!now) return !part.startsWith('lists.');
  return then?.ways.join() !== now.ways.join() || then.is !== now.is || then.said !== now.said;
}

/** Null unless all ways that find something find the same one element. */
function sampleOf(root: ParentNode, find: Locator): Sample | null {
  const found = find.map((way) => locateOne(root, [way]));
  const element = found.find((one) => one !== null);
  if (!element || found.some((one) => one && one !== element)) return null;
  const kind = (element as Partial<HTMLInputElement>).type ?? element.role;
  return {
    ways: found.flatMap((one, at) => (one ? [at] : [])),
    is: element.localName + (kind ? `:${kind}` : ''),
    said: labelWords(element),
  };
}
