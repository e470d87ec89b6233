/**
 * Holds what starting from the list of the review before does: who stood on it takes part as then, what is different is
 * told, and nobody is ticked. Nobody in it is real.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withLastList } from '../../../utils/domain/reviews/last-list';
import { confirmedRows, withLastListConfirmed } from '../../../utils/domain/reviews/review-draft';
import { reviewWords } from '../../profiles/review-parts';
import { draftFor, record } from './made-record';

const words = { parts: { ...reviewWords.parts, 'send-views': 'Views' }, yes: 'Yes', no: 'No' };
const nobody = draftFor(record(), []);
const rowOf = (name: string, draft = nobody) => draft.rows.find((row) => row.name === name);
const last = (...rows: { name: string; part?: string; contact?: string }[]) =>
  withLastList(nobody, { fields: {}, rows }, words);

describe('the list of the review before', () => {
  it('gives how somebody took part then, and ticks nobody', () => {
    const draft = last({ name: 'Keira  vane', part: 'Views' }, { name: 'Tom Halden', part: 'Invited' });
    expect(rowOf('Keira Vane', draft)).toMatchObject({ from: 'earlier-list', attendance: 'send-views' });
    expect(rowOf('Tom Halden', draft)).toMatchObject({ from: 'earlier-list', attendance: 'attend' });
    expect(rowOf('Ada Okafor', draft)).toEqual(rowOf('Ada Okafor'));
    expect(confirmedRows(draft)).toEqual([]);
  });
  it('tells who is no longer in the record, and whose contact is another now', () => {
    const draft = last(
      { name: 'Hugh Marlowe' },
      { name: 'Tom Halden', contact: 'old@council.example' },
      { name: 'Rosa Quill', contact: 'SW@agency.example' },
    );
    expect(draft.lastList).toEqual({ gone: ['Hugh Marlowe'] });
    expect(rowOf('Tom Halden', draft)?.doubts).toContain('contact-changed');
    expect(rowOf('Rosa Quill', draft)?.doubts).not.toContain('contact-changed');
  });
  it('never brings along that somebody was left out', () => {
    expect(rowOf('Keira Vane', last({ name: 'Keira Vane', part: 'Do not invite' }))?.attendance).toBe(
      'attend',
    );
  });
  it('leaves alone whom colleagues have confirmed on this review’s own sheet', () => {
    const rows = nobody.rows.map((row) => ({ ...row, from: 'last-list' as const }));
    const draft = withLastList({ ...nobody, rows }, { fields: {}, rows: [{ name: 'Tom Halden' }] }, words);
    expect(draft.rows).toEqual(rows);
  });
  it('is ticked at one press for professionals alone, whatever stood on it', () => {
    const names = nobody.rows.map(({ name }) => name).filter((name) => name !== '');
    fc.assert(
      fc.property(fc.subarray(names), (some) => {
        const draft = last(...some.map((name) => ({ name, part: 'Invited' })));
        const confirmed = confirmedRows(withLastListConfirmed(draft));
        expect(
          confirmed.every(({ circle, doubts }) => circle === 'professional' && doubts.length === 0),
        ).toBe(true);
        expect(confirmed.every(({ name }) => some.includes(name))).toBe(true);
      }),
    );
  });
  it('is nothing where there was none', () => {
    expect(last()).toEqual(nobody);
  });
});
