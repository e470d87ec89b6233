/**
 * The list of a person's steps, starting one, and what its own page can do with it. Who may be a subject is
 * decided here: today's family at the start, and nobody who joins later.
 */
import type { Person } from '../../people/model';
import { stepCalled } from '../councils/council';
import { mayDo, type StepType } from '../councils/step-type';
import type { App, Exchange, Parts } from '../parts';
import { prefillFor } from '../state/prefill';
import { cancelStep, reopenStep, startStep, stepsOf } from '../state/steps';
import { authorOf, frameOf, goTo, notFound, show, showMessage, workerOf, writeAudit } from './exchange';
import { readForm, textOf, textsOf } from './form-values';
import { maySee, openPerson } from './person-access';
import { headerOf } from './person-values';
import { commit } from './pipeline';
import { openStep } from './step-access';
import { stepDetails, stepRow } from './step-values';

export function addStepRoutes(app: App, parts: Parts): void {
  app.get('/person/:id/steps', (c) => listSteps(parts, c));
  app.post('/person/:id/steps', (c) => start(parts, c));
  app.post('/step/:id/start', (c) => startIncoming(parts, c));
  app.post('/step/:id/copy', (c) => copy(parts, c));
  app.post('/step/:id/reopen', (c) => {
    const access = openStep(parts, c, 'Reopen');
    if ('answer' in access) return access.answer;
    const { step } = access;
    if (!reopenStep(parts.world, authorOf(c), step)) return refused(parts, c, 'It is not completed.');
    return goTo(parts, c, `/step/${step.id}`);
  });
  app.post('/step/:id/cancel', async (c) => {
    const access = openStep(parts, c, 'Delete');
    if ('answer' in access) return access.answer;
    const reason = textOf((await readForm(c)).reason);
    const done = cancelStep(parts.world, authorOf(c), access.step, reason);
    return done
      ? goTo(parts, c, `/step/${access.step.id}`)
      : refused(parts, c, 'Give a reason; a step that has ended cannot be cancelled.');
  });
}

/** A step's own page; the pages of the older, plain steps stand with the session's routes. */
export function showStep(parts: Parts, c: Exchange): Response {
  const access = openStep(parts, c, 'Browse');
  if ('answer' in access) return access.answer;
  const { step, type } = access;
  writeAudit(parts, c, 'open', 'step', step.subjects[0] ?? null);
  const page = stepDetails(parts, step, type, workerOf(parts, c));
  return show(parts, c, parts.skin.stepDetails(frameOf(parts, c), page));
}

function listSteps(parts: Parts, c: Exchange): Response {
  const access = openPerson(parts, c, c.req.param('id') ?? '', 'steps');
  if ('answer' in access) return access.answer;
  const { person } = access;
  writeAudit(parts, c, 'open', 'steps', person.id);
  const { role } = workerOf(parts, c);
  const rows = stepsOf(parts.world, person.id).filter(({ typeId }) => {
    const type = parts.council.steps.find(({ id }) => id === typeId);
    return type && mayDo(type, role, 'Browse');
  });
  const page = {
    person: headerOf(person),
    rows: rows.map((step) => stepRow(parts, step)),
    showDue: parts.switches.reviewDueDates,
    mayStart: startable(parts).map(({ id, name }) => ({ typeId: id, name })),
    subjects: possibleSubjects(parts, c, person).map(({ id, name }) => ({ id, name })),
  };
  return show(parts, c, parts.skin.steps(frameOf(parts, c), page));
}

function startable({ council, switches }: Parts): StepType[] {
  const hidden = new Set<string>();
  if (switches.visits === 'screen') hidden.add('cin-visit').add('cla-visit');
  if (switches.reviewInvite !== 'form') hidden.add('review-invite');
  return council.steps.filter(({ key }) => !hidden.has(key));
}

/** The person and the children who share a family group with them today. */
function possibleSubjects(parts: Parts, c: Exchange, person: Person): Person[] {
  const mayShow = maySee(parts, c);
  const groups = parts.world.groupsOf(person.id).filter(({ type }) => type === 'Family');
  const ids = groups
    .flatMap(({ members }) => members.filter(({ leftOn }) => !leftOn))
    .map(({ personId }) => personId);
  return [...new Set([person.id, ...ids])]
    .map((id) => parts.world.person(id))
    .filter((each) => each.context === 'Child' && mayShow(each));
}

async function start(parts: Parts, c: Exchange): Promise<Response> {
  const access = openPerson(parts, c, c.req.param('id') ?? '', 'steps');
  if ('answer' in access) return access.answer;
  const form = await readForm(c);
  const type = startable(parts).find(({ id }) => id === textOf(form.type));
  if (!type || !mayDo(type, workerOf(parts, c).role, 'Add')) return refused(parts, c, 'Choose a step.');
  const possible = possibleSubjects(parts, c, access.person).map(({ id }) => id);
  const subjects = possible.filter((id) => textsOf(form.subject).includes(id));
  if (subjects.length === 0) return refused(parts, c, 'Choose at least one subject.');
  if (type.singleSubjectOnly && subjects.length > 1)
    return refused(parts, c, 'This step is for a single subject only.');
  const { world, switches } = parts;
  const prefill = prefillFor(world, type, subjects, switches.prefillClash);
  if ('clash' in prefill) return refused(parts, c, `The last completed forms differ: ${prefill.clash}`);
  const group =
    subjects.length > 1 ? world.groupsOf(access.person.id).find((each) => each.type === 'Family') : null;
  const result = await commit(parts, c, () =>
    startStep(world, authorOf(c), { type, subjects, groupId: group?.id ?? null, answers: prefill.answers }),
  );
  return 'refused' in result ? refused(parts, c, 'Try again.') : goTo(parts, c, `/step/${result.done.id}`);
}

function startIncoming(parts: Parts, c: Exchange): Response {
  const access = openStep(parts, c, 'Add');
  if ('answer' in access) return access.answer;
  const { step, type } = access;
  if (step.status !== 'Incoming') return refused(parts, c, 'It has been started.');
  const prefill = prefillFor(parts.world, type, step.subjects, parts.switches.prefillClash);
  if ('clash' in prefill) return refused(parts, c, `The last completed forms differ: ${prefill.clash}`);
  step.status = 'Started';
  step.startedOn = parts.world.clock.today();
  step.answers = prefill.answers;
  writeAudit(parts, c, 'add', 'step', step.subjects[0] ?? null);
  return goTo(parts, c, `/step/${step.id}`);
}

/** Carries a completed step forward into a new one, for the same subjects and nobody else. */
async function copy(parts: Parts, c: Exchange): Promise<Response> {
  const access = openStep(parts, c, 'Copy');
  if ('answer' in access) return access.answer;
  const { step, type } = access;
  if (!type.mayDuplicate || step.status !== 'Completed')
    return refused(parts, c, 'This step cannot be copied.');
  const { subjects, groupId, answers, id: copiedFrom } = step;
  writeAudit(parts, c, 'copy', 'step', subjects[0] ?? null);
  const result = await commit(parts, c, () =>
    startStep(parts.world, authorOf(c), {
      type: stepCalled(parts.council, type.key),
      subjects,
      groupId,
      answers,
      copiedFrom,
    }),
  );
  return 'refused' in result ? notFound(parts, c) : goTo(parts, c, `/step/${result.done.id}`);
}

function refused(parts: Parts, c: Exchange, why: string): Response {
  return showMessage(parts, c, 'The step could not be started or changed', why);
}
