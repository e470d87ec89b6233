/**
 * Signing in and out, acting on behalf, the main window, quick search and steps. A password must never be
 * logged, and a return address must never lead to another host.
 */
import { deleteCookie, setCookie } from 'hono/cookie';
import type { App, Exchange, Parts } from '../parts';
import { workViewLayouts } from '../skins/skin';
import { addressOf, frameOf, goTo, notFound, sessionOf, show, workerOf, writeAudit } from './exchange';
import { readForm, textOf } from './form-values';
import { maySee, openPerson } from './person-access';
import { headerOf } from './person-values';
import { cookieName } from './pipeline';
import { showStep } from './step-routes';

export function addSessionRoutes(app: App, parts: Parts): void {
  const { world, skin } = parts;

  app.get('/sign-in', (c) =>
    show(parts, c, skin.signIn({ returnTo: localPath(c.req.query('return')), error: null })),
  );

  app.post('/sign-in', async (c) => {
    const form = await readForm(c);
    const worker = world.workers[textOf(form.user_name)];
    const returnTo = localPath(textOf(form.return));
    if (!worker || worker.password !== textOf(form.password)) {
      return show(parts, c, skin.signIn({ returnTo, error: 'The user name or password is not known.' }));
    }
    return beginSession(parts, c, worker.userName, returnTo);
  });

  app.get('/sign-in/ticket', (c) => {
    const userName = world.sessions.takeTicket(c.req.query('ticket') ?? '');
    const returnTo = localPath(c.req.query('return'));
    return userName ? beginSession(parts, c, userName, returnTo) : c.redirect('/sign-in', 302);
  });

  app.post('/sign-out', (c) => {
    writeAudit(parts, c, 'sign-out', 'session', null);
    world.sessions.close(sessionOf(c));
    deleteCookie(c, cookieName(c), { path: '/' });
    return goTo(parts, c, '/sign-in');
  });

  app.get('/', (c) => show(parts, c, skin.workView(frameOf(parts, c))));
  app.get('/tools', (c) => show(parts, c, skin.tools(frameOf(parts, c))));

  app.post('/act-for', async (c) => {
    const userName = textOf((await readForm(c)).user_name);
    if (userName && !workerOf(parts, c).mayActFor.includes(userName)) return notFound(parts, c);
    sessionOf(c).actingFor = userName || null;
    writeAudit(parts, c, 'act-for', 'session', null);
    return goTo(parts, c, '/');
  });

  app.post('/work-view/layout', async (c) => {
    const asked = textOf((await readForm(c)).layout);
    const layout = workViewLayouts.find((each) => each === asked);
    if (!layout) return notFound(parts, c);
    world.layouts[workerOf(parts, c).userName] = layout;
    return goTo(parts, c, '/');
  });

  app.get('/search', (c) => search(parts, c));

  app.get('/step/:id', (c) => {
    const step = world.steps[c.req.param('id')];
    if (!step) return showStep(parts, c);
    const access = openPerson(parts, c, step.personId, 'step');
    if ('answer' in access) return access.answer;
    writeAudit(parts, c, 'open', 'step', access.person.id);
    const page = { id: step.id, name: step.name, person: headerOf(access.person) };
    return show(parts, c, skin.step(frameOf(parts, c), page));
  });
}

function beginSession(parts: Parts, c: Exchange, userName: string, returnTo: string): Response {
  const session = parts.world.sessions.start(userName);
  c.set('session', session);
  setCookie(c, cookieName(c), session.id, { httpOnly: true, sameSite: 'Lax', path: '/' });
  writeAudit(parts, c, 'sign-in', 'session', null);
  return goTo(parts, c, returnTo);
}

/** A person reference leads straight to the record; anything else is looked for in names. */
function search(parts: Parts, c: Exchange): Response {
  const { world, skin } = parts;
  const asked = (c.req.query('q') ?? '').trim();
  writeAudit(parts, c, 'search', 'person', null);
  if (world.people[asked]) return c.redirect(addressOf(parts, c, `/person/${world.survivor(asked)}`), 302);
  const mayShow = maySee(parts, c);
  const found = Object.values(world.people)
    .filter((person) => asked !== '' && !person.mergedInto && matches(person.name, asked))
    .map((person) => (mayShow(person) ? headerOf(person) : { ...headerOf(person), dateOfBirth: '' }));
  return show(parts, c, skin.searchResults(frameOf(parts, c), asked, found));
}

function matches(name: string, asked: string): boolean {
  return name.toLocaleLowerCase('en-GB').includes(asked.toLocaleLowerCase('en-GB'));
}

/** A place on this host, or the main window where something else is asked for. */
export function localPath(asked: string | undefined): string {
  return asked && /^\/(?![/\\])/.test(asked) ? asked : '/';
}
