/**
 * One child's copy, step by step as the protocol says: check the record, fill, write the intent down, press
 * once, read back. On any doubt after the press the answer is read from Mosaic; there is no second press.
 */

import { noteSettled, noteSubmitted, tagFor } from '../../../coordinator/ledger';
import { type Stop, walk } from '../../../coordinator/walk';
import type { Identity } from '../../../domain/people';
import { namesOfParts } from '../../../domain/profile/part-names';
import { describe, toNoteRows } from '../../../domain/recordings/look-alike';
import type { Settlement } from '../../../domain/settle';
import type { Job, Target } from '../job';
import type { LeftForLater, OtherWindow, StopReason } from '../state';
import { fillForm, pressSave } from './acts-on-form';
import { armFor } from './arming';
import { type Desk, isExactly, visit } from './desk';
import { kindOf, lookAlikes } from './kinds';
import { isDisturbed, windowsToClose } from './other-windows';
import { readBack } from './read-back';
import { labelled, stepToFill } from './step-to-fill';
import { formIn, leftForSignIn, unpressedPart, whyNotPressed } from './why-not-pressed';

export type WaitReason = 'signed-out' | 'other-windows' | 'tab-gone' | 'offline';

export type OneOutcome =
  | { readonly verdict: 'settled' }
  | { readonly verdict: 'left' }
  | { readonly verdict: 'stop'; readonly because: StopReason; readonly part?: string | undefined }
  | { readonly verdict: 'wait'; readonly because: WaitReason; readonly windows: readonly OtherWindow[] };

/** What a run lends to each child's copy. */
export interface RunHands {
  readonly desk: Desk;
  readonly job: () => Job;
  /** Changes this child's place in the job and keeps the job in memory before it resolves. */
  readonly update: (childId: string, change: Partial<Target>) => Promise<void>;
  /** Shows where this child is; kept with the next update, since nothing hangs on it. */
  readonly show: (childId: string, change: Partial<Target>) => void;
  /** The next number of an intent; the update that remembers the intent keeps it. */
  readonly nextSeq: () => number;
  /** Why the run must not go on, or null. Asked before each step that changes anything. */
  readonly stopWanted: () => StopReason | null;
}

export async function copyOne(hands: RunHands, target: Target): Promise<OneOutcome> {
  const inDoubt = target.before !== null && target.step !== 'settled';
  if (inDoubt)
    return settleByReading(
      hands,
      target,
      target.before ?? [],
      target.answer ?? { otherPerson: null, otherWindow: false },
    );
  // Counted from here: another window that stirs between the first look and the click is in time to do harm.
  const stirred = hands.desk.link.disturbances();
  const checked = await check(hands, target);
  if ('verdict' in checked) return checked;
  const filled = await fillIn(hands, target, checked.stepRef);
  if ('verdict' in filled) return filled;
  return saveOnce(hands, target, { before: checked.before, formNonce: filled.nonce, stirred });
}

/** What the way to the click has shown: the list before it, the document that was filled, other windows. */
interface Way {
  readonly before: string[];
  readonly formNonce: string;
  readonly stirred: number;
}

/** What the child's list has shown: what was there before, and the open step to fill where it is one. */
interface Checked {
  readonly before: string[];
  readonly stepRef: string | null;
}

/** Step 2: the child's own list, identity in full, the signed-in worker, and what looks alike already. */
async function check(hands: RunHands, target: Target): Promise<OneOutcome | Checked> {
  const { desk } = hands;
  const { child, recording } = target.draft;
  hands.show(child.id, { step: 'checking', left: null });
  const windows = await windowsToClose(desk);
  if (windows.length > 0) return { verdict: 'wait', because: 'other-windows', windows };
  const kind = kindOf(recording, desk.site.profile);
  const list = await visit(desk, {
    route: kind.list,
    params: { personId: child.id },
    screen: kind.list,
    fields: [],
    list: kind.rows,
  });
  if (list.verdict === 'stopped') return onStop(hands, target, list.because, kind.list);
  if (list.verdict === 'silence') return { verdict: 'wait', because: 'offline', windows: [] };
  if (list.verdict === 'drifted') return stopBefore(hands, target, 'page-changed', list.field);
  if (!isExactly(child, list.seen.person)) return stopBefore(hands, target, 'wrong-person');
  if (!isConfirmer(hands.job(), list.seen.worker)) return stopBefore(hands, target, 'other-worker');
  const rows = toNoteRows(list.seen.rows);
  const alike = lookAlikes(rows, recording, kind);
  if (alike.length > 0 && !target.despiteLookAlike)
    return leave(hands, target, 'look-alike', alike.map(describe));
  if (!kind.copied?.step) return { before: rows.map((row) => row.key), stepRef: null };
  const step = await stepToFill(desk, kind, child, rows);
  if (step.verdict === 'left') return leave(hands, target, step.because, step.found);
  if (step.verdict === 'stopped') return onStop(hands, target, step.because, step.screen);
  // The step stands there already; what is saved in it counts as new.
  return { before: rows.flatMap(({ ref, key }) => (ref === step.ref ? [] : [key])), stepRef: step.ref };
}

