/**
 * Windows and frames: which requests are for the window around a page, and the parts of pages that frames
 * fetch. Skins without frames never come here. It must never open a record: that is the page's own request.
 */
import type { App, Exchange, Parts } from '../parts';
import { frameOf, notFound, sessionOf, show } from './exchange';

/** Whether a browser wants the whole window: it says itself what it is loading an address for. */
export function asksForShell(parts: Parts, c: Exchange): boolean {
  if (!parts.skin.shell || c.req.method !== 'GET') return false;
  if (['iframe', 'frame', 'empty'].includes(c.req.header('sec-fetch-dest') ?? 'document')) return false;
  return !standsAlone(parts, c);
}

export function showShell(parts: Parts, c: Exchange): Response {
  const { shell } = parts.skin;
  if (!shell) throw new Error('this skin has no window around its pages');
  const frame = frameOf(parts, c);
  const { pathname, search } = new URL(c.req.url);
  return show(parts, c, shell(frame, frame.address(pathname + search)));
}

export function addWindowRoutes(app: App, parts: Parts): void {
  app.get('/pane/:key', (c) => {
    const text = sessionOf(c).panes.get(c.req.param('key'));
    if (text === undefined) return notFound(parts, c);
    c.header('cache-control', 'no-store');
    return c.html(text);
  });
}

/** Pages that have a window of their own. */
function standsAlone({ switches }: Parts, c: Exchange): boolean {
  const { path } = c.req;
  if (/^\/(sign-in|assets|pane|locks|find-person|configuration)\b/.test(path)) return true;
  if (/^\/step\/[^/]+\/(edit|view|requests|next-actions?|letter)$/.test(path)) return true;
  if (/^\/person\/[^/]+\/(form|chronology\/edit)$/.test(path)) return true;
  if (switches.noteEditor !== 'popup') return false;
  return /\/(case-notes\/new|edit)$/.test(path) || c.req.query('saved') === '1';
}
