/**
 * Saves the confirmed list as a draft in Mosaic's invite sheet: look whether saving would send anything, look whether a
 * colleague has changed the sheet, fill, write the intent down, press once, read back. On any doubt the sheet is read;
 * there is no second press.
 */
import { arm, noteEnd, noteSettled, noteStart, tagFor } from '../../../coordinator/ledger';
import { untilNextLook } from '../../../coordinator/next-look';
import { otherTabsOf } from '../../../coordinator/other-tabs';
import { visitScreen } from '../../../coordinator/reading';
import { hasPassed } from '../../../domain/profile/tested';
import { type Sheet, type SheetPlan, sheetDifferences } from '../../../domain/reviews/invite-sheet';
import { looksBeforeNotSaved } from '../../../domain/settle';
import { sameWords } from '../../../domain/words';
import { now } from '../../../platform/clock';
import { newId } from '../../../platform/ids';
import { pressResult, type SheetWriting } from '../acts';
import type { ReviewJob } from '../job';
import type { NotSaved, SheetOutcome } from '../outcome';
import { fillSheet } from './fill-sheet';
import { type Filled, notSaved, type SheetHands, type SheetSaved, stopWords } from './hands';
import { type Desk, type ReadingRefused, readSheet } from './read-sheet';
import { isStillOn } from './still-on';

export async function saveSheet(hands: SheetHands): Promise<SheetSaved> {
  const { desk, job } = hands;
  const stepRef = job.draft.record.sheetRef;
  if (stepRef === null) return notSaved('no-sheet');
  if (!hasPassed(desk.site.profile, 'review-invites')) return notSaved('not-tested');
  hands.onStep('opening');
  const waits = await wouldSend(desk, job, stepRef);
  if (waits) return notSaved(waits);
  const stirred = desk.link.disturbances();
  if ((await othersOpen(desk)).length > 0) return notSaved('another-window');
  const filled = await fillSheet(hands, stepRef);
  if ('outcome' in filled) return filled;
  const runId = newId();
  const pressed = await pressOnce(hands, { ...filled, stirred }, { stepRef, runId });
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
    if (sight.verdict === 'stopped') return stopWords(sight.because, sight.screen);
    if (sight.verdict === 'drifted') return 'page-changed';
    if (sight.seen.person?.id !== job.draft.record.child.id) return 'wrong-person';
    const waiting = sight.seen.rows.filter(({ state = '' }) => !gone.some((word) => sameWords(word, state)));
    if (waiting.length > 0) return 'waits-to-send';
  }
  return null;
}

/** Intent on disk, then one press. Null once it may have been pressed: from then on only reading helps. */
async function pressOnce(
  { desk, job, onStep }: SheetHands,
  { writing, nonce, stirred }: Filled & { readonly stirred: number },
  of: { readonly stepRef: string; readonly runId: string },
): Promise<NotSaved | null> {
  if (!(await isStillOn())) return 'switched-off';
  onStep('saving');
  const { link } = desk;
  const token = await armed(job, writing, of, nonce);
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
  { stepRef, runId }: { readonly stepRef: string; readonly runId: string },
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
async function settle(hands: SheetHands, runId: string): Promise<SheetSaved> {
  const { job } = hands;
  hands.onStep('reading-back');
  const { present, outcome } = await lookForIt(hands);
  const targetTag = await tagFor('person', job.draft.record.child.id);
  await noteSettled({ runId, seq: 1, targetTag, verdict: journalWords[outcome.verdict], noteTag: null })
    .then(() => noteEnd(runId, 'to-the-end'))
    .catch(() => undefined); // the word stands on the screen; the journal keeps the intent
  return { outcome, present: 'verdict' in present ? null : present };
}

/** Looks again where nothing of it is there yet: the save may be later than the look. */
async function lookForIt({ desk, job, plan }: SheetHands) {
  const { worker } = job.draft.record;
  for (let looks = 1; ; looks += 1) {
    const present = await readSheet(desk, job.draft.record);
    const shown = desk.link.current()?.worker;
    const isOther = shown !== null && shown !== undefined && !sameWords(shown.name, worker.name);
    const outcome = isOther ? ({ verdict: 'check' } as const) : outcomeOf(present, plan, job);
    if (outcome.verdict !== 'not-saved' || looks >= looksBeforeNotSaved) return { present, outcome };
    await untilNextLook(desk);
  }
}

const journalWords = {
  verified: 'verified',
  differs: 'verified-with-differences',
  'not-saved': 'not-saved',
  check: 'check',
} as const;

type Settled = Extract<SheetOutcome, { verdict: keyof typeof journalWords }>;

function outcomeOf(read: Sheet | ReadingRefused, plan: SheetPlan, job: ReviewJob): Settled {
  if ('verdict' in read) return { verdict: 'check' };
  const differences = sheetDifferences(plan, read);
  if (differences.length === 0) return { verdict: 'verified', at: now() };
  const isUntouched = JSON.stringify(read) === JSON.stringify(job.present);
  return isUntouched ? { verdict: 'not-saved', because: 'no-answer' } : { verdict: 'differs', differences };
}

function othersOpen({ link, site }: Desk) {
  if (site.profile.session.postCarriesPerson === 'yes') return Promise.resolve([]);
  return otherTabsOf(site.profile.origins, link.tabId);
}

function isDisturbed({ link, site }: Desk, before: number): boolean {
  return site.profile.session.postCarriesPerson !== 'yes' && link.disturbances() > before;
}
