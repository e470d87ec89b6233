/**
 * Locks from outside the editor: the Lock Manager, and the two small requests that a step's window makes by
 * itself, to let its lock go and to save on time. Those two prolong no session and work after its end.
 */
import { getCookie } from 'hono/cookie';
import { typeOf } from '../councils/council';
import { cannotBeSaved, kept } from '../forms/check';
import type { App, Exchange, Parts } from '../parts';
import type { CaseStep, Lock } from '../state/case-steps';
import { showMoment } from '../state/dates';
import { lockCalled, releaseLock } from '../state/locks';
import { formOf, saveStep } from '../state/steps';
import { frameOf, goTo, notFound, sessionOf, show, workerOf, writeAudit } from './exchange';
import { cleanBody, readForm, textOf } from './form-values';
import { keepPersonForm } from './person-form-routes';
import { cookieName } from './pipeline';
import { readAnswers } from './step-form-values';

export function addLockRoutes(app: App, parts: Parts): void {
  app.get('/locks', (c) => showLocks(parts, c));

  app.post('/locks/:key/remove', (c) => {
    const { world } = parts;
    const key = c.req.param('key');
    const lock = lockCalled(world, key);
    const checkedOut = world.casework.steps.find((step) => step.checkedOut && step.id === key);
    const mayRemove = workerOf(parts, c).role === 'Manager' || lock?.sessionId === sessionOf(c).id;
    if (!mayRemove || !(lock ?? checkedOut)) return notFound(parts, c);
    if (lock) releaseLock(world, lock);
    if (checkedOut) checkedOut.checkedOut = false;
    return goTo(parts, c, '/locks');
  });

  app.post('/release/:key', (c) => {
    const lock = ownLock(parts, c);
    if (lock) releaseLock(parts.world, lock);
    return c.body(null, 204);
  });

  app.get('/autosave/:key', (c) => c.json({ due: isDue(parts, ownLock(parts, c)) }));

  app.post('/autosave/:key', (c) => autosave(parts, c));
}

function showLocks(parts: Parts, c: Exchange): Response {
  const { world } = parts;
  writeAudit(parts, c, 'open', 'locks', null);
  const manager = workerOf(parts, c).role === 'Manager';
  const locks = world.casework.locks.map((lock) => ({
    what: lock.what,
    name: `${lock.name} ${lock.id}`,
    lockedBy: world.worker(lock.userName).name,
    since: showMoment(lock.takenAt),
    removeAt: manager || lock.sessionId === sessionOf(c).id ? `/locks/${lock.key}/remove` : null,
  }));
  const away = world.casework.steps
    .filter(({ checkedOut }) => checkedOut)
    .map((step) => ({
      what: 'step',
      name: `${typeOf(parts.council, step).name} ${step.id}`,
      lockedBy: 'Checked out',
      since: '',
      removeAt: manager ? `/locks/${step.id}/remove` : null,
    }));
  return show(parts, c, parts.skin.locks(frameOf(parts, c, 'editor'), [...locks, ...away]));
}

/** The lock of the window that asks; another browser's key is nobody's. */
function ownLock({ world }: Parts, c: Exchange): Lock | null {
  const lock = lockCalled(world, c.req.param('key') ?? '');
  return lock && lock.sessionId === getCookie(c, cookieName(c)) ? lock : null;
}

/** At its interval, and once more when the session has run out. */
function isDue({ world, switches }: Parts, lock: Lock | null): boolean {
  if (!lock || switches.autosaveMinutes === 0) return false;
  const now = world.clock.now().getTime();
  const session = world.sessions.peek(lock.sessionId);
  const { sessionIdleMinutes, heartbeatMinutes } = switches;
  const ends = sessionIdleMinutes > 0 && heartbeatMinutes === 0;
  const over = !session || (ends && now - session.lastSeen > sessionIdleMinutes * 60_000);
  return now - lock.savedAt >= switches.autosaveMinutes * 60_000 || (over && now > lock.savedAt);
}

async function autosave(parts: Parts, c: Exchange): Promise<Response> {
  const { world, council } = parts;
  const lock = ownLock(parts, c);
  if (!lock) return c.body(null, 410);
  const at = world.clock.now();
  world.requests.push({ method: 'POST', path: '/autosave', at, worker: lock.userName });
  if (lock.what === 'form') {
    lock.savedAt = at.getTime();
    keepPersonForm(world, lock.id, cleanBody(parts, textOf((await readForm(c)).body)));
    return c.body(null, 204);
  }
  const step: CaseStep | undefined = world.casework.steps.find(({ id }) => id === lock.id);
  if (!step) return c.body(null, 410);
  const form = formOf(typeOf(council, step), step.version);
  const answers = readAnswers(form, await readForm(c), step.subjects);
  lock.savedAt = at.getTime();
  if (cannotBeSaved(form, answers).length > 0) return c.body(null, 422);
  const { userName, actingFor } = lock;
  const clean = kept(form, answers, (body) => cleanBody(parts, body));
  saveStep(world, { userName, actingFor }, step, clean, true);
  return c.body(null, 204);
}
