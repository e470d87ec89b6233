/**
 * The rows that a person has confirmed, and what must be settled before anything may be drafted from them: who must
 * not meet, who must not learn the address, who is left out and by whose decision. It says what is wrong and changes
 * nothing.
 */
import { type Day, isDay } from '../day';
import { isMailAddress } from './mail-address';
import type { Circle } from './role-rules';

export interface InviteeRow {
  readonly key: string;
  readonly name: string;
  readonly circle: Circle;
  readonly attendance: 'attend' | 'send-views' | 'report' | 'informed' | 'do-not-invite';
  readonly channel: 'email' | 'post' | 'by-hand' | 'told';
  readonly email: string | null;
  readonly postalAddress: string | null;
  /** The parts of the review they are in, from 1; empty is all of it. */
  readonly parts: readonly number[];
  readonly exclusion: Exclusion | null;
  /** Anything but 'may' keeps every address of the placement from them: unknown counts as must not. */
  readonly address: 'may-learn' | 'must-not-learn' | 'unknown';
  readonly getsRecord: 'full' | 'decisions' | 'none';
  readonly noRecordBecause: string;
}

/** Leaving somebody out is exceptional, and for a parent decided by the IRO and the social worker together. */
export interface Exclusion {
  readonly because: string;
  readonly decidedBy: string;
  readonly decidedOn: Day;
}

export type RowProblem =
  | 'exclusion-without-reason'
  | 'no-address-for-channel'
  | 'no-such-part'
  | 'no-reason-for-no-record'
  | 'meets-whom-they-must-not'
  | 'place-is-where-child-lives';

export interface FoundProblem {
  readonly key: string;
  readonly problem: RowProblem;
  /** The other person of a pair who must not meet. */
  readonly with?: string;
}

export interface ReviewPlan {
  readonly rows: readonly InviteeRow[];
  /** Pairs of row keys, in either order. */
  readonly mustNotMeet: readonly (readonly [string, string])[];
  /** How many parts the review is held in, from 1. */
  readonly parts: number;
  readonly heldWhereChildLives: 'yes' | 'no' | 'unknown';
}

/** Everything to settle before drafting, by row. An empty list is the only leave to go on. */
export function problemsOf(plan: ReviewPlan): FoundProblem[] {
  const own = plan.rows.flatMap((row) =>
    rowProblems(row, plan).map((problem) => ({ key: row.key, problem })),
  );
  return [...own, ...plan.mustNotMeet.flatMap((pair) => meetingProblems(pair, plan))];
}

/**
 * Rows that may stand together in one meeting, where each sees who else is asked: professionals who come, by e-mail. Not
 * whoever must not learn where the child lives, nor either of two who must not meet.
 */
export function mayShareOneMeeting<Row extends InviteeRow>(
  rows: readonly Row[],
  mustNotMeet: ReviewPlan['mustNotMeet'],
): Row[] {
  const kept = new Set(mustNotMeet.flat());
  return rows.filter(
    ({ key, circle, attendance, channel, email, address }) =>
      circle === 'professional' &&
      attendance === 'attend' &&
      channel === 'email' &&
      isMailAddress(email ?? '') &&
      address !== 'must-not-learn' &&
      !kept.has(key),
  );
}

function rowProblems(row: InviteeRow, { parts, heldWhereChildLives }: ReviewPlan): RowProblem[] {
  const isOut = row.attendance === 'do-not-invite';
  const goesThere = row.attendance === 'attend' && row.circle !== 'child';
  const found: Record<Exclude<RowProblem, 'meets-whom-they-must-not'>, boolean> = {
    'exclusion-without-reason': isOut && !isComplete(row.exclusion),
    'no-address-for-channel': !isOut && !canReach(row),
    'no-such-part': row.parts.some((part) => !Number.isInteger(part) || part < 1 || part > parts),
    'no-reason-for-no-record': row.getsRecord === 'none' && row.noRecordBecause.trim() === '',
    'place-is-where-child-lives': goesThere && heldWhereChildLives !== 'no' && row.address !== 'may-learn',
  };
  return (Object.keys(found) as (keyof typeof found)[]).filter((problem) => found[problem]);
}

function meetingProblems([one, other]: readonly [string, string], { rows }: ReviewPlan): FoundProblem[] {
  const [first, second] = [one, other].map((key) => rows.find((row) => row.key === key));
  if (first?.attendance !== 'attend' || second?.attendance !== 'attend') return [];
  if (!isTogether(first, second)) return [];
  const problem = 'meets-whom-they-must-not';
  return [
    { key: first.key, problem, with: second.key },
    { key: second.key, problem, with: first.key },
  ];
}

/** In all of it, or in a part that the other is in too. */
function isTogether(one: InviteeRow, other: InviteeRow): boolean {
  return (
    one.parts.length === 0 || other.parts.length === 0 || one.parts.some((part) => other.parts.includes(part))
  );
}

function isComplete(exclusion: Exclusion | null): boolean {
  if (!exclusion) return false;
  const { because, decidedBy, decidedOn } = exclusion;
  return because.trim() !== '' && decidedBy.trim() !== '' && isDay(decidedOn);
}

function canReach({ channel, email, postalAddress }: InviteeRow): boolean {
  switch (channel) {
    case 'email':
      return isMailAddress(email ?? '');
    case 'post':
      return (postalAddress ?? '').trim() !== '';
    case 'by-hand':
    case 'told':
      return true;
  }
}
