/**
 * What a list in plain text must not hold, since it may leave the house: where the child lives, how family and carers are
 * reached, and the name of anybody whose record is restricted. The people asked are named in it; that is what it is for.
 */
import { findDisclosures } from './disclosure';
import { secretKindOf, secretsFor } from './record-secrets';
import type { DraftRow, ReviewDraft } from './review-draft';

const named: readonly string[] = ['carer', 'other-child'];

/** True when the lines hold one of them, whoever is asked. */
export function holdsSecret(draft: ReviewDraft, lines: readonly string[]): boolean {
  const { record, rows } = draft;
  const secrets = rows
    .slice(0, 1)
    .flatMap((row) => secretsFor(record, asAnybody(row), rows))
    .filter(({ key }) => !named.includes(secretKindOf(key)));
  const allowedNames = [record.child.name, record.worker.name, ...rows.map(({ name }) => name)];
  const texts = lines.map((text, at) => ({ part: `line ${at + 1}`, text }));
  return findDisclosures(texts, { secrets, allowedNames, cleared: [] }).verdict === 'blocked';
}

/** Somebody who lives elsewhere and whose own contact is nowhere: nothing is known to them already. */
function asAnybody(row: DraftRow): DraftRow {
  return { ...row, key: '', circle: 'professional', email: null, phone: null, postalAddress: null };
}
