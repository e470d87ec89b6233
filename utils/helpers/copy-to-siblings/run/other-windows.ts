/**
 * Other windows of the same Mosaic, for a run that writes (law 3): which must be closed first, and whether one
 * has stirred since. What the profile says of saves decides; it is never guessed here.
 */
import { otherTabsOf } from '../../../coordinator/other-tabs';
import type { OtherWindow } from '../state';
import type { Desk } from './desk';

/** What has to be closed before a write; nothing where a save is known to carry its person. */
export async function windowsToClose({ link, site }: Desk): Promise<readonly OtherWindow[]> {
  if (site.profile.session.postCarriesPerson === 'yes') return [];
  return otherTabsOf(site.profile.origins, link.tabId);
}

/** True when another window stirred since that count, in time to do harm. */
export function isDisturbed({ link, site }: Desk, before: number): boolean {
  return site.profile.session.postCarriesPerson !== 'yes' && link.disturbances() > before;
}
