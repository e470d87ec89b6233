/**
 * Reads back one child after the browser itself went away: only keyed tags remain of what was meant. An
 * equal text tag proves the draft; one new note that is unequal is for a person to look at.
 */
import { tagFor } from '../../../coordinator/ledger';
import type { Stop } from '../../../coordinator/walk';
import type { EntryOf } from '../../../domain/journal-entry';
import type { Identity } from '../../../domain/people';
import { normaliseText } from '../../../domain/recordings/compare';
import { lookOf, type NoteRow, toNoteRow } from '../../../domain/recordings/look-alike';
import { textOf } from '../../../domain/recordings/recording';
import { type Settlement, settleReadBack } from '../../../domain/settle';
import { sleep } from '../../../platform/clock';
import { type Desk, isExactly, visit } from './desk';
import { noteFields, toSource } from './note-screen';

export type FoundByTags =
  | { readonly verdict: 'settled'; readonly settlement: Settlement; readonly noteTag: string | null }
  | { readonly verdict: 'interrupted'; readonly because: Stop };

const betweenLooksMs = 10_000;

export async function readBackByTags(
  desk: Desk,
  child: Identity,
  intent: EntryOf<'intended'>,
): Promise<FoundByTags> {
  for (let emptyLooks = 1; ; emptyLooks += 1) {
    const looked = await lookOnce(desk, child, intent, emptyLooks);
    if (looked !== 'look-again') return looked;
    await sleep(betweenLooksMs);
  }
}

async function lookOnce(
  desk: Desk,
  child: Identity,
  intent: EntryOf<'intended'>,
  emptyLooks: number,
): Promise<FoundByTags | 'look-again'> {
  const list = await visit(desk, {
    route: 'case-notes',
    params: { personId: child.id },
    screen: 'case-notes',
    fields: [],
    list: 'notes',
  });
  if (list.verdict === 'stopped' && list.because !== 'other-screen')
    return { verdict: 'interrupted', because: list.because };
  if (list.verdict !== 'seen' || !isExactly(child, list.seen.person)) return lookByHand('page-changed');
  const fresh = await newLookAlikes(list.seen.rows.map(toNoteRow), intent);
  const [only] = fresh;
  const equal = fresh.length === 1 && only ? await hasIntendedText(desk, child, only, intent) : false;
  if (fresh.length === 1 && !equal) return lookByHand('one-new-note-that-differs');
  const settlement = settleReadBack({
    newLookAlikes: fresh.length,
    comparison: equal ? { verdict: 'same' } : null,
    isPlainDraft: equal,
    otherPerson: null,
    otherWindow: false,
    emptyLooks,
  });
  if (settlement === 'look-again') return 'look-again';
  const noteTag = equal && only ? await tagFor('note', only.ref) : null;
  return { verdict: 'settled', settlement, noteTag };
}

async function newLookAlikes(rows: readonly NoteRow[], intent: EntryOf<'intended'>): Promise<NoteRow[]> {
  const known = new Set(intent.baselineTags);
  const tagged = await Promise.all(
    rows.map(async (row) => ({
      row,
      ref: await tagFor('note', row.ref),
      look: await tagFor('look', lookOf(row)),
    })),
  );
  return tagged.filter(({ ref, look }) => !known.has(ref) && look === intent.lookTag).map(({ row }) => row);
}

async function hasIntendedText(
  desk: Desk,
  child: Identity,
  row: NoteRow,
  intent: EntryOf<'intended'>,
): Promise<boolean> {
  const note = await visit(desk, {
    route: 'case-note',
    params: { personId: child.id, noteRef: row.ref },
    screen: 'case-note',
    fields: noteFields,
    list: null,
  });
  if (note.verdict !== 'seen' || !isExactly(child, note.seen.person)) return false;
  const saved = toSource(note.seen, desk.site.profile);
  if ('unreadable' in saved || saved.ref !== row.ref || saved.state !== 'draft') return false;
  return (await tagFor('text', normaliseText(textOf(saved.body)))) === intent.textTag;
}

function lookByHand(because: 'page-changed' | 'one-new-note-that-differs'): FoundByTags {
  return { verdict: 'settled', settlement: { verdict: 'check', because, alsoLookAt: null }, noteTag: null };
}
