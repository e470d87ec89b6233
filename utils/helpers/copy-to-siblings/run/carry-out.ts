/**
 * Carries a confirmed job out: re-reads the source, then one child after another in the person's own tab,
 * then the source again, which also brings the tab back to where the person started.
 */

import { inForce } from '../../../coordinator/in-force';
import { hasPassed } from '../../../domain/profile/tested';
import { compareSaved } from '../../../domain/recordings/compare';
import { asCompared } from '../../../domain/recordings/form';
import { copyToSiblings } from '../helper';
import type { Job, Target } from '../job';
import type { OtherWindow, StopReason } from '../state';
import { copyOne, type RunHands, type WaitReason, waitFor } from './copy-one';
import { type Desk, isExactly, isShownAs } from './desk';
import { kindOf } from './kinds';
import { isPassing } from './read-back';
import { readShown } from './saved-screen';
import { goToSource, showsSource } from './source-note';

export type RunEnd =
  | { readonly verdict: 'done' }
  | { readonly verdict: 'paused' }
  | { readonly verdict: 'stop'; readonly because: StopReason; readonly part?: string | undefined }
  | { readonly verdict: 'wait'; readonly because: WaitReason; readonly windows: readonly OtherWindow[] };

/** Goes through the children still to do. Called again after a pause or a wait, it goes on where it was. */
export async function carryOut(hands: RunHands, isPaused: () => boolean): Promise<RunEnd> {
  const source = await sourceIsAsConfirmed(hands);
  if (source.verdict !== 'done') return source;
  for (;;) {
    const target = hands.job().targets.find(isToDo);
    if (!target) return { verdict: 'done' };
    if (isPaused()) return { verdict: 'paused' };
    const wanted = hands.stopWanted() ?? (await switchedOff());
    if (wanted && target.before === null) return { verdict: 'stop', because: wanted };
    const outcome = await copyOne(hands, target);
    if (outcome.verdict === 'stop' || outcome.verdict === 'wait') return outcome;
    if (wanted) return { verdict: 'stop', because: wanted };
  }
}

export function isToDo(target: Target): boolean {
  return target.step !== 'settled' && target.step !== 'left-for-later';
}

export function isInDoubt(target: Target): boolean {
  return target.before !== null && target.settlement === null;
}

/** Brings the tab back to the source note and says whether it is still what the person confirmed. */
export async function returnToSource(
  desk: Desk,
  job: Job,
): Promise<'as-confirmed' | 'changed' | 'not-reached'> {
  const walked = await goToSource(desk, job);
  return walked.verdict === 'there' ? compareSource(desk, job) : 'not-reached';
}

async function sourceIsAsConfirmed(hands: RunHands): Promise<RunEnd> {
  const job = hands.job();
  const { desk } = hands;
  if (job.targets.some(isInDoubt)) return { verdict: 'done' }; // what is in doubt is settled first, whatever the source says
  if (!showsSource(desk.link.current(), job)) {
    const walked = await goToSource(desk, job);
    if (walked.verdict === 'stopped' && isPassing(walked.because))
      return { verdict: 'wait', because: waitFor(walked.because), windows: [] };
  }
  const same = await compareSource(desk, job);
  if (same === 'as-confirmed') return { verdict: 'done' };
  const worker = desk.link.current()?.worker;
  if (worker && worker.name !== job.worker.name) return { verdict: 'stop', because: 'other-worker' };
  return { verdict: 'stop', because: same === 'changed' ? 'source-changed' : 'page-changed' };
}

async function compareSource(desk: Desk, job: Job): Promise<'as-confirmed' | 'changed' | 'not-reached'> {
  const kind = kindOf(job.source, desk.site.profile);
  const now = await readShown(desk, kind, job.source.form?.id ?? null, null);
  const isSource = kind.copied ? isShownAs : isExactly; // a form's page leaves the date of birth out
  if (now.verdict !== 'seen' || !now.source || !isSource(job.child, now.person)) return 'not-reached';
  const { source } = now;
  const isSame = compareSaved(asCompared(job.source), asCompared(source)).verdict === 'same';
  return isSame && source.isRestricted === job.source.isRestricted ? 'as-confirmed' : 'changed';
}

async function switchedOff(): Promise<StopReason | null> {
  const { policy, profile } = await inForce();
  if (!policy?.writeEnabled || !policy.copy.enabled || !profile) return 'switched-off';
  return hasPassed(profile, copyToSiblings.id) ? null : 'not-tested';
}
