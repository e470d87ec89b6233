/**
 * Steps for the stand-in's own tests: finding a seeded one, opening its window, sending its form. It types
 * what a worker would type and decides nothing.
 */
import { stepCalled } from './councils/council';
import { councils } from './councils/councils';
import type { StepKey } from './councils/step-type';
import { questionsOf } from './forms/question';
import type { CaseStep, StepStatus } from './state/case-steps';
import type { World } from './state/world';
import { type Answer, type Fields, tokenOf, type Visitor } from './visitor';

type CouncilName = keyof typeof councils;

export function seededStep(
  world: World,
  key: StepKey,
  status: StepStatus,
  personId?: string,
  council: CouncilName = 'northshire',
): CaseStep {
  const { id: typeId } = stepCalled(councils[council], key);
  const found = world.casework.steps.find(
    (step) =>
      step.typeId === typeId && step.status === status && (!personId || step.subjects.includes(personId)),
  );
  if (!found) throw new Error(`no ${key} is ${status}`);
  return found;
}

/** A question's whole code from its end, in the newest version of a step's form. */
export function codeOf(key: StepKey, ending: string, council: CouncilName = 'northshire'): string {
  const form = stepCalled(councils[council], key).versions.at(-1);
  const found = form && questionsOf(form).find(({ code }) => code.endsWith(ending));
  if (!found) throw new Error(`${key} asks no ${ending}`);
  return found.code;
}

export function windowKeyOf({ html }: Answer): string {
  return /name="window" value="([^"]+)"/.exec(html)?.[1] ?? '';
}

/** What this window's form sends before anything is typed. */
export function carried(editor: Answer): Record<string, string> {
  const revision = /name="revision" value="(\d+)"/.exec(editor.html)?.[1] ?? '';
  return { token: tokenOf(editor), window: windowKeyOf(editor), revision, act: 'Save' };
}

export async function saveStepForm(
  visitor: Visitor,
  step: CaseStep,
  editor: Answer,
  fields: Fields,
): Promise<Answer> {
  return visitor.post(`/step/${step.id}/save`, { ...carried(editor), ...fields });
}
