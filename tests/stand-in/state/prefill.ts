/**
 * What a new step's form begins with: from the person's record, and from the last completed form of the same
 * type. Where a step is about several children whose last forms differ, starting can fail, as it can in Mosaic.
 */
import type { Id } from '../../people/model';
import type { StepType } from '../councils/step-type';
import { type Answers, questionsOf, type Source } from '../forms/question';
import type { CaseStep } from './case-steps';
import { showDay } from './dates';
import { formOf, newestVersion, stepsOf } from './steps';
import type { World } from './world';

export type Prefill = { readonly answers: Answers } | { readonly clash: string };

export function prefillFor(
  world: World,
  type: StepType,
  subjects: readonly Id[],
  onClash: 'fails' | 'blank',
): Prefill {
  const plain: Record<string, string> = {};
  for (const { code, text, prefill } of questionsOf(formOf(type, newestVersion(type)))) {
    if (!prefill) continue;
    const found = new Set(subjects.map((id) => valueFrom(world, type, id, prefill, code)));
    if (found.size > 1 && onClash === 'fails') return { clash: text };
    const [value = ''] = found.size === 1 ? found : [''];
    if (value) plain[code] = value;
  }
  return { answers: { plain, rows: {} } };
}

function valueFrom(world: World, type: StepType, personId: Id, source: Source, code: string): string {
  const person = world.person(personId);
  switch (source) {
    case 'person-name':
      return person.name;
    case 'date-of-birth':
      return showDay(person.dateOfBirth);
    case 'legal-status':
      return person.legalStatus;
    case 'allocated-worker': {
      const found = Object.entries(world.allocations).find(([, ids]) => ids.includes(personId));
      return found ? world.worker(found[0]).name : '';
    }
    case 'last-completed':
      return lastCompleted(world, type, personId)?.answers.plain[code] ?? '';
  }
}

function lastCompleted(world: World, type: StepType, personId: Id): CaseStep | undefined {
  return stepsOf(world, personId)
    .filter(({ typeId, status }) => typeId === type.id && status === 'Completed')
    .sort((one, other) => (one.completedOn ?? '').localeCompare(other.completedOn ?? ''))
    .at(-1);
}
