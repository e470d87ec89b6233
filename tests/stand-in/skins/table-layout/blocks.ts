/**
 * The table-layout skin's blocks: everything is a table, words are `font`, nothing is a heading, a caption or
 * a term. What belongs together only stands side by side.
 */
import type { Facts } from '../kit';
import { html, type Markup, trusted } from '../markup';

const words = (text: string): Markup => html`<font face="Arial" size="2">${text}</font>`;
export const bold = (text: string): Markup => html`<font face="Arial" size="2"><b>${text}</b></font>`;

/** All on one row, words and values by turns. */
export function personBar(facts: Facts): Markup {
  const cells = facts.map(([term, value]) => html`<td nowrap>${bold(term)}</td><td>${words(value)}</td>`);
  return html`<table width="100%" cellpadding="4" cellspacing="0" border="1" bgcolor="#ffffcc"><tr>${cells}</tr></table>`;
}

export function facts(all: Facts): Markup {
  const rows = all.map(
    ([term, value]) => html`<tr><td width="180" valign="top">${bold(term)}</td><td>${words(value)}</td></tr>`,
  );
  return html`<table cellpadding="2" cellspacing="0" border="0">
${rows}
</table>`;
}

export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly Markup[])[],
): Markup {
  const row = (cells: readonly Markup[]): Markup =>
    html`<tr>${cells.map((cell) => html`<td valign="top"><font face="Arial" size="2">${cell}</font></td>`)}</tr>`;
  return html`<font face="Arial" size="3" color="#000080"><b>${caption}</b></font>
<table border="1" cellpadding="3" cellspacing="0" width="100%">
<tr bgcolor="#c0c0c0">${headings.map((heading) => html`<td>${bold(heading)}</td>`)}</tr>
${rows.map(row)}
</table>`;
}

export const pane = (content: Markup): Markup => content;

export function section(heading: string | null, content: Markup): Markup {
  const above = heading
    ? html`<font face="Arial" size="3" color="#000080"><b>${heading}</b></font><br>`
    : null;
  return html`<table width="100%" border="0"><tr><td>${above}${content}</td></tr></table>`;
}

export const message = (text: string): Markup =>
  html`<table border="1" cellpadding="8"><tr><td>${words(text)}</td></tr></table>`;

export const status = (text: string): Markup =>
  html`<table width="100%" bgcolor="#ccffcc"><tr><td>${bold(text)}</td></tr></table>`;

export function errors(heading: string | null, all: readonly string[]): Markup {
  const lines = all.map((error) => html`<font face="Arial" size="2" color="#ff0000">${error}</font><br>`);
  return html`<table width="100%" bgcolor="#ffcccc"><tr><td>${heading ? bold(heading) : null}<br>
${lines}</td></tr></table>`;
}

export const actions = (content: Markup): Markup =>
  html`<table border="0" cellpadding="2"><tr><td>${content}</td></tr></table>`;

export const body = (bodyHtml: string): Markup =>
  html`<table width="100%" border="1" cellpadding="6"><tr><td>${trusted(bodyHtml)}</td></tr></table>`;

export function fields(legend: string, content: Markup): Markup {
  return html`<table width="100%" border="1"><tr><td>${bold(legend)}<br>
${content}</td></tr></table>`;
}
