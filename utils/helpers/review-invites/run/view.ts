/**
 * The review in hand as the face shows it: dates, messages and problems worked out by the domain, nothing stored.
 */

import { isDay } from '../../../domain/day';
import { sheetShapeOf } from '../../../domain/profile/review-words';
import type { Profile } from '../../../domain/profile/schema';
import { datesBeforeReview } from '../../../domain/reviews/around-review';
import { type BankHolidays, readHolidayList } from '../../../domain/reviews/bank-holidays';
import type { ReviewSettings } from '../../../domain/reviews/council-settings';
import {
  type SheetPlan,
  type SheetShape,
  type SheetWords,
  sheetDifferences,
  sheetPlan,
  strangersOn,
} from '../../../domain/reviews/invite-sheet';
import { messageFor } from '../../../domain/reviews/messages';
import { type ReviewDraft, recipientsOf } from '../../../domain/reviews/review-draft';
import { type ToSettle, waitingFor } from '../../../domain/reviews/settle-before';
import { textShape } from '../../../domain/reviews/sheet-text';
import { shippedHolidays } from '../../../domain/reviews/shipped-holidays';
import { type ReviewDate, type ReviewDateRefused, reviewDue } from '../../../domain/reviews/timetable';
import { today } from '../../../platform/clock';
import type { ReviewJob } from '../job';
import type { InviteState, PreparedReview } from '../state';

export function preparing(
  job: ReviewJob,
  profile: Profile,
  settings: ReviewSettings,
  problems: readonly ToSettle[],
): InviteState {
  return { at: 'preparing', page: job.page, review: prepared(job, profile, settings), problems };
}

export function prepared(job: ReviewJob, profile: Profile, settings: ReviewSettings): PreparedReview {
  const { draft } = job;
  const due = dueOf(draft, settings);
  const { on } = draft.when;
  const plan = planFor(job, profile, due);
  const sending = { settings, sender: draft.record.worker.name, at: job.startedAt };
  return {
    draft,
    settings,
    due,
    leadTimes: isDay(on) ? datesBeforeReview(on, settings.leadTimes, holidaysIn(settings)) : [],
    today: today(),
    messages: recipientsOf(draft).map((row) => messageFor(draft, row, sending)),
    waiting: waitingFor(draft),
    plan,
    strangers: strangersOn(job.present, draft),
    sheet: draft.record.sheetRef === null ? 'none-begun' : 'begun',
    shape: sheetShapeOf(profile.words),
    outcome: job.outcome,
    isOnSheet: plan.rows.some((row) => row !== null) && sheetDifferences(plan, job.present).length === 0,
    hasNextSibling: draft.record.otherChildren.length > 0,
  };
}

function dueOf({ kind }: ReviewDraft, settings: ReviewSettings): ReviewDate | ReviewDateRefused | null {
  return kind.rule === null || kind.from === ''
    ? null
    : reviewDue(kind.rule, kind.from, holidaysIn(settings));
}

/** The council's own list where it has one that can be read, else the one that Tessera ships with. */
function holidaysIn({ holidays }: ReviewSettings): BankHolidays {
  if (holidays === undefined) return shippedHolidays;
  const read = readHolidayList(holidays);
  return read.verdict === 'fits'
    ? read.value
    : { coverage: { from: '0001-01-01', to: '0001-01-01' }, days: [] };
}

export function sheetWordsOf({ words }: Profile): SheetWords | null {
  return words.reviews ? { parts: words.reviews.parts, yes: words.yes, no: words.no } : null;
}

function planFor(job: ReviewJob, profile: Profile, due: ReturnType<typeof dueOf>): SheetPlan {
  const words = sheetWordsOf(profile);
  return words
    ? sheetPlan(job.draft, job.present, due?.due ?? null, words, placesIn(profile))
    : { fields: {}, rows: [] };
}

/** The fields and columns that this council's sheet has. */
function placesIn({ words, screens: { 'review-sheet': form } }: Profile): SheetShape {
  if (sheetShapeOf(words) !== 'form') return textShape;
  return {
    fields: Object.keys(form?.fields ?? {}),
    columns: Object.keys(form?.lists.invitees?.columns ?? {}),
  };
}
