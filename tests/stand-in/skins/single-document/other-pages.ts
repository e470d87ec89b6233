/**
 * The single-document skin's remaining pages: signing in, the main window, tools, search, steps, messages.
 * The sign-in page must never say which of name and password was wrong.
 */
import { html, type Markup } from '../markup';
import type { Frame, Message, PersonHeader } from '../skin';
import { factList, framed, fullHeader, page, personPage, table } from './layout';

export function signIn({
  returnTo,
  error,
}: {
  readonly returnTo: string;
  readonly error: string | null;
}): Markup {
  return page(
    'Sign in to Mosaic',
    html`<header class="mx-top"><span class="mx-product">Mosaic (training stand-in)</span></header>
<main class="mx-signin">
<h1>Sign in to Mosaic</h1>
${error ? html`<div role="alert" class="mx-errors">${error}</div>` : null}
<form method="post" action="/sign-in">
<input type="hidden" name="return" value="${returnTo}">
<div class="mx-field"><label for="userName">User name</label><input id="userName" name="user_name" autocomplete="username"></div>
<div class="mx-field"><label for="password">Password</label><input type="password" id="password" name="password" autocomplete="current-password"></div>
<button type="submit">Sign in</button>
</form>
<p class="mx-hint">Everybody in this system is made up.</p>
</main>`,
  );
}

export function workView(frame: Frame): Markup {
  const rows = frame.currentWork.map(({ noteId, label }) => [
    html`${noteId}`,
    html`<a href="/case-note/${noteId}">${label}</a>`,
  ]);
  return framed(
    frame,
    'Work view',
    html`<div class="mx-pane">${table('Current Work', ['Ref', 'Item'], rows)}</div>`,
  );
}

export function tools(frame: Frame): Markup {
  const choices = frame.mayActFor.map(
    ({ userName, name }) => html`<option value="${userName}">${name}</option>`,
  );
  const form = html`<form method="post" action="/act-for" class="mx-form">
<div class="mx-field"><label for="actFor">Act on behalf of</label>
<select id="actFor" name="user_name"><option value="">Nobody</option>${choices}</select></div>
<button type="submit">Change</button></form>`;
  return framed(frame, 'Tools', html`<div class="mx-pane">${form}</div>`);
}

export function message(frame: Frame, { heading, text }: Message): Markup {
  return framed(frame, heading, html`<p class="mx-message">${text}</p>`);
}

export function restricted(frame: Frame, name: string): Markup {
  return framed(frame, 'Restricted record', html`<p class="mx-message">${name}</p>`);
}

export function searchResults(frame: Frame, asked: string, found: readonly PersonHeader[]): Markup {
  const rows = found.map((person) => [
    html`<a href="/person/${person.id}">${person.name}</a>`,
    html`${person.id}`,
    html`${person.dateOfBirth}`,
  ]);
  const results = table('People found', ['Name', 'Mosaic ID', 'Date of birth'], rows);
  const content =
    found.length > 0 ? results : html`<p class="mx-message">Nothing was found for ${asked}.</p>`;
  return framed(frame, 'Search results', html`<div class="mx-pane">${content}</div>`);
}

export function step(
  frame: Frame,
  { id, name, person }: { readonly id: string; readonly name: string; readonly person: PersonHeader },
): Markup {
  const facts = factList([
    ['Step ID', id],
    ['Step', name],
  ]);
  return personPage(frame, 'Step', fullHeader(person), person, facts);
}
