/**
 * One invitation to one recipient, before it is written as a calendar file. What is not in this type cannot get into
 * the file: no list of guests, no child's id, and no place unless a person cleared it for this recipient.
 */
import { type LondonTime, londonInstant } from './london-time';
import { isMailAddress } from './mail-address';

export interface Mailbox {
  readonly email: string;
  readonly name?: string;
}

export interface Attendee extends Mailbox {
  readonly part: 'chair' | 'required' | 'optional' | 'informed';
}

/** A place that a person let this recipient read, and why. The placement's own address needs this like any other. */
export interface ClearedLocation {
  readonly text: string;
  readonly clearedBecause: string;
}

export interface Invitation {
  /**
   * A UUID made for this review and this recipient, the same for its updates and its cancellation, and telling nobody
   * anything; see uuidFrom. Never shared between recipients: a shared mailbox would overwrite one.
   */
  readonly uid: string;
  /** 0 for the first, one more for every update and for the cancellation. */
  readonly sequence: number;
  /** When this file was made, epoch ms. */
  readonly stampedAt: number;
  readonly start: LondonTime;
  readonly end: LondonTime;
  /** The mailbox that sends and takes replies: a worker or a team, never a carer or parent. */
  readonly organiser: Mailbox;
  /**
   * `PUBLISH` (the default) is a date to put in a calendar, without guests or replies. `REQUEST` asks for a reply,
   * `CANCEL` takes back either; an update is the same method again with a higher sequence. Council options.
   */
  readonly method?: 'PUBLISH' | 'REQUEST' | 'CANCEL';
  /** Needed for REQUEST and for cancelling one; never written in PUBLISH (RFC 5546 3.2.1). */
  readonly attendee?: Attendee;
  /** Neutral unless the council allows initials; see neutralTitle. */
  readonly title?: string;
  readonly notes?: string;
  readonly location?: ClearedLocation;
}

export const neutralTitle = 'Review meeting';

export type InvitationRefusal =
  | 'uid-not-random'
  | 'sequence-not-a-count'
  | 'no-such-time'
  | 'ends-before-it-starts'
  | 'organiser-address-unusable'
  | 'attendee-missing'
  | 'attendee-address-unusable'
  | 'location-not-cleared';

export interface InvitationRefused {
  readonly verdict: 'refused';
  readonly because: InvitationRefusal;
}

/** What a person is told, and the safe way on. */
export const invitationRefusals: Readonly<Record<InvitationRefusal, string>> = {
  'uid-not-random': 'This invitation has no identifier of its own. Prepare it again.',
  'sequence-not-a-count':
    'How often this invitation has changed is not known. Prepare it again as a new one.',
  'no-such-time': 'The date or time is not a real one in London. Check both.',
  'ends-before-it-starts': 'The review ends before it starts. Check both times.',
  'organiser-address-unusable': 'The address that sends the invitation is not one plain e-mail address.',
  'attendee-missing': 'A request needs the one person it asks. Choose the recipient again.',
  'attendee-address-unusable':
    'The recipient’s address is not one plain e-mail address. Correct it in Mosaic.',
  'location-not-cleared':
    'Nobody gave a reason for showing the place to this recipient. Give one, or leave it out.',
};

/**
 * The UUID (version 8, RFC 9562) that a keyed tag stands for: the same tag in a later sitting gives the same one, and
 * without this machine's key it leads back to nobody.
 *
 * @param tag 32 octets in base64url
 */
export function uuidFrom(tag: string): string {
  const octets = Array.from(atob(tag.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
  const [sixth = 0, eighth = 0] = [octets[6], octets[8]];
  octets[6] = (sixth & 0x0f) | 0x80;
  octets[8] = (eighth & 0x3f) | 0x80;
  const hex = octets
    .slice(0, 16)
    .map((octet) => octet.toString(16).padStart(2, '0'))
    .join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * What the counting of changes begins at in one sitting: whole minutes since 2026, so that a later sitting, which does
 * not know how often an earlier one changed something, is above all of it.
 */
export function firstSequence(sittingAt: number): number {
  return Math.max(0, Math.floor((sittingAt - Date.parse('2026-01-01T00:00:00Z')) / 60_000));
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** RFC 5545 writes SEQUENCE as a 32-bit integer. */
const highestSequence = 2_147_483_647;
const lastInstant = Date.parse('9999-12-31T23:59:59Z');

/** What stops this invitation from being written, or null. */
export function whyNotWritten(invitation: Invitation): InvitationRefusal | null {
  return whenProblem(invitation) ?? whoProblem(invitation) ?? whereProblem(invitation);
}

function whenProblem({ uid, sequence, stampedAt, start, end }: Invitation): InvitationRefusal | null {
  if (!uuid.test(uid)) return 'uid-not-random';
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > highestSequence)
    return 'sequence-not-a-count';
  const [startsAt, endsAt] = [londonInstant(start), londonInstant(end)];
  const isStamped = stampedAt >= 0 && stampedAt <= lastInstant;
  if (startsAt === null || endsAt === null || !isStamped) return 'no-such-time';
  return endsAt > startsAt ? null : 'ends-before-it-starts';
}

function whoProblem({ method, organiser, attendee }: Invitation): InvitationRefusal | null {
  if (!isMailAddress(organiser.email)) return 'organiser-address-unusable';
  if (method === 'REQUEST' && !attendee) return 'attendee-missing';
  return attendee && !isMailAddress(attendee.email) ? 'attendee-address-unusable' : null;
}

function whereProblem({ location }: Invitation): InvitationRefusal | null {
  return location && location.clearedBecause.trim() === '' ? 'location-not-cleared' : null;
}
