/**
 * The way to a step that every page of it takes: it exists, its subjects may be seen, it is not privileged to
 * others, the role has the right. No page of a step may be answered without passing here.
 */
import { typeOf } from '../councils/council';
import { mayDo, type StepRight, type StepType } from '../councils/step-type';
import type { Exchange, Parts } from '../parts';
import type { CaseStep } from '../state/case-steps';
import { notFound, showMessage, workerOf, writeAudit } from './exchange';
import { openPerson } from './person-access';

export type StepAccess = { readonly step: CaseStep; readonly type: StepType } | { readonly answer: Response };

export function openStep(parts: Parts, c: Exchange, right: StepRight): StepAccess {
  const step = parts.world.casework.steps.find(({ id }) => id === c.req.param('id'));
  const [first] = step?.subjects ?? [];
  if (!step || !first) return { answer: notFound(parts, c) };
  for (const subject of step.subjects) {
    const access = openPerson(parts, c, subject, 'step');
    if ('answer' in access) return access;
  }
  const type = typeOf(parts.council, step);
  const worker = workerOf(parts, c);
  if (type.privileged && step.assignedTo !== worker.userName && worker.role !== 'Manager') {
    writeAudit(parts, c, 'refused', 'step', first);
    return { answer: showMessage(parts, c, 'Privileged step', 'Ask the section coordinator for access.') };
  }
  if (!mayDo(type, worker.role, right)) {
    writeAudit(parts, c, 'refused', 'step', first);
    return {
      answer: showMessage(parts, c, 'Not allowed', `Your role may not ${right.toLowerCase()} this step.`),
    };
  }
  return { step, type };
}
