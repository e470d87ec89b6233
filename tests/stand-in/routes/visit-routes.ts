/**
 * The visits screen: visits of one child at a time, planned or made. As with notes, the session's person in
 * view can win over the form's where that switch is set.
 */
import type { Person } from '../../people/model';
import { stepCalled } from '../councils/council';
import { isDateTime } from '../forms/check';
import { questionsOf } from '../forms/question';
import type { App, Exchange, Parts } from '../parts';
import { nextNumber, type Visit } from '../state/case-steps';
import { issueToken } from '../state/sessions';
import { authorOf, frameOf, goTo, notFound, sessionOf, show, writeAudit } from './exchange';
import { readForm, textOf } from './form-values';
import { conflictAnswer, formExpired, takeToken } from './note-form-routes';
import { openPerson } from './person-access';
import { headerOf } from './person-values';
import { commit } from './pipeline';

const fieldNames = [
  'type',
  'plannedAt',
  'actualAt',
  'seen',
  'seenAlone',
  'bedroomSeen',
  'reasonNotSeen',
  'voice',
  'narrative',
] as const;

type Fields = Record<(typeof fieldNames)[number], string>;

export function addVisitRoutes(app: App, parts: Parts): void {
  const { world } = parts;
  app.get('/person/:id/visits', (c) => {
    const access = openPerson(parts, c, c.req.param('id'), 'visits');
    if ('answer' in access || parts.switches.visits === 'steps')
      return 'answer' in access ? access.answer : notFound(parts, c);
    const { person } = access;
    writeAudit(parts, c, 'open', 'visits', person.id);
    const rows = world.casework.visits
      .filter(({ personId }) => personId === person.id)
      .map(({ id, type, plannedAt, actualAt, completed, worker }) => ({
        id,
        type,
        planned: plannedAt,
        actual: actualAt,
        state: stateOf({ completed, actualAt }),
        worker: world.worker(worker).name,
      }));
    return show(parts, c, parts.skin.visits(frameOf(parts, c), headerOf(person), rows));
  });

  app.get('/person/:id/visits/new', (c) => {
    const access = openPerson(parts, c, c.req.param('id'), 'visit-form');
    if ('answer' in access || parts.switches.visits === 'steps')
      return 'answer' in access ? access.answer : notFound(parts, c);
    writeAudit(parts, c, 'open', 'visit-form', access.person.id);
    return showForm(parts, c, access.person, null, {}, []);
  });

  app.get('/visit/:id/edit', (c) => {
    const visit = world.casework.visits.find(({ id }) => id === c.req.param('id'));
    if (!visit) return notFound(parts, c);
    const access = openPerson(parts, c, visit.personId, 'visit-form');
    if ('answer' in access) return access.answer;
    writeAudit(parts, c, 'open', 'visit-form', access.person.id);
    return showForm(parts, c, access.person, visit, fieldsOf(visit), []);
  });

  app.post('/visits', (c) => save(parts, c, null));
  app.post('/visit/:id', (c) => {
    const visit = world.casework.visits.find(({ id }) => id === c.req.param('id'));
    return visit && !visit.completed ? save(parts, c, visit) : notFound(parts, c);
  });
}

async function save(parts: Parts, c: Exchange, known: Visit | null): Promise<Response> {
  const { world, switches } = parts;
  const sent = await readForm(c);
  const inView = switches.personInView === 'session' ? sessionOf(c).personInView : null;
  const personId = known?.personId ?? inView ?? textOf(sent.person_id);
  if (!world.people[personId]) return notFound(parts, c);
  const access = openPerson(parts, c, personId, 'visit-form');
  if ('answer' in access) return access.answer;
  if (!takeToken(parts, c, textOf(sent.token))) return formExpired(parts, c);
  const fields = Object.fromEntries(fieldNames.map((name) => [name, textOf(sent[name]).trim()])) as Fields;
  const errors = faultsOf(parts, fields);
  if (errors.length > 0) return showForm(parts, c, access.person, known, fields, errors);
  const result = await commit(parts, c, () => {
    const visit = known ?? {
      ...fields,
      id: nextNumber(world.casework),
      personId,
      completed: false,
      worker: '',
    };
    const values = { ...fields, worker: authorOf(c).userName, completed: textOf(sent.act) === 'Complete' };
    Object.assign(visit, values);
    if (!known) world.casework.visits.push(visit as Visit);
    writeAudit(parts, c, values.completed ? 'finish' : 'save', 'visit', personId);
  });
  if (!('refused' in result)) return goTo(parts, c, `/person/${personId}/visits`);
  if (result.refused === 'conflict') return conflictAnswer(parts, c);
  return showForm(parts, c, access.person, known, fields, ['The visit could not be checked. Try again.']);
}

function stateOf({ completed, actualAt }: Pick<Visit, 'completed' | 'actualAt'>): string {
  if (completed) return 'Completed';
  return actualAt ? 'Made' : 'Planned';
}

function faultsOf(parts: Parts, fields: Fields): string[] {
  const errors: string[] = [];
  if (!parts.council.visitTypes.includes(fields.type)) errors.push('Choose a type of visit');
  for (const name of ['plannedAt', 'actualAt'] as const) {
    if (fields[name] && !isDateTime(fields[name])) {
      errors.push(
        `${name === 'plannedAt' ? 'Planned' : 'Actual'} date and time must be real, such as 31/12/2025 14:30`,
      );
    }
  }
  if (fields.reasonNotSeen && !reasonsNotSeen(parts).includes(fields.reasonNotSeen))
    errors.push('This reason is not in the list');
  return errors;
}

/** The same reasons as in the newest form of a visit. */
function reasonsNotSeen({ council }: Parts): readonly string[] {
  const form = stepCalled(council, 'cin-visit').versions.at(-1);
  return (form && questionsOf(form).find(({ code }) => code.endsWith('FLDReason'))?.options) ?? [];
}

function fieldsOf(visit: Visit): Fields {
  return Object.fromEntries(fieldNames.map((name) => [name, visit[name]])) as Fields;
}

function showForm(
  parts: Parts,
  c: Exchange,
  person: Person,
  visit: Visit | null,
  fields: Partial<Fields>,
  errors: readonly string[],
): Response {
  const form = {
    person: { id: person.id, name: person.name },
    heading: visit ? 'Visit' : 'New visit',
    action: visit ? `/visit/${visit.id}` : '/visits',
    token: issueToken(sessionOf(c)),
    types: parts.council.visitTypes,
    reasons: reasonsNotSeen(parts),
    facts: visit
      ? ([
          ['Visit ID', visit.id],
          ['State', stateOf(visit)],
        ] as const)
      : [],
    fields: fields as Readonly<Record<string, string>>,
    errors,
  };
  return show(parts, c, parts.skin.visitForm(frameOf(parts, c), form));
}
