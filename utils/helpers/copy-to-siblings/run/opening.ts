/**
 * What the workbench shows when nothing is going on: the run that was cut short, the job in hand, or what
 * can be started from the page in view, or why not.
 */
import { knownRuns, tagFor } from '../../../coordinator/ledger';
import { addressOf } from '../../../coordinator/tab-in-view';
import { namesOfParts } from '../../../domain/profile/part-names';
import type { KnownRun } from '../../../domain/run-history';
import type { CopyState } from '../state';
import type { Bench } from './bench';
import { kindShownOn } from './kinds';
import { asking, cutShort, finishing, knownSettlement, preparing, receipt } from './view';

export async function openingState(bench: Bench, role: 'writer' | 'reader'): Promise<CopyState> {
  const child = bench.link()?.current()?.person ?? null;
  if (role === 'reader') return { at: 'idle', because: 'other-workbench', child };
  const inHand = jobState(bench);
  if (inHand) return inHand;
  return (await forgottenRun(bench)) ?? fromPage(bench);
}

function jobState(bench: Bench): CopyState | null {
  const job = bench.job();
  if (!job) return null;
  const deleteHelp = bench.settings()?.profile?.help.deleteDraft ?? '';
  switch (job.phase) {
    case 'preparing':
      return preparing(job, bench.rules(), []);
    case 'running':
      return cutShort(job, 'still');
    case 'asking':
      return asking(job);
    case 'receipt':
      return receipt(job, deleteHelp);
    case 'finishing':
      return finishing(job, deleteHelp);
  }
}

/** A run of which only the journal knows: the browser went away with the names and the text. */
async function forgottenRun(bench: Bench): Promise<CopyState | null> {
  const run = await unendedRun();
  if (!run) return null;
  const person = bench.link()?.current()?.person ?? null;
  const isSource = person !== null && (await tagFor('person', person.id)) === run.sourceTag;
  return {
    at: 'cut-short',
    child: isSource ? person : null,
    startedAt: run.startedAt,
    targets: run.targets.map(({ known, verdict }) => ({
      child: null,
      known,
      settlement: knownSettlement(verdict),
    })),
    busy: false,
  };
}

export async function unendedRun(): Promise<KnownRun | null> {
  const runs = await knownRuns();
  return runs.filter((run) => !run.isEnded).at(-1) ?? null;
}

async function fromPage(bench: Bench): Promise<CopyState> {
  const settings = bench.settings();
  const facts = bench.link()?.current() ?? null;
  const child = facts?.person ?? null;
  if (!settings?.profile) return { at: 'idle', because: 'no-profile', child };
  if (!settings.policy?.writeEnabled || !settings.policy.copy.enabled)
    return { at: 'idle', because: 'switched-off', child };
  if (!facts) return { at: 'idle', because: await silentBecause(bench), child };
  if (facts.screen === null) return { at: 'idle', because: 'not-recognised', child };
  if (facts.moved.length > 0) {
    const field = namesOfParts(settings.profile.screens[facts.screen], facts.moved);
    return { at: 'refused', because: 'drift', child, field };
  }
  if (facts.screen === 'case-note-form' && child)
    return { at: 'group-note', child, typed: facts.hasUnsavedWork };
  const shown = kindShownOn(facts.screen, settings.profile);
  if (!shown || !child || !facts.note) return { at: 'idle', because: 'no-note', child };
  return { at: 'ready', child, noteTitle: facts.note.title };
}

/** A Mosaic page that does not answer was open before Tessera was: it must be loaded again. */
async function silentBecause(bench: Bench): Promise<'reload-page' | 'no-mosaic'> {
  const tabId = await bench.tabInView();
  const address = tabId === null ? null : await addressOf(tabId);
  const origins = bench.settings()?.profile?.origins ?? [];
  return origins.some((origin) => address?.startsWith(`${origin}/`)) ? 'reload-page' : 'no-mosaic';
}
