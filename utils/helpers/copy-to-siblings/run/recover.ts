/**
 * After a closed workbench, a killed browser or a lost session: says what is known and reads from Mosaic
 * what is not. It never writes into Mosaic; doing it twice changes nothing.
 */
import { noteEnd, noteSettled, tagFor } from '../../../coordinator/ledger';
import { addressOf } from '../../../coordinator/tab-in-view';
import { parseUkDay } from '../../../domain/day';
import type { Identity } from '../../../domain/people';
import type { KnownRun, KnownTarget } from '../../../domain/run-history';
import type { Settlement } from '../../../domain/settle';
import type { CutShortTarget } from '../state';
import type { Bench } from './bench';
import { isInDoubt, isToDo } from './carry-out';
import { copyOne } from './copy-one';
import { type Desk, visit } from './desk';
import { unendedRun } from './opening';
import { readBackByTags } from './read-back-by-tags';
import { deskFor, finishRun, handsOf, run } from './running';
import { cutShort, progressOf } from './view';

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
  const job = bench.job();
  const desk = await deskInView(bench);
  if (!job || !desk) return bench.look();
  bench.state.set(cutShort(job, 'busy'));
  for (const target of job.targets.filter(isInDoubt)) {
    const outcome = await copyOne(handsOf(bench, desk), target);
    const now = bench.job();
    if (outcome.verdict === 'wait' && now) {
      return bench.state.set({
        at: 'waiting',
        child: now.child,
        targets: now.targets.map(progressOf),
        because: outcome.because,
        windows: outcome.windows,
      });
    }
    if (outcome.verdict === 'stop') return finishRun(bench, desk, outcome.because);
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

/** The tab of the run may be gone: the person's present Mosaic tab takes its place. */
async function deskInView(bench: Bench): Promise<Desk | null> {
  const job = bench.job();
  if (!job) return null;
  if ((await addressOf(job.tabId)) === null) {
    const tabId = await bench.tabInView();
    if (tabId === null) return null;
    await bench.hold({ ...job, tabId });
  }
  const desk = deskFor(bench);
  await desk?.link.ask();
  return desk;
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
  const desk: Desk = { link, site: { profile, origin: new URL(startUrl).origin } };
  const names = await namesByTag(desk, child);
  const targets: CutShortTarget[] = [];
  for (const target of unended.targets) {
    targets.push(await checkTarget(desk, unended, target, names.get(target.targetTag) ?? null));
  }
  await link.travel(startUrl);
  const isOpen = targets.some((target) => target.known === 'in-doubt');
  if (!isOpen) await noteEnd(unended.runId, 'cut-short');
  bench.state.set({ ...state, targets, busy: false });
}

async function checkTarget(
  desk: Desk,
  { runId }: KnownRun,
  target: KnownTarget,
  child: Identity | null,
): Promise<CutShortTarget> {
  if (target.known === 'not-started') return { child, known: 'not-started', settlement: null };
  if (target.known === 'settled') return { child, known: 'settled', settlement: settlementOf(target) };
  if (!child || !target.intent) return { child, known: 'in-doubt', settlement: null };
  const found = await readBackByTags(desk, child, target.intent);
  if (found.verdict === 'interrupted') return { child, known: 'in-doubt', settlement: null };
  const { settlement, noteTag } = found;
  await noteSettled({
    runId,
    seq: target.intent.seq,
    targetTag: target.targetTag,
    verdict: settlement.verdict,
    noteTag,
  });
  return { child, known: 'settled', settlement };
}

/** The journal keeps the word and not its reasons. */
function settlementOf({ verdict }: KnownTarget): Settlement {
  if (verdict === 'verified' || verdict === 'not-saved') return { verdict };
  if (verdict === 'not-started') return { verdict: 'not-started', because: 'stopped-before' };
  if (verdict === 'verified-with-differences')
    return { verdict: 'verified-with-differences', differences: [] };
  return { verdict: 'check', because: 'cut-short', alsoLookAt: null };
}

async function namesByTag(desk: Desk, child: Identity): Promise<Map<string, Identity>> {
  const sight = await visit(desk, {
    route: 'relationships',
    params: { personId: child.id },
    screen: 'relationships',
    fields: [],
    list: 'relationships',
  });
  const rows = sight.verdict === 'seen' ? sight.seen.rows : [];
  const people = rows.map((row) => ({
    id: row.id ?? '',
    name: row.name ?? '',
    dateOfBirth: parseUkDay(row['date-of-birth'] ?? ''),
  }));
  const tagged = await Promise.all(
    people.map(async (person) => [await tagFor('person', person.id), person] as const),
  );
  return new Map(tagged);
}
