/**
 * A sheet that is a request has no draft: it is filled in and left in view for the person, who alone adds and sends it.
 * Nothing is pressed here, ever. Afterwards the review's own list of requests says whether it has gone.
 */
import { visitScreen } from '../../../coordinator/reading';
import { walk } from '../../../coordinator/walk';
import { hasPassed } from '../../../domain/profile/tested';
import { holdsSecret } from '../../../domain/reviews/list-secrets';
import { linesWith } from '../../../domain/reviews/sheet-text';
import { sameWords } from '../../../domain/words';
import type { LeftState, NotSaved } from '../outcome';
import { fillIn } from './fill-sheet';
import { notSaved, type SheetHands, type SheetSaved, stopWords } from './hands';
import { own } from './read-sheet';

const screen = 'sheet-requests';

export async function leaveRequest(hands: SheetHands): Promise<SheetSaved> {
  const { desk, job, plan, onStep } = hands;
  const { child, worker, sheetRef } = job.draft.record;
  const { profile } = desk.site;
  if (sheetRef === null) return notSaved('no-sheet');
  if (!hasPassed(profile, 'review-invites')) return notSaved('not-tested');
  const { request = '', lines: own } = profile.words.reviews ?? {};
  const lines = linesWith([], plan, own);
  if (holdsSecret(job.draft, lines)) return notSaved('holds-secret');
  onStep('opening');
  const looked = await lookFor(hands, sheetRef);
  if ('stopped' in looked) return notSaved(looked.stopped);
  if (looked.now !== 'not-there') return looked.now === 'sent' ? left('sent') : notSaved('asked-already');
  const walked = await walk(desk.link, desk.site, 'request-form', { personId: child.id, stepRef: sheetRef });
  if (walked.verdict === 'stopped') return notSaved(stopWords(walked.because, walked.facts?.screen ?? null));
  onStep('filling');
  const stopped = await fillIn(desk, {
    place: { child, worker, screen },
    fields: { request, text: lines.join('\n') },
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
  return 'stopped' in looked ? notSaved(looked.stopped) : left(looked.now);
}

type Looked = { readonly now: LeftState } | { readonly stopped: NotSaved };

/** The last of its name in the review's list, seen without taking the step's lock. */
async function lookFor({ desk, job }: Pick<SheetHands, 'desk' | 'job'>, stepRef: string): Promise<Looked> {
  const { child } = job.draft.record;
  const { request = '', gone = [] } = desk.site.profile.words.reviews ?? {};
  const params = { personId: child.id, stepRef };
  const sight = await visitScreen(desk.link, desk.site, {
    route: screen,
    params,
    screen,
    fields: [],
    list: 'waiting',
  });
  if (sight.verdict === 'stopped') return { stopped: stopWords(sight.because, sight.screen) };
  const seen = own(sight, child);
  if ('verdict' in seen)
    return { stopped: seen.because === 'wrong-person' ? 'wrong-person' : 'page-changed' };
  const ours = seen.rows.filter(({ what = '' }) => sameWords(what, request)).at(-1);
  if (!ours) return { now: 'not-there' };
  return { now: gone.some((word) => sameWords(word, ours.state ?? '')) ? 'sent' : 'waiting' };
}

function left(now: LeftState): SheetSaved {
  return { outcome: { verdict: 'left', now }, present: null };
}
