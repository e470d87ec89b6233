/**
 * Any text in any field of an invitation comes back as the same text in one event, and as nothing else, from three
 * readers: the grammar (read-calendar.ts), ical.js as Thunderbird reads, and node-ical, which shares no code with it.
 */
import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import { toIcs } from '../../../utils/domain/reviews/calendar';
import type { Invitation } from '../../../utils/domain/reviews/invitation';
import { madeIcs, madeInvitation } from './made';
import { type ReadComponent, readCalendar, unescaped } from './read-calendar';
import { readable, readableLine, strangeText } from './strange-text';

const anInvitation: fc.Arbitrary<Partial<Invitation>> = fc.record(
  {
    method: fc.constantFrom('PUBLISH', 'REQUEST', 'CANCEL'),
    title: strangeText,
    notes: strangeText,
    location: fc.record({ text: strangeText, clearedBecause: fc.constant('A council building.') }),
    organiser: fc.record({ email: fc.constant('reviews@northshire.example'), name: strangeText }),
    attendee: fc.record({
      email: fc.constant('a.okafor@hillside-school.example'),
      name: strangeText,
      part: fc.constantFrom('chair', 'required', 'optional', 'informed'),
    }),
  },
  { requiredKeys: ['organiser', 'attendee'] },
);

/** Every property that a file may hold; one that is not here was added by a field's text. */
const allowed: Readonly<Record<string, RegExp>> = {
  VCALENDAR: /^VERSION PRODID CALSCALE METHOD$/,
  VTIMEZONE: /^TZID$/,
  DAYLIGHT: /^DTSTART TZNAME TZOFFSETFROM TZOFFSETTO RRULE$/,
  STANDARD: /^DTSTART TZNAME TZOFFSETFROM TZOFFSETTO RRULE$/,
  VEVENT:
    /^UID SEQUENCE DTSTAMP DTSTART DTEND CLASS STATUS SUMMARY( DESCRIPTION)?( LOCATION)? ORGANIZER( ATTENDEE)?$/,
};
const tree = ({ name, components }: ReadComponent): string => `${name}(${components.map(tree).join()})`;

function expectNothingAdded(component: ReadComponent): void {
  expect(component.properties.map(({ name }) => name).join(' ')).toMatch(allowed[component.name] ?? /never/);
  component.components.forEach(expectNothingAdded);
}

const nameRead = (name = '') => readableLine(name).replaceAll('"', "'").replaceAll('^', '').trim();

describe('any text in any field', () => {
  it('is one event with the same values and nothing added, by the grammar', () => {
    fc.assert(
      fc.property(anInvitation, (change) => {
        const calendar = readCalendar(madeIcs(change));
        expect(tree(calendar)).toBe('VCALENDAR(VTIMEZONE(DAYLIGHT(),STANDARD()),VEVENT())');
        expectNothingAdded(calendar);
        const event = calendar.components[1] as ReadComponent;
        const find = (name: string) => event.properties.find((one) => one.name === name);
        const text = (name: string) => unescaped(find(name)?.value ?? '');
        expect(text('SUMMARY')).toBe(readableLine(change.title ?? 'Review meeting'));
        expect(text('DESCRIPTION')).toBe(readable(change.notes ?? ''));
        expect(text('LOCATION')).toBe(readableLine(change.location?.text ?? ''));
        expect(find('ORGANIZER')?.parameters.CN ?? '').toBe(nameRead(change.organiser?.name));
        const isAsked = change.method === 'REQUEST' || change.method === 'CANCEL';
        expect(find('ATTENDEE')?.parameters.CN ?? '').toBe(isAsked ? nameRead(change.attendee?.name) : '');
      }),
      { numRuns: 200 },
    );
  });
  it('is the same to ical.js', () => {
    fc.assert(
      fc.property(anInvitation, (change) => {
        const calendar = new ICAL.Component(ICAL.parse(madeIcs(change)));
        const events = calendar.getAllSubcomponents('vevent');
        expect(events).toHaveLength(1);
        expect(events[0]?.getAllSubcomponents()).toHaveLength(0);
        const event = new ICAL.Event(events[0] as ICAL.Component);
        expect(event.summary).toBe(readableLine(change.title ?? 'Review meeting'));
        expect(event.description ?? '').toBe(readable(change.notes ?? ''));
        expect(event.location ?? '').toBe(readableLine(change.location?.text ?? ''));
      }),
      { numRuns: 150 },
    );
  });
  it('is one event with the same properties to node-ical, and the same values where it reads backslashes rightly', () => {
    // node-ical 0.22 turns an escaped backslash before an n into a line break, and strips outer double quotes.
    const misread = (text: string) => /\\|^".*"$/s.test(text);
    const plain = nodeIcal.sync.parseICS(madeIcs({ title: 'x', notes: 'x' }));
    // It gives each zone's two halves a random key.
    const isOwnKey = (key: string) => !/^[0-9a-f-]{36}$/.test(key);
    const keys = (read: nodeIcal.CalendarResponse) =>
      Object.values(read).map((one) =>
        Object.keys(one as object)
          .filter(isOwnKey)
          .sort(),
      );
    fc.assert(
      fc.property(strangeText, strangeText, (title, notes) => {
        const read = nodeIcal.sync.parseICS(madeIcs({ title: `t${title}`, notes: `n${notes}` }));
        expect(keys(read)).toEqual(keys(plain));
        const event = Object.values(read).find((one) => one?.type === 'VEVENT') as nodeIcal.VEvent;
        if (!misread(title)) expect(event.summary).toBe(`t${readableLine(title)}`);
        if (!misread(notes)) expect(event.description).toBe(`n${readable(notes)}`);
      }),
      { numRuns: 150 },
    );
  });
});

describe('any text in a field that is not text', () => {
  it('is refused, or an address as it stands', () => {
    const keys = ['uid', 'start', 'end'] as const;
    fc.assert(
      fc.property(strangeText, fc.constantFrom(...keys), (text, key) => {
        expect(toIcs(madeInvitation({ [key]: text }))).toMatchObject({ verdict: 'refused' });
        const addressed = toIcs(madeInvitation({ organiser: { email: text } }));
        if (typeof addressed !== 'string') return;
        const event = readCalendar(addressed).components[1];
        expect(event?.properties.find(({ name }) => name === 'ORGANIZER')?.value).toBe(`mailto:${text}`);
      }),
    );
  });
});
