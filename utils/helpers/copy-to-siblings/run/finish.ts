/**
 * The finish round: opens one verified draft after another for the person to read and finish in Mosaic.
 * It never presses Finish; it only sees on the page that the note has become complete.
 */
import type { PageLink } from '../../../coordinator/page-link';
import { addressOf } from '../../../coordinator/tab-in-view';
import { walk } from '../../../coordinator/walk';
import type { Job, Target } from '../job';
import type { Bench } from './bench';
import type { Desk } from './desk';
import { kindOf } from './kinds';
import { noteParams } from './note-screen';
import { goToSource } from './source-note';
import { deskNow } from './tab-of-run';
import { finishing, receipt } from './view';

export function finishCommands(bench: Bench) {
  return {
    finishRound: () => void openNext(bench),
    openDraft: (childId: string) => void openDraft(bench, childId),
    closeRound: () => void closeRound(bench),
  };
}

/** Sees a draft of this job completed, by the person, on the page in view. */
export function watchFinish(bench: Bench, link: PageLink): void {
  link.onPage(({ note }) => {
    const job = bench.job();
    const complete = bench.settings()?.profile?.words.complete;
    if (!note || !job || job.phase !== 'finishing' || note.state !== complete) return;
    const isOurs = (target: Target) => target.noteRef === note.ref && target.finish !== 'finished';
    if (!job.targets.some(isOurs)) return;
    const targets = job.targets.map((target) =>
      isOurs(target) ? { ...target, finish: 'finished' as const } : target,
    );
    void keepAndShow(bench, { ...job, targets });
  });
}

async function openNext(bench: Bench): Promise<void> {
  const next = bench
    .job()
    ?.targets.find((target) => target.noteRef !== null && isVerified(target) && target.finish !== 'finished');
  if (next) await openDraft(bench, next.draft.child.id);
}

async function openDraft(bench: Bench, childId: string): Promise<void> {
  const desk = await freeDesk(bench);
  const job = bench.job();
  const target = job?.targets.find((one) => one.draft.child.id === childId);
  if (!job || !desk || !target) return;
  // Nothing proved to open: the child's own list is where a person looks by hand.
  if (!target.noteRef || !isVerified(target)) return openNotes(bench, childId);
  const targets = job.targets.map((one) => ({ ...one, finish: finishOf(one, childId) }));
  await keepAndShow(bench, { ...job, targets, phase: 'finishing' });
  const { saved } = kindOf(target.draft.recording, desk.site.profile);
  const { noteType: type, title, contactOn } = target.draft.recording;
  const listed = target.listedAs ?? { type, title, contactOn };
  await walk(desk.link, desk.site, saved, noteParams(childId, target.noteRef, listed));
}

function finishOf(target: Target, openId: string): Target['finish'] {
  if (target.finish === 'finished') return 'finished';
  return target.draft.child.id === openId ? 'open' : 'to-finish';
}

/** The desk, when its tab may be navigated; else the person is told what to do first, and the round stays. */
async function freeDesk(bench: Bench): Promise<Desk | null> {
  const now = await deskNow(bench);
  if (now.verdict === 'ready') return now.desk;
  const because = now.verdict === 'wait' && now.because === 'unsaved-work' ? 'unsaved-work' : 'no-answer';
  bench.state.set({ at: 'refused', because, child: bench.job()?.child ?? null, field: null });
  return null;
}

/** Back to where the person started; the receipt stays while there is still something to finish. */
async function closeRound(bench: Bench): Promise<void> {
  const desk = await freeDesk(bench);
  const job = bench.job();
  if (!job || !desk) return;
  const isDone = job.targets.every((target) => !isVerified(target) || target.finish === 'finished');
  await bench.hold(isDone ? null : { ...job, phase: 'receipt' });
  await goToSource(desk, job);
  if (isDone) return bench.look();
  bench.state.set(receipt({ ...job, phase: 'receipt' }, desk.site.profile.help.deleteDraft));
}

/** Opens a child's own list of notes, where the draft stands: its reference is not kept over a restart. */
export async function openNotes(bench: Bench, childId: string): Promise<void> {
  const link = bench.link();
  const profile = bench.settings()?.profile;
  const here = link ? await addressOf(link.tabId) : null;
  if (link && profile && here)
    await walk(link, { profile, origin: new URL(here).origin }, 'case-notes', { personId: childId });
}

async function keepAndShow(bench: Bench, job: Job): Promise<void> {
  await bench.hold(job);
  bench.state.set(finishing(job, bench.settings()?.profile?.help.deleteDraft ?? ''));
}

function isVerified(target: Target): boolean {
  return target.settlement?.verdict.startsWith('verified') ?? false;
}
