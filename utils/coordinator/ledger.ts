/**
 * What the coordinator may ask of the journal: note the start, arm one click, settle, end, and read what is
 * known. The armed token exists only once the intent is on disk.
 */
import type { EntryOf, JournalHelper, Verdict } from '../domain/journal-entry';
import { type KnownRun, runsIn, stillToFinish } from '../domain/run-history';
import { append, appendIntent } from '../journal/append';
import { readJournal } from '../journal/query';
import { type TagKind, tagOf } from '../journal/tags';
import { hear, send } from '../messaging/send';
import { now } from '../platform/clock';

/** The keyed tag under which a person, note or text may be written down. */
export function tagFor(kind: TagKind, text: string): Promise<string> {
  return tagOf(kind, text);
}

export async function noteStart(started: Omit<EntryOf<'started'>, 'kind' | 'at'>): Promise<void> {
  await append({ kind: 'started', at: now(), ...started });
}

/** Writes the intent strictly, and only then makes the token that lets this document click once. */
export async function arm(
  intent: Omit<EntryOf<'intended'>, 'kind' | 'at'>,
  nonce: string,
): Promise<{ readonly intentId: string; readonly nonce: string }> {
  const { intentId } = await appendIntent({ kind: 'intended', at: now(), ...intent });
  return { intentId, nonce };
}

export async function noteSubmitted(runId: string, seq: number): Promise<void> {
  await append({ kind: 'submitted', runId, at: now(), seq });
}

export async function noteSettled(settled: {
  runId: string;
  seq: number;
  targetTag: string;
  verdict: Verdict;
  noteTag: string | null;
}): Promise<void> {
  await append({ kind: 'settled', at: now(), ...settled });
  void send('badge.refresh', {}); // the badge may come later; the proof is on disk already
}

export async function noteEnd(runId: string, because: string): Promise<void> {
  await append({ kind: 'ended', runId, at: now(), because });
}

export async function putAside(noteTag: string): Promise<void> {
  await append({ kind: 'put-aside', at: now(), noteTag });
  void send('badge.refresh', {}); // the badge may come later; the proof is on disk already
}

export async function knownRuns(helper: JournalHelper = 'copy-to-siblings'): Promise<KnownRun[]> {
  return runsIn((await readJournal()).entries).filter((run) => run.helper === helper);
}

export async function draftsToFinish(): Promise<ReturnType<typeof stillToFinish>> {
  return stillToFinish((await readJournal()).entries);
}

/** Calls back when drafts were saved, finished or put aside by another page or by the worker. Returns how to stop. */
export function onDraftsChanged(callback: () => void): () => void {
  return hear({
    'badge.refresh': () => {
      callback();
      return undefined;
    },
  });
}
