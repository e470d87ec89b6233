/**
 * Opens the sheet and fills it, in whatever shape it has, up to the press that keeps it. A sheet that a colleague has
 * changed since it was read is not filled: what they wrote comes back instead. Nothing is saved here.
 */
import { bringSheetTools } from '../../../coordinator/page-tools';
import { walk } from '../../../coordinator/walk';
import type { Identity } from '../../../domain/people';
import { holdsSecret } from '../../../domain/reviews/list-secrets';
import { changesOf } from '../../../domain/reviews/sheet-changes';
import { linesWith } from '../../../domain/reviews/sheet-text';
import { fillResult, pressResult, type SheetWriting } from '../acts';
import type { NotSaved } from '../outcome';
import { type Filled, notSaved, type SheetHands, type SheetSaved, stopWords } from './hands';
import { type Desk, linesOf, type ReadingRefused, sheetIn, sheetInView, standOf } from './read-sheet';
import { isStillOn } from './still-on';

export async function fillSheet(hands: SheetHands, stepRef: string): Promise<Filled | SheetSaved> {
  const { desk, job, plan } = hands;
  const { child, worker } = job.draft.record;
  const { profile } = desk.site;
  const stand = standOf(profile);
  if (stand === null) return notSaved('no-sheet');
  const own = profile.words.reviews?.lines;
  if (stand.list === null && holdsSecret(job.draft, linesWith([], plan, own)))
    return notSaved('holds-secret');
  const walked = await walk(desk.link, desk.site, stand.fillAt, { personId: child.id, stepRef });
  if (walked.verdict === 'stopped') return notSaved(stopWords(walked.because, walked.facts?.screen ?? null));
  const seen = await sheetInView(desk, child);
  if ('verdict' in seen) return notSaved(refusalWords(seen));
  const present = sheetIn(seen, profile);
  const changes = changesOf(job.present, present);
  if (changes.length > 0) return { outcome: { verdict: 'changed', changes }, present };
  const place = { child, worker, screen: stand.screen };
  if (stand.list === null) {
    const lines = linesWith(linesOf(seen.fields), plan, own);
    return fill(hands, { place, fields: { body: lines.join('\n') }, list: null, rows: [] });
  }
  for (let rows = present.rows.length; rows < plan.rows.length; rows += 1) {
    hands.onStep('adding-rows');
    const stopped = await addRow(desk, place, child);
    if (stopped) return notSaved(stopped);
  }
  return fill(hands, {
    place,
    fields: { ...plan.fields } as Record<string, string>,
    list: plan.rows.length === 0 ? null : stand.list,
    rows: plan.rows.map((row) => (row ? ({ ...row } as Record<string, string>) : null)),
  });
}

async function fill({ desk, onStep }: SheetHands, writing: SheetWriting): Promise<Filled | SheetSaved> {
  onStep('filling');
  const stopped = await fillIn(desk, writing);
  if (stopped) return notSaved(stopped);
  const nonce = desk.link.current()?.nonce;
  return nonce === undefined ? notSaved('no-answer') : { writing, nonce };
}

/** Writes into the page in view; null once it holds everything. */
export async function fillIn({ link }: Desk, writing: SheetWriting): Promise<NotSaved | null> {
  if (!(await isStillOn())) return 'switched-off';
  if (!(await bringSheetTools(link.tabId))) return 'no-answer';
  const step = await link.step('invites.fill', writing, fillResult);
  if (step.verdict !== 'done') return 'no-answer';
  if (step.result.verdict === 'filled') return null;
  return step.result.because === 'wrong-person' ? 'wrong-person' : 'page-changed';
}

async function addRow(desk: Desk, place: SheetWriting['place'], child: Identity): Promise<NotSaved | null> {
  const { link } = desk;
  if (!(await isStillOn())) return 'switched-off';
  if (!(await bringSheetTools(link.tabId))) return 'no-answer';
  const before = link.current()?.nonce ?? null;
  const next = link.nextPage(before);
  const pressed = await link.step('invites.add-row', { place }, pressResult);
  if (pressed.verdict !== 'done') return 'no-answer';
  if (pressed.result.verdict !== 'pressed') return 'page-changed';
  const arrived = await next;
  if (arrived.verdict !== 'arrived') return 'no-answer';
  if (arrived.facts.screen === 'sign-in') return 'signed-out';
  const shown = arrived.facts.person;
  return shown !== null && shown.id !== child.id ? 'wrong-person' : null;
}

export function refusalWords({ because }: ReadingRefused): NotSaved {
  if (because === 'signed-out' || because === 'wrong-person' || because === 'locked') return because;
  return because === 'no-answer' ? 'no-answer' : 'page-changed';
}
