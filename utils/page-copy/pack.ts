/**
 * Packs a copy small for the way to the workbench and for waiting in memory: JSON, gzipped, as letters. In
 * slices, so that a page of ten megabytes never stands still for it.
 */
import { type PageCopy, pageCopySchema } from '../domain/kept-copy/page-copy';
import { pause } from '../platform/clock';

/** JSON text is fed to the compressor in pieces of so many characters. */
const slice = 64_000;

/** Null when the packed copy would be longer than this many characters. */
export async function pack(copy: PageCopy, maxLength: number): Promise<string | null> {
  const { readable, writable } = new CompressionStream('gzip');
  const packed = new Response(readable).arrayBuffer();
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  for (const piece of pieces(copy)) {
    await writer.write(encoder.encode(piece));
    await pause();
  }
  await writer.close();
  const bytes = await packed;
  return (bytes.byteLength * 4) / 3 > maxLength ? null : toLetters(bytes);
}

/** Null when these letters hold no copy. */
export async function unpack(letters: string): Promise<PageCopy | null> {
  try {
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    const parsed = pageCopySchema.safeParse(await new Response(stream).json());
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The copy's JSON in pieces: the tree is by far the longest part, so it alone is cut. */
function* pieces({ shapes, tree, sheets, leftOut }: PageCopy): Generator<string> {
  yield `{"shapes":${JSON.stringify(shapes)},"sheets":${JSON.stringify(sheets)},"leftOut":${JSON.stringify(leftOut)},"tree":[`;
  let text = '';
  for (const [at, item] of tree.entries()) {
    text += at === 0 ? JSON.stringify(item) : `,${JSON.stringify(item)}`;
    if (text.length < slice) continue;
    yield text;
    text = '';
  }
  yield `${text}]}`;
}

/** A view of its own for each piece: in Firefox the buffer is the page's, and a view of it may not be cut there. */
function toLetters(bytes: ArrayBuffer): string {
  let text = '';
  for (let at = 0; at < bytes.byteLength; at += 8_192) {
    const length = Math.min(8_192, bytes.byteLength - at);
    text += String.fromCharCode(...new Uint8Array(bytes, at, length));
  }
  return btoa(text);
}
