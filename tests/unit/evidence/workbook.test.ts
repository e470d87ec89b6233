/**
 * The workbook, unpacked by a zip reader of its own: every part that Excel asks for is there, numbers are numbers with
 * their minus, days are days, and no text can become a formula. What an XML parser makes of it is held in Chromium.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CsvTable } from '../../../utils/domain/evidence/csv';
import { dictionaryTable } from '../../../utils/domain/evidence/dictionary';
import { changesTable, weeksTable } from '../../../utils/domain/evidence/export-tables';
import { firstRegister } from '../../../utils/domain/evidence/first-register';
import { overviewOf } from '../../../utils/domain/evidence/overview';
import { pooledTables } from '../../../utils/domain/evidence/pooled-tables';
import { registerTable } from '../../../utils/domain/evidence/register-table';
import { weeklyColumns } from '../../../utils/domain/evidence/weekly-aggregates';
import { withheldTable } from '../../../utils/domain/evidence/withheld-table';
import { workbookOf } from '../../../utils/domain/evidence/workbook';
import { columnName, worksheetXml, xmlText } from '../../../utils/domain/evidence/worksheet';
import { unzipped } from '../../zip-reader';

const register = firstRegister();
const table: CsvTable = {
  columns: ['title', 'saved_hours', 'review_on'],
  rows: [
    ['=HYPERLINK("http://evil.example","x")', -12.5, '2026-11-23'],
    ['+1', 0, null],
    ['<b>&', Number.NaN, 'soon'],
  ],
};
const partsOf = () => unzipped(workbookOf([{ name: 'Figures', table }]));

describe('a workbook', () => {
  it('has the parts that a reader looks for, and each is named where it must be', () => {
    const parts = partsOf();
    expect([...parts.keys()].sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const name of parts.keys()) {
      if (!name.endsWith('.rels') && name !== '[Content_Types].xml') expect(types).toContain(`"/${name}"`);
    }
    expect(parts.get('xl/workbook.xml')).toContain('name="Figures"');
  });
  it('keeps a loss a number, a day a day, and a formula a text', () => {
    const sheet = partsOf().get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('<c r="B2"><v>-12.5</v></c>');
    expect(sheet).toContain('<c r="C2" s="2"><v>46349</v></c>'); // 23 November 2026, as Excel counts
    expect(sheet).toContain('<c r="A2" s="3" t="inlineStr">');
    expect(sheet).not.toMatch(/<f[ >]|NaN|<b>/);
    expect(sheet).toContain('state="frozen"');
  });
  it('is the same bytes for the same tables', () => {
    const book = () => workbookOf([{ name: 'Register', table: registerTable(register) }]);
    expect(book()).toEqual(book());
  });
  it('gives any text back as it was, but for what no file can hold', () => {
    const read = (xml: string) =>
      xml
        .replace(
          /&(amp|lt|gt|quot);/g,
          (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name as 'amp'],
        )
        .replace(/_x([0-9A-F]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
    expect(xmlText('_x0041_')).toBe('_x005F_x0041_');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(read(xmlText(text)).replaceAll('\uFFFD', '')).toBe(
          text.replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\uFFFD-\uFFFF]/gu, ''),
        );
      }),
    );
  });
  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
  it('leaves out what is no number rather than guess', () => {
    expect(worksheetXml({ columns: ['uses'], rows: [[Number.POSITIVE_INFINITY]] })).toContain(
      '<row r="2"></row>',
    );
  });
});

describe('the dictionary', () => {
  it('says of every column that can leave what it holds', () => {
    const rules = { k: 10, timer: 'validated' } as const;
    const tables = [
      registerTable(register),
      changesTable(overviewOf(register, [], rules), []),
      weeksTable([], 10),
      withheldTable([]),
      ...pooledTables([]).map(({ table }) => table),
      { columns: weeklyColumns, rows: [] },
    ];
    const { rows } = dictionaryTable(tables);
    expect(rows.filter(([, , means]) => !means)).toEqual([]);
    expect(rows.length).toBeGreaterThan(30);
  });
});
