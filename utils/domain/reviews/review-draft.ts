/**
 * A review as it is being prepared: when and what, who, what is kept apart, what the child wants. It waits in memory
 * between steps and is parsed on every read. A row starts as a suggestion; only a person's tick confirms it.
 */
import * as z from 'zod/mini';
import { type InviteeRow, mayShareOneMeeting, type ReviewPlan } from './invitee-rows';
import { daySchema, reviewRecordSchema } from './review-record';
import { circles, forms } from './role-rules';
import type { RuleId } from './rules';

export const attendances = ['attend', 'send-views', 'report', 'informed', 'do-not-invite'] as const;
export const channels = ['email', 'post', 'by-hand', 'told'] as const;
export const modes = ['in-person', 'online', 'both'] as const;
/** What is honestly known of one message. None of them means that anybody has read it. */
export const messageStates = ['not-drafted', 'drafted', 'opened', 'said-sent', 'reply-noted'] as const;

const ruleIds = [
  'first',
  'second',
  'subsequent',
  'adjourned',
  'short-breaks-first',
  'short-breaks-next',
  'adoption-authority-first',
  'adoption-authority-next',
  'adoption-placed-first',
  'adoption-placed-second',
  'adoption-placed-next',
] as const satisfies readonly RuleId[];

export const rowSchema = z.strictObject({
  key: z.string(),
  role: z.string(),
  title: z.string(),
  organisation: z.string(),
  name: z.string(),
  circle: z.enum(circles),
  usually: z.array(z.enum(forms)),
  because: z.string(),
  doubts: z.array(z.string()),
  phone: z.nullable(z.string()),
  contactChangedOn: z.nullable(daySchema),
  /**
   * Where the row comes from: a rule, the record without a rule, the sheet in Mosaic, the list of the review before, or the
   * sibling before.
   */
  from: z.enum(['rule', 'record', 'last-list', 'earlier-list', 'sibling']),
  status: z.enum(['suggested', 'confirmed', 'not-asked']),
  attendance: z.enum(attendances),
  channel: z.enum(channels),
  email: z.nullable(z.string()),
  postalAddress: z.nullable(z.string()),
  parts: z.array(z.int()),
  exclusion: z.nullable(
    z.strictObject({ because: z.string(), decidedBy: z.string(), decidedOn: z.string() }),
  ),
  address: z.enum(['may-learn', 'must-not-learn', 'unknown']),
  getsRecord: z.enum(['full', 'decisions', 'none']),
  noRecordBecause: z.string(),
  interpreter: z.string(),
  /** The person's own words in place of the council's, null until somebody has changed them. */
  ownWords: z.nullable(z.string()),
  /** Secrets that this recipient may read, each with a person's reason. */
  cleared: z.array(z.strictObject({ key: z.string(), because: z.string() })),
  message: z.enum(messageStates),
  /** Date, time and place as the message that was taken out has them; empty before. */
  told: z.string(),
  invitedOn: z.string(),
  reply: z.string(),
  /** Of this recipient's calendar entry, kept for its updates. */
  uid: z.string(),
  sequence: z.int(),
});
export type DraftRow = z.infer<typeof rowSchema>;

const whenSchema = z.strictObject({
  on: z.string(),
  start: z.string(),
  end: z.string(),
  mode: z.nullable(z.enum(modes)),
  venue: z.string(),
  link: z.string(),
  parts: z.int(),
  heldWhereChildLives: z.enum(['yes', 'no', 'unknown']),
});
export type When = z.infer<typeof whenSchema>;

const wishesSchema = z.strictObject({
  askedOn: z.string(),
  askedBy: z.string(),
  wants: z.string(),
  doesNotWant: z.string(),
  howTakesPart: z.string(),
});
export type Wishes = z.infer<typeof wishesSchema>;

export const reviewDraftSchema = z.strictObject({
  record: reviewRecordSchema,
  kind: z.strictObject({
    rule: z.nullable(z.enum(ruleIds)),
    from: z.string(),
    number: z.nullable(z.int()),
    because: z.string(),
  }),
  when: whenSchema,
  rows: z.array(rowSchema),
  mustNotMeet: z.array(z.tuple([z.string(), z.string()])),
  wishes: wishesSchema,
  /** Whom the list of the review before named that the record no longer does; null where there was none. */
  lastList: z.nullable(z.strictObject({ gone: z.array(z.string()) })),
  /** What colleagues wrote on the sheet in words of their own: shown, kept, and added to. */
  fromSheet: z.strictObject({ wishes: z.string(), apart: z.string() }),
  chairAgreed: z.enum(['yes', 'no', 'unknown']),
  /** Who looked at the messages besides the worker, where the council wants that. */
  checkedBy: z.string(),
});
export type ReviewDraft = z.infer<typeof reviewDraftSchema>;

