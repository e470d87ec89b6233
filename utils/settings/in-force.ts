/**
 * The profile and policy in force, and why. Policy wins over the council build, which wins over a profile
 * loaded on this machine ('Pilot'). No profile, or a pause: Tessera does nothing but offer its setup page.
 */
import { checkProfile } from '../domain/profile/checks';
import type { Profile } from '../domain/profile/schema';
import { type Checked, type Problem, within } from '../domain/untrusted';
import { councilBuild } from './council-build';
import { isPaused } from './pause';
import { type Policy, type PolicySource, readPolicy } from './policy';
import { readPilotProfile } from './stored';

export type ProfileSource = 'managed' | 'council-build' | 'pilot' | 'none';

export interface InForce {
  readonly profile: Profile | null;
  readonly source: ProfileSource;
  readonly policy: Policy | null;
  readonly policySource: PolicySource;
  /** What is wrong with the policy or the profile that would be in force. Nothing is written while any stands. */
  readonly problems: readonly Problem[];
}

/** What may be worked with now: while Tessera is paused there is no profile, and so nothing to work with. */
export async function readInForce(): Promise<InForce> {
  const set = await readSet();
  return (await isPaused()) ? { ...set, profile: null, source: 'none' } : set;
}

/** What is set, whether or not Tessera is paused: for those who only show it. */
export async function readSet(): Promise<InForce> {
  const { source: policySource, policy: checkedPolicy } = await readPolicy();
  if (checkedPolicy.verdict === 'refused') {
    return { profile: null, source: 'none', policy: null, policySource, problems: checkedPolicy.problems };
  }
  const policy = checkedPolicy.value;
  const { source, checked } = await chosenProfile(policy);
  if (!checked) return { profile: null, source: 'none', policy, policySource, problems: [] };
  return checked.verdict === 'fits'
    ? { profile: checked.value, source, policy, policySource, problems: [] }
    : { profile: null, source, policy, policySource, problems: checked.problems };
}

async function chosenProfile(
  policy: Policy,
): Promise<{ source: ProfileSource; checked: Checked<Profile> | null }> {
  if (policy.siteProfile !== undefined) {
    return { source: 'managed', checked: within('policy › siteProfile', checkedOnce(policy.siteProfile)) };
  }
  const build = await councilBuild();
  if (build?.verdict === 'refused') return { source: 'council-build', checked: build };
  if (build) {
    const checked = within('council.json › profile', checkedOnce(build.value.profile));
    return { source: 'council-build', checked };
  }
  const pilot = policy.pilot ? await readPilotProfile() : null;
  return pilot === null
    ? { source: 'none', checked: null }
    : { source: 'pilot', checked: checkedOnce(pilot) };
}

let last: { readonly text: string; readonly checked: Checked<Profile> } | null = null;

/** A run asks before each child: the same text is not checked twice in a row, and another one always is. */
function checkedOnce(profile: unknown): Checked<Profile> {
  const text = JSON.stringify(profile) ?? '';
  if (last?.text !== text) last = { text, checked: checkProfile(profile) };
  return last.checked;
}
