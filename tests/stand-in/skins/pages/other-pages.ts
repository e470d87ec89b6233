/**
 * The remaining pages: signing in, the main window, tools, search, steps, messages. The sign-in page must
 * never say which of name and password was wrong.
 */
import type { Kit } from '../kit';
import { html, type Markup } from '../markup';
import { type Frame, type Skin, workViewLayouts } from '../skin';
import { fullBar } from './bars';

type OtherPages = Pick<
  Skin,
  'signIn' | 'workView' | 'tools' | 'message' | 'restricted' | 'searchResults' | 'step'
>;

export function otherPages(kit: Kit): OtherPages {
  const message = (frame: Frame, heading: string, text: string): Markup =>
    kit.page(frame, { heading, bar: null, menuOf: null, content: kit.message(text) });
  return {
    signIn: (page) => kit.bare('Sign in to Mosaic', signInForm(kit, page)),
    workView(frame) {
      const rows = frame.currentWork.map(({ noteId, label }) => [
        html`${noteId}`,
        kit.link(frame, { to: `/case-note/${noteId}`, text: label }),
      ]);
      const content = kit.pane(kit.table('Current Work', ['Ref', 'Item'], rows));
      return kit.page(frame, { heading: 'Work view', bar: null, menuOf: null, content });
    },
    tools: (frame) =>
      kit.page(frame, {
        heading: 'Tools',
        bar: null,
        menuOf: null,
        content: kit.pane(html`${actForForm(kit, frame)}${layoutForm(kit, frame)}`),
      }),
    message: (frame, { heading, text }) => message(frame, heading, text),
    restricted: (frame, name) => message(frame, 'Restricted record', name),
    searchResults(frame, asked, found) {
      const rows = found.map((person) => [
        kit.link(frame, { to: `/person/${person.id}`, text: person.name }),
        html`${person.id}`,
        html`${person.dateOfBirth}`,
      ]);
      const headings = ['Name', 'Mosaic ID', 'Date of birth'].map(frame.say);
      const nothing = kit.message(`Nothing was found for ${asked}.`);
      const content = kit.pane(found.length > 0 ? kit.table('People found', headings, rows) : nothing);
      return kit.page(frame, { heading: 'Search results', bar: null, menuOf: null, content });
    },
    step(frame, { id, name, person }) {
      const content = kit.facts([
        ['Step ID', id],
        ['Step', name],
      ]);
      return kit.page(frame, { heading: 'Step', bar: fullBar(frame, person), menuOf: person, content });
    },
  };
}

function signInForm(kit: Kit, page: { readonly returnTo: string; readonly error: string | null }): Markup {
  const names = (name: string): string => name;
  return html`${page.error ? kit.errors(null, [page.error]) : null}
<form method="post" action="/sign-in">
<input type="hidden" name="return" value="${page.returnTo}">
${kit.field(names, {
  label: 'User name',
  id: 'userName',
  name: 'user_name',
  code: 'signInUserName',
  control: { is: 'text', value: '', autocomplete: 'username' },
})}
${kit.field(names, { label: 'Password', id: 'password', name: 'password', code: 'signInPassword', control: { is: 'password' } })}
${kit.submit('Sign in', null)}
</form>`;
}

function actForForm(kit: Kit, frame: Frame): Markup {
  const choose = kit.field(kit.names(), {
    label: 'Act on behalf of',
    id: 'actFor',
    name: 'user_name',
    code: 'actOnBehalfOf',
    control: {
      is: 'choice',
      value: '',
      options: frame.mayActFor.map(({ userName, name }) => ({ value: userName, text: name })),
      empty: 'Nobody',
    },
  });
  return kit.smallForm(frame, {
    action: '/act-for',
    method: 'post',
    content: html`${choose}
${kit.submit('Change', null)}`,
    wholeWindow: true,
  });
}

function layoutForm(kit: Kit, frame: Frame): Markup {
  const choose = kit.field(kit.names(), {
    label: 'Work view layout',
    id: 'workViewLayout',
    name: 'layout',
    code: 'workViewLayout',
    control: {
      is: 'choice',
      value: frame.workViewLayout,
      options: workViewLayouts.map((value) => ({
        value,
        text: value.charAt(0).toUpperCase() + value.slice(1),
      })),
      empty: 'Please choose',
    },
  });
  return kit.smallForm(frame, {
    action: '/work-view/layout',
    method: 'post',
    content: html`${choose}${kit.submit('Show', null)}`,
    wholeWindow: true,
  });
}