export function withRow(draft: ReviewDraft, key: string, change: Partial<DraftRow>): ReviewDraft {
  return { ...draft, rows: draft.rows.map((row) => (row.key === key ? { ...row, ...change } : row)) };
}

/** One message taken out, with the date and place that it says. Once more after a change is a later one of the same. */
export function withMessage(draft: ReviewDraft, key: string, message: 'drafted' | 'opened'): ReviewDraft {
  const row = draft.rows.find((one) => one.key === key);
  if (!row) return draft;
  const sequence = row.sequence + (isOutdated(row, draft.when) ? 1 : 0);
  return withRow(draft, key, { message, sequence, told: momentOf(draft.when) });
}

/** Whether the message that was taken out says another date, time or place than the review has now. */
export function isOutdated({ told }: Pick<DraftRow, 'told'>, when: When): boolean {
  return told !== '' && told !== momentOf(when);
}

function momentOf({ on, start, end, mode, venue, link }: When): string {
  return JSON.stringify([on, start, end, mode, venue, link]);
}

/** Came along from the sibling before, and nothing about the contact is in doubt. */
export function isCarried({ from, doubts }: DraftRow): boolean {
  return from === 'sibling' && doubts.length === 0;
}

/** A professional of the list before, about whose contact nothing is in doubt. Family and carers are ticked one by one. */
export function isAsOnLastList({ from, doubts, circle }: DraftRow): boolean {
  return from === 'earlier-list' && doubts.length === 0 && circle === 'professional';
}

export function withLastListConfirmed(draft: ReviewDraft): ReviewDraft {
  const rows = draft.rows.map((row) =>
    isAsOnLastList(row) ? { ...row, status: 'confirmed' as const } : row,
  );
  return { ...draft, rows };
}

/** Confirms who came along, each as the role usually takes part: what was decided for the sibling stays there. */
export function withCarriedConfirmed(draft: ReviewDraft): ReviewDraft {
  return {
    ...draft,
    rows: draft.rows.map((row) => (isCarried(row) ? { ...row, status: 'confirmed' } : row)),
  };
}

/**
 * Whom 'all as before' would confirm: whoever came along, and the child whose review it is. Nobody where no professional
 * came along, and never family or a carer: those are ticked one by one.
 */
export function asBeforeRows({ rows }: ReviewDraft): DraftRow[] {
  if (!rows.some(isCarried)) return [];
  return rows.filter((row) => row.status === 'suggested' && (row.circle === 'child' || isCarried(row)));
}

export function withAsBefore(draft: ReviewDraft): ReviewDraft {
  const keys = new Set(asBeforeRows(draft).map(({ key }) => key));
  const rows = draft.rows.map((row) => (keys.has(row.key) ? { ...row, status: 'confirmed' as const } : row));
  return { ...draft, rows };
}

/** Keeps two people apart, or no longer. A pair is one pair in either order. */
export function withPair(draft: ReviewDraft, one: string, other: string): ReviewDraft {
  const without = draft.mustNotMeet.filter((pair) => !(pair.includes(one) && pair.includes(other)));
  const isNew = without.length === draft.mustNotMeet.length && one !== other;
  return { ...draft, mustNotMeet: isNew ? [...without, [one, other]] : without };
}

/** Rows that a person has confirmed, whoever is left out included. */
export function confirmedRows({ rows }: ReviewDraft): DraftRow[] {
  return rows.filter(({ status }) => status === 'confirmed');
}

/** Rows that get a message: confirmed and not left out. */
export function recipientsOf(draft: ReviewDraft): DraftRow[] {
  return confirmedRows(draft).filter(({ attendance }) => attendance !== 'do-not-invite');
}

/** Professionals who may be asked in one meeting; everybody else is asked alone. */
export function oneMeetingOf(draft: ReviewDraft): DraftRow[] {
  return mayShareOneMeeting(recipientsOf(draft), draft.mustNotMeet);
}

export function planOf(draft: ReviewDraft): ReviewPlan {
  const rows: InviteeRow[] = confirmedRows(draft);
  const { parts, mode } = draft.when;
  const heldWhereChildLives = mode === 'online' ? 'no' : draft.when.heldWhereChildLives;
  return { rows, mustNotMeet: draft.mustNotMeet, parts, heldWhereChildLives };
}

export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');
}
