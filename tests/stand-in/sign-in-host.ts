/**
 * Signing in on another host: a second small server whose only page is the sign-in form. It hands a ticket
 * that works once to Mosaic's own address. It must never show a page of Mosaic's or set Mosaic's cookie.
 */
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { Parts } from './parts';
import { localPath } from './routes/session-routes';

export function signInHost({ world, skin }: Parts, mosaic: () => string): Server {
  const app = new Hono();
  const page = (returnTo: string, error: string | null): string => skin.signIn({ returnTo, error }).text;
  app.get('/assets/mosaic.css', (c) => c.body(skin.styles, 200, { 'content-type': 'text/css' }));
  app.get('/sign-in', (c) => c.html(page(localPath(c.req.query('return')), null)));
  app.post('/sign-in', async (c) => {
    const form = await c.req.parseBody();
    const text = (name: string): string => String(form[name] ?? '');
    const returnTo = localPath(text('return'));
    const worker = world.workers[text('user_name')];
    if (!worker || worker.password !== text('password')) {
      return c.html(page(returnTo, 'The user name or password is not known.'));
    }
    const ticket = world.sessions.issueTicket(worker.userName);
    const query = new URLSearchParams({ ticket, return: returnTo });
    return c.redirect(`${mosaic()}/sign-in/ticket?${query}`, 303);
  });
  return createServer(getRequestListener(app.fetch));
}
