/**
 * Reads a printed page as a second program would: how many pages there are and which words stand on each. It knows as
 * much of PDF as Chromium's printer writes, and throws where a page cannot be read, so that silence is never taken for
 * an empty page.
 */
import { inflateSync } from 'node:zlib';

/** The words of each page, runs of space made one, in the order in which they were drawn. */
export function pagesOf(bytes: Uint8Array): string[] {
  const objects = objectsIn(Buffer.from(bytes).toString('latin1'));
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b(?!s)/.test(head));
  if (pages.length === 0) throw new Error('There is no page in it.');
  return pages.map(({ head }) => wordsOn(head, objects));
}

interface PdfObject {
  /** The dictionary as it is written. */
  readonly head: string;
  readonly stream: string;
}
type Objects = ReadonlyMap<string, PdfObject>;

function objectsIn(file: string): Objects {
  const objects = new Map<string, PdfObject>();
  for (const [, id = '', body = ''] of file.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)endobj/g)) {
    const at = body.search(/stream\r?\n/);
    const head = at < 0 ? body : body.slice(0, at);
    const data = at < 0 ? '' : body.slice(body.indexOf('\n', at) + 1, body.lastIndexOf('endstream'));
    objects.set(id, { head, stream: head.includes('/FlateDecode') ? inflated(data) : data });
  }
  return objects;
}

const inflated = (data: string): string =>
  inflateSync(Buffer.from(data, 'latin1'), { finishFlush: 2 }).toString('latin1');

function wordsOn(head: string, objects: Objects): string {
  const [, content = ''] = /\/Contents (\d+) 0 R/.exec(head) ?? [];
  const page = objects.get(content);
  if (!page) throw new Error('A page has no content that can be read.');
  return drawn(page.stream, fontsOf(head, objects)).replace(/\s+/g, ' ').trim();
}

type Font = ReadonlyMap<string, string>;

/** Font name → glyph → letters. */
function fontsOf(head: string, objects: Objects): ReadonlyMap<string, Font> {
  const [, list = ''] = /\/Font\s*<<([^>]*)>>/.exec(head) ?? [];
  return new Map(
    [...list.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
      const [, map = ''] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '') ?? [];
      return [name, lettersIn(objects.get(map)?.stream ?? '')];
    }),
  );
}

const letters = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

function lettersIn(map: string): Font {
  const font = new Map<string, string>();
  for (const [, part = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', to = ''] of part.matchAll(/<(\w+)>\s*<(\w+)>/g)) font.set(glyph, letters(to));
  }
  for (const [, part = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', first = ''] of part.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let at = Number.parseInt(from, 16); at <= Number.parseInt(to, 16); at += 1) {
        const letter = Number.parseInt(first, 16) + at - Number.parseInt(from, 16);
        font.set(at.toString(16).padStart(from.length, '0').toUpperCase(), String.fromCodePoint(letter));
      }
    }
  }
  return font;
}

/** What a page draws of text, run by run. */
function drawn(stream: string, fonts: ReadonlyMap<string, Font>): string {
  let font: Font | undefined;
  let text = '';
  for (const [, name, run, end] of stream.matchAll(
    /\/(\w+) [\d.]+ Tf|((?:<\w+>|\[[^\]]*\]))\s*T[jJ]|\b(ET)\b/g,
  )) {
    if (name) font = fonts.get(name);
    if (end) text += ' ';
    for (const [, hex = ''] of (run ?? '').matchAll(/<(\w+)>/g)) {
      for (const [glyph] of hex.matchAll(/.{4}/g)) text += font?.get(glyph.toUpperCase()) ?? '';
    }
  }
  return text;
}
