/**
 * Reads back one child after the browser itself went away: only keyed tags remain of what was meant. An
 * equal text tag proves the draft; one new note that is unequal is for a person to look at.
 */
import { tagFor } from '../../../coordinator/ledger';
import { untilNextLook } from '../../../coordinator/next-look';
import type { Stop } from '../../../coordinator/walk';
import type { EntryOf } from '../../../domain/journal-entry';
import type { Identity } from '../../../domain/people';
import { normaliseText } from '../../../domain/recordings/compare';
import { lookOf, type NoteRow, toNoteRows } from '../../../domain/recordings/look-alike';
import { textOf } from '../../../domain/recordings/recording';
import { type Settlement, settleReadBack } from '../../../domain/settle';
import { type Desk, isExactly, visit } from './desk';
import { isPlainDraft, noteFields, noteParams, toSource } from './note-screen';
import { isPassing } from './read-back';

export type FoundByTags =
  | { readonly verdict: 'settled'; readonly settlement: Settlement; readonly noteTag: string | null }
  | { readonly verdict: 'interrupted'; readonly because: Stop };

export async function readBackByTags(
  desk: Desk,
  child: Identity,
  intent: EntryOf<'intended'>,
): Promise<FoundByTags> {
  for (let emptyLooks = 1; ; emptyLooks += 1) {
    const looked = await lookOnce(desk, child, intent, emptyLooks);
    if (looked !== 'look-again') return looked;
    await untilNextLook(desk);
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
  if (list.verdict === 'stopped' && isPassing(list.because))
    return { verdict: 'interrupted', because: list.because };
  if (list.verdict !== 'seen') return lookByHand('page-changed');
  if (!isExactly(child, list.seen.person)) return strangerShown(child, list.seen.person);
  const fresh = await newRows(toNoteRows(list.seen.rows), intent);
  const alike = fresh.filter(({ looksAlike }) => looksAlike).map(({ row }) => row);
  // Without the text nobody can say whether a new note that looks different is ours, changed on saving.
  if (alike.length === 0 && fresh.length > 0) return lookByHand('one-new-note-that-differs');
  const [only] = alike;
  const read = alike.length === 1 && only ? await readNote(desk, child, only, intent) : 'unequal';
  if (typeof read !== 'string' && 'verdict' in read) return read;
  const equal = read !== 'unequal';
  if (alike.length === 1 && !equal) return lookByHand('one-new-note-that-differs');
  const settlement = settleReadBack({
    newLookAlikes: alike.length,
    comparison: equal ? { verdict: 'same' } : null,
    isPlainDraft: equal,
    otherPerson: null,
    otherWindow: false,
    emptyLooks,
  });
  if (settlement === 'look-again') return 'look-again';
  const noteTag = equal ? await tagFor('note', read.ref) : null;
  return { verdict: 'settled', settlement, noteTag };
}

/** Rows that were not on the list before the click, each with whether it looks like the note intended. */
async function newRows(
  rows: readonly NoteRow[],
  intent: EntryOf<'intended'>,
): Promise<{ readonly row: NoteRow; readonly looksAlike: boolean }[]> {
  const known = new Set(intent.baselineTags);
  const tagged = await Promise.all(
    rows.map(async (row) => ({
      row,
      key: await tagFor('note', row.key),
      looksAlike: (await tagFor('look', lookOf(row))) === intent.lookTag,
    })),
  );
  return tagged.filter(({ key }) => !known.has(key));
}

async function readNote(
  desk: Desk,
  child: Identity,
  row: NoteRow,
  intent: EntryOf<'intended'>,
): Promise<{ readonly ref: string } | 'unequal' | FoundByTags> {
  const note = await visit(desk, {
    route: 'case-note',
    params: noteParams(child.id, row.ref, row),
    screen: 'case-note',
    fields: noteFields,
    list: null,
  });
  if (note.verdict === 'stopped' && isPassing(note.because))
    return { verdict: 'interrupted', because: note.because };
  if (note.verdict !== 'seen') return lookByHand('page-changed');
  if (!isExactly(child, note.seen.person)) return strangerShown(child, note.seen.person);
  const saved = toSource(note.seen, desk.site.profile);
  const isOther = 'unreadable' in saved || (row.ref !== '' && saved.ref !== row.ref);
  if (isOther || !isPlainDraft(saved)) return 'unequal';
  const textTag = await tagFor('text', normaliseText(textOf(saved.body)));
  return textTag === intent.textTag ? { ref: saved.ref } : 'unequal';
}

function strangerShown(child: Identity, shown: Identity | null): FoundByTags {
  const alsoLookAt = shown && shown.id !== child.id ? shown : null;
  return {
    verdict: 'settled',
    settlement: { verdict: 'check', because: 'other-person-shown', alsoLookAt },
    noteTag: null,
  };
}

function lookByHand(because: 'page-changed' | 'one-new-note-that-differs'): FoundByTags {
  return { verdict: 'settled', settlement: { verdict: 'check', because, alsoLookAt: null }, noteTag: null };
}
