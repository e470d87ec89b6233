/**
 * A report of one small change as a single file that opens anywhere and asks for nothing: no script, no address, no
 * style from elsewhere. Every text is made harmless on the way in.
 */

export interface ReportSection {
  readonly heading: string;
  /** Term and words; a paragraph where the term is empty. */
  readonly facts: readonly (readonly [term: string, words: string])[];
}

export interface Report {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly ReportSection[];
  /** A drawing of our own as SVG text, or empty. */
  readonly drawing: string;
}

const harmless: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => harmless[letter] ?? '');

const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1b2226}
h1{font-size:1.5rem}h2{font-size:1.15rem;border-top:1px solid #d8d6cf;padding-top:.75rem}dt{color:#525b61}dd{margin:0 0 .5rem}
svg{width:100%;height:auto}
@media print{body{font-size:9.5pt;line-height:1.35;margin:0;padding:0;max-width:none}h1{font-size:14pt;margin:0 0 4pt}
h2{font-size:11pt;margin:7pt 0 3pt;padding-top:4pt}p{margin:0 0 4pt}dl{display:grid;grid-template-columns:12rem 1fr;gap:1pt 8pt;margin:0}
dd{margin:0}svg{max-height:65mm}section{break-inside:avoid}}`;

const policy = "default-src 'none'; style-src 'unsafe-inline'";

function sectionHtml({ heading, facts }: ReportSection): string {
  const paragraphs = facts.filter(([term]) => term === '').map(([, words]) => `<p>${escaped(words)}</p>`);
  const terms = facts
    .filter(([term]) => term !== '')
    .map(([term, words]) => `<dt>${escaped(term)}</dt><dd>${escaped(words)}</dd>`);
  const list = terms.length > 0 ? `<dl>${terms.join('')}</dl>` : '';
  return `<section><h2>${escaped(heading)}</h2>${paragraphs.join('')}${list}</section>`;
}

/** The report as one HTML file. */
export function reportHtml({ title, lead, sections, drawing }: Report): string {
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title>
<style>${style}</style></head>
<body><h1>${escaped(title)}</h1><p>${escaped(lead)}</p>${drawing}${sections.map(sectionHtml).join('')}</body></html>
`;
}
