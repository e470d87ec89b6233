/**
 * Running a confirmed job: start, pause, stop, wait, go on, ask at the end, and the receipt. One run at a
 * time; a press on a button that is not meant for the present state does nothing.
 */
import { noteEnd, noteSettled, noteStart, tagFor } from '../../../coordinator/ledger';
import { now } from '../../../platform/clock';
import { copyToSiblings } from '../helper';
import type { Job, Target } from '../job';
import type { OtherWindow, StopReason, WaitingReason } from '../state';
import type { Bench } from './bench';
import { carryOut, type RunEnd, returnToSource } from './carry-out';
import type { RunHands } from './copy-one';
import type { Desk } from './desk';
import { leftBlank } from './own-answers';
import { putDown } from './put-down';
import { deskFor, deskNow } from './tab-of-run';
import { countCopy } from './timed';
import { asking, progressOf, receipt } from './view';

interface Control {
  paused: boolean;
  stop: StopReason | null;
  isRunning: boolean;
}
const control: Control = { paused: false, stop: null, isRunning: false };

export function runCommands(bench: Bench) {
  return {
    pause: () => {
      control.paused = true;
      showProgress(bench);
    },
    resume: () => void resume(bench),
    stop: () => void stop(bench),
    skipAll: () => void skipAll(bench),
    draftAnyway: (childId: string) => void again(bench, childId, { despiteLookAlike: true }),
    tryAgain: (childId: string) => void again(bench, childId, {}),
    print: () => globalThis.print(),
    done: () => void done(bench),
  };
}

/** Writes the start down and begins. Without a journal nothing begins. */
export async function startRun(bench: Bench, job: Job): Promise<void> {
  if (control.isRunning) return;
  control.isRunning = true;
  try {
    const tags = await Promise.all(job.targets.map((target) => tagFor('person', target.draft.child.id)));
    const what = job.source.form ? 'form' : 'note';
    const sourceTag = await tagFor('person', job.child.id);
    await noteStart({ runId: job.runId ?? '', sourceTag, targetTags: tags, what, helper: copyToSiblings.id });
  } catch {
    control.isRunning = false;
    return bench.state.set({ at: 'refused', because: 'journal-unavailable', child: job.child, field: null });
  }
  await bench.hold(job);
  await run(bench);
}

/** Goes on with the job in hand from where it stands: precheck or read-back, never a second press. */
export async function run(bench: Bench): Promise<void> {
  control.isRunning = true;
  control.paused = false;
  control.stop = null;
  const now = await deskNow(bench);
  const job = bench.job();
  if (!job || now.verdict !== 'ready') {
    control.isRunning = false;
    if (job && now.verdict === 'wait') await wait(bench, job, now.because);
    return;
  }
  const { desk } = now;
  await bench.hold({ ...job, phase: 'running' });
  showProgress(bench);
  const end = await carryOut(handsOf(bench, desk), () => control.paused);
  control.isRunning = false;
  await conclude(bench, desk, end);
}

/** Shows what the person has to do first; the job stays as it is. */
export async function wait(
  bench: Bench,
  job: Job,
  because: WaitingReason,
  windows: readonly OtherWindow[] = [],
): Promise<void> {
  await bench.hold({ ...job, phase: 'running' });
  const targets = job.targets.map(progressOf);
  bench.state.set({ at: 'waiting', child: job.child, targets, because, windows });
}

export function handsOf(bench: Bench, desk: Desk): RunHands {
  const job = () => bench.job() as Job;
  const changed = (childId: string, change: Partial<Target>): Job => ({
    ...job(),
    targets: job().targets.map((one) => (one.draft.child.id === childId ? { ...one, ...change } : one)),
  });
  return {
    desk,
    job,
    async update(childId, change) {
      const kept = bench.hold(changed(childId, change));
      if (change.step) showProgress(bench);
      await kept;
    },
    show(childId, change) {
      bench.show(changed(childId, change));
      showProgress(bench);
    },
    nextSeq() {
      bench.show({ ...job(), seq: job().seq + 1 });
      return job().seq;
    },
    stopWanted: () => control.stop,
  };
}

export function showProgress(bench: Bench): void {
  const job = bench.job();
  if (job?.phase !== 'running') return;
  bench.state.set({
    at: 'running',
    child: job.child,
    targets: job.targets.map(progressOf),
    paused: control.paused,
    startedAt: job.startedAt,
  });
}

async function conclude(bench: Bench, desk: Desk, end: RunEnd): Promise<void> {
  const job = bench.job();
  if (!job) return;
  if (end.verdict === 'paused') return showProgress(bench);
  if (end.verdict === 'wait') return wait(bench, job, end.because, end.windows);
  const isLeft = job.targets.some((target) => target.step === 'left-for-later');
  if (end.verdict === 'done' && isLeft) {
    await bench.hold({ ...job, phase: 'asking' });
    return bench.state.set(asking(job));
  }
  const stop = end.verdict === 'stop' ? end : null;
  await finishRun(bench, desk, stop?.because ?? null, stop?.part);
}

