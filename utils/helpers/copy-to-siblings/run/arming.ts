/**
 * Writes the intent of one click down, as keyed tags, and gets the token for that click in that document. Without it
 * nothing is pressed; no name and no word of the recording is written.
 */
import { arm, tagFor } from '../../../coordinator/ledger';
import { normaliseText } from '../../../domain/recordings/compare';
import { lookOf } from '../../../domain/recordings/look-alike';
import type { Target } from '../job';
import type { RunHands } from './copy-one';
import { comparedText, kindOf, wantedLook } from './kinds';

/** Null when the journal would not take it. */
export async function armFor(
  hands: RunHands,
  { draft: { child, recording } }: Target,
  { seq, attempt, before, formNonce }: { seq: number; attempt: number; before: string[]; formNonce: string },
): Promise<{ readonly intentId: string; readonly nonce: string } | null> {
  const runId = hands.job().runId ?? '';
  const { profile } = hands.desk.site;
  try {
    const intent = {
      runId,
      seq,
      attempt,
      targetTag: await tagFor('person', child.id),
      textTag: await tagFor('text', normaliseText(comparedText(recording))),
      lookTag: await tagFor('look', lookOf(wantedLook(recording, kindOf(recording, profile)))),
      baselineTags: await Promise.all(before.map((ref) => tagFor('note', ref))),
    };
    return await arm(intent, formNonce);
  } catch {
    return null;
  }
}
