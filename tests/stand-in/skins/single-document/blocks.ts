/**
 * The single-document skin's blocks: lists of facts, tables with headings and captions, messages. They hold
 * whatever they are given, escaped by the template.
 */
import type { Facts } from '../kit';
import { html, type Markup, trusted } from '../markup';

export function personBar(facts: Facts): Markup {
  return html`<dl class="mx-personbar">
${facts.map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}
</dl>`;
}

export function facts(all: Facts): Markup {
  return html`<dl class="mx-facts">
${all.map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}
</dl>`;
}

export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly Markup[])[],
): Markup {
  const cells = (row: readonly Markup[]): Markup =>
    html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`;
  return html`<table class="mx-grid">
<caption>${caption}</caption>
<thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>
${rows.map(cells)}
</tbody>
</table>`;
}

export const pane = (content: Markup): Markup => html`<div class="mx-pane">${content}</div>`;

export function section(heading: string | null, content: Markup): Markup {
  return html`<section class="mx-section">${heading ? html`<h2>${heading}</h2>` : null}${content}</section>`;
}

export const message = (text: string): Markup => html`<p class="mx-message">${text}</p>`;

export const status = (text: string): Markup => html`<div role="status" class="mx-status">${text}</div>`;

export function errors(heading: string | null, all: readonly string[]): Markup {
  if (heading === null) return html`<div role="alert" class="mx-errors">${all.join(' ')}</div>`;
  return html`<div role="alert" class="mx-errors"><h2>${heading}</h2>
<ul>${all.map((error) => html`<li>${error}</li>`)}</ul></div>`;
}

export const actions = (content: Markup): Markup => html`<div class="mx-actions">${content}</div>`;

export function body(bodyHtml: string, part: 'details' | 'appended'): Markup {
  return html`<div${part === 'details' ? trusted(' class="mx-notebody"') : null}>${trusted(bodyHtml)}</div>`;
}

export function fields(legend: string, content: Markup): Markup {
  return html`<fieldset><legend>${legend}</legend>${content}</fieldset>`;
}
