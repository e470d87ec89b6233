/** The small conversions that faces use for drawing: nothing a person wrote may be lost on the way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupedChanges } from '../../components/controls/grouped-changes';
import { markedPieces } from '../../components/controls/marked-pieces';
import { fromLines, toLines } from '../../components/copy-to-siblings/lines';
import { differences } from '../../utils/domain/recordings/word-diff';
import { quietBody } from './family';

const words = fc
  .array(fc.constantFrom('Ben', 'was', 'seen', 'at', 'home', '.'))
  .map((list) => list.join(' '));
const squeezed = (text: string) => text.replaceAll(/\s+/g, '');

describe('grouped changes', () => {
  it('lose no word of either text', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = groupedChanges(differences(before, after));
        const without = (kind: string) =>
          pieces.filter((piece) => piece.kind !== kind).map((piece) => piece.text);
        expect(squeezed(without('added').join(''))).toBe(squeezed(before));
        expect(squeezed(without('removed').join(''))).toBe(squeezed(after));
      }),
    );
  });

  it('read as one removal and one addition where only spaces stand between', () => {
    const pieces = groupedChanges(differences('he was seen alone today', 'he was not at school today'));
    expect(pieces.map((piece) => piece.kind)).toEqual(['same', 'removed', 'added', 'same']);
  });
});

describe('marked pieces', () => {
  it('give the text back, however the ranges overlap', () => {
    const range = fc.record({ start: fc.nat(30), end: fc.nat(30) });
    fc.assert(
      fc.property(words, fc.array(range), (text, ranges) => {
        expect(
          markedPieces(text, ranges)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('lines', () => {
  it('give the same paragraphs back, with their kinds and marks', () => {
    expect(fromLines(toLines(quietBody), quietBody)).toEqual(quietBody);
  });

  it('keep the marks of lines that were not changed', () => {
    const [heading, ...rest] = toLines(quietBody).split('\n');
    expect(fromLines([heading, 'A new line', ...rest].join('\n'), quietBody)).toEqual([
      quietBody[0],
      { kind: 'text', text: 'A new line', marks: [] },
      ...quietBody.slice(1),
    ]);
  });

  it('are no paragraphs when nothing is written', () => {
    expect(fromLines(' \n', quietBody)).toEqual([]);
  });
});
