/**
 * Visits in steps as the stand-in's records hold them, with answers under their whole codes: the one that is copied
 * from and those that are copied to. It puts them there and decides nothing.
 */
import type { Person } from '../people/model';
import { codeOf } from '../stand-in/casework';
import { stepCalled } from '../stand-in/councils/council';
import { councils } from '../stand-in/councils/councils';
import type { StepKey } from '../stand-in/councils/step-type';
import { noAnswers } from '../stand-in/forms/question';
import type { StandIn } from '../stand-in/start';
import { type CaseStep, nextNumber, type Visit } from '../stand-in/state/case-steps';
import { startStep } from '../stand-in/state/steps';

const author = { userName: 'rquill', actingFor: null };

export const visitCode = (ending: string): string => codeOf('cin-visit', ending);

/** The table of the children's own answers. */
export const childRows = visitCode('ChildOrYPSeen').replace('FLDChildOrYPSeen', '');

export function putStep(
  { world }: StandIn,
  key: StepKey,
  subjects: readonly Person[],
  change: Partial<CaseStep> = {},
  plain: Record<string, string> = {},
): CaseStep {
  const step = startStep(world, author, {
    type: stepCalled(councils.northshire, key),
    subjects: subjects.map(({ id }) => id),
    groupId: null,
    answers: { ...noAnswers, plain },
  });
  return Object.assign(step, change);
}

/** A visit on the visits screen, made and with answers of the child's own. */
export function putVisit(
  { world }: StandIn,
  { id: personId }: Pick<Person, 'id'>,
  change: Pick<Visit, 'type'> & Partial<Visit>,
): Visit {
  const visit: Visit = {
    id: nextNumber(world.casework),
    personId,
    plannedAt: '',
    actualAt: '20/02/2026 15:30',
    seen: 'Yes',
    seenAlone: 'Yes',
    bedroomSeen: 'Yes',
    voice: 'I drew the cat.',
    reasonNotSeen: '',
    narrative: 'The home was warm and tidy.',
    completed: false,
    worker: author.userName,
    ...change,
  };
  world.casework.visits.push(visit);
  return visit;
}

/** What is shared of a visit that was made. */
export const madeVisit = (change: Record<string, string> = {}): Record<string, string> => ({
  [visitCode('DateOfThisVisit')]: '20/02/2026 15:30',
  [visitCode('TypeOfVisit')]: 'Announced',
  [visitCode('FLDPlace')]: 'Home',
  [visitCode('Successful')]: 'Yes',
  [visitCode('Narrative')]: '<p>The home was warm and tidy.</p><p>There was food in the fridge.</p>',
  ...change,
});

/** A visit to copy from, with answers of the child's own that must stay where they are. */
export function putSourceVisit(
  standIn: StandIn,
  child: Person,
  change: Record<string, string> = {},
  more: Partial<CaseStep> = {},
): CaseStep {
  const source = putStep(standIn, 'cin-visit', [child], { status: 'Completed', ...more }, madeVisit(change));
  const values = {
    [visitCode('ChildOrYPSeen')]: 'Yes',
    [visitCode('SeenAlone')]: 'Yes',
    [visitCode('Voice')]: 'I drew the cat.',
  };
  source.answers = { ...source.answers, rows: { [childRows]: [{ subjects: [child.id], values }] } };
  return source;
}
