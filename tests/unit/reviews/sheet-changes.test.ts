/** What a colleague changed between reading the sheet and saving it: told by field and by name, and never missed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../../utils/domain/reviews/invite-sheet';
import { changesOf } from '../../../utils/domain/reviews/sheet-changes';

const sheet: Sheet = {
  fields: { when: '16/03/2026 10:00', venue: 'Civic Centre' },
  rows: [
    { name: 'Tom Halden', part: 'Invited' },
    { name: 'Keira Vane', part: 'Invited', contact: '88 Foundry Court' },
  ],
};

describe('changes on the sheet', () => {
  it('are none while it is as it was, wherever its rows stand', () => {
    expect(changesOf(sheet, { ...sheet, rows: [...sheet.rows].reverse() })).toEqual([]);
  });

  it('are told by what they were and what they are', () => {
    const [chair, mother] = sheet.rows;
    const now: Sheet = {
      fields: { when: '17/03/2026 14:00', venue: 'Civic  Centre', chair: 'Yes' },
      rows: [{ ...chair, part: 'Do not invite' }, { name: 'Dan Osei' }],
    };
    expect(changesOf(sheet, now)).toEqual([
      { where: 'when', was: '16/03/2026 10:00', now: '17/03/2026 14:00' },
      { where: 'chair', was: '', now: 'Yes' },
      { where: 'Tom Halden', was: 'on the sheet · Invited', now: 'on the sheet · Do not invite' },
      { where: 'Keira Vane', was: `on the sheet · Invited · ${mother?.contact}`, now: '' },
      { where: 'Dan Osei', was: '', now: 'on the sheet' },
    ]);
  });

  it('count a second row of one name', () => {
    const twice: Sheet = { ...sheet, rows: [...sheet.rows, { name: 'Tom Halden' }] };
    expect(changesOf(sheet, twice)).toEqual([{ where: 'Tom Halden, 2', was: '', now: 'on the sheet' }]);
  });

  it('are seen in any one cell', () => {
    const cell = fc.string({ minLength: 1, maxLength: 8 }).map((text) => `x${text.trim()}`);
    fc.assert(
      fc.property(cell, cell, (was, now) => {
        const of = (reply: string): Sheet => ({ fields: {}, rows: [{ name: 'Tom Halden', reply }] });
        expect(changesOf(of(was), of(now))).toHaveLength(
          was.replace(/\s+/g, ' ') === now.replace(/\s+/g, ' ') ? 0 : 1,
        );
      }),
    );
  });
});
