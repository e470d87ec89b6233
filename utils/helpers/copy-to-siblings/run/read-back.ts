/**
 * Reads back from Mosaic what became of one click: always by a fresh load of the child's own list, then the
 * one new note. It never presses anything, and looking twice changes nothing.
 */

import type { Stop } from '../../../coordinator/walk';
import type { Identity } from '../../../domain/people';
import { type Comparison, compareSaved } from '../../../domain/recordings/compare';
import { lookOf, type NoteRow, toNoteRows } from '../../../domain/recordings/look-alike';
import type { Recording } from '../../../domain/recordings/recording';
import {
  type CheckReason,
  looksBeforeNotSaved,
  type Settlement,
  settleReadBack,
} from '../../../domain/settle';
import { sameWords } from '../../../domain/words';
import { sleep } from '../../../platform/clock';
import type { Target } from '../job';
import { type Desk, isExactly, visit } from './desk';
import { isPlainDraft, noteFields, noteParams, toSource } from './note-screen';

export interface Sought {
  readonly child: Identity;
  readonly recording: Recording;
  /** What the rows on the child's list were told by before the click. */
  readonly before: readonly string[];
  /** Who saved, by name. */
  readonly author: string;
  /** Another person that the page after the click showed. */
  readonly otherPerson: Identity | null;
  readonly otherWindow: boolean;
}

export type FoundBack =
  | {
      readonly verdict: 'settled';
      readonly settlement: Settlement;
      readonly noteRef: string | null;
      /** The note as the list shows it: the way to it where there are no addresses. */
      readonly listedAs: Target['listedAs'];
    }
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
  if (list.verdict === 'stopped' && isPassing(list.because))
    return { verdict: 'interrupted', because: list.because };
  if (list.verdict !== 'seen') return toCheck('page-changed');
  if (!isExactly(sought.child, list.seen.person)) return strangerShown(sought.child, list.seen.person);
  const rows = newRows(toNoteRows(list.seen.rows), sought);
  const alike = lookAlikesAmong(rows, sought.recording);
  // At the last look any new note counts: it may be ours, changed in what it is listed by. Never 'not saved' then.
  const found = alike.length === 0 && emptyLooks >= looksBeforeNotSaved ? rows : alike;
  const only = found.length === 1 ? found[0] : undefined;
  if (only && isOfAnother(only, sought)) return toCheck('one-new-note-that-differs');
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
  return { verdict: 'settled', settlement, noteRef: note?.ref ?? null, listedAs: only && listed(only) };
}

/** Rows that were not on the list before the click. */
function newRows(rows: readonly NoteRow[], { before }: Sought): NoteRow[] {
  return rows.filter((row) => !before.includes(row.key));
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

/** The new row is somebody else's: not what the person who confirmed has saved. */
function isOfAnother({ recordedBy }: NoteRow, { author }: Sought): boolean {
  return recordedBy !== null && !sameWords(recordedBy, author);
}

/** What may pass by itself or by the person's hand, such as a lost connection: the look is put off, not given up. */
export function isPassing(because: Stop): boolean {
  return because !== 'other-screen' && because !== 'no-link';
}

type NoteRead =
  | {
      readonly verdict: 'read';
      readonly comparison: Comparison | null;
      readonly isPlainDraft: boolean;
      readonly ref: string | null;
    }
  | FoundBack;

async function readNote(desk: Desk, sought: Sought, row: NoteRow): Promise<NoteRead> {
  const note = await visit(desk, {
    route: 'case-note',
    params: noteParams(sought.child.id, row.ref, row),
    screen: 'case-note',
    fields: noteFields,
    list: null,
  });
  if (note.verdict === 'stopped' && isPassing(note.because))
    return { verdict: 'interrupted', because: note.because };
  if (note.verdict !== 'seen')
    return toCheck(
      note.verdict === 'stopped' && note.because === 'no-link' ? 'could-not-read-back' : 'page-changed',
    );
  if (!isExactly(sought.child, note.seen.person)) return strangerShown(sought.child, note.seen.person);
  const saved = toSource(note.seen, desk.site.profile);
  if ('unreadable' in saved || (row.ref !== '' && saved.ref !== row.ref))
    return { verdict: 'read', comparison: null, isPlainDraft: false, ref: row.ref || null };
  return {
    verdict: 'read',
    comparison: compareSaved(recordingOf(sought.recording), recordingOf(saved)),
    isPlainDraft: isPlainDraft(saved),
    ref: saved.ref,
  };
}

function recordingOf({ noteType, title, contactOn, body }: Recording): Recording {
  return { noteType, title, contactOn, body };
}

function listed({ type, title, contactOn }: NoteRow): NonNullable<Target['listedAs']> {
  return { type, title, contactOn };
}

function toCheck(because: CheckReason, alsoLookAt: Identity | null = null): FoundBack {
  const settlement = { verdict: 'check', because, alsoLookAt } as const;
  return { verdict: 'settled', settlement, noteRef: null, listedAs: null };
}

function strangerShown(child: Identity, shown: Identity | null): FoundBack {
  return toCheck('other-person-shown', shown && shown.id !== child.id ? shown : null);
}
