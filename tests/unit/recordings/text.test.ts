import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onlySpans, withoutSentences } from '../../../utils/domain/recordings/cut';
import type { Mark, Paragraph } from '../../../utils/domain/recordings/recording';
import { quotationsOf, sentencesOf } from '../../../utils/domain/recordings/sentences';
import { differences } from '../../../utils/domain/recordings/word-diff';

const split = (text: string) => sentencesOf(text).map((span) => text.slice(span.start, span.end).trim());

describe('sentencesOf', () => {
  it.each([
    ['Mum rang. She was upset.', 2],
    ['Saw Mr. Oyelaran and Dr. Patel today. All well.', 2],
    ['Arrived 3.30 p.m. and left at 4.15. Calm.', 2],
    ['Bring toys, e.g. Lego. Thanks.', 2],
    ['Spoke to J. Smith. Fine.', 2],
    ['"I hate it. I want to go," Leo said. He cried.', 2],
    ['Is mum ok? yes she is. seen at home. fine', 3],
    ['She said "No!" and left. Then rang.', 2],
    ['1. Mum to call. 2. SW to visit.', 2],
    ['Ref no. 44 noted. Closed...', 2],
    ['', 0],
  ])('%s', (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it('covers any text without gaps', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        (text) =>
          sentencesOf(text)
            .map((one) => text.slice(one.start, one.end))
            .join('') === text,
      ),
    );
    const long = 'word '.repeat(3_000);
    expect(
      sentencesOf(long)
        .map((one) => long.slice(one.start, one.end))
        .join(''),
    ).toBe(long);
  });

  it('takes apostrophes for what they are', () => {
    expect(
      quotationsOf("the children's coats and mums' bags, it's 'ok' she's \"fine\" ’").map(
        (one) => one.end - one.start,
      ),
    ).toEqual([4, 6]);
  });
});

describe('cutting', () => {
  const text = 'One is bold. Two is here. Three too.';
  const paragraph: Paragraph = {
    kind: 'bullet',
    text,
    marks: [
      { start: 0, end: 20, mark: 'bold' },
      { start: 26, end: 31, mark: 'italic' },
    ],
  };

  it('keeps marks on their words', () => {
    const cut = withoutSentences(paragraph, [{ start: 5, end: 6 }]);
    expect(cut).toEqual({
      kind: 'bullet',
      text: 'Two is here. Three too.',
      marks: [
        { start: 0, end: 7, mark: 'bold' },
        { start: 13, end: 18, mark: 'italic' },
      ],
    });
    expect(withoutSentences(paragraph, [{ start: 14, end: 15 }]).marks).toEqual([
      { start: 0, end: 13, mark: 'bold' },
      { start: 13, end: 18, mark: 'italic' },
    ]);
    expect(withoutSentences(paragraph, [{ start: 0, end: text.length }])).toEqual({
      kind: 'bullet',
      text: '',
      marks: [],
    });
  });

  it('never lets a mark move to another letter', () => {
    const letters = fc.array(
      fc.record({ letter: fc.constantFrom(...'abc .\n'), isBold: fc.boolean(), isKept: fc.boolean() }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(letters, (all) => {
        const whole = {
          kind: 'text',
          text: all.map((one) => one.letter).join(''),
          marks: all.flatMap((one, at) =>
            one.isBold ? [{ start: at, end: at + 1, mark: 'bold' as Mark }] : [],
          ),
        } as const;
        const kept = all.flatMap((one, at) => (one.isKept ? [{ start: at, end: at + 1 }] : []));
        const cut = onlySpans(whole, kept);
        const marked = [...cut.text].map(
          (letter, at) => letter + cut.marks.some((mark) => mark.start <= at && at < mark.end),
        );
        const left = all.filter((one) => one.isKept);
        const lead =
          left.length -
          left
            .map((one) => one.letter)
            .join('')
            .trimStart().length;
        return (
          marked.every((one, at) => one === `${left[at + lead]?.letter}${left[at + lead]?.isBold}`) &&
          cut.marks.every((mark) => mark.start < mark.end && mark.end <= cut.text.length)
        );
      }),
    );
  });
});

describe('differences', () => {
  it('gives both texts back', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', ' ', '\n', 'seen', '  '), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const all = differences(before, after);
        const without = (kind: string) =>
          all
            .filter((one) => one.kind !== kind)
            .map((one) => one.text)
            .join('');
        return without('added') === before && without('removed') === after;
      }),
    );
  });

  it('names the words that changed', () => {
    expect(differences('Ava was seen today', 'She was seen')).toEqual([
      { kind: 'removed', text: 'Ava' },
      { kind: 'added', text: 'She' },
      { kind: 'same', text: ' was seen' },
      { kind: 'removed', text: ' today' },
    ]);
  });

  it('stays cheap on long texts that share nothing', () => {
    expect(differences('a '.repeat(3_000), 'b '.repeat(3_000)).length).toBeGreaterThan(1);
  });
});
