/**
 * Says which of the profile's screens a page is. Cheap and without side effects; a page that fits no
 * screen, or more than one, is not recognised, and nothing is done on it.
 */
import type { Profile } from '../domain/profile/schema';
import { locateOne } from './locate';

export type Recognised =
  | { readonly verdict: 'screen'; readonly screen: string }
  | { readonly verdict: 'unknown' };

export function recognise(root: ParentNode, profile: Profile): Recognised {
  const fits = Object.entries(profile.screens)
    .filter(([, screen]) => screen.when.every((marker) => locateOne(root, marker) !== null))
    .map(([id]) => id);
  const [screen] = fits;
  return fits.length === 1 && screen ? { verdict: 'screen', screen } : { verdict: 'unknown' };
}
