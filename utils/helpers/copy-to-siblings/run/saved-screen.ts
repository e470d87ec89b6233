/**
 * What the saved recording in view holds, whatever its kind: a note's page or a form's. It reads and compares
 * nothing; who the page is about is given beside it, for whoever asked to judge.
 */
import type { Identity } from '../../../domain/people';
import type { Recording, SourceRecording } from '../../../domain/recordings/recording';
import type { Looked } from '../acts';
import { type Desk, readHere, type Sight } from './desk';
import { readForm } from './form-screen';
import type { RecordingKind } from './kinds';
import { noteFields, toSource } from './note-screen';

export type SavedRead =
  | {
      readonly verdict: 'seen';
      readonly person: Identity | null;
      readonly worker: Looked['worker'];
      /** Null where a field shows something that cannot be read; then `unreadable` names it. */
      readonly source: SourceRecording | null;
      readonly unreadable: string | null;
    }
  /** `field` names what moved, where it is that. */
  | {
      readonly verdict: 'not-seen';
      readonly because: 'silence' | 'page-changed';
      readonly field: string | null;
    };

/**
 * @param intended what was meant, when this is a reading back: its own answers are then read as well
 * @param childName whose row of a form is read
 */
export async function readShown(
  desk: Desk,
  kind: RecordingKind,
  intended: Recording | string | null,
  childName: string | null,
): Promise<SavedRead> {
  const { copied } = kind;
  const formId = typeof intended === 'string' ? intended : (intended?.form?.id ?? null);
  if (copied && formId) {
    const fields = typeof intended === 'string' ? [] : (intended?.form?.own ?? []).map(({ field }) => field);
    const own = typeof intended === 'string' || childName === null ? null : { fields, childName };
    const read = await readForm(desk, formId, copied, own);
    if (read.verdict === 'not-seen') return notSeen(read.sight);
    const { person, worker } = read.seen;
    return { verdict: 'seen', person, worker, source: read.source, unreadable: null };
  }
  const sight = await readHere(desk, { screen: kind.saved, fields: noteFields, list: null });
  if (sight.verdict !== 'seen') return notSeen(sight);
  const { person, worker } = sight.seen;
  const source = toSource(sight.seen, desk.site.profile);
  return 'unreadable' in source
    ? { verdict: 'seen', person, worker, source: null, unreadable: source.unreadable }
    : { verdict: 'seen', person, worker, source, unreadable: null };
}

function notSeen(sight: Exclude<Sight, { verdict: 'seen' }>): SavedRead {
  if (sight.verdict === 'silence') return { verdict: 'not-seen', because: 'silence', field: null };
  const field = sight.verdict === 'drifted' ? sight.field : null;
  return { verdict: 'not-seen', because: 'page-changed', field };
}
