/**
 * A review's invitation as a letter: a document of the step in a window of its own, filled in from the record,
 * with a lock of its own. Saving keeps and closes it; nothing here ever sends it.
 */
import type { App, Exchange, Parts } from '../parts';
import { type CaseStep, nextNumber } from '../state/case-steps';
import { showDay } from '../state/dates';
import { lockOn, releaseLock, takeLock } from '../state/locks';
import { issueToken } from '../state/sessions';
import { authorOf, frameOf, goTo, notFound, sessionOf, show, showMessage, writeAudit } from './exchange';
import { cleanBody, readForm, textOf } from './form-values';
import { conflictAnswer, formExpired, takeToken } from './note-form-routes';
import { commit } from './pipeline';
import { openStep } from './step-access';
import { isReview } from './step-values';

export const documentNameLimit = 80;

export function addLetterRoutes(app: App, parts: Parts): void {
  app.get('/step/:id/letter', (c) => {
    const access = openStep(parts, c, 'Edit');
    if ('answer' in access) return access.answer;
    const { step, type } = access;
    if (parts.switches.reviewInvite !== 'letter' || !isReview(type)) return notFound(parts, c);
    const name = nameOf(parts, step);
    const wanted = { what: 'document', id: step.id, name } as const;
    const taken = takeLock(parts.world, parts.switches, sessionOf(c), authorOf(c), wanted);
    if ('heldBy' in taken) {
      const who = parts.world.worker(taken.heldBy.userName).name;
      return showMessage(
        parts,
        c,
        'Document locked',
        `You or a colleague has this document open. Locked by ${who}.`,
      );
    }
    writeAudit(parts, c, 'open', 'letter', step.subjects[0] ?? null);
    return showLetter(parts, c, step, taken.lock.key);
  });

  app.post('/step/:id/letter', async (c) => {
    const access = openStep(parts, c, 'Edit');
    if ('answer' in access) return access.answer;
    const { step } = access;
    const sent = await readForm(c);
    if (!takeToken(parts, c, textOf(sent.token))) return formExpired(parts, c);
    const { documents } = parts.world.casework;
    const result = await commit(parts, c, () => {
      const bodyHtml = cleanBody(parts, textOf(sent.body));
      const known = documents.find(({ stepId }) => stepId === step.id);
      if (known) known.bodyHtml = bodyHtml;
      else {
        const personId = step.subjects[0] ?? '';
        documents.push({
          id: nextNumber(parts.world.casework),
          stepId: step.id,
          personId,
          name: nameOf(parts, step),
          bodyHtml,
        });
      }
      writeAudit(parts, c, 'save', 'letter', step.subjects[0] ?? null);
      const lock = lockOn(parts.world, { what: 'document', id: step.id });
      if (lock?.sessionId === sessionOf(c).id) releaseLock(parts.world, lock);
    });
    return 'refused' in result ? conflictAnswer(parts, c) : goTo(parts, c, `/step/${step.id}`);
  });
}

function nameOf({ world }: Parts, step: CaseStep): string {
  return `Invitation to the review of ${world.person(step.subjects[0] ?? '').name}`.slice(
    0,
    documentNameLimit,
  );
}

function showLetter(parts: Parts, c: Exchange, step: CaseStep, lockKey: string): Response {
  const { world } = parts;
  const person = world.person(step.subjects[0] ?? '');
  const saved = world.casework.documents.find(({ stepId }) => stepId === step.id);
  const due = step.dueOn ? ` It is due by ${showDay(step.dueOn)}.` : '';
  const drafted = `<p>You are invited to a review for ${person.firstName}.${due}</p><p>Place:</p><p>Time:</p>`;
  const letter = {
    person: { id: person.id, name: person.name },
    action: `/step/${step.id}/letter`,
    token: issueToken(sessionOf(c)),
    title: 'Invitation to review',
    label: 'Letter',
    bodyHtml: saved?.bodyHtml ?? cleanBody(parts, drafted),
    lockKey,
    autosaves: false,
  };
  return show(parts, c, parts.skin.letter(frameOf(parts, c, 'editor'), letter));
}
