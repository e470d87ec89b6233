/**
 * Reads back from Mosaic what became of one click: always by a fresh load of the child's own list, then the
 * one new note. It never presses anything, and looking twice changes nothing.
 */

import type { Stop } from '../../../coordinator/walk';
import type { Identity } from '../../../domain/people';
import { type Comparison, compareSaved } from '../../../domain/recordings/compare';
import { lookOf, type NoteRow, toNoteRow } from '../../../domain/recordings/look-alike';
import type { Recording } from '../../../domain/recordings/recording';
import { looksBeforeNotSaved, type Settlement, settleReadBack } from '../../../domain/settle';
import { sameWords } from '../../../domain/words';
import { sleep } from '../../../platform/clock';
import { type Desk, isExactly, visit } from './desk';
import { isPlainDraft, noteFields, toSource } from './note-screen';

export interface Sought {
  readonly child: Identity;
  readonly recording: Recording;
  /** References on the child's list before the click. */
  readonly before: readonly string[];
  /** Another person that the page after the click showed. */
  readonly otherPerson: Identity | null;
  readonly otherWindow: boolean;
}

export type FoundBack =
  | { readonly verdict: 'settled'; readonly settlement: Settlement; readonly noteRef: string | null }
  | { readonly verdict: 'interrupted'; readonly because: Stop };

/** Ten seconds between looks: a slow answer may still be under way (protocol step 7). */
const betweenLooksMs = 10_000;

export async function readBack(desk: Desk, sought: Sought): Promise<FoundBack> {
  for (let emptyLooks = 1; ; emptyLooks += 1) {
    const looked = await lookOnce(desk, sought, emptyLooks);
    if (looked !== 'look-again') return looked;
    await sleep(betweenLooksMs);
  }
}

async function lookOnce(desk: Desk, sought: Sought, emptyLooks: number): Promise<FoundBack | 'look-again'> {
  const list = await visit(desk, {
    route: 'case-notes',
    params: { personId: sought.child.id },
    screen: 'case-notes',
    fields: [],
    list: 'notes',
  });
  if (list.verdict === 'stopped' && list.because !== 'other-screen')
    return { verdict: 'interrupted', because: list.because };
  if (list.verdict !== 'seen') return unreadable('page-changed');
  if (!isExactly(sought.child, list.seen.person)) return strangerShown(sought.child, list.seen.person);
  const rows = newRows(list.seen.rows.map(toNoteRow), sought);
  const alike = lookAlikesAmong(rows, sought.recording);
  // At the last look any new note counts: it may be ours, changed in what it is listed by. Never 'not saved' then.
  const found = alike.length === 0 && emptyLooks >= looksBeforeNotSaved ? rows : alike;
  const only = found.length === 1 ? found[0] : undefined;
  const note = only ? await readNote(desk, sought, only) : null;
  if (note && note.verdict !== 'read') return note;
  const settlement = settleReadBack({
    newLookAlikes: alike.length > 0 ? alike.length : Math.min(found.length, 1),
    comparison: note?.comparison ?? null,
    isPlainDraft: note?.isPlainDraft ?? false,
    otherPerson: sought.otherPerson,
    otherWindow: sought.otherWindow,
    emptyLooks,
  });
  if (settlement === 'look-again') return 'look-again';
  return { verdict: 'settled', settlement, noteRef: only?.ref ?? null };
}

/** Rows that were not on the list before the click. */
function newRows(rows: readonly NoteRow[], { before }: Sought): NoteRow[] {
  return rows.filter((row) => row.ref !== '' && !before.includes(row.ref));
}

/**
 * New rows that look like the note intended. A sanitiser may have changed the title, so without any, new
 * drafts of the same type and day count instead; the comparison then shows the difference.
 */
function lookAlikesAmong(fresh: readonly NoteRow[], recording: Recording): NoteRow[] {
  const wanted = { type: recording.noteType, title: recording.title, contactOn: recording.contactOn };
  const alike = fresh.filter((row) => lookOf(row) === lookOf(wanted));
  if (alike.length > 0) return alike;
  return fresh.filter(
    (row) => row.contactOn === recording.contactOn && sameWords(row.type, recording.noteType),
  );
}

type NoteRead =
  | { readonly verdict: 'read'; readonly comparison: Comparison | null; readonly isPlainDraft: boolean }
  | FoundBack;

async function readNote(desk: Desk, sought: Sought, row: NoteRow): Promise<NoteRead> {
  const note = await visit(desk, {
    route: 'case-note',
    params: { personId: sought.child.id, noteRef: row.ref },
    screen: 'case-note',
    fields: noteFields,
    list: null,
  });
  if (note.verdict === 'stopped' && note.because !== 'other-screen')
    return { verdict: 'interrupted', because: note.because };
  if (note.verdict !== 'seen') return unreadable('page-changed');
  if (!isExactly(sought.child, note.seen.person)) return strangerShown(sought.child, note.seen.person);
  const saved = toSource(note.seen, desk.site.profile);
  if ('unreadable' in saved || saved.ref !== row.ref)
    return { verdict: 'read', comparison: null, isPlainDraft: false };
  return {
    verdict: 'read',
    comparison: compareSaved(recordingOf(sought.recording), recordingOf(saved)),
    isPlainDraft: isPlainDraft(saved),
  };
}

function recordingOf({ noteType, title, contactOn, body }: Recording): Recording {
  return { noteType, title, contactOn, body };
}

function unreadable(because: 'page-changed' | 'could-not-read-back'): FoundBack {
  return { verdict: 'settled', settlement: { verdict: 'check', because, alsoLookAt: null }, noteRef: null };
}

function strangerShown(child: Identity, shown: Identity | null): FoundBack {
  const alsoLookAt = shown && shown.id !== child.id ? shown : null;
  return {
    verdict: 'settled',
    settlement: { verdict: 'check', because: 'other-person-shown', alsoLookAt },
    noteRef: null,
  };
}
