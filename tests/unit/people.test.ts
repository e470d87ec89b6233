/** Who counts as the planned person on a screen, by the items that the profile lists there. */
import { describe, expect, it } from 'vitest';
import { isSamePerson } from '../../utils/domain/people';

const ben = { id: '1048213', name: 'Ben Lark', dateOfBirth: '2015-02-01' };
const withBirth = { dateOfBirth: [{ by: 'label' }] };

describe('a screen that lists id, name and date of birth', () => {
  it('shows the person when all three are equal', () => {
    expect(isSamePerson(ben, { ...ben }, withBirth)).toBe(true);
  });

  it.each([
    ['another id', { id: '1048214' }],
    ['another name', { name: 'Ben Lark-Moss' }],
    ['another date of birth', { dateOfBirth: '2015-02-02' }],
    ['no date of birth', { dateOfBirth: null }],
  ])('does not with %s', (_what, change) => {
    expect(isSamePerson(ben, { ...ben, ...change }, withBirth)).toBe(false);
  });
});

it('is judged by id and name where a screen lists no date of birth', () => {
  expect(isSamePerson(ben, { ...ben, dateOfBirth: null }, {})).toBe(true);
  expect(isSamePerson(ben, { ...ben, id: '7', dateOfBirth: null }, {})).toBe(false);
  expect(isSamePerson(ben, { ...ben, name: 'Bea Lark', dateOfBirth: null }, undefined)).toBe(false);
});
