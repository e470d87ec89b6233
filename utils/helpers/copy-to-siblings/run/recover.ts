/**
 * After a closed workbench, a killed browser or a lost session: says what is known and reads from Mosaic
 * what is not. It never writes into Mosaic; doing it twice changes nothing.
 */
import { noteEnd, noteSettled } from '../../../coordinator/ledger';
import { addressOf } from '../../../coordinator/tab-in-view';
import type { Identity } from '../../../domain/people';
import type { KnownRun, KnownTarget } from '../../../domain/run-history';
import type { CutShortTarget } from '../state';
import type { Bench } from './bench';
import { isInDoubt, isToDo } from './carry-out';
import { copyOne } from './copy-one';
import { type Desk, visit } from './desk';
import { taggedPeople } from './family-names';
import { unendedRun } from './opening';
import { type FoundByTags, readBackByTags } from './read-back-by-tags';
import { finishRun, handsOf, run, wait } from './running';
import { deskNow } from './tab-of-run';
import { cutShort, knownSettlement, progressOf } from './view';

export function recoverCommands(bench: Bench) {
  return { checkNow: () => void checkNow(bench) };
}

async function checkNow(bench: Bench): Promise<void> {
  if (bench.state.get().at !== 'cut-short') return;
  if (bench.job()) return checkJob(bench);
  const unended = await unendedRun();
  if (unended) await checkForgotten(bench, unended);
}

/** The job is still in memory: children in doubt are read back; the rest wait for the person's word. */
async function checkJob(bench: Bench): Promise<void> {
  const tab = await deskNow(bench);
  const job = bench.job();
  if (!job || tab.verdict === 'nothing-in-hand') return bench.look();
  if (tab.verdict === 'wait') return wait(bench, job, tab.because);
  const { desk } = tab;
  bench.state.set(cutShort(job, 'busy'));
  for (const target of job.targets.filter(isInDoubt)) {
    const outcome = await copyOne(handsOf(bench, desk), target);
    const now = bench.job();
    if (outcome.verdict === 'wait' && now) return wait(bench, now, outcome.because, outcome.windows);
    if (outcome.verdict === 'stop') return finishRun(bench, desk, outcome.because, outcome.part);
  }
  const after = bench.job();
  if (!after) return;
  if (!after.targets.some(isToDo)) return run(bench);
  bench.state.set({
    at: 'running',
    child: after.child,
    targets: after.targets.map(progressOf),
    paused: true,
    startedAt: after.startedAt,
  });
}

/** Only tags are left. The source child is open, so the siblings' names come from its own record. */
async function checkForgotten(bench: Bench, unended: KnownRun): Promise<void> {
  const state = bench.state.get();
  const link = bench.link();
  const profile = bench.settings()?.profile;
  const startUrl = link ? await addressOf(link.tabId) : null;
  if (state.at !== 'cut-short' || !state.child || !link || !profile || !startUrl) return bench.look();
  const { child } = state;
  bench.state.set({ ...state, busy: true });
  if ((await link.ask())?.hasUnsavedWork)
    return bench.state.set({ at: 'refused', because: 'unsaved-work', child, field: null });
  const desk: Desk = { link, site: { profile, origin: new URL(startUrl).origin } };
  const names = await namesByTag(desk, child);
  const targets: CutShortTarget[] = [];
  for (const target of unended.targets) {
    targets.push(await checkTarget(desk, unended, target, names.get(target.targetTag) ?? null));
  }
  await link.travel(startUrl);
  const isOpen = targets.some((target) => target.known === 'in-doubt');
  if (!isOpen) await noteEnd(unended.runId, 'cut-short').catch(() => undefined); // read again next time, to the same end
  bench.state.set({ ...state, targets, busy: false });
}

async function checkTarget(
  desk: Desk,
  { runId, what }: KnownRun,
  target: KnownTarget,
  child: Identity | null,
): Promise<CutShortTarget> {
  if (target.known === 'not-started') return { child, known: 'not-started', settlement: null };
  if (target.known === 'settled')
    return { child, known: 'settled', settlement: knownSettlement(target.verdict) };
  if (!child || !target.intent) return { child, known: 'in-doubt', settlement: null };
  // Of a form, tags alone do not say where to look: never 'not saved' from a list that would not show it.
  const found = what === 'form' ? byHand : await readBackByTags(desk, child, target.intent);
  if (found.verdict === 'interrupted') return { child, known: 'in-doubt', settlement: null };
  const { settlement, noteTag } = found;
  const { verdict } = settlement;
  const settled = { runId, seq: target.intent.seq, targetTag: target.targetTag, verdict, noteTag };
  const isNoted = await noteSettled(settled).then(
    () => true,
    () => false,
  );
  // What is not on disk stays open, and is asked again: nobody may think it settled because it once stood here.
  return isNoted ? { child, known: 'settled', settlement } : { child, known: 'in-doubt', settlement: null };
}

const byHand: FoundByTags = {
  verdict: 'settled',
  settlement: { verdict: 'check', because: 'cut-short', alsoLookAt: null },
  noteTag: null,
};

async function namesByTag(desk: Desk, child: Identity): Promise<Map<string, Identity>> {
  const sight = await visit(desk, {
    route: 'relationships',
    params: { personId: child.id },
    screen: 'relationships',
    fields: [],
    list: 'relationships',
  });
  return taggedPeople(sight.verdict === 'seen' ? sight.seen.rows : []);
}
