/**
 * Reads what a review is prepared from, page by page, all from the child's own record and all on a person's press. No
 * sibling's and no relative's record is opened. A page that shows somebody else ends the reading.
 */
import type { PageLink } from '../../../coordinator/page-link';
import { type ScreenText, type Sight, visitScreen } from '../../../coordinator/reading';
import type { Site } from '../../../coordinator/walk';
import type { Identity } from '../../../domain/people';
import { careFields } from '../../../domain/profile/invite-needs';
import { recordFrom } from '../../../domain/reviews/from-mosaic';
import { type Sheet, sheetFields } from '../../../domain/reviews/invite-sheet';
import type { ReviewRecord } from '../../../domain/reviews/review-record';
import { sameWords } from '../../../domain/words';
import type { InviteRefusal } from '../state';

export interface Desk {
  readonly link: PageLink;
  readonly site: Site;
}

export type RecordRead =
  | { readonly verdict: 'read'; readonly record: ReviewRecord; readonly sheet: Sheet }
  | { readonly verdict: 'refused'; readonly because: InviteRefusal; readonly field: string | null };

type Part = 'looked-after' | 'contacts' | 'relationships' | 'steps' | 'sheet';

/** What a person is told while it is read. */
const partWords: Readonly<Record<Part, string>> = {
  'looked-after': 'placement and legal status',
  contacts: 'who works with the child, and how family and carers are reached',
  relationships: 'brothers and sisters, by name only',
  steps: 'earlier reviews',
  sheet: 'what colleagues have put on the invite sheet',
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
  const sheet = await readSheet(desk, record, onReading);
  return 'verdict' in sheet ? sheet : { verdict: 'read', record, sheet };
}

/** The sheet as it stands now, seen without taking its lock. */
export async function readSheet(
  desk: Desk,
  { child, sheetRef }: ReviewRecord,
  onReading: (what: string) => void,
): Promise<Sheet | Extract<RecordRead, { verdict: 'refused' }>> {
  if (sheetRef === null) return { fields: {}, rows: [] };
  onReading(partWords.sheet);
  const fields = sheetFields.filter((name) => desk.site.profile.screens['review-sheet']?.fields[name]);
  const wanted = {
    route: 'review-sheet-view',
    params: { personId: child.id, stepRef: sheetRef },
    screen: 'review-sheet',
  };
  const seen = own(await visitScreen(desk.link, desk.site, { ...wanted, fields, list: 'invitees' }), child);
  return 'verdict' in seen ? seen : { fields: seen.fields, rows: seen.rows };
}

/** The screen's text, if it is the child's own and nobody else's. */
function own(sight: Sight, child: Identity): ScreenText | Extract<RecordRead, { verdict: 'refused' }> {
  if (sight.verdict === 'drifted') return refusedRead('drift', sight.field);
  if (sight.verdict === 'stopped') {
    if (sight.because === 'signed-out') return refusedRead('signed-out', null);
    if (sight.because !== 'other-screen') return refusedRead('no-answer', null);
    return sight.screen === 'restricted-person'
      ? refusedRead('restricted', null)
      : refusedRead('drift', sight.screen);
  }
  const { person } = sight.seen;
  const isOwn =
    person?.id === child.id &&
    person.name === child.name &&
    (person.dateOfBirth === null || person.dateOfBirth === child.dateOfBirth);
  return isOwn ? sight.seen : refusedRead('wrong-person', null);
}

function refusedRead(
  because: InviteRefusal,
  field: string | null,
): Extract<RecordRead, { verdict: 'refused' }> {
  return { verdict: 'refused', because, field };
}
