/**
 * The one open step of a child that may be filled: started by a person, alone of its kind, and with nothing in it
 * that saving would send. Tessera starts no step; a group's step is about other children too and is left alone.
 */
import type { Stop } from '../../../coordinator/walk';
import type { Identity } from '../../../domain/people';
import { describe, type NoteRow } from '../../../domain/recordings/look-alike';
import type { Recording } from '../../../domain/recordings/recording';
import { sameWords } from '../../../domain/words';
import type { LeftForLater } from '../state';
import { type Desk, visit } from './desk';
import { openSteps, type RecordingKind, stepsOfOne } from './kinds';

export type StepToFill =
  | { readonly verdict: 'found'; readonly ref: string }
  | { readonly verdict: 'left'; readonly because: LeftForLater['because']; readonly found: readonly string[] }
  | { readonly verdict: 'stopped'; readonly because: Stop; readonly screen: string };

export async function stepToFill(
  desk: Desk,
  kind: RecordingKind,
  child: Identity,
  rows: readonly NoteRow[],
): Promise<StepToFill> {
  const open = openSteps(rows, kind);
  const own = stepsOfOne(rows, kind, child.name);
  const [only, second] = own;
  if (!only && open.length > 0)
    return { verdict: 'left', because: 'group-step', found: open.map(({ subjects }) => subjects) };
  if (!only) return { verdict: 'left', because: 'no-open-step', found: [] };
  if (second) return { verdict: 'left', because: 'several-steps', found: own.map(describe) };
  for (const { screen, state } of kind.copied?.step?.sends ?? []) {
    const params = { personId: child.id, stepRef: only.ref };
    const sight = await visit(desk, { route: screen, params, screen, fields: [], list: 'waiting' });
    if (sight.verdict === 'stopped') return { verdict: 'stopped', because: sight.because, screen };
    if (sight.verdict !== 'seen') return { verdict: 'stopped', because: 'other-screen', screen };
    const waiting = sight.seen.rows.filter((row) => sameWords(row.state ?? '', state));
    if (waiting.length > 0)
      return { verdict: 'left', because: 'would-send', found: waiting.map((row) => row.what ?? '') };
  }
  return { verdict: 'found', ref: only.ref };
}

/** Answers that stay behind, as a person knows them: the question, and what was to be written there. */
export function labelled({ form }: Recording, fields: readonly string[]): string[] {
  const answers = [...(form?.answers ?? []), ...(form?.own ?? [])];
  const texts = (form?.texts ?? []).map(({ field, label }) => ({ field, label, text: '' }));
  return [...answers, ...texts]
    .filter(({ field }) => fields.includes(field))
    .map(({ label, text }) => (text === '' ? label : `${label}: ${text}`));
}
