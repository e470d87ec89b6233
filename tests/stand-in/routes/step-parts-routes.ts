/**
 * A step's requests and next actions: added in its window, waiting until the step is saved, and then gone.
 * Adding alone must never send anything.
 */
import type { NextActionType } from '../councils/step-type';
import type { App, Exchange, Parts } from '../parts';
import { showDay } from '../state/dates';
import { lockOn } from '../state/locks';
import { issueToken } from '../state/sessions';
import { dayAfter } from '../state/steps';
import { frameOf, goTo, sessionOf, show, showMessage, writeAudit } from './exchange';
import { readForm, textOf } from './form-values';
import { formExpired, takeToken } from './note-form-routes';
import { maySee } from './person-access';
import { headerOf } from './person-values';
import { openStep } from './step-access';
import { openForEdit } from './step-editor-routes';
import { requestNames, stepWindow } from './step-values';

type Kind = 'requests' | 'next-actions';

export function addStepPartsRoutes(app: App, parts: Parts): void {
  app.get('/step/:id/requests', (c) => showParts(parts, c, 'requests'));
  app.get('/step/:id/next-actions', (c) => showParts(parts, c, 'next-actions'));
  app.get('/step/:id/next-action', (c) => showParts(parts, c, 'next-actions', true));
  app.post('/step/:id/requests', (c) => add(parts, c, 'requests'));
  app.post('/step/:id/next-actions', (c) => add(parts, c, 'next-actions'));
  app.get('/find-person', (c) => findPerson(parts, c));
}

function showParts(parts: Parts, c: Exchange, kind: Kind, inWindow = false): Response {
  const access = openStep(parts, c, 'Read');
  if ('answer' in access) return access.answer;
  const { step, type } = access;
  const viewing = !inWindow && c.req.query('window') === undefined;
  const opened = viewing || inWindow ? null : openForEdit(parts, c, step, type);
  if (opened && 'answer' in opened) return opened.answer;
  const { world, skin } = parts;
  const named = (userName: string): string => world.worker(userName).name;
  const requests = step.requests.map(({ name, to, text, sent, answered }) => [
    name,
    named(to),
    text,
    answered ? 'Answered' : sent ? 'Sent' : 'Not sent yet',
  ]);
  const actions = step.nextActions.map((each) => [
    each.name,
    named(each.assignedTo),
    showDay(each.incomingOn),
    each.fired ? 'Done' : 'Waiting',
  ]);
  const page = {
    ...stepWindow(parts, step, type, kind, opened),
    kind,
    rows: kind === 'requests' ? requests : actions,
    choices: kind === 'requests' ? requestNames(parts, type) : type.nextActions.map(({ name }) => name),
    workers: Object.values(world.workers).map(({ userName, name, role }) => ({
      userName,
      name: `${name} (${parts.council.roleNames[role]})`,
    })),
    token: issueToken(sessionOf(c)),
  };
  const frame = frameOf(parts, c, 'editor');
  return show(parts, c, inWindow ? skin.nextActionWindow(frame, page) : skin.stepParts(frame, page));
}

async function add(parts: Parts, c: Exchange, kind: Kind): Promise<Response> {
  const access = openStep(parts, c, 'Edit');
  if ('answer' in access) return access.answer;
  const { step, type } = access;
  const form = await readForm(c);
  const lock = lockOn(parts.world, { what: 'step', id: step.id });
  if (lock?.sessionId !== sessionOf(c).id) {
    return showMessage(parts, c, 'Not added', 'The lock on this step has been lost.');
  }
  if (!takeToken(parts, c, textOf(form.token))) return formExpired(parts, c);
  const to = textOf(form.worker);
  const choice = textOf(form.choice);
  if (!parts.world.workers[to]) return showMessage(parts, c, 'Not added', 'Choose a worker.');
  if (kind === 'requests') {
    if (!requestNames(parts, type).includes(choice))
      return showMessage(parts, c, 'Not added', 'Choose a request.');
    step.requests.push({ name: choice, to, text: textOf(form.text), sent: false, answered: false });
    return goTo(parts, c, `/step/${step.id}/requests?window=${lock.key}`);
  }
  const action = type.nextActions.find(({ name }) => name === choice);
  if (!action) return showMessage(parts, c, 'Not added', 'Choose a next action.');
  const rival = rivalOf(
    type.nextActions,
    action,
    step.nextActions.map(({ name }) => name),
  );
  if (rival)
    return showMessage(parts, c, 'Not added', `Only one of these may be chosen: ${rival}, ${action.name}.`);
  const { immediate, delayDays = 0 } = action;
  const incomingOn = dayAfter(parts.world.clock.today(), delayDays);
  step.nextActions.push({ name: choice, assignedTo: to, incomingOn, immediate, fired: false });
  return show(
    parts,
    c,
    parts.skin.done(frameOf(parts, c, 'editor'), 'Next action added', 'This window can be closed.'),
  );
}

function rivalOf(
  all: readonly NextActionType[],
  wanted: NextActionType,
  chosen: readonly string[],
): string | undefined {
  if (!wanted.oneOf) return undefined;
  return chosen.find((name) => all.some((each) => each.name === name && each.oneOf === wanted.oneOf));
}

function findPerson(parts: Parts, c: Exchange): Response {
  const asked = (c.req.query('q') ?? '').trim();
  writeAudit(parts, c, 'search', 'person', null);
  const mayShow = maySee(parts, c);
  const found = Object.values(parts.world.people)
    .filter(
      ({ id, name, mergedInto }) =>
        asked && !mergedInto && (id === asked || name.toLowerCase().includes(asked.toLowerCase())),
    )
    .map((person) => (mayShow(person) ? headerOf(person) : { ...headerOf(person), dateOfBirth: '' }));
  const into = c.req.query('into') ?? '';
  return show(parts, c, parts.skin.findPerson(frameOf(parts, c, 'editor'), asked, into, found));
}
