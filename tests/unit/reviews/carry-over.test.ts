/**
 * Holds what carries over: the differences from the last confirmed list, and the professionals whom a sibling's own
 * record names too. Nobody in it is real.
 */
import { describe, expect, it } from 'vitest';
import { alsoWithSibling, differencesSince } from '../../../utils/domain/reviews/carry-over';
import type { InviteeRow } from '../../../utils/domain/reviews/invitee-rows';
import type { RecordedPerson } from '../../../utils/domain/reviews/invitees';

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

describe('since the last confirmed list', () => {
  it('only differences are told: who appeared, who is gone, what changed', () => {
    const moved = person('b', { email: 'a.okafor@brook.example', endedOn: '2026-01-01' });
    expect(
      differencesSince([person('a'), person('b'), person('c')], [person('a'), moved, person('d')]),
    ).toEqual({
      appeared: [person('d')],
      gone: [person('c')],
      changed: [{ before: person('b'), now: moved, fields: ['email', 'endedOn'] }],
    });
  });
  it('case, accents, spaces and the date of the last look are no difference', () => {
    const again = person('a', { name: ' ada  Ókafor', phone: '', contactChangedOn: '2026-01-01' });
    expect(differencesSince([person('a')], [again])).toEqual({ appeared: [], gone: [], changed: [] });
  });
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
});
