/** The words of a kept copy as lines, and finding in them. */
import { describe, expect, it } from 'vitest';
import { findLines, linesOf, searchable, tagOfWords, wordsOf } from '../../../utils/domain/kept-copy/lines';
import type { PageCopy } from '../../../utils/domain/kept-copy/page-copy';

const shapes = [['#shadow'], ['p'], ['b'], ['tr'], ['td'], ['div'], ['tessera-answer']];
const [shadow, p, b, tr, td, div, answer] = shapes.keys();
const copy = (...tree: unknown[]): PageCopy => ({
  shapes,
  tree: [shadow, ...tree, -1],
  sheets: [],
  leftOut: [],
});
const texts = (one: PageCopy) => linesOf(one).map(({ text }) => text);

describe('the lines of a copy', () => {
  it('are paragraphs, whole whatever stands inside', () => {
    expect(texts(copy(p, 'Seen ', b, 'at home', -1, ' today.', -1, p, 'Well.', -1))).toEqual([
      'Seen at home today.',
      'Well.',
    ]);
  });
  it('are rows of a table, with a space between cells, also where a cell holds blocks', () => {
    expect(texts(copy(tr, td, '12/06', -1, td, div, 'Home', -1, div, 'visit', -1, -1, -1))).toEqual([
      '12/06 Home visit',
    ]);
  });
  it('hold answers apart from their labels', () => {
    expect(texts(copy(p, 'Title', answer, 'Visit', -1, -1))).toEqual(['Title Visit']);
  });
  it('know their place in the tree', () => {
    const one = copy(p, 'First', -1, p, 'Second', -1);
    expect(linesOf(one).map(({ at }) => one.tree[at])).toEqual(['First', 'Second']);
  });
  it('do not fall over a tree that is not one', () => {
    expect(texts(copy(-1, -1, -1, 99, 'a', null, {}, 'b'))).toEqual(['ab']);
  });
});

describe('finding', () => {
  const lines = linesOf(copy(p, 'Zoë had her swimming lesson.', -1, p, 'No lesson.', -1));
  const found = (asked: string) => findLines(searchable(lines), asked).map(({ text }) => text);
  it('takes every word, in any order, capitals and accents aside', () => {
    expect(found('LESSON zoe')).toEqual(['Zoë had her swimming lesson.']);
    expect(found('lesson')).toHaveLength(2);
    expect(found('school')).toEqual([]);
  });
  it('finds nothing for nothing', () => {
    expect(found('  ')).toEqual([]);
  });
});

it('tells two texts apart by their tag', () => {
  const one = wordsOf(copy(p, 'Seen alone: yes', -1));
  expect(tagOfWords(one)).toBe(tagOfWords(one));
  expect(tagOfWords(one)).not.toBe(tagOfWords(one.replace('yes', 'no')));
});
