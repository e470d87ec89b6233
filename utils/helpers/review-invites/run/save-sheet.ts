/**
 * Saves the confirmed list as a draft in Mosaic's invite sheet: look whether saving would send anything, bring up the
 * rows that are missing, fill, write the intent down, press once, read back. On any doubt the sheet is read; there is
 * no second press.
 */
import { inForce } from '../../../coordinator/in-force';
import { arm, noteEnd, noteSettled, noteStart, tagFor } from '../../../coordinator/ledger';
import { otherTabsOf } from '../../../coordinator/other-tabs';
import { bringSheetTools } from '../../../coordinator/page-tools';
import { readScreen, visitScreen } from '../../../coordinator/reading';
import { walk } from '../../../coordinator/walk';
import { hasPassed } from '../../../domain/profile/tested';
import { type Sheet, type SheetPlan, sheetDifferences } from '../../../domain/reviews/invite-sheet';
import { sameWords } from '../../../domain/words';
import { now } from '../../../platform/clock';
import { newId } from '../../../platform/ids';
import { fillResult, pressResult, type SheetWriting } from '../acts';
import type { ReviewJob } from '../job';
import type { NotSaved, SavingStep, SheetOutcome } from '../state';
import { type Desk, readSheet } from './read-record';

export interface SheetHands {
  readonly desk: Desk;
  readonly job: ReviewJob;
  readonly plan: SheetPlan;
  readonly onStep: (step: SavingStep) => void;
}

export interface SheetSaved {
  readonly outcome: SheetOutcome;
  /** The sheet as it stands now, where it could be read. */
  readonly present: Sheet | null;
}

type Ready = { readonly writing: SheetWriting; readonly nonce: string; readonly stirred: number };

export async function saveSheet(hands: SheetHands): Promise<SheetSaved> {
  const stepRef = hands.job.draft.record.sheetRef;
  if (stepRef === null) return notSaved('no-sheet');
  if (!hasPassed(hands.desk.site.profile, 'review-invites')) return notSaved('not-tested');
  hands.onStep('opening');
  const waits = await wouldSend(hands.desk, hands.job, stepRef);
  if (waits) return notSaved(waits);
  const ready = await fillSheet(hands, stepRef);
  if ('outcome' in ready) return ready;
  const runId = newId();
  const pressed = await pressOnce(hands, ready, stepRef, runId);
  if (pressed) return notSaved(pressed);
  return settle(hands, runId);
}

/** Saving a step sends what waits in it. One that holds anything unsent is the person's to save. */
async function wouldSend(desk: Desk, job: ReviewJob, stepRef: string): Promise<NotSaved | null> {
  const gone = desk.site.profile.words.reviews?.gone ?? [];
  const params = { personId: job.draft.record.child.id, stepRef };
  for (const screen of ['sheet-requests', 'sheet-next-actions']) {
    const wanted = { route: screen, params, screen, fields: [], list: 'waiting' };
    const sight = await visitScreen(desk.link, desk.site, wanted);
    if (sight.verdict === 'stopped')
      return sight.because === 'signed-out'
        ? 'signed-out'
        : sight.screen === 'record-locked'
          ? 'locked'
          : 'page-changed';
    if (sight.verdict === 'drifted') return 'page-changed';
    if (sight.seen.person?.id !== job.draft.record.child.id) return 'wrong-person';
    const waiting = sight.seen.rows.filter(({ state = '' }) => !gone.some((word) => sameWords(word, state)));
    if (waiting.length > 0) return 'waits-to-send';
  }
  return null;
}

async function fillSheet(hands: SheetHands, stepRef: string): Promise<Ready | SheetSaved> {
  const { desk, job, plan } = hands;
  const { child, worker } = job.draft.record;
  const stirred = desk.link.disturbances();
  if ((await othersOpen(desk)).length > 0) return notSaved('another-window');
  const walked = await walk(desk.link, desk.site, 'review-sheet', { personId: child.id, stepRef });
  if (walked.verdict === 'stopped') return notSaved(stopWords(walked.because, walked.facts?.screen ?? null));
  const place = { child, worker, screen: 'review-sheet' };
  const list = plan.rows.length === 0 ? null : 'invitees';
  for (let rows = await rowCount(desk); rows < plan.rows.length; rows += 1) {
    hands.onStep('adding-rows');
    if (!(await addRow(desk, place))) return notSaved('page-changed');
  }
  hands.onStep('filling');
  const writing: SheetWriting = {
    place,
    fields: { ...plan.fields } as Record<string, string>,
    list,
    rows: plan.rows.map((row) => (row ? ({ ...row } as Record<string, string>) : null)),
  };
  if (!(await bringSheetTools(desk.link.tabId))) return notSaved('no-answer');
  const step = await desk.link.step('invites.fill', writing, fillResult);
  if (step.verdict !== 'done') return notSaved('no-answer');
  if (step.result.verdict === 'stopped')
    return notSaved(step.result.because === 'wrong-person' ? 'wrong-person' : 'page-changed');
  const nonce = desk.link.current()?.nonce;
  return nonce === undefined ? notSaved('no-answer') : { writing, nonce, stirred };
}

