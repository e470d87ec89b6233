/**
 * Times and counts look-ups for their small change: from the press that leaves what is being written until its words
 * stand in the form again. Whoever looks something up with nothing in hand has left nothing, and is not counted. What
 * was looked up is never known here.
 */
import { countFinished, countPutDown } from '../../../coordinator/count-run';
import { taskTimer } from '../../../coordinator/task-timer';
import { lookUpTask, wholeTask } from '../../../domain/evidence/tasks';

export interface LookUpClock {
  /** The person leaves what they write in this tab. A look-up that was still open came to nothing. */
  leaves(tabId: number): void;
  /** Their words stand in the form again. */
  isBack(): void;
  /** What was parked is given up. */
  isGivenUp(): void;
}

const task = {
  changeId: lookUpTask.changeId,
  taskDefId: lookUpTask.id,
  taskDefV: lookUpTask.version,
  stratum: wholeTask,
};

export function lookUpClock(): LookUpClock {
  let ownTab: number | null = null;
  const timer = taskTimer((tabId) => tabId === ownTab);
  const giveUp = () => {
    if (ownTab === null) return;
    ownTab = null;
    void countPutDown({ ...task, timed: timer.end() }).catch(() => undefined);
  };
  return {
    leaves(tabId) {
      giveUp();
      ownTab = tabId;
      timer.begin();
    },
    isBack() {
      ownTab = null;
      // A panel that was opened anew meanwhile has no time to tell, and the look-up still counts.
      void countFinished({ ...task, timed: timer.end() }).catch(() => undefined);
    },
    isGivenUp: giveUp,
  };
}
