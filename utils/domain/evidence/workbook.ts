/**
 * Tables as one Excel workbook, a sheet each, with a dictionary of every column at its end. It holds words, numbers
 * and days and nothing that runs: no formula, no macro, no link. The same tables give the same bytes.
 * Source: reference/evaluation.md section 10.
 */
import { dictionaryTable } from './dictionary';
import { zipped } from './folder';
import type { NamedTable } from './withheld-table';
import { worksheetXml, xmlText } from './worksheet';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const typed = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contentTypes = (sheets: number): string => {
  const overrides = Array.from(
    { length: sheets },
    (_, at) =>
      `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${typed}.worksheet+xml"/>`,
  );
  return `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${typed}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${typed}.styles+xml"/>${overrides.join('')}</Types>`;
};

const relationships = (targets: readonly (readonly [kind: string, target: string])[]): string => {
  const all = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packaged}/relationships">${all.join('')}</Relationships>`;
};

function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

/** The cell formats in the order that worksheet.ts names them; text stays text even when a cell is edited later. */
const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1" quotePrefix="1"/></cellXfs></styleSheet>`;

/** The workbook's bytes. Names of sheets are ours: up to 31 characters, none of `[]:*?/\`. */
export function workbookOf(sheets: readonly NamedTable[]): Uint8Array<ArrayBuffer> {
  const all = [...sheets, { name: 'Dictionary', table: dictionaryTable(sheets.map(({ table }) => table)) }];
  const parts = all.map(
    ({ table }, at) => [`xl/worksheets/sheet${at + 1}.xml`, worksheetXml(table)] as const,
  );
  const toSheets = all.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const);
  return zipped([
    ['[Content_Types].xml', contentTypes(all.length)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(all.map(({ name }) => name))],
    ['xl/_rels/workbook.xml.rels', relationships([...toSheets, ['styles', 'styles.xml']])],
    ['xl/styles.xml', styles],
    ...parts,
  ]);
}
