import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesToLookAt } from '../../../utils/domain/recordings/passages';
import { carter, obrien, okafor } from '../notes/dev-families';
import type { Family } from '../notes/note';

const found = (text: string, family: Family = carter) =>
  passagesToLookAt(text, family).map((one) => [
    one.level,
    one.because,
    text.slice(one.start, one.end),
    one.whose ?? null,
  ]);
const musts = (text: string, family: Family = carter) =>
  found(text, family)
    .filter(([level]) => level === 'must')
    .map(([, because]) => because);

function isSound(text: string): boolean {
  const all = passagesToLookAt(text, carter);
  const isInside = all.every(
    (one) => Number.isInteger(one.start) && one.start >= 0 && one.start < one.end && one.end <= text.length,
  );
  const isSorted = all.every((one, at) => at === 0 || (all[at - 1]?.start ?? 0) <= one.start);
  const shades = all.filter((one) => one.level === 'shade');
  const isApart = shades.every((shade) =>
    all.every((one) => one === shade || one.end <= shade.start || one.start >= shade.end),
  );
  const isApartByReason = all.every((one) =>
    all.every(
      (other) =>
        one === other || one.because !== other.because || one.end <= other.start || one.start >= other.end,
    ),
  );
  return isInside && isSorted && isApart && isApartByReason;
}

describe('passagesToLookAt', () => {
  it('gives sound ranges for any text', () => {
    const piece = fc.constantFrom(
      'Ava',
      'Leo ',
      ' said',
      ' "',
      '’s ',
      'seen alone',
      '. ',
      '\n',
      ' asthma',
      ' 943 476 5919 ',
      ' she',
      ' Kyle',
      ' mum',
      '\ud800',
      '\u202e',
      '\u200b',
      ' 12/03/2015',
      ', ',
      'A ',
      ' told ',
      'SE1 2AB',
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (parts) => isSound(parts.join(''))));
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), isSound));
  });

  it('comes to an end on long and odd texts', () => {
    const pieces = [
      'a',
      ' ',
      '\n',
      '.',
      '. ',
      '"',
      " 'a",
      'she said ',
      '0 ',
      '1',
      'a@a.',
      '\ud800',
      'Kyle ',
      'case number no ',
      'saw the bedroom ',
    ];
    for (const piece of pieces)
      expect(isSorted(passagesToLookAt(piece.repeat(100_000 / piece.length), carter))).toBe(true);
  }, 120_000);

  it('shades names, pronouns and known adults, and lets a must win', () => {
    expect(found('Leo ate his lunch with Kelly.')).toEqual([
      ['shade', 'name', 'Leo', 'Leo Carter'],
      ['shade', 'pronoun', 'his', 'Leo Carter'],
      ['shade', 'known-adult', 'Kelly', 'Kelly Carter'],
    ]);
    expect(found('Leo said no.')).toEqual([['must', 'own-words', 'Leo said no.', 'Leo Carter']]);
  });

  it('finds names through accents, possessives, initials, pet forms and invisible characters', () => {
    const names = (text: string, family: Family) =>
      found(text, family).map(([, because, slice]) => [because, slice]);
    expect(names("Siobhan's car; SIOBHÁN O’BRIEN waved", obrien)).toEqual([
      ['known-adult', 'Siobhan'],
      ['known-adult', 'SIOBHÁN O’BRIEN'],
    ]);
    expect(names('Chi and Grace ate.', okafor)).toEqual([
      ['name', 'Chi'],
      ['name', 'Grace'],
    ]);
    expect(names('L\u200beo ran.', carter)).toEqual([['name', 'L\u200beo']]);
    expect(names('L was at school.', carter)).toEqual([['name', 'L']]);
  });

  it('tells names that are words from the words', () => {
    const unknown = (text: string) =>
      found(text)
        .filter(([, because]) => because === 'unknown-person')
        .map(([, , slice]) => slice);
    expect(
      unknown(
        'Will visit in May. Grace period ends. May need help. Hope is that Summer term goes well. Mark the register.',
      ),
    ).toEqual([]);
    expect(unknown('Will said he was off. I rang Grace and Mark. Uncle Will and Faith were there.')).toEqual([
      'Will',
      'Grace and Mark',
      'Uncle Will and Faith',
    ]);
    expect(unknown('Mr Carter came. Sarah Carter came. Jane Smith came.')).toEqual(['Sarah Carter']);
  });

  it('asks by the word for a parent whom not every child shares', () => {
    const context = { ...carter, notKnownToAll: [{ name: 'Dan Poole', relation: 'Father : Child' }] };
    const slices = passagesToLookAt('Dad rang. Dan is well. Mum rang.', context).filter(
      (one) => one.level === 'must',
    );
    expect(slices.map((one) => one.because)).toEqual(['unknown-person', 'unknown-person']);
  });

  it('does not take a grown-up for the child', () => {
    expect(
      musts('Mum told me that she wants to move. She misses her sister. Her depression is better.'),
    ).toEqual([]);
    expect(musts("Mum told me that Leo's asthma is worse.")).toEqual(['health-of-one-child']);
    expect(musts('Mum said "we are all doing fine here".')).toEqual([]);
    expect(musts('Mum said that Ava told her "I want to go home".')).toContain('own-words');
  });

  it("takes all of a line under a child's voice as the child's words", () => {
    expect(musts("Child's views:\nWould prefer to stay put.\nSchool is fine.")).toEqual([
      'own-words',
      'own-words',
    ]);
    expect(musts("Child's views:\nSchool is fine.\nActions:\nRent to be paid.")).toEqual(['own-words']);
    expect(musts("Parents' views: happy with the plan.")).toEqual([]);
  });
});

function isSorted(all: readonly { readonly start: number }[]): boolean {
  return all.every((one, at) => at === 0 || (all[at - 1]?.start ?? 0) <= one.start);
}
