/**
 * Reads the words of a PDF as Chromium prints it: pages, their fonts' tables of characters, and the text that each page
 * draws, in drawing order. Written from the format and for tests alone: what it does not know, it throws at.
 */
import { inflateSync } from 'node:zlib';

export interface PdfPage {
  /** Without white space, since spaces are often moves and no characters. */
  readonly text: string;
  /** Points, 72 to an inch. */
  readonly width: number;
  readonly height: number;
}

interface PdfObject {
  readonly head: string;
  readonly stream: string | null;
}

export function readPdf(file: Uint8Array): PdfPage[] {
  const objects = objectsIn(Buffer.from(file).toString('latin1'));
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b/.test(head));
  if (pages.length === 0) throw new Error('no page');
  return pages.map((page) => pageFrom(page, objects));
}

function objectsIn(text: string): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  const start = /(?:^|[\r\n])(\d+) 0 obj\b/g;
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const rest = text.slice(start.lastIndex);
    const end = rest.search(/\bendobj\b/);
    const at = rest.search(/\bstream\r?\n/);
    const hasStream = at >= 0 && at < end;
    const head = rest.slice(0, hasStream ? at : end);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? Number.NaN);
    const from = at + (/^stream\r?\n/.exec(rest.slice(at))?.[0].length ?? 0);
    const stream = hasStream ? unpacked(head, rest.slice(from, from + length)) : null;
    objects.set(found[1] ?? '', { head, stream });
    start.lastIndex += hasStream ? from + length : 0;
  }
  return objects;
}

function unpacked(head: string, bytes: string): string {
  if (!head.includes('/Filter')) return bytes;
  if (!/\/Filter\s*\/FlateDecode/.test(head)) return '';
  return inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1');
}

function pageFrom({ head }: PdfObject, objects: ReadonlyMap<string, PdfObject>): PdfPage {
  const box = /\/MediaBox\s*\[([^\]]*)\]/.exec(head)?.[1]?.trim().split(/\s+/).map(Number) ?? [];
  const [, , width = 0, height = 0] = box;
  const content = objects.get(/\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '')?.stream ?? '';
  const fonts = new Map(
    [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', ref = '']) => {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(ref)?.head ?? '')?.[1] ?? '';
      return [name, charactersIn(objects.get(table)?.stream ?? '')];
    }),
  );
  return { text: textIn(content, fonts).replace(/\s/g, ''), width, height };
}

/** Glyph numbers to characters: `<0003> <0020>` one by one, and `<0003> <0007> <0020>` in a run. */
function charactersIn(table: string): Map<number, string> {
  const characters = new Map<number, string>();
  for (const [, part = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of part.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      characters.set(Number.parseInt(glyph, 16), utf16(text));
  for (const [, part = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const run of part.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      const [first = 0, last = 0, to = 0] = run.slice(1).map((hex) => Number.parseInt(hex, 16));
      for (let glyph = first; glyph <= last; glyph += 1)
        characters.set(glyph, String.fromCharCode(to + glyph - first));
    }
  return characters;
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

function textIn(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let font: ReadonlyMap<number, string> = new Map();
  let text = '';
  for (const [, name, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name !== undefined) font = fonts.get(name) ?? new Map();
    for (const glyph of (hex ?? '').match(/.{4}/g) ?? []) {
      const character = font.get(Number.parseInt(glyph, 16));
      if (character === undefined) throw new Error(`a glyph without a character: ${glyph}`);
      text += character;
    }
  }
  return text;
}
