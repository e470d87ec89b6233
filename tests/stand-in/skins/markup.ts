/**
 * Mark-up as a value: a template tag that escapes everything put into it. Text must only become mark-up
 * through `trusted`, which is for note bodies that have been cleaned and for the skins' own scripts.
 */
export class Markup {
  constructor(readonly text: string) {}
}

/** A page that shows parts of itself in frames; each part is fetched from its own opaque address. */
export class FramedMarkup extends Markup {
  constructor(
    text: string,
    readonly panes: readonly { readonly key: string; readonly content: Markup }[],
  ) {
    super(text);
  }
}

type Part = string | number | boolean | Markup | readonly Markup[] | null | undefined;

export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = strings[0] ?? '';
  parts.forEach((part, at) => {
    text += written(part) + (strings[at + 1] ?? '');
  });
  return new Markup(text);
}

export function trusted(text: string): Markup {
  return new Markup(text);
}

function written(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (part === null || part === undefined || typeof part === 'boolean') return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part));
  return part.map((each) => each.text).join('\n');
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
