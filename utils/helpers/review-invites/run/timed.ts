/**
 * Times and counts reviews for their small change: from the press that reads the record until the last message is taken
 * out. One review is one use, however often its sheet is saved after that; what is put down before is time that came to
 * nothing. Watches the face's state, and changes nothing.
 */
import { countPutDown, countRun } from '../../../coordinator/count-run';
import { taskTimer } from '../../../coordinator/task-timer';
import { inviteTask, wholeTask } from '../../../domain/evidence/tasks';
import { newId } from '../../../platform/ids';
import type { InviteState, PreparedReview } from '../state';
import type { Bench } from './bench';

const ownTab: { id: number | null } = { id: null };
const timer = taskTimer((tabId) => tabId === ownTab.id);

const task = {
  changeId: inviteTask.changeId,
  taskDefId: inviteTask.id,
  taskDefV: inviteTask.version,
  stratum: wholeTask,
};

/** The review that is being timed; `counted` is what Mosaic had shown of its sheet when it was last counted. */
interface Timed {
  readonly id: string;
  readonly counted: 'not-yet' | 'without-sheet' | 'with-sheet';
}

/** Starts the clock when a record is read. Returns how to stop watching. */
export function timeReviews({ state, link }: Pick<Bench, 'state' | 'link'>): () => void {
  let before: InviteState['at'] = state.get().at;
  let timed: Timed | null = null;
  return state.subscribe(() => {
    const now = state.get();
    if (now.at === 'reading' && before !== 'reading') {
      ownTab.id = link()?.tabId ?? null;
      timer.begin();
      timed = { id: newId(), counted: 'not-yet' };
    }
    if (timed && now.at === 'preparing') timed = countIfReady(timed, now.review);
    if (timed && (now.at === 'idle' || now.at === 'ready' || now.at === 'refused')) {
      if (timed.counted === 'not-yet') putDown();
      timed = null;
    }
    before = now.at;
  });
}

function countIfReady(timed: Timed, { messages, outcome }: PreparedReview): Timed {
  const isReady = messages.length > 0 && messages.every(({ row }) => row.message !== 'not-drafted');
  if (!isReady) return timed;
  const isSeen = outcome?.verdict === 'verified' || (outcome?.verdict === 'left' && outcome.now === 'sent');
  const counted = isSeen ? 'with-sheet' : 'without-sheet';
  if (timed.counted === counted || timed.counted === 'with-sheet') return timed;
  // Counted again once its sheet is seen in Mosaic: still one use, and its time is that of the last message.
  const taken = timed.counted === 'not-yet' ? timer.end() : null;
  const verdicts = isSeen ? ['verified'] : [];
  const use = { ...task, id: timed.id, verdicts, ended: 'to-the-end', timed: taken } as const;
  void countRun({ ...use, messages: messages.length }).catch(() => undefined);
  return { ...timed, counted };
}

function putDown(): void {
  void countPutDown({ ...task, timed: timer.end() }).catch(() => undefined);
}
