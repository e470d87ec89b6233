/**
 * What a test on the setup page stands on: one Mosaic tab, signed in, with nothing unsaved in it. Opens nothing
 * and changes nothing; it only says what is in the way.
 */
import { mosaicTab } from '../../../../coordinator/mosaic-tab';
import { openPageLink } from '../../../../coordinator/page-link';
import type { PageFacts } from '../../../../domain/page-facts';
import type { Profile } from '../../../../domain/profile/schema';
import type { NotBegun } from '../../trial';
import type { Desk } from '../desk';

export type Ground = { readonly desk: Desk; readonly startUrl: string } | { readonly problem: NotBegun };

export async function openGround(profile: Profile): Promise<Ground> {
  const tab = await mosaicTab(profile.origins);
  if (tab.verdict !== 'one') return { problem: tab.verdict === 'none' ? 'no-tab' : 'several-tabs' };
  const link = openPageLink(tab.tabId, profile);
  const problem = inTheWay(await link.ask());
  if (problem) {
    link.close();
    return { problem };
  }
  return { desk: { link, site: { profile, origin: tab.origin }, use: 'self-test' }, startUrl: tab.url };
}

function inTheWay(facts: PageFacts | null): NotBegun | null {
  if (!facts) return 'reload-page';
  if (facts.screen === 'sign-in') return 'signed-out';
  return facts.hasUnsavedWork ? 'unsaved-work' : null;
}
