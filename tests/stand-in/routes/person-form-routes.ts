/**
 * A form that hangs on a person and on no step: in a window of its own, with a lock of its own. Autosave covers
 * it as it covers a step's. Nothing hangs on it that could be sent.
 */
import type { Id } from '../../people/model';
import type { App, Exchange, Parts } from '../parts';
import { nextNumber } from '../state/case-steps';
import { lockCalled, takeLock } from '../state/locks';
import { issueToken } from '../state/sessions';
import type { World } from '../state/world';
import { authorOf, frameOf, goTo, sessionOf, show, showMessage, writeAudit } from './exchange';
import { cleanBody, readForm, textOf } from './form-values';
import { conflictAnswer, formExpired, takeToken } from './note-form-routes';
import { openPerson } from './person-access';
import { commit } from './pipeline';

export const personFormName = 'About me';

export function addPersonFormRoutes(app: App, parts: Parts): void {
  app.get('/person/:id/form', (c) => {
    const access = openPerson(parts, c, c.req.param('id'), 'person-form');
    if ('answer' in access) return access.answer;
    const { person } = access;
    const wanted = { what: 'form', id: person.id, name: personFormName } as const;
    const taken = takeLock(parts.world, parts.switches, sessionOf(c), authorOf(c), wanted);
    if ('heldBy' in taken) {
      const who = parts.world.worker(taken.heldBy.userName).name;
      return showMessage(parts, c, 'Form locked', `You or a colleague has this form open. Locked by ${who}.`);
    }
    writeAudit(parts, c, 'open', 'person-form', person.id);
    const form = {
      person: { id: person.id, name: person.name },
      action: `/person/${person.id}/form?window=${taken.lock.key}`,
      token: issueToken(sessionOf(c)),
      title: personFormName,
      label: 'What is important to me',
      bodyHtml: formOfPerson(parts.world, person.id)?.bodyHtml ?? '',
      lockKey: taken.lock.key,
      autosaves: parts.switches.autosaveMinutes > 0,
    };
    return show(parts, c, parts.skin.letter(frameOf(parts, c, 'editor'), form));
  });

  app.post('/person/:id/form', (c) => save(parts, c));
}

async function save(parts: Parts, c: Exchange): Promise<Response> {
  const access = openPerson(parts, c, c.req.param('id') ?? '', 'person-form');
  if ('answer' in access) return access.answer;
  const { id } = access.person;
  const lock = lockCalled(parts.world, c.req.query('window') ?? '');
  if (lock?.what !== 'form' || lock.id !== id || lock.sessionId !== sessionOf(c).id)
    return showMessage(parts, c, 'Not saved', 'The lock on this form has been lost. Nothing was saved.');
  const sent = await readForm(c);
  if (!takeToken(parts, c, textOf(sent.token))) return formExpired(parts, c);
  const result = await commit(parts, c, () => {
    keepPersonForm(parts.world, id, cleanBody(parts, textOf(sent.body)));
    writeAudit(parts, c, 'save', 'person-form', id);
  });
  return 'refused' in result ? conflictAnswer(parts, c) : goTo(parts, c, `/person/${id}`);
}

export function keepPersonForm(world: World, personId: Id, bodyHtml: string): void {
  const known = formOfPerson(world, personId);
  if (known) known.bodyHtml = bodyHtml;
  else
    world.casework.personForms.push({
      id: nextNumber(world.casework),
      personId,
      name: personFormName,
      bodyHtml,
    });
}

function formOfPerson({ casework }: World, personId: Id) {
  return casework.personForms.find((form) => form.personId === personId);
}
