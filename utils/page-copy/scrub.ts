/**
 * Takes out of a copied style sheet whatever could fetch something or reach out of the copy. It works on the
 * rules as the browser has parsed them, never on their text, and keeps only the kinds of rule that it knows.
 */

/** Every function of CSS that names something to load. A custom property keeps its text, so escapes go as well. */
const loads =
  /(url|image|image-set|-webkit-image-set|cross-fade|-webkit-cross-fade|element|src|paint)\s*\(|\\/i;

/** A new sheet of the rules that do nothing but look. */
export function scrubbedSheet(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text); // '@import' is not followed in a sheet made so
  scrubRules(sheet);
  return sheet;
}

export function scrubStyle(style: CSSStyleDeclaration): void {
  for (const name of [...style]) {
    if (loads.test(style.getPropertyValue(name))) style.removeProperty(name);
  }
}

function scrubRules(holder: CSSStyleSheet | CSSGroupingRule): void {
  for (let index = holder.cssRules.length - 1; index >= 0; index -= 1) {
    const rule = holder.cssRules[index];
    if (rule instanceof CSSStyleRule && !rule.selectorText.includes(':host')) {
      if (rule.selectorText.includes(':root'))
        rule.selectorText = rule.selectorText.replaceAll(':root', 'html');
      scrubStyle(rule.style);
      if (rule.cssRules.length > 0) scrubRules(rule as unknown as CSSGroupingRule);
    } else if (rule instanceof CSSMediaRule || rule instanceof CSSSupportsRule) {
      scrubRules(rule);
    } else {
      holder.deleteRule(index);
    }
  }
}
