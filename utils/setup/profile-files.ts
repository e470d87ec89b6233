/**
 * Reading, installing and removing a site profile on this machine, for the council's Mosaic team. A file
 * with a problem changes nothing; one that policy or the council build provides cannot be replaced here.
 */
import { readJson } from '../domain/json-text';
import { checkProfile } from '../domain/profile/checks';
import type { Profile } from '../domain/profile/schema';
import { type Store, store } from '../domain/store';
import type { Problem } from '../domain/untrusted';
import { browser } from '../platform/browser';
import { askToReach, mayReach } from '../platform/hosts';
import { type InForce, type ProfileSource, readSet } from '../settings/in-force';
import type { Policy, PolicySource } from '../settings/policy';
import { onSettingsChanged, removePilotProfile, writePilotProfile } from '../settings/stored';

type Source = Exclude<ProfileSource, 'none'>;

/** Why nothing can be loaded on this page; null when it can. */
export type Fixed = 'by-policy' | 'by-council-build' | 'pilots-not-allowed';

interface Access {
  readonly origin: string;
  readonly isGranted: boolean;
  /** This build may not ask the browser for that site at all. */
  readonly cannotAsk: boolean;
}

export interface SetupState {
  readonly inForce: { readonly profile: Profile; readonly source: Source } | null;
  /** What should be in force and is not, because of these problems: Tessera does nothing. */
  readonly broken: { readonly source: Source; readonly problems: readonly Problem[] } | null;
  readonly fixed: Fixed | null;
  /** Null while it is not read, or cannot be used. */
  readonly policy: { readonly policy: Policy; readonly source: PolicySource } | null;
  readonly access: readonly Access[];
  readonly draft: Profile | null;
  /** What is wrong with the text that was loaded last. */
  readonly problems: readonly Problem[];
}

export interface SetupWorkbench {
  readonly state: Store<SetupState>;
  read(text: string): void;
  install(): void;
  discard(): void;
  remove(): void;
  grant(origin: string): void;
}

/** In characters. A file is read only so far, and one that goes on is refused. */
export const maxFileLength = 256_000;

const nothingYet: SetupState = {
  inForce: null,
  broken: null,
  fixed: null,
  policy: null,
  access: [],
  draft: null,
  problems: [],
};

export function openSetup(): SetupWorkbench {
  const state = store<SetupState>(nothingYet);
  const change = (next: Partial<SetupState>) => state.set({ ...state.get(), ...next });
  let asked = 0;
  const refresh = async () => {
    asked += 1;
    const mine = asked;
    const read = await readSet();
    const access = await Promise.all((read.profile?.origins ?? []).map(accessTo));
    if (mine === asked) change({ ...shownOf(read), access });
  };
  onSettingsChanged(() => void refresh());
  browser.permissions.onAdded.addListener(() => void refresh());
  browser.permissions.onRemoved.addListener(() => void refresh());
  void refresh();
  return {
    state,
    read(text) {
      const json = readJson(text, maxFileLength);
      const checked = json.verdict === 'fits' ? checkProfile(json.value) : json;
      if (checked.verdict === 'fits') change({ draft: checked.value, problems: [] });
      else change({ draft: null, problems: checked.problems });
    },
    install() {
      const { draft, fixed } = state.get();
      if (!draft || fixed) return;
      void writePilotProfile(draft).then(
        () => change({ draft: null }),
        () =>
          change({ problems: [{ path: 'this computer', message: 'The profile could not be kept here.' }] }),
      );
    },
    discard: () => change({ draft: null, problems: [] }),
    remove: () => void removePilotProfile(),
    grant(origin) {
      // Straight from the press: the browser asks only then.
      askToReach(origin).catch(() =>
        change({ access: state.get().access.map((one) => cannotAsk(one, origin)) }),
      );
    },
  };
}

function shownOf({ profile, source, policy, policySource, problems }: InForce) {
  const from: Source =
    source !== 'none' ? source : policySource === 'council-build' ? policySource : 'managed';
  return {
    inForce: profile && source !== 'none' ? { profile, source } : null,
    broken: problems.length > 0 ? { source: from, problems } : null,
    policy: policy && { policy, source: policySource },
    fixed: fixedBy(problems.length > 0 ? from : source, policy?.pilot ?? false),
  };
}

function fixedBy(source: ProfileSource, mayPilot: boolean): Fixed | null {
  if (source === 'managed') return 'by-policy';
  if (source === 'council-build') return 'by-council-build';
  return mayPilot ? null : 'pilots-not-allowed';
}

async function accessTo(origin: string): Promise<Access> {
  return { origin, isGranted: await mayReach(origin), cannotAsk: false };
}

function cannotAsk(one: Access, origin: string): Access {
  return one.origin === origin ? { ...one, cannotAsk: true } : one;
}
