/**
 * Reading, installing and removing a site profile on this machine, for the council's Mosaic team. A file
 * with a problem changes nothing; one that policy or the council build provides cannot be replaced here.
 */
import { checkProfile } from '../domain/profile/checks';
import type { Profile } from '../domain/profile/schema';
import { type Store, store } from '../domain/store';
import { type Problem, readJson } from '../domain/untrusted';
import { browser } from '../platform/browser';
import { type ProfileSource, readInForce } from '../settings/in-force';
import { onSettingsChanged, removePilotProfile, writePilotProfile } from '../settings/stored';

export interface SetupState {
  readonly inForce: { readonly profile: Profile; readonly source: Exclude<ProfileSource, 'none'> } | null;
  readonly access: readonly { readonly origin: string; readonly isGranted: boolean }[];
  readonly draft: Profile | null;
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

const maxFileLength = 256_000;

export function openSetup(): SetupWorkbench {
  const state = store<SetupState>({ inForce: null, access: [], draft: null, problems: [] });
  const change = (next: Partial<SetupState>) => state.set({ ...state.get(), ...next });
  const refresh = async () => {
    const { profile, source, problems } = await readInForce();
    const inForce = profile && source !== 'none' ? { profile, source } : null;
    const origins = profile?.origins ?? [];
    const access = await Promise.all(
      origins.map(async (origin) => ({ origin, isGranted: await isGranted(origin) })),
    );
    change({ inForce, access, ...(problems.length > 0 ? { problems } : {}) });
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
      const { draft } = state.get();
      if (draft) void writePilotProfile(draft).then(() => change({ draft: null }));
    },
    discard: () => change({ draft: null, problems: [] }),
    remove: () => void removePilotProfile(),
    // Straight from the press: the browser asks only then.
    grant: (origin) => void browser.permissions.request({ origins: [`${origin}/*`] }),
  };
}

function isGranted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${origin}/*`] });
}
