/**
 * The rules of steps: starting, saving, finishing, cancelling, copying, and what each of them sends. Saving
 * acts, as in Mosaic: requests go out and immediate next actions fire with it.
 */
import type { Day, Id } from '../../people/model';
import type { NextActionType, StepType } from '../councils/step-type';
import { missing } from '../forms/check';
import { type Answers, type FormTemplate, noAnswers } from '../forms/question';
import { type CaseStep, nextNumber } from './case-steps';
import type { Author } from './notes';
import type { AuditAct } from './records';
import type { World } from './world';

export interface StepStart {
  readonly type: StepType;
  readonly subjects: readonly Id[];
  readonly groupId: Id | null;
  readonly answers?: Answers;
  readonly copiedFrom?: Id;
}

export function formOf(type: StepType, version: number): FormTemplate {
  const form = type.versions.find((each) => each.version === version);
  if (!form) throw new Error(`${type.name} has no version ${version}`);
  return form;
}

export function newestVersion(type: StepType): number {
  return type.versions.at(-1)?.version ?? 0;
}

export function startStep(world: World, author: Author, start: StepStart): CaseStep {
  const step: CaseStep = {
    id: nextNumber(world.casework),
    typeId: start.type.id,
    version: newestVersion(start.type),
    subjects: [...start.subjects],
    groupId: start.groupId,
    status: 'Started',
    assignedTo: author.userName,
    startedOn: world.clock.today(),
    dueOn: null,
    completedOn: null,
    cancelledBecause: null,
    copiedFrom: start.copiedFrom ?? null,
    answers: start.answers ?? noAnswers,
    revision: 0,
    requests: [],
    nextActions: [],
    checkedOut: false,
  };
  world.casework.steps.push(step);
  auditStep(world, author, 'add', step);
  return step;
}

/** Keeps what was typed; whatever waits to be sent goes out with it, if saving sends. */
export function saveStep(
  world: World,
  author: Author,
  step: CaseStep,
  answers: Answers,
  sends: boolean,
): void {
  step.answers = answers;
  step.revision += 1;
  auditStep(world, author, 'save', step);
  if (sends) sendWaiting(world, step, false);
}

/** Why a step cannot be finished, in order; nothing when it can. */
export function cannotBeFinished(type: StepType, step: CaseStep): string[] {
  const chosen = new Set(step.nextActions.map(({ name }) => name));
  const requests = type.requests
    .filter(
      ({ name, mandatory }) =>
        mandatory && !step.requests.some((each) => each.name === name && each.answered),
    )
    .map(({ name }) => `Mandatory request: ${name}`);
  const begun = new Set(
    type.nextActions.flatMap(({ name, allOf }) => (allOf && chosen.has(name) ? [allOf] : [])),
  );
  const demanded = ({ mandatoryIf, allOf }: NextActionType): boolean =>
    (mandatoryIf !== undefined && step.answers.plain[mandatoryIf.code] === mandatoryIf.is) ||
    (allOf !== undefined && begun.has(allOf));
  const actions = type.nextActions
    .filter((action) => !chosen.has(action.name) && demanded(action))
    .map(({ name }) => `Mandatory next action: ${name}`);
  return [...missing(formOf(type, step.version), step.answers), ...requests, ...actions];
}

export function finishStep(world: World, author: Author, step: CaseStep): void {
  step.status = 'Completed';
  step.completedOn = world.clock.today();
  auditStep(world, author, 'finish', step);
  sendWaiting(world, step, true);
}

/** A cancelled step stays on the record, with the reason. */
export function cancelStep(world: World, author: Author, step: CaseStep, reason: string): boolean {
  if (!reason.trim() || step.status === 'Completed' || step.status === 'Cancelled') return false;
  step.status = 'Cancelled';
  step.cancelledBecause = reason.trim();
  auditStep(world, author, 'cancel', step);
  return true;
}

export function reopenStep(world: World, author: Author, step: CaseStep): boolean {
  if (step.status !== 'Completed') return false;
  step.status = 'Reopened';
  auditStep(world, author, 'reopen', step);
  return true;
}

export function stepsOf(world: World, personId: Id): CaseStep[] {
  return world.casework.steps.filter(({ subjects }) => subjects.includes(personId));
}

export function dayAfter(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function auditStep(world: World, author: Author, act: AuditAct, step: CaseStep): void {
  const at = world.clock.now();
  const { userName: worker, actingFor } = author;
  const personId = step.subjects[0] ?? null;
  world.audit.push({ at, worker, actingFor, act, what: 'step', personId, stepId: step.id });
}

function sendWaiting(world: World, step: CaseStep, finished: boolean): void {
  const at = world.clock.now();
  const common = { noteId: null, stepId: step.id, personId: step.subjects[0] ?? '', at };
  for (const request of step.requests.filter(({ sent }) => !sent)) {
    request.sent = true;
    world.outbox.push({
      kind: 'request',
      to: request.to,
      text: `${request.name}: ${request.text}`,
      ...common,
    });
  }
  for (const action of step.nextActions.filter(({ fired, immediate }) => !fired && (immediate || finished))) {
    action.fired = true;
    world.outbox.push({ kind: 'next-action', to: action.assignedTo, text: action.name, ...common });
  }
}
