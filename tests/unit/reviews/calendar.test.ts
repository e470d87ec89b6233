/**
 * Holds the calendar file: its fixed properties, what each method writes, London time around both clock changes, and
 * what is refused. Arbitrary text is in calendar-properties.test.ts.
 */
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import { toIcs } from '../../../utils/domain/reviews/calendar';
import type { Attendee, Invitation } from '../../../utils/domain/reviews/invitation';
import { londonInstant } from '../../../utils/domain/reviews/london-time';
import { madeIcs, madeInvitation } from './made';
import { type ReadComponent, readCalendar } from './read-calendar';

const attendee: Attendee = {
  email: 'a.okafor@hillside-school.example',
  name: 'Ada Okafor',
  part: 'required',
};
const cleared = { text: 'Room 2, Civic Centre', clearedBecause: 'A council building.' };
const eventIn = (file: string) =>
  readCalendar(file).components.find(({ name }) => name === 'VEVENT') as ReadComponent;
const names = (file: string) => eventIn(file).properties.map(({ name }) => name);
const written = (file: string, name: string) =>
  eventIn(file).properties.find((one) => one.name === name)?.value;
const methodOf = (file: string) => readCalendar(file).properties.find(({ name }) => name === 'METHOD')?.value;

describe('a calendar file', () => {
  it('publishes by default: private, neutral, without guests or place', () => {
    const file = madeIcs();
    expect(methodOf(file)).toBe('PUBLISH');
    const fixed = [
      'UID',
      'SEQUENCE',
      'DTSTAMP',
      'DTSTART',
      'DTEND',
      'CLASS',
      'STATUS',
      'SUMMARY',
      'ORGANIZER',
    ];
    expect(names(file)).toEqual(fixed);
    expect(written(file, 'CLASS')).toBe('PRIVATE');
    expect(written(file, 'SUMMARY')).toBe('Review meeting');
    expect(names(madeIcs({ attendee }))).toEqual(fixed);
  });
  it('holds a place only when it was cleared with a reason', () => {
    expect(written(madeIcs({ location: cleared }), 'LOCATION')).toBe('Room 2\\, Civic Centre');
    expect(toIcs(madeInvitation({ location: { ...cleared, clearedBecause: ' ' } }))).toEqual({
      verdict: 'refused',
      because: 'location-not-cleared',
    });
  });
  it('asks one recipient for a reply where the council has REQUEST', () => {
    const file = madeIcs({ method: 'REQUEST', attendee });
    expect(methodOf(file)).toBe('REQUEST');
    const guests = eventIn(file).properties.filter(({ name }) => name === 'ATTENDEE');
    expect(guests).toEqual([
      {
        name: 'ATTENDEE',
        parameters: { CN: 'Ada Okafor', ROLE: 'REQ-PARTICIPANT', PARTSTAT: 'NEEDS-ACTION', RSVP: 'TRUE' },
        value: `mailto:${attendee.email}`,
      },
    ]);
  });
  it('writes an update and a cancellation as the same event', () => {
    const files = [
      madeIcs({ method: 'REQUEST', attendee }),
      madeIcs({ method: 'REQUEST', attendee, sequence: 1, start: '2026-03-30T09:00' }),
      madeIcs({ method: 'CANCEL', attendee, sequence: 2, start: '2026-03-30T09:00' }),
    ];
    expect(new Set(files.map((file) => written(file, 'UID'))).size).toBe(1);
    expect(files.map((file) => written(file, 'SEQUENCE'))).toEqual(['0', '1', '2']);
    expect(files.map((file) => written(file, 'STATUS'))).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED']);
    expect(files.map(methodOf)).toEqual(['REQUEST', 'REQUEST', 'CANCEL']);
    expect(names(madeIcs({ method: 'CANCEL', sequence: 1 }))).not.toContain('ATTENDEE');
  });
  it('quotes a name that holds separators, and takes out what cannot be quoted', () => {
    const file = madeIcs({
      organiser: { email: 'reviews@northshire.example', name: 'Reviews; "North": a^b,\r\nc' },
    });
    const organiser = eventIn(file).properties.find(({ name }) => name === 'ORGANIZER');
    expect(organiser?.parameters).toEqual({ CN: "Reviews; 'North': ab, c" });
  });
});

describe('London time', () => {
  const inLondon = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/London',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  it('agrees with the time-zone tables at every hour around each clock change of 1997 to 2037', () => {
    for (let year = 1997; year <= 2037; year += 1) {
      for (const month of [2, 9]) {
        for (let hour = -24 * 9; hour <= 26; hour += 1) {
          const instant = Date.UTC(year, month, 31, hour, 30);
          const local = inLondon.format(instant).replace(' ', 'T');
          const found = londonInstant(local);
          // The hour that comes twice is its first coming.
          expect([instant, instant - 3_600_000]).toContain(found);
          if (found !== instant) expect(inLondon.format(found ?? 0).replace(' ', 'T')).toBe(local);
        }
      }
    }
  });
  it.each([
    '2026-03-29T01:00',
    '2026-03-29T01:59',
    '2026-02-29T10:00',
    '2026-03-30T24:00',
    '2026-03-30 10:00',
    '1990-01-02T10:00',
    '',
  ])('has no instant for %j', (time) => expect(londonInstant(time)).toBeNull());
  it.each([
    ['2026-03-27T10:00', '2026-03-27T10:00:00.000Z'],
    ['2026-03-30T10:00', '2026-03-30T09:00:00.000Z'],
    ['2026-10-23T10:00', '2026-10-23T09:00:00.000Z'],
    ['2026-10-26T10:00', '2026-10-26T10:00:00.000Z'],
  ])('is read by another library from %s as %s', (start, instant) => {
    const read = nodeIcal.sync.parseICS(madeIcs({ start, end: start.replace('10:', '11:') }));
    const events = Object.values(read).filter((one) => one?.type === 'VEVENT');
    expect(events).toHaveLength(1);
    expect((events[0] as nodeIcal.VEvent).start.toISOString()).toBe(instant);
  });
});

describe('an invitation is refused', () => {
  it.each<[string, Partial<Invitation>]>([
    ['uid-not-random', { uid: '1234567' }],
    ['uid-not-random', { uid: '3f0c9a52-6d1e-4b7a-9c58-2e4f7a1b6d90\r\nATTENDEE:mailto:x@y.example' }],
    ['sequence-not-a-count', { sequence: -1 }],
    ['sequence-not-a-count', { sequence: 0.5 }],
    ['no-such-time', { start: '2026-03-29T01:30' }],
    ['no-such-time', { stampedAt: Number.NaN }],
    ['ends-before-it-starts', { end: '2026-03-30T10:00' }],
    ['organiser-address-unusable', { organiser: { email: 'reviews' } }],
    ['attendee-missing', { method: 'REQUEST' }],
    ['attendee-address-unusable', { attendee: { email: 'a@b.example\r\nX:y', part: 'chair' } }],
  ])('%s', (because, change) => {
    expect(toIcs(madeInvitation(change))).toEqual({ verdict: 'refused', because });
  });
});
