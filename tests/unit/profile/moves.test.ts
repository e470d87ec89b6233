/** What moved since the test, in words for the Mosaic team: how it was, how it is, and where it may be. */
import { describe, expect, it } from 'vitest';
import { movesOn } from '../../../utils/domain/profile/moves';
import type { Screen } from '../../../utils/domain/profile/schema';
import type { Samples } from '../../../utils/domain/profile/tested';
import { northshireSingle } from '../../profiles/northshire-single';

const { screens } = northshireSingle('https://mosaic.example');
const form = screens['case-note-form'] as Screen;
const type = { ways: [0, 1], is: 'select:select-one', said: 'Note type', after: '' } as const;
const title = { ways: [0, 1], is: 'input:text', said: 'Title', after: 'fields.type' } as const;
const sampled = { 'fields.type': type, 'fields.title': title } as unknown as Samples;
const typeAlone = { 'fields.type': type } as unknown as Samples;
const textFields = (...words: string[]) => words.map((said) => ({ is: 'input:text', said }));

describe('what moved', () => {
  it('is nothing where all is as it was', () => {
    expect(movesOn(form, sampled, sampled, textFields('Title', 'Reference'))).toEqual([]);
  });

  it('is told as it was and as it is now', () => {
    const now = { ...sampled, 'fields.title': { ...title, ways: [1], said: 'Title of the note' } };
    expect(movesOn(form, sampled, now, textFields('Quick search'))).toMatchObject([
      {
        part: 'fields.title',
        name: '‘Title’',
        expected: 'text field ‘Title’, after ‘Note type’',
        found: 'text field ‘Title of the note’, after ‘Note type’',
        likely: null,
      },
    ]);
  });

  it.each([
    ['the one that shares its words', ['Title of the note', 'Reference'], '‘Title of the note’'],
    ['the only one of its kind', ['Reference'], '‘Reference’'],
    ['none, where several would do', ['Reference', 'Summary'], null],
    ['none, where there is none', [], null],
  ])('has as its likely place %s', (_what, words, likely) => {
    expect(movesOn(form, sampled, typeAlone, textFields(...words))).toMatchObject([{ found: null, likely }]);
  });

  it('leaves a list out that a record has nothing to show in, and tells other columns', () => {
    const list = { ways: [0], is: 'caption', said: 'Ref | Title', after: '' };
    const notes = screens['case-notes'] as Screen;
    expect(movesOn(notes, { 'lists.notes': list }, {}, [])).toEqual([]);
    const turned = { 'lists.notes': { ...list, said: 'Title | Ref' } };
    expect(movesOn(notes, { 'lists.notes': list }, turned, [])).toHaveLength(1);
  });
});
