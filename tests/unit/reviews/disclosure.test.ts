/**
 * Holds the search of outgoing texts: each secret is found in every form that it could be written in, 500 made-up
 * families' canaries get into no text that passes, and an ordinary invitation is not stopped. Nobody is real.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DisclosureContext, findDisclosures, textsOf } from '../../../utils/domain/reviews/disclosure';
import type { Secret } from '../../../utils/domain/reviews/secrets';
import { madeDraft, madeInvitation } from './made';

const address: Secret = {
  key: 'placement',
  kind: 'address',
  text: '14 Quarry Lane, Ludford, Northshire, NS4 2AB',
};
const phone: Secret = { key: 'carer-phone', kind: 'phone', text: '07700 900 142' };
const email: Secret = { key: 'carer-email', kind: 'email', text: 'hilary.stokesay@post.example' };
const carer: Secret = { key: 'carer', kind: 'person', text: 'Hilary Stokesay' };
const sibling: Secret = { key: 'sister', kind: 'other-child', text: 'Penelope Łucja Vane', knownAs: 'Pip' };
const all = [address, phone, email, carer, sibling];
const context = (change: Partial<DisclosureContext> = {}): DisclosureContext => ({
  secrets: all,
  allowedNames: ['Noor Vane', 'Keira Vane'],
  cleared: [],
  ...change,
});
const message = `Dear Keira Vane,

You are invited to a review meeting for Noor on Monday 30 March 2026 from 10:00 to 11:30. The meeting may be held at the
Civic Centre, Northshire. Will you come, send your views, or neither? Please ring 01632 960 001 or write to
reviews@northshire.example, and say whether there is anybody you would rather not meet.

Yours sincerely,
Grace Ibekwe, business support`;
const keysIn = (text: string, change?: Partial<DisclosureContext>) => {
  const check = findDisclosures([{ part: 'message', text }], context(change));
  return check.verdict === 'blocked'
    ? check.found.map(({ key, start, end }) => [key, text.slice(start, end)])
    : [];
};

describe('what is found', () => {
  it.each<[string, string]>([
    ...[
      '14 Quarry Lane',
      'QUARRY LANE',
      'quarry ln.',
      'Quarry\u00a0Lane',
      'Quarry\nLane',
      'Quarry-Lane',
      'QuarryLane',
    ].map((form): [string, string] => ['placement', form]),
    ...['NS4 2AB', 'ns42ab', 'NS4-2AB', 'N\u200bS4 2AB', 'ＮＳ４ ２ＡＢ'].map((form): [string, string] => [
      'placement',
      form,
    ]),
    ...['07700900142', '+44 (0)7700 900142', '0044 7700-900-142', '07700.900.142', '٠٧٧٠٠٩٠٠١٤٢'].map(
      (form): [string, string] => ['carer-phone', form],
    ),
    ['carer-email', 'Hilary.Stokesay@POST.example'],
    ...[
      'Hilary Stokesay',
      'Mrs Stokesay',
      'HILARY',
      'the Stokesays',
      "Stokesay's",
      'h.stokesay',
      'Hilary J. Stokesay',
    ].map((form): [string, string] => ['carer', form]),
    ...['Penelope Vane', 'Penelope Lucja Vane', 'penélope', 'Pip', 'Penny', 'Pip’s', 'Pe\u00adnelope'].map(
      (form): [string, string] => ['sister', form],
    ),
  ])('%s in %j', (key, form) => {
    const sentence = `We meet, ${form}, on Monday.`;
    expect(keysIn(sentence).map(([found]) => found)).toContain(key);
  });
  it('says where, as it is written', () => {
    expect(keysIn('They live at 14 Quarry Lane, NS4 2AB.')).toEqual([
      ['placement', 'Quarry Lane'],
      ['placement', 'NS4 2AB'],
    ]);
  });
  it('looks in everything that leaves', () => {
    const draft = madeDraft({
      to: 'hilary.stokesay@post.example',
      subject: 'Penelope',
      body: 'NS4 2AB',
      calendar: madeInvitation({
        title: 'Pip',
        notes: '07700 900142',
        location: { text: 'Quarry Lane', clearedBecause: 'x' },
        organiser: { email: 'reviews@northshire.example', name: 'Stokesay' },
        attendee: { email: 'hilary@post.example', part: 'required' },
      }),
    });
    const check = findDisclosures(textsOf(draft), context());
    const parts = check.verdict === 'blocked' ? new Set(check.found.map(({ part }) => part)) : new Set();
    expect(parts).toEqual(new Set(textsOf(draft).map(({ part }) => part)));
  });
});

describe('what is let through', () => {
  it('an ordinary invitation', () => {
    expect(keysIn(message)).toEqual([]);
  });
  it.each([
    '14 March',
    'a lane closure',
    'NS4',
    '900 142',
    'a pip of an apple',
    'Northshire',
    'Ludford',
    'Vane',
  ])('%j', (text) => expect(keysIn(text)).toEqual([]));
  it('what a person cleared with a reason, but never another child', () => {
    const text = '14 Quarry Lane. Penelope.';
    const cleared = ['placement', 'sister'].map((key) => ({ key, because: 'She lives there too.' }));
    expect(keysIn(text, { cleared }).map(([key]) => key)).toEqual(['sister']);
    const unreasoned = cleared.map(({ key }) => ({ key, because: ' ' }));
    expect(keysIn(text, { cleared: unreasoned }).map(([key]) => key)).toEqual(['placement', 'sister']);
  });
  it('the first name that the child or the recipient shares, but not the other child in full', () => {
    const secrets: Secret[] = [{ key: 'other', kind: 'other-child', text: 'Ava Maddern' }];
    const change = { secrets, allowedNames: ['Ava Holt', 'Jo Maddern'] };
    expect(keysIn('Ava will see Ms Maddern', change)).toEqual([]);
    expect(keysIn('Ava Maddern', change)).toEqual([['other', 'Ava Maddern']]);
  });
  it('a name within the full name of somebody who may be named', () => {
    const secrets: Secret[] = [{ key: 'other', kind: 'other-child', text: 'Grace Vane' }];
    const change = { secrets, allowedNames: ['Noor Vane', 'Grace Ibekwe'] };
    expect(keysIn(message, { secrets, allowedNames: ['Noor Vane'] })).toEqual([['other', 'Grace']]);
    expect(keysIn(message.replace('Grace Ibekwe', 'Mr Ibekwe'), { secrets })).toEqual([]);
    expect(keysIn(message, change)).toEqual([]);
  });
});

describe('500 made-up families', () => {
  const pick = (words: string) => fc.constantFrom(...words.split(' '));
  const family = fc.record({
    given: pick('Wren Tobias Zofia Ìse Malachy Anneliese Renée Kofi May Hope Bo'),
    last: pick('Quillfeather Ashcombe Oyelaran Dunnock O’Shaughnessy Vâlcea Lune'),
    street: pick('Quarry Larkspur Saxonfield Withy Thornbury Cuckoo'),
    type: pick('Lane Road Close Avenue Gardens Mews'),
    number: fc.integer({ min: 1, max: 220 }),
    code: fc.integer({ min: 100, max: 999 }).map((n) => `NS${n % 10} ${(n % 9) + 1}XQ`),
    tail: fc.integer({ min: 100_000, max: 999_999 }),
  });
  const disguise = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.replaceAll(' ', '\u00a0'),
    (text) => text.replaceAll(' ', '  \n'),
    (text) => [...text].join('\u200b'),
    (text) => text.normalize('NFD'),
  );
  const secretsOf = (one: {
    given: string;
    last: string;
    street: string;
    type: string;
    number: number;
    code: string;
    tail: number;
  }): Secret[] => [
    {
      key: 'placement',
      kind: 'address',
      text: `${one.number} ${one.street} ${one.type}, Northshire ${one.code}`,
    },
    { key: 'carer-phone', kind: 'phone', text: `07700 ${one.tail}` },
    { key: 'carer', kind: 'person', text: `${one.given} ${one.last}` },
    { key: 'sister', kind: 'other-child', text: `${one.given} Vane` },
  ];
  const canariesOf = (one: Parameters<typeof secretsOf>[0]): string[] => [
    ...[
      `${one.street} ${one.type}`,
      one.code,
      `+44 7700 ${one.tail}`,
      `7700${one.tail}`,
      one.last,
      `${one.given} ${one.last}`,
    ],
    `${one.given} Vane`,
  ];
  it('lose no canary, wherever it stands and however it is disguised', () => {
    fc.assert(
      fc.property(family, disguise, fc.nat(message.length), fc.nat(6), (one, disguised, at, which) => {
        const canary = canariesOf(one)[which] ?? '';
        const text = `${message.slice(0, at)} ${disguised(canary)} ${message.slice(at)}`;
        expect(keysIn(text, { secrets: secretsOf(one) })).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
  it('do not stop an ordinary invitation, though some of their names are everyday words in it', () => {
    fc.assert(
      fc.property(family, (one) => {
        const found = keysIn(message, { secrets: secretsOf(one) }).map(([, written]) => written);
        expect(found).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
  it('never throw, whatever the record or the text holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.constantFrom(...all),
        (text, written, secret) => {
          const check = findDisclosures(
            [{ part: 'message', text }],
            context({ secrets: [{ ...secret, text: written }], allowedNames: [written] }),
          );
          expect(['nothing-found', 'blocked']).toContain(check.verdict);
        },
      ),
    );
  });
});
