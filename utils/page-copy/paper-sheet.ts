/**
 * How a copy lies in our own page: on paper of its own that nothing in it can leave, with answers as boxes that
 * cannot be typed into.
 */
const text = `
:host { display: block; }
tessera-paper { display: block; contain: layout paint style; overflow: auto; max-block-size: 60vh; background: #fff;
  color: #1b2226; color-scheme: light; font: 14px/1.45 system-ui, sans-serif; user-select: text; }
tessera-paper > * { min-inline-size: 56rem; }
tessera-paper:focus-visible { outline: 3px solid #1d4ed8; outline-offset: -3px; }
tessera-answer { display: inline-block; min-inline-size: 2ch; min-block-size: 1.3em; border: 1px solid #70787e;
  border-radius: 2px; background: #fff; color: #1b2226; padding: 0 4px; white-space: pre-wrap;
  overflow-wrap: anywhere; }
tessera-caption { display: inline-block; margin: 0 2px; border: 1px solid #b4babd; border-radius: 3px; background: #e7ebee;
  color: #525b61; padding: 0 8px; }
tessera-place { display: block; border: 1px dashed #70787e; padding: 2px 6px; min-block-size: 1em; }
[hidden] { display: none; }
.tessera-found { background: #ffe7a3; color: #1b2226; }
`;

let sheet: CSSStyleSheet | null = null;

export function paperSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
  }
  return sheet;
}