/** Step 3: the new note's form, filled and read again. Names the document that then holds exactly the plan. */
async function fillIn(
  hands: RunHands,
  target: Target,
  stepRef: string | null,
): Promise<OneOutcome | { readonly nonce: string }> {
  const { desk } = hands;
  const { child, recording } = target.draft;
  const kind = kindOf(recording, desk.site.profile);
  hands.show(child.id, { step: 'filling' });
  const walked = await walk(desk.link, desk.site, kind.form, { personId: child.id, noteRef: stepRef ?? '' });
  if (walked.verdict === 'stopped') return onStop(hands, target, walked.because, kind.form);
  if (walked.facts.screen === 'record-locked') return leave(hands, target, 'locked', []);
  if (walked.facts.screen !== kind.form) return stopBefore(hands, target, 'page-changed');
  const expected = { child, worker: hands.job().worker };
  const step = await fillForm(desk, expected, recording);
  if (step.verdict !== 'done') return stopBefore(hands, target, 'no-answer');
  switch (step.result.verdict) {
    case 'filled':
      return { nonce: walked.facts.nonce };
    case 'missing-type':
      return leave(hands, target, 'missing-type', []);
    case 'does-not-fit':
      return leave(
        hands,
        target,
        'does-not-fit',
        labelled(recording, step.result.fields),
        step.result.fields,
      );
    case 'taken':
      return leave(hands, target, 'already-written', labelled(recording, [step.result.field]));
    case 'wrong-person':
      return stopBefore(hands, target, 'wrong-person');
    case 'other-worker':
      return stopBefore(hands, target, 'other-worker');
    case 'stopped':
      return stopBefore(
        hands,
        target,
        'page-changed',
        namesOfParts(formIn(desk, recording), step.result.field.split(',')),
      );
  }
}

/** Steps 4 to 6: intent on disk, one press, and what the page answered. */
async function saveOnce(hands: RunHands, target: Target, way: Way): Promise<OneOutcome> {
  const { desk } = hands;
  const { before, formNonce, stirred } = way;
  const { link } = desk;
  const { child, recording } = target.draft;
  const wanted = hands.stopWanted();
  if (wanted) return stopBefore(hands, target, wanted);
  const attempt = target.attempt + 1;
  const seq = hands.nextSeq();
  // Remembered first: if all ends between here and the click, reading back is the only way on.
  await hands.update(child.id, { step: 'saving', before, attempt });
  const token = await armFor(hands, target, { seq, attempt, before, formNonce });
  if (!token) return stopBefore(hands, target, 'journal-failed');
  if ((await windowsToClose(desk)).length > 0 || isDisturbed(desk, stirred)) {
    return stopBefore(hands, target, 'another-window');
  }
  const answer = link.nextPage(formNonce);
  const expected = { child, worker: hands.job().worker };
  const pressed = await pressSave(desk, expected, recording, token);
  const unpressed = whyNotPressed(pressed);
  if (unpressed && (await leftForSignIn(desk, pressed, answer))) return beginAgain(hands, target);
  if (unpressed) return stopBefore(hands, target, unpressed, unpressedPart(formIn(desk, recording), pressed));
  const arrival = await answer;
  if (arrival.verdict === 'tab-gone') return { verdict: 'wait', because: 'tab-gone', windows: [] };
  const shown = arrival.verdict === 'arrived' ? arrival.facts.person : null;
  if (shown?.id === child.id) void noteSubmitted(hands.job().runId ?? '', seq).catch(() => undefined);
  const otherPerson = shown && shown.id !== child.id ? shown : null;
  const seen = { otherPerson, otherWindow: isDisturbed(desk, stirred) };
  await hands.update(child.id, { answer: seen });
  return settleByReading(hands, target, before, seen);
}

