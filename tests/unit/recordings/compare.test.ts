import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSaved, normaliseText } from '../../../utils/domain/recordings/compare';
import type { Recording } from '../../../utils/domain/recordings/recording';

const words = fc.array(
  fc.constantFrom('Ava', 'seen', 'at', 'home', '3', '–', 'don’t', '"ok"', 'café', '10.30'),
  { minLength: 1, maxLength: 30 },
);
const lines = fc
  .array(words, { minLength: 1, maxLength: 5 })
  .map((all) => all.map((line) => line.join(' ')).join('\n'));
const verdict = (intended: string, saved: string) => compareSaved(intended, saved).verdict;

describe('compareSaved, texts', () => {
  it('is the same as itself unless nothing is left of it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => verdict(text, text) === (normaliseText(text) === '' ? 'altered' : 'same'),
      ),
    );
  });

  it('gives the same verdict both ways round', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => verdict(one, other) === verdict(other, one)),
    );
  });

  it('sees any one letter or digit put in, taken out or changed', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCXYZ0123456789éßя');
    fc.assert(
      fc.property(
        lines,
        fc.nat(),
        letter,
        fc.constantFrom('in', 'out', 'change'),
        (text, place, mark, how) => {
          const at = place % (text.length + 1);
          const old = text[at] ?? '';
          fc.pre(how === 'in' || (/[\p{L}\p{N}]/u.test(old) && old !== mark));
          const saved =
            text.slice(0, at) + (how === 'out' ? '' : mark) + text.slice(how === 'in' ? at : at + 1);
          return verdict(text, saved) === 'altered' && verdict(saved, text) === 'altered';
        },
      ),
    );
  });

  it.each([
    ['line ends', 'a\nb', 'a\r\nb'],
    ['no-break and runs of spaces, tabs', 'a b c', ' a\u00a0 b\t\tc  '],
    ['blank lines', 'a\nb', '\n\na\n \n\nb\n'],
    ['quotes', `"it's"`, '“it’s”'],
    ['composed letters', 'café', 'cafe\u0301'],
    ['zero-width and bidi controls', 'ab', '\u200ea\u200b\u2066b\u2069\ufeff'],
    ['lone surrogates', 'a\ud800b', 'a\ufffdb'],
  ])('makes alike: %s', (_, intended, saved) => {
    expect(verdict(intended, saved)).toBe('same');
  });

  it.each([
    ['dropped word', 'Ava was not seen', 'Ava was seen'],
    ['cut short', 'Ava was seen at home', 'Ava was seen at'],
    ['other order', 'a\nb', 'b\na'],
    ['lines run together', 'a\nb', 'a b'],
    ['added text', 'a', 'a\nb'],
    ['dash for hyphen', '3–4', '3-4'],
    ['emoji lost', 'ok 🙂', 'ok ??'],
    ['case', 'May', 'may'],
    ['nothing saved', 'a', ''],
    ['nothing meant', '', 'a'],
    ['nothing meant and nothing saved', '', ''],
    ['only white space', ' \n ', ' '],
  ])('is altered: %s', (_, intended, saved) => {
    expect(verdict(intended, saved)).toBe('altered');
  });

  it('shows the lines that differ, and no others', () => {
    expect(compareSaved('a\nb one\nc', 'a\nb two\nc')).toEqual({
      verdict: 'altered',
      differences: [{ field: 'body', intended: 'b one', saved: 'b two' }],
    });
  });
});

describe('compareSaved, recordings', () => {
  const note: Recording = {
    noteType: 'Home Visit',
    title: 'Visit',
    contactOn: '2025-05-10',
    body: [{ kind: 'text', text: 'Seen.', marks: [] }],
  };

  it('names the fields that differ', () => {
    const saved = { ...note, noteType: 'Other', title: 'Vis', contactOn: '2025-05-11', body: [] };
    const result = compareSaved(note, saved);
    expect(result.verdict === 'altered' && result.differences.map((one) => one.field)).toEqual([
      'type',
      'title',
      'contact-date',
      'body',
    ]);
  });

  it('does not mind lost marks and list bullets', () => {
    expect(
      compareSaved(note, { ...note, body: [{ kind: 'bullet', text: ' Seen. ', marks: [] }] }).verdict,
    ).toBe('same');
  });
});
