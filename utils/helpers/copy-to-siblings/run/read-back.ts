/**
 * Reads back from Mosaic what became of one click: always by a fresh load of the child's own list, then the
 * one new note. It never presses anything, and looking twice changes nothing.
 */

import { untilNextLook } from '../../../coordinator/next-look';
import { type Stop, walk } from '../../../coordinator/walk';
import type { Identity } from '../../../domain/people';
import { type Comparison, compareSaved } from '../../../domain/recordings/compare';
import { asCompared, holdsSome } from '../../../domain/recordings/form';
import { lookOf, type NoteRow, toNoteRows } from '../../../domain/recordings/look-alike';
import type { Recording } from '../../../domain/recordings/recording';
import {
  type CheckReason,
  looksBeforeNotSaved,
  type Settlement,
  settleReadBack,
} from '../../../domain/settle';
import { sameWords } from '../../../domain/words';
import type { Target } from '../job';
import { type Desk, isExactly, isShownAs, visit } from './desk';
import { kindOf, type RecordingKind, stepsOfOne, wantedLook } from './kinds';
import { isPlainDraft, noteParams } from './note-screen';
import { readShown } from './saved-screen';

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

export async function readBack(desk: Desk, sought: Sought): Promise<FoundBack> {
  // Seen on the answer already: then their session is not used to look at one record more.
  if (isSomebodyElse(desk.link.current()?.worker, sought)) return toCheck('other-worker');
  for (let emptyLooks = 1; ; emptyLooks += 1) {
    const looked = await lookOnce(desk, sought, emptyLooks);
    if (looked !== 'look-again') return looked;
    await untilNextLook(desk);
  }
}

/** Whoever is signed in now is not who confirmed: a save under way may be theirs, and what they may see is not ours to use. */
function isSomebodyElse(worker: { readonly name: string } | null | undefined, { author }: Sought): boolean {
  return worker !== null && worker !== undefined && !sameWords(worker.name, author);
}

async function lookOnce(desk: Desk, sought: Sought, emptyLooks: number): Promise<FoundBack | 'look-again'> {
  const kind = kindOf(sought.recording, desk.site.profile);
  const list = await visit(desk, {
    route: kind.list,
    params: { personId: sought.child.id },
    screen: kind.list,
    fields: [],
    list: kind.rows,
  });
  if (list.verdict === 'stopped' && isPassing(list.because))
    return { verdict: 'interrupted', because: list.because };
  if (list.verdict !== 'seen') return toCheck('page-changed');
  if (!isExactly(sought.child, list.seen.person)) return strangerShown(sought.child, list.seen.person);
  if (isSomebodyElse(list.seen.worker, sought)) return toCheck('other-worker');
  const rows = newRows(toNoteRows(list.seen.rows), sought);
  const alike = lookAlikesAmong(rows, sought, kind);
  // At the last look any new note counts: it may be ours, changed in what it is listed by. Never 'not saved' then.
  const found = alike.length === 0 && emptyLooks >= looksBeforeNotSaved ? rows : alike;
  const only = found.length === 1 ? found[0] : undefined;
  if (only && isOfAnother(only, sought)) return toCheck('one-new-note-that-differs');
  const note = only ? await readSaved(desk, sought, only) : null;
  if (note?.verdict === 'settled' || note?.verdict === 'interrupted') return note;
  const read = note?.verdict === 'read' ? note : null;
  const isNothingWritten = note?.verdict === 'not-written';
  const settlement = settleReadBack({
    newLookAlikes: isNothingWritten ? 0 : alike.length > 0 ? alike.length : Math.min(found.length, 1),
    comparison: read?.comparison ?? null,
    isPlainDraft: read?.isPlainDraft ?? false,
    otherPerson: sought.otherPerson,
    otherWindow: sought.otherWindow,
    emptyLooks,
  });
  if (settlement === 'look-again') return 'look-again';
  return { verdict: 'settled', settlement, noteRef: read?.ref ?? null, listedAs: only && listed(only) };
}

/** Rows that were not on the list before the click. */
function newRows(rows: readonly NoteRow[], { before }: Sought): NoteRow[] {
  return rows.filter((row) => !before.includes(row.key));
}

/**
 * New rows that look like the note intended. A sanitiser may have changed the title, so without any, new
 * drafts of the same type and day count instead; the comparison then shows the difference.
 */
function lookAlikesAmong(
  fresh: readonly NoteRow[],
  { recording, child }: Sought,
  kind: RecordingKind,
): NoteRow[] {
  const wanted = wantedLook(recording, kind);
  if (kind.copied?.step) return [...stepsOfOne(fresh, kind, child.name)]; // the row of an open step says nothing of what is in it
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

type SavedRead =
  | {
      readonly verdict: 'read';
      readonly comparison: Comparison | null;
      readonly isPlainDraft: boolean;
      readonly ref: string | null;
    }
  /** A step that holds nothing of what was meant: it stood there before, so nothing was saved in it. */
  | { readonly verdict: 'not-written' }
  | FoundBack;

async function readSaved(desk: Desk, sought: Sought, row: NoteRow): Promise<SavedRead> {
  const { child, recording } = sought;
  const kind = kindOf(recording, desk.site.profile);
  const walked = await walk(desk.link, desk.site, kind.saved, noteParams(child.id, row.ref, row));
  if (walked.verdict === 'stopped' && isPassing(walked.because))
    return { verdict: 'interrupted', because: walked.because };
  if (walked.verdict === 'stopped')
    return toCheck(walked.because === 'no-link' ? 'could-not-read-back' : 'page-changed');
  const shown = await readShown(desk, kind, recording, child.name);
  if (shown.verdict === 'not-seen') return toCheck('page-changed');
  const isOfChild = kind.copied ? isShownAs : isExactly; // a form's page leaves the date of birth out
  if (!isOfChild(child, shown.person)) return strangerShown(child, shown.person);
  const { source } = shown;
  if (!source || (row.ref !== '' && source.ref !== row.ref))
    return { verdict: 'read', comparison: null, isPlainDraft: false, ref: row.ref || null };
  const meant = kind.copied?.step ? recording.form : undefined;
  if (meant && source.form && !holdsSome(meant, source.form)) return { verdict: 'not-written' };
  return {
    verdict: 'read',
    comparison: compareSaved(asCompared(recording), asCompared(source)),
    isPlainDraft: isPlainDraft(source),
    ref: source.ref,
  };
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
