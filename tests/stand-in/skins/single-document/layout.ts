/**
 * The single-document skin's page around a page: top bar, work view, person bar and side menu. It must never
 * show a person's date of birth where the page's own header leaves it out.
 */
import type { LinkSpec, PageContent } from '../kit';
import { anchor, linkScript } from '../links';
import { mainWindowGuard } from '../main-window';
import { html, type Markup } from '../markup';
import { sessionWarning } from '../session-warning';
import type { Frame, PersonLink } from '../skin';
import { personBar } from './blocks';

/** In which frame the answer to something in a part of the window belongs; null for this one. */
export interface Targets {
  readonly navigation: string | null;
  readonly wholeWindow: string | null;
}

export function document(heading: string, content: Markup): Markup {
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

export function bare(heading: string, content: Markup): Markup {
  return document(
    heading,
    html`<header class="mx-top"><span class="mx-product">Mosaic (training stand-in)</span></header>
<main class="mx-signin">
<h1>${heading}</h1>
${content}
<p class="mx-hint">Everybody in this system is made up.</p>
</main>`,
  );
}

export function page(frame: Frame, content: PageContent): Markup {
  const middle = centre(frame, content);
  const stays = { navigation: null, wholeWindow: null };
  const inside =
    frame.window === 'editor' ? middle : html`<div class="mx-body">${workView(frame, stays)}${middle}</div>`;
  return document(
    content.heading,
    html`${topBar(frame, stays)}${inside}${linkScript(frame)}${sessionWarning(frame)}${mainWindowGuard(frame)}`,
  );
}

/**
 * The heading, and for a page about one person the side menu beside the page's own content.
 * @param draw the skin's own link, where the menu leads out of the frame that it stands in
 */
export function centre(
  frame: Frame,
  { heading, bar, menuOf, content }: PageContent,
  draw: typeof link = link,
): Markup {
  const menu = menuOf && frame.window !== 'editor' ? sideMenu(frame, menuOf, draw) : null;
  const record = menuOf
    ? html`<div class="mx-record">${menu}<div class="mx-pane">${content}</div></div>`
    : content;
  return html`<main class="mx-centre" id="centrePane">
<h1>${heading}</h1>
${bar ? personBar(bar) : null}${record}
</main>`;
}

export function link(frame: Frame, spec: LinkSpec): Markup {
  return anchor(frame, spec, spec.look === 'button' ? { className: 'mx-button' } : {});
}

export function topBar(frame: Frame, { navigation, wholeWindow }: Targets): Markup {
  const into = (target: string | null): Markup | null => (target ? html` target="${target}"` : null);
  const menu = (to: string, text: string): Markup =>
    anchor(frame, { to, text }, navigation ? { target: navigation } : {});
  const moving = html`<form class="mx-quick" role="search" action="/search"${into(navigation)}>
<label for="quickSearch">Quick search</label><input id="quickSearch" name="q" autocomplete="off">
</form>
<nav class="mx-menu" aria-label="Main">${menu('/', 'People')}${menu('/tools', 'Tools')}</nav>`;
  return html`<header class="mx-top">
<span class="mx-product">Mosaic (training stand-in)</span>
${frame.window === 'main' ? moving : null}
<dl class="mx-who">
<dt>${frame.say('Signed in as')}</dt><dd>${frame.signedInAs}</dd>
${frame.actingFor ? html`<dt>${frame.say('Acting for')}</dt><dd>${frame.actingFor}</dd>` : null}
</dl>
<form method="post" action="/sign-out"${into(wholeWindow)}><button type="submit">Sign out</button></form>
</header>`;
}

export function workView(frame: Frame, { navigation }: Targets): Markup {
  const item = (to: string, text: string): Markup =>
    html`<li>${anchor(frame, { to, text }, navigation ? { target: navigation } : {})}</li>`;
  const people = (links: readonly PersonLink[]): Markup =>
    html`<ul>${links.map(({ id, name }) => item(`/person/${id}`, name))}</ul>`;
  const work = [
    ...frame.currentWork.map(({ noteId, label }) => item(`/case-note/${noteId}`, label)),
    ...frame.currentSteps.map(({ to, label }) => item(to, label)),
  ];
  const open = frame.workViewLayout === 'closed' ? null : html` open`;
  const compact = frame.workViewLayout === 'compact' ? ' mx-compact' : '';
  return html`<aside class="mx-work${compact}" aria-label="Work view">
<details${open}><summary>Allocations</summary>${people(frame.allocations)}</details>
<details${open}><summary>Recently Viewed</summary>${people(frame.recentlyViewed)}</details>
<details${open}><summary>Current Work</summary><ul>${work}</ul></details>
</aside>`;
}

function sideMenu(frame: Frame, { id }: PersonLink, draw: typeof link): Markup {
  return html`<nav class="mx-side" aria-label="Person">
${draw(frame, { to: `/person/${id}`, text: frame.say('Summary') })}
${draw(frame, { to: `/person/${id}/relationships`, text: frame.say('Personal relationships') })}
${draw(frame, { to: `/person/${id}/groups`, text: frame.say('Groups') })}
${draw(frame, { to: `/person/${id}/case-notes`, text: frame.say('Case notes') })}
${frame.recordMenu.map(({ path, text }) => draw(frame, { to: `/person/${id}/${path}`, text: frame.say(text) }))}
</nav>`;
}
