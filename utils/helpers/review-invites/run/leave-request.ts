/**
 * A sheet that is a request has no draft: it is filled in and left in view for the person, who alone adds and sends it.
 * Nothing is pressed here, ever. A colleague goes on from the one that was sent last, with one of their own; the review's
 * list of requests says whether it has gone.
 */
import { walk } from '../../../coordinator/walk';
import { hasPassed } from '../../../domain/profile/tested';
import { type Sheet, sheetDifferences } from '../../../domain/reviews/invite-sheet';
import { holdsSecret } from '../../../domain/reviews/list-secrets';
import { changesOf } from '../../../domain/reviews/sheet-changes';
import { linesWith, requestText } from '../../../domain/reviews/sheet-text';
import type { LeftState, NotSaved } from '../outcome';
import { fillIn, refusalWords } from './fill-sheet';
import { notSaved, type SheetHands, type SheetSaved, stopWords } from './hands';
import { type RequestSeen, readRequest, sheetInRequest } from './read-sheet';
import { isStillOn } from './still-on';

const screen = 'sheet-requests';

export async function leaveRequest(hands: SheetHands): Promise<SheetSaved> {
  const { desk, job, plan, onStep } = hands;
  const { child, worker, sheetRef } = job.draft.record;
  const { profile } = desk.site;
  if (sheetRef === null) return notSaved('no-sheet');
  if (!hasPassed(profile, 'review-invites')) return notSaved('not-tested');
  if (!(await isStillOn())) return notSaved('switched-off');
  onStep('opening');
  const looked = await lookFor(hands, sheetRef);
  if ('stopped' in looked) return notSaved(looked.stopped);
  const { last, present } = looked;
  if (last?.state === 'waiting') return notSaved('asked-already');
  if (isOurs(hands, last, present) === 'as-planned') return left('sent');
  const changes = changesOf(job.present, present);
  if (changes.length > 0) return { outcome: { verdict: 'changed', changes }, present };
  const { request = '', lines: own } = profile.words.reviews ?? {};
  const lines = linesWith(last?.lines ?? [], plan, own);
  if (holdsSecret(job.draft, lines)) return notSaved('holds-secret');
  const walked = await walk(desk.link, desk.site, 'request-form', { personId: child.id, stepRef: sheetRef });
  if (walked.verdict === 'stopped') return notSaved(stopWords(walked.because, walked.facts?.screen ?? null));
  onStep('filling');
  const stopped = await fillIn(desk, {
    place: { child, worker, screen },
    fields: { request, text: requestText(lines) },
    list: null,
    rows: [],
  });
  return stopped ? notSaved(stopped) : left('filled');
}

/** Whether the request that was left has gone by now, as far as Mosaic shows it. */
export async function lookWhetherSent(hands: SheetHands): Promise<SheetSaved> {
  const { sheetRef } = hands.job.draft.record;
  if (sheetRef === null) return notSaved('no-sheet');
  hands.onStep('opening');
  const looked = await lookFor(hands, sheetRef);
  if ('stopped' in looked) return notSaved(looked.stopped);
  const { last, present } = looked;
  if (!last || isOurs(hands, last, present) === 'no') return left('not-there');
  return left(last.state === 'gone' ? 'sent' : 'waiting');
}

type Looked = { readonly last: RequestSeen | null; readonly present: Sheet } | { readonly stopped: NotSaved };

async function lookFor({ desk, job }: SheetHands, stepRef: string): Promise<Looked> {
  const last = await readRequest(desk, job.draft.record.child, stepRef);
  if (last !== null && 'verdict' in last) return { stopped: refusalWords(last) };
  return { last, present: sheetInRequest(last, desk.site.profile) };
}

/**
 * Whether the last request is the one that was left here, and not a colleague's that stood there before: it says what is
 * planned, or the person has put it another way since. Where the list does not show what requests say, any will do.
 */
function isOurs(
  { job, plan }: SheetHands,
  last: RequestSeen | null,
  present: Sheet,
): 'as-planned' | 'reworded' | 'no' {
  if (last === null) return 'no';
  if (last.lines === null || sheetDifferences(plan, present).length === 0) return 'as-planned';
  return changesOf(job.present, present).length > 0 ? 'reworded' : 'no';
}

function left(now: LeftState): SheetSaved {
  return { outcome: { verdict: 'left', now }, present: null };
}
