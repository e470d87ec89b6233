/**
 * Other windows of the same Mosaic, as law 3 sees them: unless a save surely carries its person, none may be open
 * and none may stir on the way to a click.
 */
import { otherTabsOf } from '../../../coordinator/other-tabs';
import type { OtherWindow } from '../state';
import type { Desk } from './desk';

/** What the person has to close before anything is written; nothing where a save carries its person. */
export async function windowsToClose({ link, site }: Desk): Promise<readonly OtherWindow[]> {
  if (site.profile.session.postCarriesPerson === 'yes') return [];
  return otherTabsOf(site.profile.origins, link.tabId);
}

/** Whether another window has begun to load, spoken or been left since that count. */
export function isDisturbed({ link, site }: Desk, before: number): boolean {
  return site.profile.session.postCarriesPerson !== 'yes' && link.disturbances() > before;
}
