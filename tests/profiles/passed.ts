/**
 * A profile with the mark of a passed self-test, as data: for tests that begin where a council's Mosaic team
 * has already tried it. It holds no samples, so that nothing on a page is compared with how it was then.
 */
import type { Profile } from '../../utils/domain/profile/schema';
import { helperIds, withPass } from '../../utils/domain/profile/tested';

export function passed(profile: Profile): Profile {
  const { release } = profile;
  return helperIds.reduce(
    (tested, helper) => withPass(tested, { helper, release, on: '2026-03-02', samples: {} }),
    { ...profile, tested: [] } as Profile,
  );
}
