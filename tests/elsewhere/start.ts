/**
 * Starts Hearthbook on this machine, for one test. Its one session lives in a cookie; who is not in sees the door.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { type Book, openBook } from './book';
import { entryPage, partPage, parts, sheetPage, signInPage, writePage } from './pages';

export interface Hearthbook {
  readonly origin: string;
  readonly book: Book;
  close(): Promise<void>;
}

export async function startHearthbook(): Promise<Hearthbook> {
  const book = openBook();
  const answer = getRequestListener(appOf(book).fetch);
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    book,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function appOf(book: Book): Hono {
  const app = new Hono();
  app.get('/door', (c) => c.html(signInPage()));
  app.post('/enter', (c) => {
    setCookie(c, 'in', 'yes', { httpOnly: true });
    return c.redirect(`/desk?show=ties&of=${book.entries[0]?.of}`, 303);
  });
  app.use('*', (c, next) => (getCookie(c, 'in') ? next() : Promise.resolve(c.redirect('/door'))));
  app.get('/sheet', (c) => c.html(sheetPage));
  app.get('/desk', (c) => desk(book, c));
  app.post('/keep', async (c) => {
    const form = await c.req.formData();
    const said = (name: string) => String(form.get(name) ?? '');
    const kept = book.add(
      {
        of: c.req.query('of') ?? '',
        sort: said('sort'),
        heading: said('heading'),
        on: said('on'),
        text: said('text'),
        told: form.getAll('told').map(String),
        texts: form.has('texts'),
        marked: form.has('marked'),
      },
      said('as') === 'Sign off' ? 'Signed off' : 'Unfinished',
    );
    return c.redirect(`/desk?show=entry&no=${kept.no}`, 303);
  });
  return app;
}

function desk(book: Book, c: Context): Response | Promise<Response> {
  const show = c.req.query('show') ?? '';
  const entry = book.entries.find(({ no }) => no === c.req.query('no'));
  const member = book.memberOf(entry?.of ?? c.req.query('of') ?? '');
  if (!member) return c.notFound();
  if (show === 'entry' && entry) return c.html(entryPage(member, entry));
  if (show === 'write') return c.html(writePage(member));
  const part = parts.find((one) => one === show);
  return part ? c.html(partPage(book, member, part)) : c.notFound();
}
