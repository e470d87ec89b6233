/**
 * Chronologies and Configuration Tools. The system's chronology is worked out from the record and only read;
 * a worker's own takes a lock and is filled by copying events. Neither window is told of a session's end.
 */
import type { Id, Person } from '../../people/model';
import { typeOf } from '../councils/council';
import type { App, Exchange, Parts } from '../parts';
import type { ChronologyEvent, Lock } from '../state/case-steps';
import { showDay } from '../state/dates';
import { lockOn, takeLock } from '../state/locks';
import { issueToken } from '../state/sessions';
import { stepsOf } from '../state/steps';
import { authorOf, frameOf, goTo, sessionOf, show, showMessage, workerOf, writeAudit } from './exchange';
import { readForm, textOf, textsOf } from './form-values';
import { formExpired, takeToken } from './note-form-routes';
import { openPerson } from './person-access';
import { headerOf } from './person-values';

export function addChronologyRoutes(app: App, parts: Parts): void {
  app.get('/person/:id/chronology', (c) => {
    const access = openPerson(parts, c, c.req.param('id'), 'chronology');
    if ('answer' in access) return access.answer;
    writeAudit(parts, c, 'open', 'chronology', access.person.id);
    return showChronology(parts, c, access.person, null);
  });

  app.get('/person/:id/chronology/edit', (c) => {
    const access = openPerson(parts, c, c.req.param('id'), 'chronology');
    if ('answer' in access) return access.answer;
    const { person } = access;
    const wanted = { what: 'chronology', id: person.id, name: 'Chronology' } as const;
    const held = lockOn(parts.world, wanted);
    const taken =
      held?.sessionId === sessionOf(c).id
        ? { lock: held }
        : takeLock(parts.world, parts.switches, sessionOf(c), authorOf(c), wanted);
    if ('heldBy' in taken) {
      const who = parts.world.worker(taken.heldBy.userName).name;
      const text = `You or a colleague has this chronology open. Locked by ${who}.`;
      return showMessage(parts, c, 'Chronology locked', text);
    }
    writeAudit(parts, c, 'open', 'chronology', person.id);
    return showChronology(parts, c, person, taken.lock);
  });

  app.post('/person/:id/chronology', (c) => copyEvents(parts, c));

  app.get('/configuration', (c) => {
    if (workerOf(parts, c).role !== 'Manager')
      return showMessage(parts, c, 'Not allowed', 'Your role may not open Configuration Tools.');
    writeAudit(parts, c, 'open', 'configuration', null);
    const rows = parts.council.steps.map(({ id, name, versions }) => [
      id,
      name,
      versions.at(-1)?.name ?? '',
      versions.map(({ version }) => version).join(', '),
    ]);
    return show(parts, c, parts.skin.configuration(untold(parts, c, 'editor'), rows));
  });
}

async function copyEvents(parts: Parts, c: Exchange): Promise<Response> {
  const access = openPerson(parts, c, c.req.param('id') ?? '', 'chronology');
  if ('answer' in access) return access.answer;
  const { id } = access.person;
  const lock = lockOn(parts.world, { what: 'chronology', id });
  if (lock?.sessionId !== sessionOf(c).id)
    return showMessage(parts, c, 'Not saved', 'The lock on this chronology has been lost.');
  const sent = await readForm(c);
  if (!takeToken(parts, c, textOf(sent.token))) return formExpired(parts, c);
  const wanted = new Set(textsOf(sent.event));
  const { chronologies } = parts.world.casework;
  chronologies[id] = [
    ...(chronologies[id] ?? []),
    ...systemEvents(parts, id).filter(({ from }) => wanted.has(from)),
  ];
  writeAudit(parts, c, 'copy', 'chronology', id);
  return goTo(parts, c, `/person/${id}/chronology/edit`);
}

/** What the system counts as events: complete notes marked as significant, and completed steps and visits. */
function systemEvents(parts: Parts, personId: Id): ChronologyEvent[] {
  const { world, council } = parts;
  const notes = world
    .notesOf(personId)
    .filter(({ state, significantEvent }) => state === 'Complete' && significantEvent)
    .map(({ id, contactOn, title }) => ({ on: contactOn, text: title, from: `Case note ${id}` }));
  const steps = stepsOf(world, personId).flatMap((step) =>
    step.completedOn
      ? [{ on: step.completedOn, text: typeOf(council, step).name, from: `Step ${step.id}` }]
      : [],
  );
  return [...notes, ...steps].sort((one, other) => one.on.localeCompare(other.on));
}

function showChronology(parts: Parts, c: Exchange, person: Person, lock: Lock | null): Response {
  const system = systemEvents(parts, person.id);
  const own = parts.world.casework.chronologies[person.id] ?? [];
  const page = {
    person: headerOf(person),
    rows: (lock ? own : system).map(({ on, text, from }) => [showDay(on), text, from]),
    copies: lock
      ? system.map(({ on, text, from }) => ({ value: from, text: `${showDay(on)} ${text}` }))
      : null,
    token: issueToken(sessionOf(c)),
    lockKey: lock?.key ?? null,
  };
  return show(parts, c, parts.skin.chronology(lock ? untold(parts, c, 'editor') : frameOf(parts, c), page));
}

/** A window that does not hear of the session's end. */
function untold(parts: Parts, c: Exchange, window: 'editor') {
  return { ...frameOf(parts, c, window), sessionLife: 'unwatched' } as const;
}
