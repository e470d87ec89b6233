/**
 * Holds the table of reviews due: read as it comes out of a spreadsheet, ordered by due date, with what each row lacks;
 * refused in plain words where nothing can be read from it. Nobody in it is real.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueTableOf, readDueTable } from '../../../utils/domain/reviews/due-table';

const today = '2026-03-02';
const rowsOf = (pasted: string) => {
  const table = readDueTable(pasted, today);
  if (table.verdict === 'refused') throw new Error(table.problems[0]?.message);
  return table.rows;
};

describe('a pasted table', () => {
  const pasted = [
    'Mosaic ID\tChild\tReview due\tIRO\tDate booked',
    '7\tNoor Vane\t18/03/2026\tTom Halden\t16/03/2026',
    '8\tSamir Vane\t23/02/2026\t\t',
    '9\tPoppy Castleton\t\tTom Halden\t',
    '10\tLeo Farraday\t2026-03-05\tTom Halden\t09/03/2026',
    '\t\t01/03/2026\t\t',
  ].join('\r\n');

  it('is ordered by due date, and says what each lacks', () => {
    expect(rowsOf(pasted).map(({ child, daysLeft, lacks }) => [child, daysLeft, lacks])).toEqual([
      ['Poppy Castleton', null, ['due-date', 'date-booked']],
      ['Samir Vane', -7, ['chair', 'date-booked']],
      ['Leo Farraday', 3, ['booked-too-late']],
      ['Noor Vane', 16, []],
    ]);
  });

  it('is read with commas and quotes as well', () => {
    const [row] = rowsOf('Name,Due date\n"Vane, Noor",18/03/2026');
    expect(row).toMatchObject({ child: 'Vane, Noor', due: '2026-03-18', lacks: [] });
  });

  it.each([
    ['nothing', ''],
    ['headings alone', 'Child\tReview due'],
    ['no child', 'Worker\tReview due\nx\t01/01/2026'],
    ['no due date', 'Child\tTeam\nNoor\tOne'],
  ])('with %s is refused in words', (_what, text) => {
    expect(readDueTable(text, today)).toMatchObject({ verdict: 'refused' });
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['read', 'refused']).toContain(readDueTable(`Child\tReview due\n${text}`, today).verdict);
      }),
    );
  });
});

describe('a list that Mosaic shows', () => {
  it('is ordered and told in the same way', () => {
    const table = dueTableOf(
      [
        { id: '7', child: 'Noor Vane', due: '18/03/2026', chair: 'Tom Halden', booked: '16/03/2026' },
        { id: '8', child: 'Samir Vane', due: '23/02/2026', chair: '', booked: '' },
        { id: '', child: ' ', due: '01/03/2026' },
      ],
      today,
    );
    expect(table).toMatchObject({
      verdict: 'read',
      skipped: 1,
      rows: [
        { child: 'Samir Vane', daysLeft: -7, lacks: ['chair', 'date-booked'] },
        { child: 'Noor Vane', daysLeft: 16, lacks: [] },
      ],
    });
  });
  it('lacks nothing in a column that it does not have', () => {
    expect(dueTableOf([{ child: 'Noor Vane', due: '18/03/2026' }], today)).toMatchObject({
      rows: [{ lacks: [] }],
    });
  });
});
