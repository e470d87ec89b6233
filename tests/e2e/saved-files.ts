/**
 * Files that a page lets a person save, taken through the browser's own download and read from disk; and an Excel
 * workbook as a second program reads it: unpacked by a reader of the tests' own, parsed by Chromium's XML parser.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { columnName } from '../../utils/domain/evidence/worksheet';
import { unzipped } from '../zip-reader';
import { click, picturesFolder } from './harness/page';

export interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Presses a link and gives the file that came of it. */
export async function saved(page: Page, link: string): Promise<Saved> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tessera-out-'));
  const browser = await page.browser().target().createCDPSession();
  await browser.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: folder,
    eventsEnabled: true,
  });
  const named = new Promise<string>((resolve) => {
    browser.once('Browser.downloadWillBegin', ({ suggestedFilename }) => resolve(suggestedFilename));
  });
  const done = new Promise<string>((resolve) => {
    browser.on('Browser.downloadProgress', ({ state, guid }) => {
      if (state === 'completed') resolve(guid);
    });
  });
  await click(page, 'link', link);
  const [name, guid] = await Promise.all([named, done]);
  const bytes = readFileSync(path.join(folder, guid));
  await browser.detach();
  rmSync(folder, { recursive: true, force: true });
  return { name, bytes };
}

/** A cell as its kind says: a number, a text, or a formula, which none of ours may be. */
export type ReadCell = { readonly number: number } | { readonly text: string } | { readonly formula: string };

/** Sheet → rows → column letter → cell. */
export type ReadWorkbook = Record<string, Record<string, ReadCell>[]>;

/** The workbook as Chromium's XML parser has it. `page` is any page without a policy of its own. */
export async function readWorkbook(page: Page, bytes: Uint8Array): Promise<ReadWorkbook> {
  const parts = Object.fromEntries(unzipped(bytes));
  return page.evaluate((files) => {
    const parse = (name: string) => {
      const read = new DOMParser().parseFromString(files[name] ?? '', 'application/xml');
      if (read.querySelector('parsererror')) throw new Error(`${name} is no XML`);
      return read;
    };
    const targets = new Map(
      [...parse('xl/_rels/workbook.xml.rels').querySelectorAll('Relationship')].map((one) => [
        one.getAttribute('Id'),
        `xl/${one.getAttribute('Target')}`,
      ]),
    );
    const cellOf = (cell: Element): ReadCell => {
      const formula = cell.querySelector('f');
      if (formula) return { formula: formula.textContent ?? '' };
      if (cell.getAttribute('t') === 'inlineStr')
        return { text: cell.querySelector('is t')?.textContent ?? '' };
      return { number: Number(cell.querySelector('v')?.textContent) };
    };
    const rowOf = (row: Element) =>
      Object.fromEntries(
        [...row.querySelectorAll('c')].map((cell) => [
          (cell.getAttribute('r') ?? '').replace(/\d/g, ''),
          cellOf(cell),
        ]),
      );
    return Object.fromEntries(
      [...parse('xl/workbook.xml').querySelectorAll('sheet')].map((sheet) => {
        const target = targets.get(sheet.getAttribute('r:id')) ?? '';
        return [sheet.getAttribute('name') ?? '', [...parse(target).querySelectorAll('row')].map(rowOf)];
      }),
    );
  }, parts);
}

/** The rows below the heading as words, for setting beside a CSV file. */
export const asTable = (rows: ReadWorkbook[string], columns: number): string[][] =>
  rows.slice(1).map((row) =>
    Array.from({ length: columns }, (_, at) => {
      const cell = row[columnName(at)];
      if (cell === undefined) return '';
      return 'number' in cell ? String(cell.number) : 'text' in cell ? cell.text : `=${cell.formula}`;
    }),
  );

/** Lines of one of our CSV files as cells; quotes taken off. */
export function readCsv(bytes: Buffer): string[][] {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  return text
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
        .slice(0, -1)
        .map(([, cell = '']) => unquoted(cell)),
    );
}

const unquoted = (cell: string): string =>
  cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;

/** The colours that the shapes of a drawing are given. */
export function inksIn(svg: string): string[] {
  const shapes = svg.replaceAll(/<g[^>]*\/>/g, '');
  return [...new Set([...shapes.matchAll(/(?:fill|stroke)="(#[0-9a-f]{6})"/g)].map(([, ink = '']) => ink))];
}

/** A picture as the browser decodes it: its size, and every colour of it as `#rrggbb`. Kept under a name to be looked at. */
export async function coloursOf(page: Page, bytes: Buffer, name: string) {
  writeFileSync(path.join(picturesFolder, `${name}.png`), bytes);
  return page.evaluate(async (base64) => {
    const raw = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([raw], { type: 'image/png' }));
    const { width, height } = image;
    const brush = new OffscreenCanvas(width, height).getContext('2d');
    if (!brush) throw new Error('no canvas');
    brush.drawImage(image, 0, 0);
    const { data } = brush.getImageData(0, 0, width, height);
    const seen = new Set<number>();
    for (let at = 0; at < data.length; at += 4) {
      seen.add((data[at] ?? 0) * 65_536 + (data[at + 1] ?? 0) * 256 + (data[at + 2] ?? 0));
    }
    const colours = [...seen].map((colour) => `#${colour.toString(16).padStart(6, '0')}`);
    return { width, height, colours };
  }, bytes.toString('base64'));
}
