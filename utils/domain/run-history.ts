/**
 * Reads the journal's entries into what is known of each run. Pure; reading twice gives the same.
 */
import type { EntryOf, JournalEntry, JournalHelper, Verdict } from './journal-entry';

export interface KnownTarget {
  readonly targetTag: string;
  readonly known: 'not-started' | 'in-doubt' | 'settled';
  readonly verdict: Verdict | null;
  /** The last intent for this child: what a read-back needs when the memory of the run is gone. */
  readonly intent: EntryOf<'intended'> | null;
}

export interface KnownRun {
  readonly runId: string;
  readonly helper: JournalHelper;
  readonly startedAt: number;
  readonly sourceTag: string;
  readonly targets: readonly KnownTarget[];
  readonly what: 'note' | 'form';
  readonly isEnded: boolean;
}

export function runsIn(entries: readonly JournalEntry[]): KnownRun[] {
  return entries
    .filter((entry): entry is EntryOf<'started'> => entry.kind === 'started')
    .map((started) => ({
      runId: started.runId,
      helper: started.helper ?? 'copy-to-siblings',
      startedAt: started.at,
      sourceTag: started.sourceTag,
      what: started.what ?? 'note',
      targets: started.targetTags.map((tag) => knownTarget(entries, started.runId, tag)),
      // A run that a person took up again after its end is open until it ends once more.
      isEnded:
        entries.filter((entry) => 'runId' in entry && entry.runId === started.runId).at(-1)?.kind === 'ended',
    }));
}

function knownTarget(entries: readonly JournalEntry[], runId: string, targetTag: string): KnownTarget {
  const own = entries.filter(
    (entry) => 'targetTag' in entry && entry.runId === runId && entry.targetTag === targetTag,
  );
  const intent = own.filter((entry) => entry.kind === 'intended').at(-1) ?? null;
  const settled = own.filter((entry) => entry.kind === 'settled').at(-1) ?? null;
  if (settled && (!intent || settled.seq >= intent.seq)) {
    return { targetTag, known: 'settled', verdict: settled.verdict, intent };
  }
  return { targetTag, known: intent ? 'in-doubt' : 'not-started', verdict: null, intent };
}

/** Tags of drafts proved saved and not yet seen finished or put aside, with when they were proved (epoch ms). */
export function stillToFinish(
  entries: readonly JournalEntry[],
): { noteTag: string; targetTag: string; at: number }[] {
  const gone = new Set(
    entries.flatMap((entry) =>
      entry.kind === 'finished' || entry.kind === 'put-aside' ? [entry.noteTag] : [],
    ),
  );
  const waiting = new Map<string, { noteTag: string; targetTag: string; at: number }>();
  for (const entry of entries) {
    if (entry.kind !== 'settled' || !entry.noteTag || !entry.verdict.startsWith('verified')) continue;
    const { noteTag, targetTag, at } = entry;
    // A draft that was read back twice is still one draft.
    if (!gone.has(noteTag) && !waiting.has(noteTag)) waiting.set(noteTag, { noteTag, targetTag, at });
  }
  return [...waiting.values()];
}
