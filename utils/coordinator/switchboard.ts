/**
 * What is on and what is off, for whoever asks, and the one switch that a person has: Tessera paused until tomorrow. A
 * pause never falls into a save: while something is in hand in any window it is refused.
 */
import { type Store, store } from '../domain/store';
import { type SetNow, type SwitchBoard, switchesOf } from '../domain/switches';
import { browser } from '../platform/browser';
import { readSet } from '../settings/in-force';
import { endPause, isPaused, writePause } from '../settings/pause';
import type { Policy } from '../settings/policy';
import { onSettingsChanged } from '../settings/stored';
import { atWorkLock } from './writer-lock';

export interface Switchboard {
  readonly state: Store<SwitchBoard>;
  pause(): void;
  startAgain(): void;
}

function allowedBy(policy: Policy | null): SetNow['allowed'] {
  return {
    saving: policy?.writeEnabled ?? false,
    copying: policy?.copy.enabled ?? false,
    'looking-up': policy?.caseView.enabled ?? false,
    'keep-typed': (policy?.caseView.enabled && policy.caseView.keepTyped) ?? false,
    guard: (policy?.caseView.guard ?? 'off') !== 'off',
    reviews: policy?.reviews.enabled ?? false,
  };
}

async function readBoard(): Promise<Omit<SwitchBoard, 'isAtWork'>> {
  const { profile, policy, policySource, problems } = await readSet();
  const paused = await isPaused();
  const switches = switchesOf({
    isPaused: paused,
    hasFault: problems.length > 0,
    profile,
    decidedBy: policySource === 'council-build' ? 'council-build' : 'policy',
    allowed: allowedBy(policy),
  });
  return { version: browser.runtime.getManifest().version, isPaused: paused, switches };
}

export function openSwitchboard(): Switchboard {
  const { version } = browser.runtime.getManifest();
  const state = store<SwitchBoard>({ version, isPaused: false, switches: [], isAtWork: false });
  const refresh = async () => state.set({ ...(await readBoard()), isAtWork: false });
  onSettingsChanged(() => void refresh());
  void refresh();
  return {
    state,
    pause: () =>
      void pauseUnlessAtWork().then((isDone) => isDone || state.set({ ...state.get(), isAtWork: true })),
    startAgain: () => void endPause(),
  };
}

async function pauseUnlessAtWork(): Promise<boolean> {
  return await navigator.locks.request(atWorkLock, { ifAvailable: true }, async (lock) => {
    if (lock) await writePause();
    return lock !== null;
  });
}
