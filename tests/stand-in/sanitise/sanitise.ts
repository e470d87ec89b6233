/**
 * What the server does to a note's body before it is kept: only a few bare tags come out, text is always
 * escaped. No attribute and no other tag may ever survive, and cleaning twice gives what cleaning once gave.
 */
import { scan } from './scan';

export type SanitiseMode = 'gentle' | 'strict';

export const strictTextLimit = 20_000;

const inline = new Set(['strong', 'b', 'em', 'i', 'u']);
const blocks = new Set(['p', 'ul', 'ol', 'li', 'h3']);
/** Blocks that are not kept but whose text must not run into the next one's. */
const becomesParagraph = new Set(
  'div section article aside header footer main blockquote pre address table caption tr dl dt dd h1 h2 h4 h5 h6 form'.split(
    ' ',
  ),
);

/** Cleans a body. `limit` cuts the text after so many characters; strict cleaning always cuts at 20,000. */
export function sanitise(markup: string, mode: SanitiseMode, limit?: number): string {
  const writer = new Writer(limit ?? (mode === 'strict' ? strictTextLimit : Number.POSITIVE_INFINITY));
  const write = (text: string) => writer.text(mode === 'strict' ? plainer(text, writer.endsInSpace) : text);
  for (const token of scan(wellFormed(markup.replace(/\r\n?/g, '\n')))) {
    if (token.kind === 'text') write(token.text);
    else {
      const tag = keptAs(token.tag, mode);
      if (!tag) {
        if (token.tag === 'td' || token.tag === 'th') write(token.kind === 'close' ? ' ' : '');
      } else if (token.kind === 'open') writer.open(tag);
      else writer.close(tag);
    }
  }
  return writer.finish();
}

function keptAs(tag: string, mode: SanitiseMode): string | null {
  if (tag === 'br' || inline.has(tag)) return tag;
  if (tag === 'h3' && mode === 'strict') return 'p';
  if (blocks.has(tag)) return tag;
  return becomesParagraph.has(tag) ? 'p' : null;
}

/** One space for any white space, also where a tag between two texts is not kept. */
function plainer(text: string, followsSpace: boolean): string {
  const plain = text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\s\u00a0]+/g, ' ');
  return followsSpace ? plain.replace(/^ /, '') : plain;
}

/** Writes balanced mark-up whatever order tags come in. */
class Writer {
  private out = '';
  private readonly stack: string[] = [];

  constructor(private room: number) {}

  get endsInSpace(): boolean {
    return this.out.endsWith(' ');
  }

  text(text: string): void {
    const kept = wellFormed(withoutHalf(text.slice(0, Math.max(0, this.room))));
    this.room -= text.length;
    this.out += escapeText(kept);
  }

  open(tag: string): void {
    if (tag === 'br') {
      this.out += '<br>';
      return;
    }
    // A paragraph cannot hold a block: a browser would end it here, and so would its reader.
    if (!inline.has(tag)) this.close('p');
    this.out += `<${tag}>`;
    this.stack.push(tag);
  }

  close(tag: string): void {
    if (!this.stack.includes(tag)) return;
    for (;;) {
      const last = this.stack.pop();
      if (last === undefined) return;
      this.out += `</${last}>`;
      if (last === tag) return;
    }
  }

  finish(): string {
    while (this.stack.length > 0) this.out += `</${this.stack.pop()}>`;
    return this.out.replaceAll('<p></p>', '');
  }
}

/** Half a character at the cut is left out rather than kept broken. */
function withoutHalf(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}

/** Lone surrogates and NUL cannot be stored; they become the replacement character. */
function wellFormed(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00a0', '&nbsp;');
}
