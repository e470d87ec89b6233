/**
 * Keeps what a test found in the profile, where the profile is this computer's own. One that policy or the
 * council's build provides is never changed here: the new text is handed to whoever sets the policy.
 */
import type { Profile } from '../domain/profile/schema';
import { readInForce } from '../settings/in-force';
import { writePilotProfile } from '../settings/stored';

export type Kept = 'kept' | 'to-copy';

/** @param before the profile as it was when the test began: it is replaced only while it is still in force */
export async function keepProfile(before: Profile, after: Profile): Promise<Kept> {
  const now = await readInForce();
  const isSame = JSON.stringify(now.profile) === JSON.stringify(before);
  if (now.source !== 'pilot' || !isSame) return 'to-copy';
  await writePilotProfile(after);
  return 'kept';
}
