/**
 * Writes one invitation as one RFC 5545 object for one recipient: exactly one event, private, in London time with
 * its own VTIMEZONE. The properties are a fixed list built as jCal (RFC 7265) data, which ical.js writes; text is cleaned
 * first, because ical.js (2.2.1) leaves a bare CR standing. Never a guest list, never an alarm.
 */
import ICAL from 'ical.js';
import {
  type Attendee,
  type Invitation,
  type InvitationRefused,
  type Mailbox,
  neutralTitle,
  whyNotWritten,
} from './invitation';
import type { LondonTime } from './london-time';
import { toOneLine, toPlainLines, toQuotableName } from './plain-text';

/** jCal: name, parameters, value type, value. */
type Property = [string, Record<string, string>, string, string | number | Record<string, string | number>];

/** Neutral: what a downloads folder shows. */
export const calendarFileName = 'review-meeting.ics';

const zone = 'Europe/London';

// ical.js (2.2.1) does not count the space that a folded line begins with: 75 would give lines of 76 octets.
ICAL.foldLength = 74;

/** The rule in force since 1996, as in london-time.ts. */
const londonZone = [
  'vtimezone',
  [['tzid', {}, 'text', zone]],
  [
    ['daylight', change('1996-03-31T01:00:00', '+00:00', '+01:00', 'BST', 3), []],
    ['standard', change('1996-10-27T02:00:00', '+01:00', '+00:00', 'GMT', 10), []],
  ],
];

const roles: Readonly<Record<Attendee['part'], string>> = {
  chair: 'CHAIR',
  required: 'REQ-PARTICIPANT',
  optional: 'OPT-PARTICIPANT',
  informed: 'NON-PARTICIPANT',
};

/**
 * The text of a .ics file (CRLF, lines of at most 75 octets), or why it cannot be written. Update and cancel are the
 * same uid with a higher sequence.
 */
export function toIcs(invitation: Invitation): string | InvitationRefused {
  const because = whyNotWritten(invitation);
  if (because) return { verdict: 'refused', because };
  const { method = 'PUBLISH' } = invitation;
  const calendar: Property[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Tessera//Review invitations//EN'],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['method', {}, 'text', method],
  ];
  const event = ['vevent', [...eventProperties(invitation), ...people(invitation)], []];
  return ICAL.stringify(['vcalendar', calendar, [londonZone, event]]);
}

function eventProperties(invitation: Invitation): Property[] {
  const { uid, sequence, stampedAt, start, end, method, title = neutralTitle, notes, location } = invitation;
  const properties: Property[] = [
    ['uid', {}, 'text', uid],
    ['sequence', {}, 'integer', sequence],
    ['dtstamp', {}, 'date-time', `${new Date(stampedAt).toISOString().slice(0, 19)}Z`],
    ['dtstart', { tzid: zone }, 'date-time', toSeconds(start)],
    ['dtend', { tzid: zone }, 'date-time', toSeconds(end)],
    ['class', {}, 'text', 'PRIVATE'],
    ['status', {}, 'text', method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'],
    ['summary', {}, 'text', toOneLine(title)],
  ];
  if (notes !== undefined) properties.push(['description', {}, 'text', toPlainLines(notes)]);
  if (location) properties.push(['location', {}, 'text', toOneLine(location.text)]);
  return properties;
}

/** ORGANIZER always, ATTENDEE only where a reply is asked for or a request is taken back: RFC 5546 3.2. */
function people({ organiser, attendee, method = 'PUBLISH' }: Invitation): Property[] {
  const from: Property = ['organizer', named(organiser), 'cal-address', `mailto:${organiser.email}`];
  if (!attendee || method === 'PUBLISH') return [from];
  const reply = method === 'REQUEST' ? { partstat: 'NEEDS-ACTION', rsvp: 'TRUE' } : {};
  const parameters = { ...named(attendee), role: roles[attendee.part], ...reply };
  return [from, ['attendee', parameters, 'cal-address', `mailto:${attendee.email}`]];
}

function named({ name = '' }: Mailbox): Record<string, string> {
  const cn = toQuotableName(name);
  return cn === '' ? {} : { cn };
}

/** One yearly clock change on the last Sunday of a month; `from` is local time before the change. */
function change(start: string, from: string, to: string, name: string, month: number): Property[] {
  return [
    ['dtstart', {}, 'date-time', start],
    ['tzname', {}, 'text', name],
    ['tzoffsetfrom', {}, 'utc-offset', from],
    ['tzoffsetto', {}, 'utc-offset', to],
    ['rrule', {}, 'recur', { freq: 'YEARLY', bymonth: month, byday: '-1SU' }],
  ];
}

function toSeconds(time: LondonTime): string {
  return `${time}:00`;
}
