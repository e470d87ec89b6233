/**
 * Puts a run down because the person says so: what was in doubt is written down as for a person to check, so
 * that it is not asked again and not called anything better.
 */
import { noteEnd, noteSettled, tagFor } from '../../../coordinator/ledger';
import type { Job } from '../job';
import type { Bench } from './bench';
import { isInDoubt, isToDo } from './carry-out';
import { unendedRun } from './opening';

/** Ends the run in hand, or the one of which only the journal knows when that is what is shown. */
export async function putDown(bench: Bench): Promise<void> {
  const job = bench.job();
  if (job) return putDownJob(job);
  if (bench.state.get().at === 'cut-short') await putDownForgotten();
}

async function putDownJob({ runId, seq, targets }: Job): Promise<void> {
  if (!runId || !targets.some(isToDo)) return;
  for (const { draft } of targets.filter(isInDoubt)) {
    await noteSettled({
      runId,
      seq,
      targetTag: await tagFor('person', draft.child.id),
      verdict: 'check',
      noteTag: null,
    });
  }
  await noteEnd(runId, 'put-down');
}

async function putDownForgotten(): Promise<void> {
  const run = await unendedRun();
  if (!run) return;
  for (const { targetTag, intent, known } of run.targets) {
    if (known !== 'in-doubt' || !intent) continue;
    const { runId } = run;
    await noteSettled({ runId, seq: intent.seq, targetTag, verdict: 'check', noteTag: null });
  }
  await noteEnd(run.runId, 'put-down');
}
