/**
 * What happens to every request around its handler: the log, the person in view, the latency, sign-in, and
 * the moments at which faults strike. It must never know what a page says.
 */
import type { IncomingMessage } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Next } from 'hono';
import { getCookie } from 'hono/cookie';
import { EndedByFault, type Ending, type Refusal } from '../faults/named';
import type { App, Exchange, Parts } from '../parts';
import { kindOf, type RequestKind, writingKinds } from '../request-kinds';
import { placeOf } from '../state/handles';
import type { Session } from '../state/sessions';
import { asksForShell, showShell } from './windows';

/** For a council without deep links: what a request's address stands for, before anything else is looked at. */
export function placeOfRequest({ world }: Parts, { url = '/', headers }: IncomingMessage): string {
  const port = /:(\d+)$/.exec(headers.host ?? '')?.[1] ?? '';
  const cookie = new RegExp(`mosaic_session_${port}=([^;]+)`).exec(headers.cookie ?? '')?.[1];
  return placeOf(world.sessions.peek(cookie), url);
}

/** Cookies do not keep ports apart, so that two stand-ins on one machine each need a name of their own. */
export function cookieName(c: Exchange): string {
  return `mosaic_session_${new URL(c.req.url).port}`;
}

export function addPipeline(app: App, parts: Parts): void {
  app.use('*', async (c, next) => {
    // What windows ask and send by themselves is no sign of life, and some of it comes after the session's end.
    if (/^\/(assets\/|session\/state$|autosave\/|release\/)/.test(c.req.path)) return next();
    const kind = asksForShell(parts, c) ? 'shell' : kindOf(c.req.method, c.req.path);
    c.set('kind', kind);
    noteArrival(parts, c);
    if (parts.world.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, parts.world.latencyMs));
    try {
      return await answer(parts, c, kind, next);
    } catch (error) {
      if (!(error instanceof EndedByFault)) throw error;
      // Set and not returned: once a handler has answered, Hono no longer looks at what is returned here.
      c.res = await end(parts, c, error.ending);
      return undefined;
    }
  });
  // Hono turns what a handler throws into its error answer, so that faults have to be let through here.
  app.onError((error, c) => {
    if (error instanceof EndedByFault) return end(parts, c, error.ending);
    return c.text(`The stand-in itself failed: ${error.stack ?? error.message}`, 500);
  });
}

/** Reaches a write's two moments around its commit; the handler shows what is refused. */
export async function commit<T>(
  parts: Parts,
  c: Exchange,
  work: () => T,
): Promise<{ readonly refused: Refusal } | { readonly done: T }> {
  const kind = c.get('kind');
  if (!kind) throw new Error(`nothing commits at ${c.req.path}`);
  const refused = await parts.faults.reach('before-commit', kind);
  if (refused) return { refused };
  const done = work();
  await parts.faults.reach('after-commit', kind);
  return { done };
}

async function answer(
  parts: Parts,
  c: Exchange,
  kind: RequestKind | null,
  next: Next,
): Promise<Response | undefined> {
  if (kind) await parts.faults.reach('arrived', kind);
  c.set('session', liveSession(parts, c));
  if (!c.get('session') && !/^\/sign-in(\/ticket)?$/.test(c.req.path))
    return c.redirect(signInAddress(parts, c), 302);
  const readsOnly = kind !== null && !writingKinds.has(kind);
  if (readsOnly) await parts.faults.reach('before-commit', kind);
  if (kind === 'shell') c.res = showShell(parts, c);
  else await next();
  if (c.error) return undefined;
  if (readsOnly) await parts.faults.reach('after-commit', kind);
  if (kind) await parts.faults.reach('before-answer', kind);
  return undefined;
}

function liveSession(parts: Parts, c: Exchange): Session | null {
  const { heartbeatMinutes, sessionIdleMinutes } = parts.switches;
  const idleMinutes = heartbeatMinutes > 0 ? 0 : sessionIdleMinutes;
  return parts.world.sessions.find(getCookie(c, cookieName(c)), idleMinutes);
}

/** A sent form is lost when the session is: afterwards the worker stands in the main window. */
function signInAddress({ council, signInOrigin }: Parts, c: Exchange): string {
  const { pathname, search } = new URL(c.req.url);
  const leadsBack = c.req.method === 'GET' && council.deepLinks;
  // A browser that was signed in before is asked at this address, wherever it signed in first.
  const host = getCookie(c, cookieName(c)) ? '' : signInOrigin();
  return `${host}/sign-in?return=${encodeURIComponent(leadsBack ? pathname + search : '/')}`;
}

/** At the very start of a request: it is logged, and a person's page becomes the session's person in view. */
function noteArrival(parts: Parts, c: Exchange): void {
  const session = liveSession(parts, c);
  const { method, path } = c.req;
  parts.world.requests.push({ method, path, at: parts.world.clock.now(), worker: session?.userName ?? null });
  const opens = method === 'GET' && c.get('kind') !== 'shell';
  const personId = opens ? personOfPage(parts, path) : null;
  if (session && personId) session.personInView = personId;
}

function personOfPage({ world }: Parts, path: string): string | null {
  const found = /^\/(person|case-note|step|visit)\/([^/]+)/.exec(path);
  const [, kind, id = ''] = found ?? [];
  const { steps, visits } = world.casework;
  switch (kind) {
    case 'person':
      return world.people[id] ? world.survivor(id) : null;
    case 'step':
      return world.steps[id]?.personId ?? steps.find((step) => step.id === id)?.subjects[0] ?? null;
    case 'case-note':
      return world.notes.find((note) => note.id === id)?.personId ?? null;
    case 'visit':
      return visits.find((visit) => visit.id === id)?.personId ?? null;
    default:
      return null;
  }
}

async function end(parts: Parts, c: Exchange, ending: Ending): Promise<Response> {
  if (ending === 'fail')
    return new Response('<h1>Server Error in Application.</h1>', { status: 500, headers: htmlType });
  if (ending === 'hang') await parts.faults.hang();
  if (ending === 'cut') await sendHalf(c);
  else c.env.incoming.socket.destroy();
  return new Response(null, RESPONSE_ALREADY_SENT);
}

const htmlType = { 'content-type': 'text/html; charset=UTF-8' };

/**
 * A browser follows a redirect as soon as its headers are there, so that a cut redirect would not be felt.
 * A page that begins and breaks off is sent in its place.
 */
async function sendHalf(c: Exchange): Promise<void> {
  const { outgoing } = c.env;
  const whole =
    c.res.status === 200 ? await c.res.text() : '<!doctype html><title>Mosaic</title><h1>Case note</h1>';
  const body = Buffer.from(whole);
  outgoing.writeHead(200, { ...htmlType, 'content-length': String(body.length * 2) });
  await new Promise<void>((resolve) => {
    outgoing.write(body.subarray(0, Math.ceil(body.length / 2)), () => resolve());
  });
  c.env.incoming.socket.destroy();
}
