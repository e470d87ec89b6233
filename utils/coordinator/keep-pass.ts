/**
 * Keeps a passed self-test where the profile is this computer's own. A profile that policy or the council's
 * build provides is never changed here: its pass is handed to whoever sets the policy.
 */
import type { Profile } from '../domain/profile/schema';
import { type Tested, withPass } from '../domain/profile/tested';
import { today } from '../platform/clock';
import { readInForce } from '../settings/in-force';
import { writePilotProfile } from '../settings/stored';

export interface KeptPass {
  readonly profile: Profile;
  readonly where: 'kept' | 'to-copy';
}

export interface TriedProfile {
  /** The profile as it was when the test began. */
  readonly profile: Profile;
  /** The Mosaic release that it was tried on. */
  readonly release: string;
}

/** Gives the profile with its pass. It is kept only while the same profile is still in force. */
export async function keepPass(
  { profile, release }: TriedProfile,
  pass: Pick<Tested, 'helper' | 'samples'>,
): Promise<KeptPass> {
  const passed = withPass(profile, { ...pass, release, on: today() });
  const now = await readInForce();
  const isSame = JSON.stringify(now.profile) === JSON.stringify(profile);
  if (now.source !== 'pilot' || !isSame) return { profile: passed, where: 'to-copy' };
  await writePilotProfile(passed);
  return { profile: passed, where: 'kept' };
}
