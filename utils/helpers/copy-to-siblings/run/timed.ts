/**
 * Times and counts copies for their small change. The clock starts when the person begins to choose whom the note
 * goes to, so reading, choosing and answering are in it; what is put down unsaved counts as time that came to
 * nothing. Watches the face's state, and changes nothing.
 */
import { countPutDown, countRun } from '../../../coordinator/count-run';
import { taskTimer } from '../../../coordinator/task-timer';
import { copyTask, siblingStratum } from '../../../domain/evidence/tasks';
import type { Job } from '../job';
import type { CopyState, StopReason } from '../state';
import type { Bench } from './bench';

const ownTab: { id: number | null } = { id: null };
const timer = taskTimer((tabId) => tabId === ownTab.id);

const task = { changeId: copyTask.changeId, taskDefId: copyTask.id, taskDefV: copyTask.version };

/** States in which nothing is in hand: whoever comes here from preparing has put it down. */
const putDownAt: readonly CopyState['at'][] = ['idle', 'ready', 'group-note'];

/** Starts the clock when the siblings are read. Returns how to stop watching. */
export function timeCopies({ state, link }: Pick<Bench, 'state' | 'link'>): () => void {
  let before: CopyState['at'] = state.get().at;
  return state.subscribe(() => {
    const { at } = state.get();
    if (at === before) return;
    if (at === 'reading') {
      ownTab.id = link()?.tabId ?? null;
      timer.begin();
    }
    if (before === 'preparing' && putDownAt.includes(at)) {
      const timed = timer.end();
      // How many it would have been is gone with the job: the shortest kind, so that no long one is claimed.
      void countPutDown({ ...task, stratum: siblingStratum(1), timed }).catch(() => undefined);
    }
    before = at;
  });
}

/** Counts a run that has ended, with its time where there is one. A run is never stopped by its counting. */
export function countCopy(job: Job, stopped: StopReason | null): Promise<void> {
  const verdicts = job.targets.map((target) => target.settlement?.verdict ?? 'not-started');
  const made = verdicts.filter((verdict) => verdict.startsWith('verified')).length;
  return countRun({
    ...task,
    id: job.runId ?? '',
    stratum: siblingStratum(made),
    verdicts,
    ended: stopped ? 'stopped' : 'to-the-end',
    timed: timer.end(),
  }).catch(() => undefined);
}
