/**
 * Holds what carries over to the next child: the professionals whom that child's own record names too, date and place, and
 * whether the child lives there only between two who live at one address. Nobody in it is real.
 */
import { describe, expect, it } from 'vitest';
import { alsoWithSibling, whenForSibling } from '../../../utils/domain/reviews/carry-over';
import type { InviteeRow } from '../../../utils/domain/reviews/invitee-rows';
import type { RecordedPerson } from '../../../utils/domain/reviews/invitees';
import { when } from './made-record';

const person = (key: string, change: Partial<RecordedPerson> = {}): RecordedPerson => ({
  key,
  role: 'designated-teacher',
  name: 'Ada Okafor',
  email: 'a.okafor@hillside.example',
  phone: null,
  postalAddress: null,
  endedOn: null,
  contactChangedOn: null,
  ...change,
});

describe('to the next sibling', () => {
  const row: InviteeRow = {
    key: 'a',
    name: 'Ada Okafor',
    circle: 'professional',
    attendance: 'attend',
    channel: 'email',
    email: 'A.Okafor@hillside.example',
    postalAddress: null,
    parts: [],
    exclusion: null,
    address: 'may-learn',
    getsRecord: 'full',
    noRecordBecause: '',
  };
  const hers = [person('x'), person('y', { name: 'Ada Obi' })];
  it('a professional comes along who stands in that record too', () => {
    expect(alsoWithSibling([row], hers)).toEqual([hers[0]]);
  });
  it.each<[string, Partial<InviteeRow>]>([
    ['a parent', { circle: 'family' }],
    ['a carer', { circle: 'carer' }],
    ['somebody left out', { attendance: 'do-not-invite' }],
    ['somebody without an address to know them by', { email: null }],
  ])('%s does not', (_what, change) => {
    expect(
      alsoWithSibling([{ ...row, ...change }], [person('x', { email: change.email ?? row.email })]),
    ).toEqual([]);
    expect(alsoWithSibling([{ ...row, ...change }], [person('x', { email: null })])).toEqual([]);
  });
  it.each([
    ['14 Quarry Lane, Ludford', '14  quarry lane, Ludford', 'no'],
    ['14 Quarry Lane, Ludford', '3 Larkspur Mews, Ludford', 'unknown'],
    ['', '', 'unknown'],
  ])('%j, then %j: whether the child lives there is %s', (before, now, heldWhereChildLives) => {
    expect(whenForSibling(when, { before, now })).toEqual({ ...when, heldWhereChildLives });
  });
});
