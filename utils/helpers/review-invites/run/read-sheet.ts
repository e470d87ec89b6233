/**
 * Reads the sheet in the shape that this council has it in: a form's fields and rows, a letter's lines, or those of the
 * request that a colleague added last. A page that shows somebody else gives nothing of itself.
 */
import type { PageLink } from '../../../coordinator/page-link';
import { readScreen, type ScreenText, type Sight, visitScreen } from '../../../coordinator/reading';
import type { Site } from '../../../coordinator/walk';
import type { Identity } from '../../../domain/people';
import { sheetShapeOf } from '../../../domain/profile/review-words';
import type { Profile } from '../../../domain/profile/schema';
import { emptySheet, type Sheet, sheetFields } from '../../../domain/reviews/invite-sheet';
import type { ReviewRecord } from '../../../domain/reviews/review-record';
import { linesInRequest, sheetInLines } from '../../../domain/reviews/sheet-text';
import { sameWords } from '../../../domain/words';
import type { InviteRefusal } from '../state';

export interface Desk {
  readonly link: PageLink;
  readonly site: Site;
}

export interface ReadingRefused {
  readonly verdict: 'refused';
  readonly because: InviteRefusal;
  readonly field: string | null;
}

/** Where the sheet stands: its screen, the way to fill it, and the way to look at it. */
export interface SheetStand {
  readonly screen: string;
  readonly fillAt: string;
  readonly lookAt: string;
  readonly list: string | null;
}

/** Looking at a letter opens it as filling does: Mosaic shows it in no other way. */
const stands = {
  form: {
    screen: 'review-sheet',
    fillAt: 'review-sheet',
    lookAt: 'review-sheet-view',
    list: 'invitees',
  },
  letter: { screen: 'review-letter', fillAt: 'review-letter', lookAt: 'review-letter', list: null },
} as const;

/** Null where the sheet is a request: it has no page of its own. */
export function standOf({ words }: Profile): SheetStand | null {
  const shape = sheetShapeOf(words);
  return shape === 'request' ? null : stands[shape];
}

/** The sheet as it stands now. A form is seen without taking its lock. */
export function readSheet(desk: Desk, { child, sheetRef }: ReviewRecord): Promise<Sheet | ReadingRefused> {
  return readSheetOf(desk, child, sheetRef);
}

/** The list of the review before; an older form that the profile does not know any more is none. */
export async function readLastSheet(
  desk: Desk,
  { child, lastSheetRef }: ReviewRecord,
): Promise<Sheet | ReadingRefused> {
  const read = await readSheetOf(desk, child, lastSheetRef);
  return 'verdict' in read && read.because === 'drift' ? emptySheet : read;
}

async function readSheetOf(
  { link, site }: Desk,
  child: Identity,
  sheetRef: string | null,
): Promise<Sheet | ReadingRefused> {
  const stand = standOf(site.profile);
  if (sheetRef === null) return emptySheet;
  if (stand === null) {
    const asked = await readRequest({ link, site }, child, sheetRef);
    return asked !== null && 'verdict' in asked ? asked : sheetInRequest(asked, site.profile);
  }
  const params = { personId: child.id, stepRef: sheetRef };
  const wanted = { ...stand, route: stand.lookAt, params, fields: fieldsOf(site.profile, stand) };
  const seen = own(await visitScreen(link, site, wanted), child);
  return 'verdict' in seen ? seen : sheetIn(seen, site.profile);
}

export interface RequestSeen {
  readonly state: 'gone' | 'waiting';
  /** Null where the council's list of requests does not show what they say. */
  readonly lines: readonly string[] | null;
}

/** The last of its name in the review's list of requests, seen without taking the step's lock; null where there is none. */
export async function readRequest(
  { link, site }: Desk,
  child: Identity,
  stepRef: string,
): Promise<RequestSeen | null | ReadingRefused> {
  const { request = '', gone = [] } = site.profile.words.reviews ?? {};
  const screen = 'sheet-requests';
  const wanted = {
    route: screen,
    params: { personId: child.id, stepRef },
    screen,
    fields: [],
    list: 'waiting',
  };
  const seen = own(await visitScreen(link, site, wanted), child);
  if ('verdict' in seen) return seen;
  const last = seen.rows.filter(({ what = '' }) => sameWords(what, request)).at(-1);
  if (!last) return null;
  return {
    state: gone.some((word) => sameWords(word, last.state ?? '')) ? 'gone' : 'waiting',
    lines: last.text === undefined ? null : linesInRequest(last.text),
  };
}

export function sheetInRequest(asked: RequestSeen | null, { words }: Profile): Sheet {
  return asked?.lines ? sheetInLines(asked.lines, words.reviews?.lines) : emptySheet;
}

/** The sheet that the tab shows now, as text of the page: what a colleague may have changed since is in it. */
export async function sheetInView(
  { link, site }: Desk,
  child: Identity,
): Promise<ScreenText | ReadingRefused> {
  const stand = standOf(site.profile);
  if (stand === null) return refusedRead('drift', null);
  return own(await readScreen(link, { ...stand, fields: fieldsOf(site.profile, stand) }), child);
}

export function sheetIn({ fields, rows }: ScreenText, { words }: Profile): Sheet {
  return sheetShapeOf(words) === 'letter'
    ? sheetInLines(linesOf(fields), words.reviews?.lines)
    : { fields, rows };
}

export function linesOf({ body = '' }: ScreenText['fields']): string[] {
  return body.split('\n').filter((line) => line !== '');
}

function fieldsOf(profile: Profile, { screen, list }: SheetStand): readonly string[] {
  return list === null ? ['body'] : sheetFields.filter((name) => profile.screens[screen]?.fields[name]);
}

/** The screen's text, if it is the child's own and nobody else's. */
export function own(sight: Sight, child: Identity): ScreenText | ReadingRefused {
  if (sight.verdict === 'drifted') return refusedRead('drift', sight.field);
  if (sight.verdict === 'stopped') {
    if (sight.because === 'signed-out') return refusedRead('signed-out', null);
    if (sight.because !== 'other-screen') return refusedRead('no-answer', null);
    if (sight.screen === 'restricted-person') return refusedRead('restricted', null);
    if (sight.screen === 'record-locked') return refusedRead('locked', null);
    return refusedRead('drift', sight.screen);
  }
  const { person } = sight.seen;
  const isOwn =
    person?.id === child.id &&
    person.name === child.name &&
    (person.dateOfBirth === null || person.dateOfBirth === child.dateOfBirth);
  return isOwn ? sight.seen : refusedRead('wrong-person', null);
}

export function refusedRead(because: InviteRefusal, field: string | null): ReadingRefused {
  return { verdict: 'refused', because, field };
}
