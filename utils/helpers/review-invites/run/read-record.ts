/**
 * Reads what a review is prepared from, page by page, all from the child's own record and all on a person's press. No
 * sibling's and no relative's record is opened. A page that shows somebody else ends the reading.
 */
import { visitScreen } from '../../../coordinator/reading';
import type { Identity } from '../../../domain/people';
import { careFields } from '../../../domain/profile/invite-needs';
import { recordFrom } from '../../../domain/reviews/from-mosaic';
import { emptySheet, type Sheet } from '../../../domain/reviews/invite-sheet';
import type { ReviewRecord } from '../../../domain/reviews/review-record';
import { sameWords } from '../../../domain/words';
import { type Desk, own, type ReadingRefused, readLastSheet, readSheet, refusedRead } from './read-sheet';

export type RecordRead =
  | {
      readonly verdict: 'read';
      readonly record: ReviewRecord;
      readonly sheet: Sheet;
      /** Of the review before; empty where colleagues have begun this one's already. */
      readonly lastSheet: Sheet;
    }
  | ReadingRefused;

type Part = 'looked-after' | 'contacts' | 'relationships' | 'steps' | 'sheet' | 'last-sheet';

/** What a person is told while it is read. */
const partWords: Readonly<Record<Part, string>> = {
  'looked-after': 'placement and legal status',
  contacts: 'who works with the child, and how family and carers are reached',
  relationships: 'brothers and sisters, by name only',
  steps: 'earlier reviews',
  sheet: 'what colleagues have put on the invite sheet',
  'last-sheet': 'the list of the review before',
};

export async function readRecord(
  desk: Desk,
  child: Identity,
  onReading: (what: string) => void,
): Promise<RecordRead> {
  const { profile } = desk.site;
  const review = profile.words.reviews;
  if (!review) return refusedRead('drift', 'words › reviews');
  const params = { personId: child.id };
  const read = async (part: Part, fields: readonly string[], list: string | null, route: string = part) => {
    onReading(partWords[part]);
    return own(await visitScreen(desk.link, desk.site, { route, params, screen: part, fields, list }), child);
  };
  const care = await read('looked-after', careFields, null);
  if ('verdict' in care) return care.because === 'drift' ? refusedRead('not-looked-after', care.field) : care;
  const status = care.fields['legal-status'] ?? '';
  if (review.noReviewFor.some((word) => sameWords(word, status))) return refusedRead('adopted', null);
  const professionals = await read('contacts', [], 'professionals');
  if ('verdict' in professionals) return professionals;
  const family = await read('contacts', [], 'family');
  if ('verdict' in family) return family;
  const relationships = await read('relationships', [], 'relationships');
  if ('verdict' in relationships) return relationships;
  const steps = await read('steps', [], 'steps');
  if ('verdict' in steps) return steps;
  const { worker } = steps;
  if (!worker) return refusedRead('drift', 'signed-in worker');
  const record = recordFrom(
    {
      child,
      worker,
      facts: care.fields,
      professionals: professionals.rows,
      family: family.rows,
      relationships: relationships.rows,
      steps: steps.rows,
    },
    { review, relationships: profile.words.relationships, restricted: profile.words.restricted },
  );
  if (record.becameLookedAfter === null && record.placement.label === '')
    return refusedRead('not-looked-after', null);
  onReading(partWords.sheet);
  const sheet = await readSheet(desk, record);
  if ('verdict' in sheet) return sheet;
  if (sheet.rows.length > 0) return { verdict: 'read', record, sheet, lastSheet: emptySheet };
  onReading(partWords['last-sheet']);
  const lastSheet = await readLastSheet(desk, record);
  return 'verdict' in lastSheet ? lastSheet : { verdict: 'read', record, sheet, lastSheet };
}