/**
 * Ends the run: what was not begun is said so, the source is read again, the run is counted.
 * @param part what a person calls the part of a page that stopped it
 */
export async function finishRun(
  bench: Bench,
  desk: Desk,
  stopped: StopReason | null,
  part?: string,
): Promise<void> {
  const before = bench.job();
  if (!before) return;
  const endedAt = now();
  await settleTheRest(bench, before);
  const counted = countCopy({ ...(bench.job() as Job), endedAt }, stopped); // beside the way back, which takes longer
  const source = await returnToSource(desk, before);
  const job = bench.job() as Job;
  const reason = stopped ?? (source === 'changed' ? 'source-changed' : null);
  const done: Job = { ...job, phase: 'receipt', endedAt, stopped: reason, stoppedAt: part ?? null };
  await bench.hold(done);
  await noteEnd(done.runId ?? '', reason ?? 'to-the-end').catch(() => undefined);
  await counted;
  bench.state.set(receipt(done, bench.settings()?.profile?.help.deleteDraft ?? ''));
}

async function settleTheRest(bench: Bench, job: Job): Promise<void> {
  const rest = job.targets.filter((target) => target.settlement === null);
  for (const target of rest) {
    const because = notStartedBecause(target);
    await noteSettled({
      runId: job.runId ?? '',
      seq: job.seq,
      targetTag: await tagFor('person', target.draft.child.id),
      verdict: 'not-started',
      noteTag: null,
    }).catch(() => undefined);
    const current = bench.job() as Job;
    const targets = current.targets.map((one) =>
      one.draft.child.id === target.draft.child.id
        ? { ...one, step: 'settled' as const, settlement: { verdict: 'not-started' as const, because } }
        : one,
    );
    await bench.hold({ ...current, targets });
  }
}

function notStartedBecause(target: Target) {
  if (!target.left) return 'stopped-before' as const;
  const { because } = target.left;
  switch (because) {
    case 'look-alike':
      return 'skipped-look-alike' as const;
    case 'does-not-fit':
    case 'already-written':
    case 'no-open-step':
    case 'group-step':
    case 'several-steps':
    case 'would-send':
      return 'left-to-you' as const;
    default:
      return because;
  }
}

async function resume(bench: Bench): Promise<void> {
  if (control.isRunning) {
    control.paused = false;
    return showProgress(bench);
  }
  const { at } = bench.state.get();
  if (at === 'running' || at === 'waiting') await run(bench);
}

async function stop(bench: Bench): Promise<void> {
  control.stop = 'by-person';
  if (control.isRunning) return;
  const desk = deskFor(bench);
  if (desk && bench.job()?.phase === 'running') await endKeepingDoubt(bench, desk);
}

/** Stopped while waiting: a child in doubt is not called 'not started'; it is read first. */
async function endKeepingDoubt(bench: Bench, desk: Desk): Promise<void> {
  const job = bench.job() as Job;
  const targets = job.targets.map((target) =>
    target.before !== null && target.settlement === null
      ? {
          ...target,
          step: 'settled' as const,
          settlement: {
            verdict: 'check' as const,
            because: 'could-not-read-back' as const,
            alsoLookAt: null,
          },
        }
      : target,
  );
  await bench.hold({ ...job, targets });
  await finishRun(bench, desk, 'by-person');
}

async function skipAll(bench: Bench): Promise<void> {
  const desk = deskFor(bench);
  if (desk && bench.job()?.phase === 'asking') await finishRun(bench, desk, null);
}

/** A person's own decision to draft one child again: from 'not saved', or despite a look-alike. */
async function again(bench: Bench, childId: string, change: Partial<Target>): Promise<void> {
  const job = bench.job();
  if (!job || control.isRunning) return;
  const fresh: Partial<Target> = {
    step: 'waiting',
    settlement: null,
    before: null,
    left: null,
    noteRef: null,
    ...change,
  };
  const may = (target: Target) =>
    target.draft.child.id === childId &&
    (target.settlement?.verdict === 'not-saved' || target.left?.mayStillDraft === true);
  if (!job.targets.some(may)) return;
  const targets = job.targets.map((target) => {
    if (!may(target)) return target;
    const recording = leftBlank(target.draft.recording, target.left?.leaveBlank ?? []);
    return { ...target, ...fresh, draft: { ...target.draft, recording } };
  });
  await bench.hold({ ...job, targets, stopped: null, phase: 'running' });
  await run(bench);
}

async function done(bench: Bench): Promise<void> {
  if (control.isRunning) return;
  await putDown(bench).catch(() => undefined);
  await bench.hold(null);
  await bench.look();
}
