/**
 * The single-document skin's page around a page: top bar, work view, person bar and side menu. It must never
 * show a person's date of birth where the page's own header leaves it out.
 */
import { html, type Markup, trusted } from '../markup';
import type { Frame, PersonHeader, PersonLink } from '../skin';

export function page(heading: string, content: Markup): Markup {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${heading} - Mosaic</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/mosaic.css">
</head>
<body class="mx mx-r25">
${content}
</body>
</html>
`;
}

export function framed(frame: Frame, heading: string, content: Markup): Markup {
  const centre = html`<main class="mx-centre" id="centrePane">
<h1>${heading}</h1>
${content}
</main>`;
  const body =
    frame.window === 'editor' ? centre : html`<div class="mx-body">${workView(frame)}${centre}</div>`;
  return page(heading, html`${topBar(frame)}${body}`);
}

/** A page about one person: their header, the side menu, then the page's own content. */
export function personPage(
  frame: Frame,
  heading: string,
  header: Markup,
  person: PersonLink,
  content: Markup,
): Markup {
  const menu = frame.window === 'editor' ? null : sideMenu(person);
  return framed(
    frame,
    heading,
    html`${header}<div class="mx-record">${menu}<div class="mx-pane">${content}</div></div>`,
  );
}

export function fullHeader(person: PersonHeader): Markup {
  return html`<dl class="mx-personbar">
<dt>Name</dt><dd>${person.name}</dd>
<dt>Mosaic ID</dt><dd>${person.id}</dd>
<dt>Date of birth</dt><dd>${person.dateOfBirth}</dd>
</dl>`;
}

/** Forms show only who the form is about, without a date of birth. */
export function formHeader(person: PersonLink): Markup {
  return html`<dl class="mx-personbar">
<dt>Name</dt><dd>${person.name}</dd>
<dt>Mosaic ID</dt><dd>${person.id}</dd>
</dl>`;
}

export function factList(facts: readonly (readonly [string, string])[]): Markup {
  return html`<dl class="mx-facts">
${facts.map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}
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

/** A link to the note editor, in this window or in one of its own. */
export function editorLink(frame: Frame, href: string, text: string): Markup {
  return html`<a class="mx-button" href="${href}"${opensWindow(frame)}>${text}</a>`;
}

function opensWindow(frame: Frame): Markup | null {
  if (!frame.popupEditor) return null;
  return trusted(` onclick="window.open(this.href,'noteEditor','popup,width=760,height=820');return false"`);
}

function topBar(frame: Frame): Markup {
  const navigation = html`<form class="mx-quick" role="search" action="/search">
<label for="quickSearch">Quick search</label><input id="quickSearch" name="q" autocomplete="off">
</form>
<nav class="mx-menu" aria-label="Main"><a href="/">People</a><a href="/tools">Tools</a></nav>`;
  return html`<header class="mx-top">
<span class="mx-product">Mosaic (training stand-in)</span>
${frame.window === 'main' ? navigation : null}
<dl class="mx-who">
<dt>Signed in as</dt><dd>${frame.signedInAs}</dd>
${frame.actingFor ? html`<dt>Acting for</dt><dd>${frame.actingFor}</dd>` : null}
</dl>
<form method="post" action="/sign-out"><button type="submit">Sign out</button></form>
</header>`;
}

function workView(frame: Frame): Markup {
  const people = (links: readonly PersonLink[]): Markup =>
    html`<ul>${links.map(({ id, name }) => html`<li><a href="/person/${id}">${name}</a></li>`)}</ul>`;
  const work = frame.currentWork.map(
    ({ noteId, label }) => html`<li><a href="/case-note/${noteId}">${label}</a></li>`,
  );
  return html`<aside class="mx-work" aria-label="Work view">
<details open><summary>Allocations</summary>${people(frame.allocations)}</details>
<details open><summary>Recently Viewed</summary>${people(frame.recentlyViewed)}</details>
<details open><summary>Current Work</summary><ul>${work}</ul></details>
</aside>`;
}

function sideMenu({ id }: PersonLink): Markup {
  return html`<nav class="mx-side" aria-label="Person">
<a href="/person/${id}">Summary</a>
<a href="/person/${id}/relationships">Personal relationships</a>
<a href="/person/${id}/groups">Groups</a>
<a href="/person/${id}/case-notes">Case notes</a>
</nav>`;
}
