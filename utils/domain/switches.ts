/**
 * What of Tessera is on, what is off and why, so that a help desk can be told in one sentence. It decides nothing: each
 * helper asks for its own switch where it works.
 */
import { missingForReviews } from './profile/invite-needs';
import type { Profile } from './profile/schema';
import { hasPassed } from './profile/tested';

export const switchIds = ['saving', 'copying', 'looking-up', 'keep-typed', 'guard', 'reviews'] as const;
export type SwitchId = (typeof switchIds)[number];

/** `fault`: the policy or the profile that should be in force does not fit. */
export type WhyOff =
  | 'paused'
  | 'fault'
  | 'no-profile'
  | 'policy'
  | 'council-build'
  | 'not-tested'
  | 'not-described';

export interface Switch {
  readonly id: SwitchId;
  /** Null: it is on. */
  readonly off: WhyOff | null;
}

export interface SetNow {
  readonly isPaused: boolean;
  readonly hasFault: boolean;
  readonly profile: Profile | null;
  readonly decidedBy: 'policy' | 'council-build';
  /** What the council allows. */
  readonly allowed: Readonly<Record<SwitchId, boolean>>;
}

/** What stands beside the workbench and on the setup page. */
export interface SwitchBoard {
  readonly version: string;
  readonly isPaused: boolean;
  readonly switches: readonly Switch[];
  /** Pausing was asked for while a copy was under way. */
  readonly isAtWork: boolean;
}

export function switchesOf(now: SetNow): Switch[] {
  return switchIds.map((id) => ({ id, off: whyOff(id, now) }));
}

function whyOff(id: SwitchId, { isPaused, hasFault, profile, allowed, decidedBy }: SetNow): WhyOff | null {
  if (isPaused) return 'paused';
  if (hasFault) return 'fault';
  if (!profile) return 'no-profile';
  if (!allowed[id] || (id === 'copying' && !allowed.saving)) return decidedBy;
  if (id === 'copying' && !hasPassed(profile, 'copy-to-siblings')) return 'not-tested';
  return id === 'reviews' && missingForReviews(profile).length > 0 ? 'not-described' : null;
}