/** The session ended over the filled form, and surely nothing was pressed: this child begins anew after signing in. */
async function beginAgain(hands: RunHands, target: Target): Promise<OneOutcome> {
  await record(hands, target, { verdict: 'not-started', because: 'stopped-before' });
  await hands.update(target.draft.child.id, { step: 'waiting', before: null, settlement: null });
  return { verdict: 'wait', because: 'signed-out', windows: [] };
}

/** Step 7: always, whatever the answer looked like. */
async function settleByReading(
  hands: RunHands,
  target: Target,
  before: readonly string[],
  seen: { readonly otherPerson: Identity | null; readonly otherWindow: boolean },
): Promise<OneOutcome> {
  const { child, recording } = target.draft;
  hands.show(child.id, { step: 'reading-back' });
  const { worker } = hands.job();
  const found = await readBack(hands.desk, { child, recording, before, author: worker.name, ...seen });
  if (found.verdict === 'interrupted')
    return { verdict: 'wait', because: waitFor(found.because), windows: [] };
  const { settlement, noteRef, listedAs } = found;
  await record(hands, target, settlement, { noteRef, listedAs });
  if (settlement.verdict === 'duplicate') return { verdict: 'stop', because: 'duplicate' };
  if (settlement.verdict !== 'check') return { verdict: 'settled' };
  const because = {
    'other-person-shown': 'wrong-person',
    'another-window': 'another-window',
    'other-worker': 'other-worker',
  } as const;
  return { verdict: 'stop', because: because[settlement.because as keyof typeof because] ?? 'page-changed' };
}

async function record(
  hands: RunHands,
  target: Target,
  settlement: Settlement,
  { noteRef, listedAs }: Pick<Target, 'noteRef' | 'listedAs'> = { noteRef: null },
): Promise<void> {
  const { child } = target.draft;
  // On disk first: ended between the two, the child is read once more, and nothing is lost.
  try {
    await noteSettled({
      runId: hands.job().runId ?? '',
      seq: hands.job().seq,
      targetTag: await tagFor('person', child.id),
      verdict: settlement.verdict,
      noteTag: noteRef === null ? null : await tagFor('note', noteRef),
    });
  } catch {
    // The word stands in memory and on the screen; the journal keeps the intent and will ask again.
  }
  const stored = settlement as Target['settlement'];
  await hands.update(child.id, { step: 'settled', settlement: stored, noteRef, listedAs });
}

/**
 * Nothing was pressed for this child: said so, and the run ends.
 * @param part what a person calls the part of the page that was not as it should be
 */
async function stopBefore(
  hands: RunHands,
  target: Target,
  because: StopReason,
  part?: string,
): Promise<OneOutcome> {
  const reason = because === 'wrong-person' || because === 'page-changed' ? because : 'stopped-before';
  await record(hands, target, { verdict: 'not-started', because: reason });
  return { verdict: 'stop', because, part };
}

async function leave(
  hands: RunHands,
  target: Target,
  because: LeftForLater['because'],
  found: readonly string[],
  leaveBlank: readonly string[] = [],
): Promise<OneOutcome> {
  const left = {
    because,
    found: [...found],
    mayStillDraft: because === 'look-alike' || because === 'locked' || because === 'does-not-fit',
    leaveBlank: [...leaveBlank],
  };
  await hands.update(target.draft.child.id, { step: 'left-for-later', left });
  return { verdict: 'left' };
}

async function onStop(hands: RunHands, target: Target, because: Stop, wanted: string): Promise<OneOutcome> {
  const screen = hands.desk.link.current()?.screen;
  if (because === 'no-link') return leave(hands, target, 'not-permitted', []);
  if (because !== 'other-screen') return { verdict: 'wait', because: waitFor(because), windows: [] };
  if (screen === 'record-locked') return leave(hands, target, 'locked', []);
  if (screen === 'restricted-person') return leave(hands, target, 'restricted', []);
  const missed = hands.desk.site.profile.screens[wanted];
  return stopBefore(hands, target, 'page-changed', missed && `the screen ‘${missed.title}’`);
}

export function waitFor(because: Stop): WaitReason {
  if (because === 'signed-out') return 'signed-out';
  return because === 'tab-gone' ? 'tab-gone' : 'offline';
}

function isConfirmer(job: Job, worker: Job['worker'] | null): boolean {
  return worker?.name === job.worker.name && worker.actingFor === job.worker.actingFor;
}
