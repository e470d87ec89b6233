/**
 * Cuts a note's mark-up into text and bare tag names. Attributes are never passed on, and elements whose
 * content is not text for reading (scripts, styles, embedded documents) disappear with their content.
 */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly tag: string };

const droppedWithContent = new Set(
  'script style title textarea iframe noscript noembed noframes xmp template object svg math select head'.split(
    ' ',
  ),
);
const tagWithQuotes = /<(\/?)([a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^"'>])*>/iy;
const tagWithLooseQuotes = /<(\/?)([a-z][^\s/>]*)[^>]*>/iy;

export function scan(markup: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < markup.length) {
    const open = markup.indexOf('<', at);
    const textEnd = open < 0 ? markup.length : open;
    if (textEnd > at) tokens.push({ kind: 'text', text: decode(markup.slice(at, textEnd)) });
    if (open < 0) break;
    at = readTag(markup, open, tokens);
  }
  return tokens;
}

/** Reads whatever begins with the `<` at `at` and says where reading goes on. */
function readTag(markup: string, at: number, tokens: Token[]): number {
  if (markup.startsWith('<!--', at)) return past(markup, '-->', at + 4);
  if (/^<[!?]/.test(markup.slice(at, at + 2))) return past(markup, '>', at);
  if (!/^<\/?[a-z]/i.test(markup.slice(at, at + 3))) {
    tokens.push({ kind: 'text', text: '<' });
    return at + 1;
  }
  const found = matchAt(tagWithQuotes, markup, at) ?? matchAt(tagWithLooseQuotes, markup, at);
  // A tag that is never closed would swallow what follows in a browser as well.
  if (!found) return markup.length;
  const tag = (found[2] ?? '').toLowerCase();
  const end = at + found[0].length;
  const kind = found[1] ? 'close' : 'open';
  if (droppedWithContent.has(tag)) return kind === 'open' ? pastElement(markup, tag, end) : end;
  tokens.push({ kind, tag });
  return end;
}

function pastElement(markup: string, tag: string, from: number): number {
  const close = markup.toLowerCase().indexOf(`</${tag}`, from);
  return close < 0 ? markup.length : past(markup, '>', close);
}

function past(markup: string, mark: string, from: number): number {
  const found = markup.indexOf(mark, from);
  return found < 0 ? markup.length : found + mark.length;
}

function matchAt(pattern: RegExp, markup: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(markup);
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** References that browsers write; others stay as they were typed. */
function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name) return named[String(name).toLowerCase()] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}
