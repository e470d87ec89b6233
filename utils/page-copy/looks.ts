/**
 * The style sheets of a document or shadow tree, as text: a style element's own words, else its rules as the
 * browser holds them. A sheet of another site keeps its rules to itself and is left out.
 */
export function sheetsOf(root: Document | ShadowRoot): string[] {
  return [...root.styleSheets, ...root.adoptedStyleSheets].flatMap((sheet) => {
    if (sheet.disabled) return [];
    const text = textOf(sheet);
    const media = sheet.media.mediaText;
    return text === '' ? [] : [media === '' ? text : `@media ${media} {${text}}`];
  });
}

function textOf(sheet: CSSStyleSheet): string {
  try {
    const written = sheet.ownerNode instanceof HTMLStyleElement ? sheet.ownerNode.textContent : '';
    return written || [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
  } catch {
    return '';
  }
}
