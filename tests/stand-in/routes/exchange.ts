/**
 * What most handlers need of one exchange: who is signed in, the frame around the page, writing the audit,
 * answering with a page. It must never decide who may open what.
 */
import type { Id } from '../../people/model';
import { say, typeOf } from '../councils/council';
import type { Exchange, Parts } from '../parts';
import { FramedMarkup, type Markup } from '../skins/markup';
import type { Frame, PersonLink } from '../skins/skin';
import { handleFor } from '../state/handles';
import type { Author } from '../state/notes';
import type { AuditAct, AuditWhat } from '../state/records';
import { keepPane, type Session } from '../state/sessions';
import type { Worker } from '../state/workers';

export function sessionOf(c: Exchange): Session {
  const session = c.get('session');
  if (!session) throw new Error('the pipeline lets nobody in without a session');
  return session;
}

export function workerOf(parts: Parts, c: Exchange): Worker {
  return parts.world.worker(sessionOf(c).userName);
}

export function actedForBy(parts: Parts, c: Exchange): Worker | null {
  const { actingFor } = sessionOf(c);
  return actingFor ? parts.world.worker(actingFor) : null;
}

export function authorOf(c: Exchange): Author {
  const { userName, actingFor } = sessionOf(c);
  return { userName, actingFor };
}

export function writeAudit(
  parts: Parts,
  c: Exchange,
  act: AuditAct,
  what: AuditWhat,
  personId: Id | null,
  noteId?: Id,
): void {
  const { userName: worker, actingFor } = sessionOf(c);
  const at = parts.world.clock.now();
  parts.world.audit.push({ at, worker, actingFor, act, what, personId, ...(noteId ? { noteId } : {}) });
}

export function frameOf(parts: Parts, c: Exchange, window: Frame['window'] = 'main'): Frame {
  const { world, switches } = parts;
  const worker = workerOf(parts, c);
  const links = (ids: readonly Id[]): PersonLink[] => ids.map((id) => ({ id, name: world.person(id).name }));
  const mine = world.notes.filter((note) => note.createdBy === worker.userName && note.state === 'Draft');
  return {
    signedInAs: worker.name,
    actingFor: actedForBy(parts, c)?.name ?? null,
    mayActFor: worker.mayActFor.map((userName) => ({ userName, name: world.worker(userName).name })),
    window,
    popupEditor: switches.noteEditor === 'popup',
    allocations: links(world.allocations[worker.userName] ?? []),
    recentlyViewed: links(sessionOf(c).recentlyViewed),
    currentWork: mine.map((note) => ({
      noteId: note.id,
      label: `Case note: ${note.title} (${world.person(note.personId).name})`,
    })),
    currentSteps: switches.currentWork === 'all' ? currentSteps(parts, worker.userName) : [],
    workViewLayout: world.layouts[worker.userName] ?? switches.workViewLayout,
    mainWindows: switches.duplicateMain === 'refuses' ? 'one' : 'many',
    recordMenu: recordMenu(parts),
    stepWindow: switches.opener,
    sessionLife: switches.sessionWarning || switches.heartbeatMinutes > 0 ? 'watched' : 'unwatched',
    address: (path) => addressOf(parts, c, path),
    scriptedLinks: !parts.council.deepLinks,
    say: (text) => say(parts.council, text),
    hides: (column) => parts.council.hiddenColumns.includes(column),
  };
}

/** A worker's open steps and visits that are planned; a visit is no step, and says what it is. */
function currentSteps({ world, council }: Parts, userName: string): Frame['currentSteps'] {
  const steps = world.casework.steps.filter(
    ({ assignedTo, status }) => assignedTo === userName && status !== 'Completed' && status !== 'Cancelled',
  );
  const visits = world.casework.visits.filter(({ worker, completed }) => worker === userName && !completed);
  const named = (ids: readonly Id[]): string => ids.map((id) => world.person(id).name).join(', ');
  return [
    ...steps.map((step) => ({
      to: `/step/${step.id}`,
      label: `Workflow step: ${typeOf(council, step).name} (${named(step.subjects)})`,
    })),
    ...visits.map(({ id, type, personId }) => ({
      to: `/visit/${id}/edit`,
      label: `Visit: ${type} (${named([personId])})`,
    })),
  ];
}

/** Every record has them; who is not looked after has nothing on them. */
const lookedAfterMenu = [
  { path: 'contacts', text: 'Contacts' },
  { path: 'looked-after', text: 'Looked after' },
] as const;

function recordMenu({ switches }: Parts): Frame['recordMenu'] {
  const visits = switches.visits === 'steps' ? [] : [{ path: 'visits', text: 'Visits' }];
  const rest = [
    { path: 'chronology', text: 'Chronology' },
    { path: 'form', text: 'About me' },
  ];
  return [
    { path: 'household', text: 'Household' },
    { path: 'steps', text: 'Steps' },
    ...visits,
    ...rest,
    ...lookedAfterMenu,
  ];
}

/** The frame of a page that the note editor's own window shows. */
export function editorFrame(parts: Parts, c: Exchange): Frame {
  return frameOf(parts, c, parts.switches.noteEditor === 'popup' ? 'editor' : 'main');
}

export function show(parts: Parts, c: Exchange, page: Markup): Response {
  c.header('cache-control', 'no-store');
  const kind = c.get('kind');
  if (page instanceof FramedMarkup) {
    for (const { key, content } of page.panes)
      keepPane(sessionOf(c), key, parts.faults.relabel(content.text, kind));
  }
  return c.html(parts.faults.relabel(page.text, kind));
}

export function showMessage(parts: Parts, c: Exchange, heading: string, text: string): Response {
  return show(parts, c, parts.skin.message(frameOf(parts, c), { heading, text }));
}

export function notFound(parts: Parts, c: Exchange): Response {
  c.status(404);
  return showMessage(parts, c, 'Not found', 'There is no such record.');
}

/** Where a place stands for this session: by its own address, or behind a handle. */
export function addressOf({ council }: Parts, c: Exchange, path: string): string {
  const session = c.get('session');
  return council.deepLinks || !session ? path : handleFor(session, path);
}

/** Answers to a form are followed with GET, so that a reload does not send the form again. */
export function goTo(parts: Parts, c: Exchange, path: string): Response {
  return c.redirect(addressOf(parts, c, path), 303);
}