async function addRow({ link }: Desk, place: SheetWriting['place']): Promise<boolean> {
  if (!(await bringSheetTools(link.tabId))) return false;
  const before = link.current()?.nonce ?? null;
  const next = link.nextPage(before);
  const pressed = await link.step('invites.add-row', { place }, pressResult);
  if (pressed.verdict !== 'done' || pressed.result.verdict !== 'pressed') return false;
  return (await next).verdict === 'arrived';
}

/** Rows that the sheet's list shows now; one that cannot be read counts as none, and filling then stops. */
async function rowCount(desk: Desk): Promise<number> {
  const sight = await readScreen(desk.link, { screen: 'review-sheet', fields: [], list: 'invitees' });
  return sight.verdict === 'seen' ? sight.seen.rows.length : Number.POSITIVE_INFINITY;
}

/** Intent on disk, then one press. Null once it may have been pressed: from then on only reading helps. */
async function pressOnce(
  { desk, job, onStep }: SheetHands,
  { writing, nonce, stirred }: Ready,
  stepRef: string,
  runId: string,
): Promise<NotSaved | null> {
  const { policy, profile } = await inForce();
  if (!policy?.writeEnabled || !policy.reviews.enabled || !profile) return 'switched-off';
  onStep('saving');
  const { link } = desk;
  const token = await armed(job, writing, stepRef, runId, nonce);
  if (!token) return 'journal-failed';
  if ((await othersOpen(desk)).length > 0 || isDisturbed(desk, stirred)) return 'another-window';
  const answer = link.nextPage(nonce);
  const pressed = await link.step('invites.press', { writing, token }, pressResult);
  if (pressed.verdict === 'refused') return 'page-changed';
  if (pressed.verdict === 'done' && !['pressed', 'already-used'].includes(pressed.result.verdict))
    return pressed.result.verdict === 'person-used-the-page' ? 'person-used-the-page' : 'page-changed';
  await answer;
  return null;
}

async function armed(
  { draft }: ReviewJob,
  writing: SheetWriting,
  stepRef: string,
  runId: string,
  nonce: string,
) {
  try {
    const targetTag = await tagFor('person', draft.record.child.id);
    await noteStart({ runId, sourceTag: targetTag, targetTags: [targetTag], helper: 'review-invites' });
    const intent = {
      runId,
      seq: 1,
      attempt: 1,
      targetTag,
      textTag: await tagFor('text', JSON.stringify([writing.fields, writing.rows])),
      lookTag: await tagFor('look', stepRef),
      baselineTags: [],
    };
    return await arm(intent, nonce);
  } catch {
    return null;
  }
}

/** Always, whatever the answer looked like: the sheet is read again and held against what was meant. */
async function settle({ desk, job, plan, onStep }: SheetHands, runId: string): Promise<SheetSaved> {
  onStep('reading-back');
  const present = await readSheet(desk, job.draft.record, () => undefined);
  const outcome = outcomeOf(present, plan, job);
  const verdict = {
    verified: 'verified',
    differs: 'verified-with-differences',
    'not-saved': 'not-saved',
    check: 'check',
  } as const;
  const targetTag = await tagFor('person', job.draft.record.child.id);
  await noteSettled({ runId, seq: 1, targetTag, verdict: verdict[outcome.verdict], noteTag: null })
    .then(() => noteEnd(runId, 'to-the-end'))
    .catch(() => undefined); // the word stands on the screen; the journal keeps the intent
  return { outcome, present: 'verdict' in present ? null : present };
}

function outcomeOf(
  read: Awaited<ReturnType<typeof readSheet>>,
  plan: SheetPlan,
  job: ReviewJob,
): SheetOutcome {
  if ('verdict' in read) return { verdict: 'check' };
  const differences = sheetDifferences(plan, read);
  if (differences.length === 0) return { verdict: 'verified', at: now() };
  const isUntouched = JSON.stringify(read) === JSON.stringify(job.present);
  return isUntouched ? { verdict: 'not-saved', because: 'no-answer' } : { verdict: 'differs', differences };
}

function stopWords(because: string, screen: string | null): NotSaved {
  if (because === 'signed-out') return 'signed-out';
  if (screen === 'record-locked' || screen === null) return 'locked';
  return because === 'other-screen' ? 'page-changed' : 'no-answer';
}

function othersOpen({ link, site }: Desk) {
  if (site.profile.session.postCarriesPerson === 'yes') return Promise.resolve([]);
  return otherTabsOf(site.profile.origins, link.tabId);
}

function isDisturbed({ link, site }: Desk, before: number): boolean {
  return site.profile.session.postCarriesPerson !== 'yes' && link.disturbances() > before;
}

function notSaved(because: NotSaved): SheetSaved {
  return { outcome: { verdict: 'not-saved', because }, present: null };
}
