/**
 * Turns steps into the values that pages show: in the council's words, with days as the screens write them.
 */
import { say, typeOf } from '../councils/council';
import { mayDo, type StepType } from '../councils/step-type';
import { missing } from '../forms/check';
import type { Parts } from '../parts';
import type { EditorTab, StepDetails, StepRow, StepWindow } from '../skins/casework';
import type { PersonLink } from '../skins/skin';
import type { CaseStep, Lock } from '../state/case-steps';
import { showDay } from '../state/dates';
import { formOf } from '../state/steps';
import type { Worker } from '../state/workers';
import { headerOf } from './person-values';

export function isReview({ key }: StepType): boolean {
  return key === 'first-review' || key === 'second-review' || key === 'subsequent-review';
}

/** Where a review's invitation is a request, it is one of the review's own. */
export function requestNames({ switches }: Parts, type: StepType): string[] {
  const invite =
    switches.reviewInvite === 'request' && isReview(type) ? ['Send invitations to the review'] : [];
  return [...type.requests.map(({ name }) => name), ...invite];
}

export function subjectsOf({ world }: Parts, { subjects }: CaseStep): PersonLink[] {
  return subjects.map((id) => ({ id, name: world.person(id).name }));
}

/** The person, or the group and so the names of the snapshot. */
export function aboutWhom(parts: Parts, step: CaseStep): string {
  const group = step.groupId ? parts.world.groups[step.groupId]?.name : null;
  return (
    group ??
    subjectsOf(parts, step)
      .map(({ name }) => name)
      .join(', ')
  );
}

export function stepRow(parts: Parts, step: CaseStep): StepRow {
  return {
    id: step.id,
    name: typeOf(parts.council, step).name,
    subjects: subjectsOf(parts, step)
      .map(({ name }) => name)
      .join(', '),
    status: say(parts.council, statusOf(step)),
    started: showDay(step.startedOn),
    due: showDay(step.dueOn),
    completed: showDay(step.completedOn),
    assignedTo: parts.world.worker(step.assignedTo).name,
  };
}

export function stepDetails(parts: Parts, step: CaseStep, type: StepType, worker: Worker): StepDetails {
  const row = stepRow(parts, step);
  const [first = ''] = step.subjects;
  const optional: (readonly [string, string])[] = [];
  if (parts.switches.reviewDueDates && step.dueOn) optional.push(['Due', row.due]);
  if (step.cancelledBecause) optional.push(['Reason for cancelling', step.cancelledBecause]);
  if (step.copiedFrom) optional.push(['Copied from', step.copiedFrom]);
  return {
    id: step.id,
    person: headerOf(parts.world.person(first)),
    facts: [
      ['Step ID', step.id],
      ['Step', type.privileged ? `♛ ${row.name}` : row.name],
      ['Step type', type.id],
      ['Form version', String(step.version)],
      ['Group', step.groupId ? (parts.world.groups[step.groupId]?.name ?? '') : 'Generic'],
      ['Status', row.status],
      ['Started', row.started],
      ['Completed', row.completed],
      ['Assigned to', row.assignedTo],
      ['Single subject only', type.singleSubjectOnly ? 'Yes' : 'No'],
      ...optional,
    ],
    subjects: subjectsOf(parts, step),
    may: whatMayBeDone(step, type, worker),
    letter: parts.switches.reviewInvite === 'letter' && isReview(type) && mayDo(type, worker.role, 'Edit'),
  };
}

/** Everything around a page of the step's own window. */
export function stepWindow(
  parts: Parts,
  step: CaseStep,
  type: StepType,
  tab: 'form' | 'requests' | 'next-actions',
  lock: { readonly lock: Lock; readonly shared: boolean } | null,
): StepWindow {
  const subjects = subjectsOf(parts, step);
  const [first] = subjects;
  const single = subjects.length === 1 && first;
  const ids = subjects.map(({ id, name }) => `${name} (${id})`).join(', ');
  return {
    id: step.id,
    title: `${type.name} - ${aboutWhom(parts, step)}`,
    bar: single
      ? [
          [say(parts.council, 'Name'), first.name],
          [say(parts.council, 'Mosaic ID'), first.id],
        ]
      : [
          ['Group', aboutWhom(parts, step)],
          ['Subjects', ids],
        ],
    tabs: tabsOf(step, type, tab, lock?.lock ?? null),
    readOnly: lock === null,
    lockKey: lock?.lock.key ?? null,
    shared: lock?.shared ?? false,
    autosaves: lock !== null && parts.switches.autosaveMinutes > 0,
  };
}

function tabsOf(step: CaseStep, type: StepType, current: string, lock: Lock | null): EditorTab[] {
  const form = formOf(type, step.version);
  const query = lock ? `?window=${lock.key}` : '';
  const base = `/step/${step.id}`;
  const asked = new Set(type.requests.filter(({ mandatory }) => mandatory).map(({ name }) => name));
  const answered = step.requests.filter(({ answered: done }) => done).map(({ name }) => name);
  const wanted = type.nextActions.filter(
    ({ mandatoryIf: rule }) => rule && step.answers.plain[rule.code] === rule.is,
  );
  const chosen = new Set(step.nextActions.map(({ name }) => name));
  const tab = (id: string, text: string, to: string, valid: boolean): EditorTab => ({
    text,
    to: `${base}/${to}${query}`,
    valid,
    current: id === current,
  });
  return [
    tab('form', form.name, lock ? 'edit' : 'view', missing(form, step.answers).length === 0),
    tab(
      'requests',
      'Requests',
      'requests',
      [...asked].every((name) => answered.includes(name)),
    ),
    tab(
      'next-actions',
      'Next actions',
      'next-actions',
      wanted.every(({ name }) => chosen.has(name)),
    ),
  ];
}

function statusOf(step: CaseStep): string {
  if (step.checkedOut) return 'Checked out';
  return step.status === 'Started' ? 'In progress' : step.status;
}

function whatMayBeDone(step: CaseStep, type: StepType, { role }: Worker): StepDetails['may'] {
  const open = step.status === 'Started' || step.status === 'Reopened';
  const all: readonly (readonly [StepDetails['may'][number], boolean])[] = [
    ['Start', step.status === 'Incoming' && mayDo(type, role, 'Add')],
    ['Resume', open && mayDo(type, role, 'Edit')],
    ['View', step.status !== 'Incoming' && mayDo(type, role, 'Read')],
    ['Copy', step.status === 'Completed' && type.mayDuplicate && mayDo(type, role, 'Copy')],
    ['Reopen', step.status === 'Completed' && mayDo(type, role, 'Reopen')],
    ['Cancel', (open || step.status === 'Incoming') && mayDo(type, role, 'Delete')],
  ];
  return all.filter(([, may]) => may).map(([act]) => act);
}
