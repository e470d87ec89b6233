/** How words and days from a page are compared and read: exactly, and in no more time than their length. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isDay, parseUkDay, toUkDay } from '../../../utils/domain/day';
import { lookOf } from '../../../utils/domain/recordings/look-alike';
import { foldSpace, normaliseLabel, sameWords } from '../../../utils/domain/words';

describe('sameWords', () => {
  it.each([
    ['Note type', 'note  TYPE'],
    ['Title', 'Title *'],
    ['Title', ' Title:\n'],
    ['Title', 'Ti\u200btle\u00a0*'],
    ['Date of birth', '\u2067Date of birth\u2069 :'],
  ])('holds %j and %j for the same', (one, other) => expect(sameWords(one, other)).toBe(true));

  it.each([
    ['Title', 'Subtitle'],
    ['Title', '* Title'],
    ['Title', 'Title (old)'],
    ['Save', 'Save.'],
    ['Name', 'Nаme'], // a Cyrillic а
    ['^title$', 'title'],
    ['.*', 'anything'],
  ])('holds %j and %j for different', (one, other) => expect(sameWords(one, other)).toBe(false));

  it('is an equivalence that no white space changes', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(text, text, fc.constantFrom(' ', '\n\t', '\u00a0'), (one, other, space) => {
        expect(sameWords(one, one)).toBe(true);
        expect(sameWords(one, other)).toBe(sameWords(other, one));
        expect(sameWords(one, `${space}${one}${space}`)).toBe(true);
        expect(normaliseLabel(normaliseLabel(one))).toBe(normaliseLabel(one));
      }),
    );
  });

  it('takes no longer for hostile runs of stars and spaces', () => {
    const text = `${'* :'.repeat(100_000)}x`;
    expect(normaliseLabel(text).endsWith('x')).toBe(true); // a pattern anchored at the end would take minutes
  });
});

describe('foldSpace', () => {
  it('leaves joiners in a name and in an emoji', () => {
    const name = 'نیلوفر\u200cجان 👨\u200d👩\u200d👧';
    expect(foldSpace(` ${name}\n`)).toBe(name);
  });
  it('leaves the marks that end a title', () =>
    expect(foldSpace('Call with mum: *')).toBe('Call with mum: *'));
});

describe('parseUkDay', () => {
  it('reads a real day and nothing looser', () => {
    expect(parseUkDay('29/02/2024')).toBe('2024-02-29');
    expect(parseUkDay(' 01/12/2025 ')).toBe('2025-12-01');
  });

  it.each([
    '29/02/2023',
    '31/04/2025',
    '00/01/2025',
    '01/00/2025',
    '01/13/2025',
    '32/01/2025',
    '1/2/2025',
    '01/02/25',
    '2025-02-01',
    '01-02-2025',
    '01/02/2025 10:00',
    '01.02.2025',
    '01/02/2025x',
    '०१/०२/२०२५',
    '',
    '//',
    '01//2025',
  ])('refuses %j', (text) => expect(parseUkDay(text)).toBeNull());

  it('is the inverse of toUkDay for every day', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (instant) => {
        const text = instant.toISOString().slice(0, 10);
        expect(isDay(text)).toBe(true);
        expect(parseUkDay(toUkDay(text))).toBe(text);
      }),
    );
  });

  it('counts days over clock changes and leap days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (count) => {
        expect(daysBetween('2026-03-28', addDays('2026-03-28', count))).toBe(count);
      }),
    );
  });

  it('never takes any other text for a day', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const day = parseUkDay(text);
        if (day !== null) expect(text.trim()).toBe(toUkDay(day));
      }),
    );
  });
});

describe('lookOf', () => {
  const note = { type: 'Home Visit', title: 'A visit', contactOn: '2026-02-27' };
  it('holds spelling of spaces, case of the title and quotes for alike', () => {
    expect(lookOf({ ...note, title: ' a  VISIT ' })).toBe(lookOf(note));
    expect(lookOf({ ...note, title: 'Ava’s' })).toBe(lookOf({ ...note, title: "Ava's" }));
    expect(lookOf({ ...note, title: 'Vis\u200bit' })).toBe(lookOf({ ...note, title: 'Visit' }));
  });
  it.each([
    ['type', { ...note, type: 'Telephone Call' }],
    ['title', { ...note, title: 'A visit.' }],
    ['day', { ...note, contactOn: '2026-02-26' }],
    ['no day', { ...note, contactOn: null }],
  ])('tells another %s apart', (_what, other) => expect(lookOf(other)).not.toBe(lookOf(note)));
  it('is the same for a title as typed and as read from a page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const title = text.replace(/[\n\r\v\f\u0085\u2028\u2029]/g, ' '); // a title is one line
        expect(lookOf({ ...note, title: foldSpace(title) })).toBe(lookOf({ ...note, title }));
      }),
    );
  });
});
