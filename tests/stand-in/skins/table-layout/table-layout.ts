/**
 * The table-layout skin: one document as it was made in the nineties, where tables hold the page apart and
 * nothing says what it is. Words and order are the same as everywhere.
 */
import type { Kit, PageContent } from '../kit';
import { anchor, linkScript } from '../links';
import { mainWindowGuard } from '../main-window';
import { html, type Markup } from '../markup';
import { skinFrom } from '../pages/pages';
import { sessionWarning } from '../session-warning';
import type { Frame, PersonLink } from '../skin';
import * as blocks from './blocks';
import { activities, cell, field, form, panel, smallForm, submit, tabs } from './controls';

const styles = 'body { margin: 0; background: #ffffff; } td, input, select, textarea { font: 13px Arial; }\n';

function document(heading: string, content: Markup): Markup {
  return html`<html>
<head>
<meta charset="utf-8">
<title>${heading} - Mosaic</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/mosaic.css">
</head>
<body bgcolor="#ffffff" link="#0000cc">
${content}
</body>
</html>
`;
}

const title = (heading: string): Markup =>
  html`<font face="Arial" size="5" color="#000080"><b>${heading}</b></font><br>`;

function bare(heading: string, content: Markup): Markup {
  return document(heading, html`<center>${title(heading)}${content}</center>`);
}

function page(frame: Frame, { heading, bar, menuOf, content }: PageContent): Markup {
  const menu = menuOf && frame.window !== 'editor' ? personMenu(frame, menuOf) : null;
  const middle = html`<td valign="top">${title(heading)}${bar ? blocks.personBar(bar) : null}
${menu}${content}</td>`;
  const work = frame.window === 'editor' ? null : workView(frame);
  return document(
    heading,
    html`${topBar(frame)}
<table width="100%" border="0" cellpadding="6" cellspacing="0"><tr>${work}${middle}</tr></table>${linkScript(frame)}${sessionWarning(frame, true)}${mainWindowGuard(frame)}`,
  );
}

function topBar(frame: Frame): Markup {
  const moving = html`<td><form action="/search" style="display:inline"><font color="#ffffff" size="2">Quick search</font> <input name="q" size="14" autocomplete="off"></form></td>
<td>${anchor(frame, { to: '/', text: 'People' })} | ${anchor(frame, { to: '/tools', text: 'Tools' })}</td>`;
  const who = html`<td>${blocks.bold(frame.say('Signed in as'))}</td><td>${frame.signedInAs}</td>`;
  const acting = html`<td>${blocks.bold(frame.say('Acting for'))}</td><td>${frame.actingFor}</td>`;
  return html`<table width="100%" bgcolor="#6699cc" cellpadding="4" cellspacing="0"><tr>
<td>Mosaic (training stand-in)</td>${frame.window === 'main' ? moving : null}
${who}${frame.actingFor ? acting : null}
<td align="right"><form method="post" action="/sign-out" style="display:inline"><input type="submit" value="Sign out"></form></td>
</tr></table>`;
}

function workView(frame: Frame): Markup {
  const shown = (items: readonly Markup[]): readonly Markup[] =>
    frame.workViewLayout === 'closed' ? [] : items;
  const list = (heading: string, items: readonly Markup[]): Markup =>
    html`<tr><td bgcolor="#c0c0c0">${blocks.bold(heading)}</td></tr>${shown(items).map((item) => html`<tr><td>${item}</td></tr>`)}`;
  const people = (links: readonly PersonLink[]): Markup[] =>
    links.map(({ id, name }) => anchor(frame, { to: `/person/${id}`, text: name }));
  const work = [
    ...frame.currentWork.map(({ noteId, label }) =>
      anchor(frame, { to: `/case-note/${noteId}`, text: label }),
    ),
    ...frame.currentSteps.map(({ to, label }) => anchor(frame, { to, text: label })),
  ];
  return html`<td width="210" valign="top"><table width="100%" border="0" bgcolor="#eeeeee">
${list('Allocations', people(frame.allocations))}
${list('Recently Viewed', people(frame.recentlyViewed))}
${list('Current Work', work)}
</table></td>`;
}

function personMenu(frame: Frame, { id }: PersonLink): Markup {
  const item = (to: string, text: string): Markup => html`<td>${anchor(frame, { to, text })}</td>`;
  return html`<table border="1" cellpadding="3" cellspacing="0"><tr>
${item(`/person/${id}`, frame.say('Summary'))}
${item(`/person/${id}/relationships`, frame.say('Personal relationships'))}
${item(`/person/${id}/groups`, frame.say('Groups'))}
${item(`/person/${id}/case-notes`, frame.say('Case notes'))}
${frame.recordMenu.map(({ path, text }) => item(`/person/${id}/${path}`, frame.say(text)))}
</tr></table>`;
}

export const tableLayoutKit: Kit = {
  styles,
  bare,
  page,
  link: (frame, spec) => anchor(frame, spec),
  pane: blocks.pane,
  section: blocks.section,
  message: blocks.message,
  status: blocks.status,
  errors: blocks.errors,
  facts: blocks.facts,
  table: blocks.table,
  actions: blocks.actions,
  body: blocks.body,
  fields: blocks.fields,
  names: () => (name) => name,
  field,
  cell,
  activities,
  tabs,
  panel,
  form,
  smallForm,
  submit,
};

export const tableLayout = skinFrom(tableLayoutKit);
